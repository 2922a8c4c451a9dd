import { newNotice, type Notice } from '../notices.ts';
import type { Database } from '../tables.ts';
import { stateOf } from './pull-state.ts';
import type { SourceRow } from './source-rows.ts';

/** The kind of a notice that is about a list, and of no message. */
export const LIST = 'list';

const DAY = 86_400_000;
/** After so many days of failing somebody is told, once each. */
const TOLD = [7, 1] as const;
/** After so many nobody believes what it said last. */
const HIDDEN = 30;

type Pulled = Pick<SourceRow, 'pull'>;

/** Since when it fails, and for how many whole days. */
function failingOf(row: Pulled, now: Date) {
  const { failing } = stateOf(row);
  if (!failing) return undefined;
  const since = Date.parse(failing.since);
  return { since, days: Math.floor((now.getTime() - since) / DAY) };
}

/** Whether a list is too old to be shown: its source has failed for a month. */
export const isGivenUp = (row: Pulled, now: Date): boolean => (failingOf(row, now)?.days ?? 0) >= HIDDEN;

/** Has somebody told that a source fails for a day, and for a week: once each time that it begins to fail. */
export async function noticeDead(db: Database, row: SourceRow, now: Date): Promise<void> {
  const failing = failingOf(row, now);
  const days = TOLD.find((most) => failing && failing.days >= most);
  if (!failing || days === undefined) return;
  await db
    .insertInto('notice')
    .values(newNotice({ municipality: row.municipality, key: `${row.id}.${failing.since}.${days}`, kind: LIST }, now))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Which list a notice is about, and for how long it fails; `undefined` where it is about a message. */
export function deadSource({ kind, key }: Pick<Notice, 'kind' | 'key'>) {
  const [source = '', , days = ''] = key.split('.');
  return kind === LIST ? { source, days: Number(days) } : undefined;
}
