import { openBeside } from '../database.ts';
import type { HubSettings } from '../settings.ts';
import type { Database } from '../tables.ts';
import { Unusable } from '../unusable.ts';
import { isGivenUp } from './dead-source.ts';
import { stateOf } from './pull-state.ts';
import { findSource, reportOf, type SourceRow } from './source-rows.ts';
import { toldProblems, toldPull } from './told.ts';

/** What a command says: on standard output what a program may read, the rest beside it. */
export interface Voice {
  readonly print: (line: string) => void;
  readonly say: (words: string) => void;
}

/** `balen/sparappel`; `sparappel` where there is one town. Throws `Unusable`. */
export function sourceNamed(written: string, towns: HubSettings['towns']) {
  const [, town, source] = /^(?:([a-z0-9-]{1,64})\/)?([a-z0-9-]{1,64})$/.exec(written) ?? [];
  const municipality = town ?? (towns.length === 1 ? towns[0] : '');
  if (source !== undefined && towns.includes(municipality)) return { municipality, source };
  const known = towns.join(', ');
  throw new Unusable(
    `Which list? Write a town of HUB_TOWNS (${known}), a slash, and a name in small letters, digits and -.`,
  );
}

/** `hub sources`: how every list is doing; `hub sources allow TOWN/SOURCE` lets one shrink. Throws `Unusable`. */
export async function sourcesCommand(
  { store, towns }: HubSettings,
  [act, name = '']: readonly string[],
  { print, say }: Voice,
  now: Date,
): Promise<void> {
  const { db, close } = await openBeside(store);
  try {
    if (act === undefined) {
      const rows = await db.selectFrom('source').selectAll().orderBy('municipality').orderBy('id').execute();
      for (const row of rows) print(lineOf(row, towns, now));
      if (rows.length === 0) say('There are no lists yet. See: token add, and HUB_PULL.');
    } else if (act === 'allow') {
      const { municipality, source } = sourceNamed(name, towns);
      await allowShrink(db, municipality, source);
      say(`${municipality}/${source} is asked again within five minutes, and taken in as it is.`);
    } else throw new Unusable(`sources: no “${act}”. Write: sources, or sources allow TOWN/SOURCE`);
  } finally {
    await close();
  }
}

/** Before every moment. */
const AT_ONCE = new Date(0).toISOString();

async function allowShrink(db: Database, town: string, source: string): Promise<void> {
  const row = await findSource(db, town, source);
  if (row?.mode !== 'pull') throw new Unusable(`${town}/${source}: the hub fetches no such list. See: sources`);
  await db
    .updateTable('source')
    .set({ pull: JSON.stringify({ ...stateOf(row), allowShrink: true }), due: AT_ONCE })
    .where('municipality', '=', town)
    .where('id', '=', source)
    .execute();
}

function lineOf(row: SourceRow, towns: readonly string[], now: Date): string {
  const { municipality, id, kind, mode, version, at } = row;
  const name = `${municipality}/${id}`;
  const served = !towns.includes(municipality)
    ? 'not served: not in HUB_TOWNS'
    : at === null
      ? 'nothing yet'
      : `version ${version} of ${at}`;
  return [
    name,
    kind,
    mode,
    served,
    ...(isGivenUp(row, now) ? ['not shown: it has failed for a month'] : []),
    ...troubles(row, name),
  ].join('\t');
}

/** What is wrong with it, in words; nothing where all is well. */
function troubles(row: SourceRow, name: string): readonly string[] {
  const { failing } = toldPull(row, 'en');
  const { outcome, shrink, problems = [] } = reportOf(row) ?? {};
  const errors = toldProblems(problems, 'en').filter(({ severity }) => severity === 'error');
  return [
    ...(failing ? [`fails since ${failing.since}: ${failing.message} ${failing.hint}`] : []),
    ...(outcome === 'held' && shrink
      ? [
          `held back: ${shrink.gone} of ${shrink.before} would vanish. Is that right? ${row.mode === 'pull' ? `sources allow ${name}` : 'The partner sends it again with ?allow-shrink'}`,
        ]
      : []),
    ...(outcome === 'refused' ? ['the last list was refused'] : []),
    ...errors.slice(0, 3).map(({ pointer, message }) => `${pointer}: ${message}`),
    ...(errors.length > 3 ? [`and ${errors.length - 3} more`] : []),
  ];
}
