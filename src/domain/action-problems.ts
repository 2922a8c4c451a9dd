import type { Linked } from './action-links.ts';
import { partiesOf, sectorsOf, type Partners } from './action-parties.ts';
import type { Action } from './action.ts';
import type { FeedReport, Problem } from './feed.ts';
import type { Text } from './text.ts';

/**
 * The reports of the feeds of actions, each with what its webmaster should mend and residents do not see: links that lead
 * nowhere, and who works alone (domain.md P3). An action of which nobody knows the feed stands with the first.
 */
export function withLinkProblems(
  reports: readonly FeedReport[],
  actions: readonly Action[],
  linked: Linked,
): readonly FeedReport[] {
  const feedOf = ({ source }: Action) =>
    Math.max(
      0,
      reports.findIndex(({ label }) => label === source?.label),
    );
  const byFeed = Map.groupBy(actions, feedOf);
  return reports.map((report, at) => ({
    ...report,
    problems: [...report.problems, ...(byFeed.get(at) ?? []).flatMap((action) => problemsOf(action, linked))],
  }));
}

function problemsOf(action: Action, linked: Linked): readonly Problem[] {
  const { title: name, because, indicatorIds, activityIds } = action;
  const unnamed = partiesOf(action).flatMap((party) => (party.name === undefined ? (party.partner ?? []) : []));
  return [
    ...missing('because', because, linked.indicators, name),
    ...missing('indicatorIds', indicatorIds, linked.indicators, name),
    ...missing('activityIds', activityIds, linked.activities, name),
    ...missing('partners', unnamed, linked.partners, name),
    ...oneSector(action, linked.partners, name),
  ];
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
