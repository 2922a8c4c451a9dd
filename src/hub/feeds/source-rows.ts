import type { NativeFeed } from '../../mirror/native-feed.ts';
import { audit, type Act } from '../audit.ts';
import type { Database, Tables } from '../tables.ts';
import { feedText, parsedFeed, withoutAddresses } from './feed-text.ts';
import { packed, unpacked } from './packed.ts';
import type { PlacedProblem } from './read-body.ts';

export type SourceRow = Tables['source'];

/** How a run went, as it is kept for the report. */
export interface RunReport {
  readonly at: string;
  readonly outcome: 'published' | 'unchanged' | 'refused' | 'held';
  /** Codes of the feed doctor. */
  readonly problems: readonly PlacedProblem[];
  /** Of a list that was held back: how many there were, and how many of those would be gone. */
  readonly shrink?: { readonly before: number; readonly gone: number };
}

export interface NewVersion {
  readonly feed: NativeFeed;
  /** Who brought it, for the report and the audit. */
  readonly who: string;
  readonly what: Extract<Act, 'published' | 'rolled-back'>;
  readonly bodyHash: string | null;
  readonly report: RunReport;
}

/** Versions that can be put back. */
const KEPT = 20;
/** Of one run: who mends these finds the others the same way. */
const PROBLEMS_KEPT = 200;

/** What is asked of one source, whichever table. */
const of = ({ municipality, id }: Pick<SourceRow, 'municipality' | 'id'>) => ({ municipality, source: id });

export const findSource = (db: Database, town: string, id: string): Promise<SourceRow | undefined> =>
  db.selectFrom('source').selectAll().where('municipality', '=', town).where('id', '=', id).executeTakeFirst();

const reportText = (report: RunReport): string =>
  JSON.stringify({ ...report, problems: report.problems.slice(0, PROBLEMS_KEPT) });

/** Written by this hub alone. */
export const reportOf = ({ report }: SourceRow): RunReport | undefined =>
  report === null ? undefined : JSON.parse(report);

/** The same, where that run left the list that stands: what is told of it is of that list. */
export function acceptedIn(row: SourceRow): RunReport | undefined {
  const report = reportOf(row);
  return report && ['published', 'unchanged'].includes(report.outcome) ? report : undefined;
}

/** Keeps what there is to say of a run that brought nothing new. */
export async function keepReport(db: Database, row: SourceRow, report: RunReport, bodyHash = row.body_hash) {
  await db
    .updateTable('source')
    .set({ report: reportText(report), body_hash: bodyHash })
    .where('municipality', '=', row.municipality)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .execute();
}

/**
 * Makes a list the newest of its source, whole or not at all, with a line in the audit. Returns its version; `undefined` where
 * another came since `row` was read.
 */
export async function commitVersion(db: Database, row: SourceRow, next: NewVersion): Promise<number | undefined> {
  const { feed, who, what, bodyHash, report } = next;
  const body = await packed(await feedText(feed));
  const version = row.version + 1;
  const count = feed.items.length;
  return db.transaction().execute(async (change) => {
    const taken = await change
      .updateTable('source')
      .set({ version, at: report.at, body_hash: bodyHash, report: reportText(report) })
      .where('municipality', '=', row.municipality)
      .where('id', '=', row.id)
      .where('version', '=', row.version)
      .returning('version')
      .executeTakeFirst();
    if (!taken) return undefined;
    await change
      .insertInto('source_version')
      .values({ ...of(row), version, at: report.at, who, count, body })
      .execute();
    await change
      .deleteFrom('source_version')
      .where('municipality', '=', row.municipality)
      .where('source', '=', row.id)
      .where('version', '<=', version - KEPT)
      .execute();
    await audit(change, { municipality: row.municipality, who, what, count }, new Date(report.at));
    return version;
  });
}

/** The list of one version, as it was written; `undefined` where that is not kept any more. */
export async function readVersionText(
  db: Database,
  { municipality, id }: Pick<SourceRow, 'municipality' | 'id'>,
  version: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('source_version')
    .select('body')
    .where('municipality', '=', municipality)
    .where('source', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && withoutAddresses(await unpacked(row.body));
}

/** The same, for a change in it. */
export async function readVersion(...asked: Parameters<typeof readVersionText>): Promise<NativeFeed | undefined> {
  const text = await readVersionText(...asked);
  return text === undefined ? undefined : parsedFeed(text);
}

/** The versions that can be put back, newest first. */
export function listVersions(db: Database, { municipality, id }: SourceRow) {
  return db
    .selectFrom('source_version')
    .select(['version', 'at', 'count', 'who'])
    .where('municipality', '=', municipality)
    .where('source', '=', id)
    .orderBy('version', 'desc')
    .execute();
}
