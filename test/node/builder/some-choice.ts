import { START, type Choice } from '../../../src/builder/choice.ts';

/** A calendar of one list on the site itself, but for what is said otherwise. */
export const choice = (said: Partial<Choice> = {}): Choice => ({ ...START, addresses: '/feeds/agenda.json', ...said });

/** What somebody types who would break out of an attribute, an element, a rule or a frame. */
export const HOSTILE = `"><script>alert(1)</script><x y='`;
