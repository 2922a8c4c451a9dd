import type { Database } from '../tables.ts';
import type { Known } from './feed-desk.ts';

/** No partner has it: their lists have a name without one. */
const SURVEY = '.survey';

/**
 * What surveys found, as a list among the others: of towns where somebody else publishes figures too. Alone it is served as it
 * was kept, by `survey-feed`. A round that is over never changes, so that their number is the version.
 */
export async function surveyRows(db: Database, others: readonly Known[]): Promise<readonly Known[]> {
  const towns = new Set(others.flatMap(({ kind, municipality }) => (kind === 'indicators' ? municipality : [])));
  if (towns.size === 0) return [];
  const rows = await db
    .selectFrom('survey_figures')
    .select(['municipality'])
    .select(({ fn }) => [fn.countAll().as('rounds'), fn.max('at').as('last')])
    .where('municipality', 'in', [...towns])
    .groupBy('municipality')
    .execute();
  return rows.map(({ municipality, rounds, last }) => ({
    ...{ municipality, id: SURVEY, kind: 'indicators', name: municipality },
    ...{ version: Number(rounds), at: last },
  }));
}

export async function surveyFeed(db: Database, { municipality, id }: Known): Promise<string | undefined> {
  if (id !== SURVEY) return undefined;
  const rows = await db
    .selectFrom('survey_figures')
    .select('items')
    .where('municipality', '=', municipality)
    .orderBy('at')
    .execute();
  return JSON.stringify({ kind: 'indicators', items: rows.flatMap(({ items }): unknown[] => JSON.parse(items)) });
}
