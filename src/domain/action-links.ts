import type { Partners } from './action-parties.ts';
import type { Action } from './action.ts';
import type { Activity } from './activity.ts';
import type { Finding, Indicator, IndicatorItem } from './indicator.ts';
import { nextOf } from './next-occurrence.ts';
import type { Occurrence } from './occurrences.ts';

/** What the other feeds of the page hold, by id; absent: that feed is not read, or has not answered. */
export interface Linked {
  readonly indicators?: ReadonlyMap<string, IndicatorItem> | undefined;
  readonly activities?: ReadonlyMap<string, Activity> | undefined;
  readonly partners?: Partners | undefined;
}

/** Why something is done: figures, and what people said. */
export interface Reasons {
  readonly indicators: readonly Indicator[];
  readonly findings: readonly Finding[];
}

/** The reasons that an action names, and the findings that name the action. */
export function reasonsOf({ id, because }: Action, { indicators }: Linked): Reasons {
  const named = because.flatMap((each) => indicators?.get(each) ?? []);
  const about = [...(indicators?.values() ?? [])].filter((item) => item.kind === 'finding' && item.links.includes(id));
  const all = [...new Set([...named, ...about])];
  return {
    indicators: all.filter((item) => item.kind === 'indicator'),
    findings: all.filter((item) => item.kind === 'finding'),
  };
}

/** What it wants to change. */
export const measuredBy = ({ indicatorIds }: Action, { indicators }: Linked): readonly Indicator[] =>
  indicatorIds.flatMap((id) => {
    const item = indicators?.get(id);
    return item?.kind === 'indicator' ? item : [];
  });

/** When those who do it meet next: the first meeting that takes place, else one that does not. */
export function nextMeeting({ activityIds }: Action, { activities }: Linked, now: Date): Occurrence | undefined {
  const ahead = activityIds.flatMap((id) => {
    const activity = activities?.get(id);
    return (activity && nextOf(activity, now)) ?? [];
  });
  const order = ({ status, start }: Occurrence) => `${status === 'planned' ? 0 : 1}${start}`;
  return ahead.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))[0];
}
