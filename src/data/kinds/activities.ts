import type { Activity } from '../../domain/activity.ts';
import { hasHours, hoursIn } from '../hours-in.ts';
import type { Kind } from '../kind.ts';
import { part } from '../part.ts';
import { toActivity } from '../to-activity.ts';
import { rruleOf, syntaxNeeded, type RepeatSyntax } from '../to-repeat.ts';
import type { Fields } from '../values/fields.ts';

export const activities: Kind<Activity> = {
  toItem: toActivity,
  needsSyntax: (draft) => syntaxNeeded(draft.repeat) !== undefined || hasHours(draft),
  async syntaxFor(drafts, now) {
    const needed = new Set(drafts.map(({ repeat }) => syntaxNeeded(repeat)));
    const [hours, words, rules] = await Promise.all([
      drafts.some(hasHours)
        ? loaded(import('../activity-hours.ts').then(({ hoursReader }) => hoursReader(drafts.flatMap(hoursIn), now)))
        : undefined,
      needed.has('words') ? loaded(import('../repeat-words.ts').then(({ repeatIn }) => repeatIn)) : undefined,
      needed.has('rrule') ? ruleReaders(drafts, now) : undefined,
    ]);
    return { whenSyntax: { hours, words, ...rules } };
  },
};

/** What reads the RRULEs of these drafts. */
async function ruleReaders(drafts: readonly Fields[], now: Date): Promise<Pick<RepeatSyntax, 'rrule' | 'expand'>> {
  const rrule = await loaded(import('../rrule.ts').then(({ ruleIn }) => ruleIn));
  const isBeyond = ({ repeat }: Fields) => {
    const rule = rruleOf(repeat);
    return rule !== undefined && rrule?.(rule, 'UTC') === 'beyond';
  };
  const expand = drafts.some(isBeyond)
    ? await loaded(import('../expand-rule.ts').then(({ ruleExpander }) => ruleExpander(now)))
    : undefined;
  return { rrule, expand };
}

/** A part that does not load leaves what only it can read unsaid, which is better than no list at all. */
const loaded = <T>(loading: Promise<T>): Promise<T | undefined> => part(loading).catch(() => undefined);
