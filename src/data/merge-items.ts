import type { Collection, FeedReport, Problem } from '../domain/feed.ts';
import { fold } from '../domain/fold.ts';
import { plain, type Text } from '../domain/text.ts';
import { nameOf, type Identity } from './values/identity.ts';
import { feedId } from './values/made-ids.ts';

/** One feed and what it gave, where it gave something. */
export interface Given<Item> {
  readonly report: FeedReport;
  readonly items?: readonly Item[] | undefined;
}

/**
 * The first feed that has a record keeps it, and the later one is told, as advice. Two records that only share an id, as
 * the first row of two spreadsheets, are both shown: the later one under an id that names its feed.
 */
export function mergeItems<Item extends Identity>(states: readonly Given<Item>[]): Collection<Item> {
  const seen = new Map<string, Text>();
  const items: Item[] = [];
  const feeds = states.map(({ report, items: own = [] }): FeedReport => {
    const problems: Problem[] = [];
    const before = items.length;
    for (const item of own) {
      const name = nameOf(item) ?? '';
      const known = seen.get(item.id);
      const id = known === undefined || isSame(known, name) ? item.id : feedId(item.id, { url: report.feed });
      const isTaken = seen.has(id);
      if (known !== undefined)
        problems.push(duplicate(item.id, id === item.id ? 'advice' : isTaken ? 'error' : 'warning'));
      if (isTaken) continue;
      seen.set(id, name);
      items.push(id === item.id ? item : { ...item, id });
    }
    if (problems.length === 0) return report;
    return { ...report, count: items.length - before, problems: [...report.problems, ...problems] };
  });
  return { items, feeds };
}

const duplicate = (id: string, severity: Problem['severity']): Problem => ({
  severity,
  code: 'id.duplicate',
  path: '',
  value: id.slice(0, 80),
});

const isSame = (one: Text, other: Text): boolean => fold(plain(one, 'nl')) === fold(plain(other, 'nl'));
