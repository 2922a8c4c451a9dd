import assert from 'node:assert/strict';
import type { SentenceText } from '../../src/components/parts/when-sentence.ts';
import type { WhenText } from '../../src/components/parts/when-words.ts';
import type { Activity, Moment } from '../../src/domain/activity.ts';
import type { HoursSpan, Weekday } from '../../src/domain/opening-hours.ts';
import type { Repeat } from '../../src/domain/repeat.ts';
import { activitiesCatalogue } from '../../src/i18n/activities/catalogue.ts';
import { activityDetailsCatalogue } from '../../src/i18n/activities/details.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { fill, type Catalogue } from '../../src/i18n/message.ts';
import { blankActivity } from './blank-activity.ts';

/** A Sunday. */
export const NOW = new Date('2026-11-22T10:00:00+01:00');

async function speaker(catalogue: Catalogue<Record<string, string>>, language: Language) {
  const messages = language === 'nl' ? catalogue.nl : await catalogue.others[language]();
  const plural = new Intl.PluralRules(language);
  const t = (key: string, values?: Record<string, string | number>) => fill(messages[key] ?? key, values);
  const n = (key: string, count: number) => t(`${key}.${plural.select(count) === 'one' ? 'one' : 'many'}`, { count });
  return { language, t, n };
}

export interface Texts {
  readonly row: WhenText;
  readonly more: SentenceText;
}

const texts = await Promise.all(
  LANGUAGES.map(async (language): Promise<Texts> => ({
    row: await speaker(activitiesCatalogue, language),
    more: await speaker(activityDetailsCatalogue, language),
  })),
);

/** No reader sees which kind of space stands somewhere, and it changes with each Intl. */
const spaced = (words: string | undefined) => words?.replace(/[\u00a0\u2009\u202f]/g, ' ');

export type InFour = readonly [nl: string, fr: string, de: string, en: string];

/** Asserts what is said in each language. */
export function inFour(say: (texts: Texts) => string | undefined, expected: InFour): void {
  assert.deepEqual(
    texts.map((each) => spaced(say(each))),
    expected,
  );
}

/** An activity of which only the time matters. */
export const timed = (fields: Partial<Activity>): Activity => ({ ...blankActivity, ...fields });
export const repeat = (fields: Partial<Repeat> & Pick<Repeat, 'every'>): Repeat => ({
  interval: 1,
  except: [],
  ...fields,
});
export const days = (...numbers: Weekday[]) => numbers.map((day) => ({ day }));
export const at = (...starts: string[]): Moment[] => starts.map((start) => ({ start }));
export const rows = (from: string, to: string, ...weekdays: Weekday[]): HoursSpan[] =>
  weekdays.map((day) => ({ day, from, to }));

export const tuesday = { start: '2026-11-03T09:30', end: '2026-11-03T11:00' };
