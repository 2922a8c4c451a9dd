import type { FeedRequest } from '../../domain/feed.ts';
import { TimeSlices } from '../time-slices.ts';
import { feedId, idFromContent } from '../values/made-ids.ts';
import { Cells } from './cells.ts';
import type { Columns } from './columns.ts';

export interface RowIds {
  /** `undefined`: the row says the same as an earlier one, word for word. */
  of(at: number): string | undefined;
  /** Some rows had no id, so it was made of their name and place. */
  readonly made: boolean;
}

/**
 * Gives each row its id: the partner's own, or one made of name, address and position, which stays the same when a
 * telephone number changes. A row that repeats another is dropped. Two different rows with one made id are told apart by
 * their order; two with one id of the partner's own are left to the engine, which shows the first.
 */
export async function rowIds(
  rows: readonly { readonly cells: readonly unknown[] }[],
  columns: Columns,
  request: FeedRequest,
): Promise<RowIds> {
  const ids: (string | undefined)[] = [];
  const firsts = new Map<string, readonly unknown[]>();
  // Only ids that come back cost a copy of their rows.
  const contents = new Map<string, Set<string>>();
  const slices = new TimeSlices();
  let made = false;
  for (const { cells: row } of rows) {
    if (slices.over) await slices.pause();
    const cells = new Cells(row, columns);
    const own = cells.first('id');
    const id = own ?? idFromContent(...PARTS.flatMap((field) => cells.raw(field)));
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, row);
      if (own === undefined) made = true;
      ids.push(feedId(id, request));
      continue;
    }
    const same = contents.get(id) ?? new Set([JSON.stringify(first)]);
    const content = JSON.stringify(row);
    ids.push(same.has(content) ? undefined : feedId(own === undefined ? `${id}-${same.size + 1}` : id, request));
    contents.set(id, same.add(content));
  }
  return { of: (at) => ids[at], made };
}

const PARTS = [
  'name',
  'location.street',
  'location.number',
  'location.postcode',
  'location.place',
  'location.lat',
  'location.lon',
  'point',
] as const;
