import { inSlices } from '../../mirror/in-slices.ts';
import { recordsIn } from '../feeds/feed-text.ts';
import { readVersionText, type SourceRow } from '../feeds/source-rows.ts';
import type { Database } from '../tables.ts';

/** When a record of a list last changed, ISO 8601, and how it then was: JSON, or nothing where it went. */
interface Changed {
  readonly at: string;
  readonly record?: string;
}

/** The same, as it is told: `key` is the id with its source before it. */
export interface Told extends Changed {
  readonly key: string;
}

/** What became of the records of one source over the versions that are kept. */
export interface SourceLog {
  readonly id: string;
  /** The last version that is in it, and when that came. */
  readonly version: number;
  readonly at: string;
  /** When the oldest version came that is kept, where an older one is not: what went before is forgotten. */
  readonly since: string;
  readonly records: ReadonlyMap<string, Changed>;
  /** All of them, in the order in which they changed. */
  readonly told: readonly Told[];
}

type Source = Pick<SourceRow, 'municipality' | 'id'>;

const EMPTY = { version: 0, at: '', records: new Map<string, Changed>() };

/** Whether one comes after a moment, or after another that changed in the same. */
export const isAfter = (each: Told, at: string, key: string): boolean =>
  each.at > at || (each.at === at && each.key > key);

/** The log of a source with the versions that came since; where those do not follow on it, made anew. */
export async function logSince(db: Database, source: Source, before: SourceLog | undefined): Promise<SourceLog> {
  const versions = await db
    .selectFrom('source_version')
    .select(['version', 'at'])
    .where('municipality', '=', source.municipality)
    .where('source', '=', source.id)
    .orderBy('version')
    .execute();
  const [first] = versions;
  const since = first && first.version > 1 ? first.at : '';
  // A source that went and came back begins to count again.
  const follows = versions.some((each) => each.version === before?.version && each.at === before.at);
  if (before && follows && before.version === versions.at(-1)?.version && before.since === since) return before;
  const known = before && follows ? before : EMPTY;
  const records = new Map(known.records);
  let { version, at } = known;
  for (const next of versions.filter((each) => each.version > known.version)) {
    const text = await readVersionText(db, source, next.version);
    // Another version came meanwhile, and took the oldest away: the next look reads it.
    if (text === undefined) break;
    ({ version, at } = next);
    const here = new Set<string>();
    await inSlices(recordsIn(text), (record) => {
      const { id } = JSON.parse(record);
      here.add(id);
      if (records.get(id)?.record !== record) records.set(id, { at: next.at, record });
    });
    for (const [id, { record }] of records) if (record !== undefined && !here.has(id)) records.set(id, { at: next.at });
  }
  for (const [id, each] of records) if (each.record === undefined && each.at < since) records.delete(id);
  // What was before the oldest version that is kept came with it, on every node alike.
  const told = [...records]
    .map(([id, each]) => ({ ...each, at: each.at < since ? since : each.at, key: `${source.id}/${id}` }))
    .sort((a, b) => (isAfter(a, b.at, b.key) ? 1 : -1));
  return { id: source.id, version, at, since, records, told };
}
