import { partiesOf, sectorsOf, type Partners } from './action-parties.ts';
import type { Action } from './action.ts';
import type { Activity } from './activity.ts';
import type { Problem } from './feed.ts';
import type { Finding, Indicator, IndicatorItem } from './indicator.ts';
import { nextOf } from './next-occurrence.ts';
import type { Occurrence } from './occurrences.ts';
import type { Text } from './text.ts';

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

/** What a webmaster should mend, and residents do not see: links that lead nowhere, and who works alone (domain.md P3). */
export function actionProblems(actions: readonly Action[], linked: Linked): readonly Problem[] {
  return actions.flatMap((action) => {
    const { title: name, because, indicatorIds, activityIds } = action;
    const partners = partiesOf(action).flatMap((party) => (party.name === undefined ? (party.partner ?? []) : []));
    return [
      ...missing('because', because, linked.indicators, name),
      ...missing('indicatorIds', indicatorIds, linked.indicators, name),
      ...missing('activityIds', activityIds, linked.activities, name),
      ...missing('partners', partners, linked.partners, name),
      ...oneSector(action, linked.partners, name),
    ];
  });
}

function missing(
  field: string,
  ids: readonly string[],
  feed: ReadonlyMap<string, unknown> | undefined,
  name: Text,
): readonly Problem[] {
  if (!feed) return [];
  return ids
    .filter((id) => !feed.has(id))
    .map((value) => ({ severity: 'warning', code: `${field}.unlinked`, path: field, value, name }));
}

function oneSector(action: Action, partners: Partners | undefined, name: Text): readonly Problem[] {
  const isKnown = partners !== undefined || partiesOf(action).every(({ partner }) => partner === undefined);
  const [value, ...others] = sectorsOf(action, partners ?? new Map());
  if (action.kind !== 'action' || !isKnown || value === undefined || others.length > 0) return [];
  return [{ severity: 'advice', code: 'sectors.one', path: 'sectors', value, name }];
}
