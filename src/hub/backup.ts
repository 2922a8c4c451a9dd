import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import type { Transaction } from 'kysely';
import { openDatabase, openForReading, type Store } from './database.ts';
import type { Database, Tables } from './tables.ts';
import { refusing, Unusable } from './unusable.ts';

/** In the order in which they are written; a table that is missing here would be missing from every backup. */
const TABLES = [
  'secret',
  'receipt',
  'message',
  'note',
  'notice',
  'person',
  'audit',
  'survey_figures',
  'form',
  'source',
  'source_version',
  'token',
] as const satisfies readonly (keyof Tables)[];
type Table = (typeof TABLES)[number];

/** Rows at a time; a version of a list may be megabytes. */
const pageOf = (table: Table) => (table === 'source_version' ? 10 : 500);

/**
 * Writes everything but sessions to one file, a row a line, as it was at one moment, also while the hub runs; the same
 * file goes back into SQLite or PostgreSQL. It holds all that people wrote: readable by its owner only. Returns the number
 * of rows.
 */
export async function backUp(store: Store, file: string): Promise<number> {
  if (store.engine === 'sqlite' && !existsSync(store.file)) throw new Unusable(`${store.file}: there is no such file.`);
  const unfinished = `${file}.part`;
  const target = await open(unfinished, 'w', 0o600).catch(refusing(file));
  const { db, close } = openForReading(store);
  const hash = createHash('sha256');
  let rows = 0;
  const write = async (line: string) => {
    hash.update(line);
    await target.write(line);
  };
  try {
    const snapshot = db.transaction();
    const one = store.engine === 'postgresql' ? snapshot.setIsolationLevel('repeatable read') : snapshot;
    await one.execute(async (moment) => {
      for (const table of TABLES) {
        for await (const page of pagesOf(moment, table)) {
          await write(page.map((row) => `${JSON.stringify([table, row])}\n`).join(''));
          rows += page.length;
        }
      }
    });
    await target.write(`${JSON.stringify(['end', { rows, sha256: hash.digest('hex') }])}\n`);
    await target.sync();
  } finally {
    await target.close();
    await close();
  }
  await rename(unfinished, file).catch(async (error: unknown) => {
    await rm(unfinished);
    refusing(file)(error);
  });
  return rows;
}

const ORDER: Readonly<Record<Table, readonly [string, ...string[]]>> = {
  secret: ['name'],
  receipt: ['municipality', 'key'],
  message: ['municipality', 'key'],
  note: ['municipality', 'id'],
  notice: ['municipality', 'key'],
  person: ['name'],
  audit: ['municipality', 'id'],
  survey_figures: ['municipality', 'round'],
  form: ['municipality', 'id'],
  source: ['municipality', 'id'],
  source_version: ['municipality', 'source', 'version'],
  token: ['id'],
};

async function* pagesOf(moment: Transaction<Tables>, table: Table) {
  const most = pageOf(table);
  for (let from = 0; ; from += most) {
    let query = moment.selectFrom(table).selectAll().limit(most).offset(from);
    for (const column of ORDER[table]) query = query.orderBy(moment.dynamic.ref(column));
    const rows = await query.execute();
    if (rows.length > 0) yield rows;
    if (rows.length < most) return;
  }
}

/**
 * Puts a backup into an empty database, all of it or nothing. The file is read to its end first: one that was cut off, or
 * changed, is refused. Returns the number of rows.
 */
export async function restore(store: Store, file: string): Promise<number> {
  const { rows: expected } = await checked(file).catch(refusing(file));
  const { db, close } = await openDatabase(store);
  try {
    await db.transaction().execute(async (all) => {
      await refuseUnlessEmpty(all);
      let waiting: [Table, unknown[]] | undefined;
      for await (const [table, row] of linesOf(file)) {
        if (waiting && (waiting[0] !== table || waiting[1].length >= Math.min(50, pageOf(table)))) {
          await insert(all, ...waiting);
          waiting = undefined;
        }
        if (isTable(table)) (waiting ??= [table, []])[1].push(row);
      }
      if (waiting) await insert(all, ...waiting);
    });
    return expected;
  } finally {
    await close();
  }
}

const isTable = (name: string): name is Table => TABLES.some((table) => table === name);

async function refuseUnlessEmpty(db: Database): Promise<void> {
  const used = await db.selectFrom('receipt').select('key').limit(1).executeTakeFirst();
  if (used) throw new Unusable('This database holds messages already. Restore into an empty one.');
  const published = await db.selectFrom('source').select('id').limit(1).executeTakeFirst();
  if (published) throw new Unusable('This database holds feeds already. Restore into an empty one.');
  // A hub that was started once has made these by itself.
  await db.deleteFrom('secret').execute();
  await db.deleteFrom('session').execute();
  await db.deleteFrom('person').execute();
  await db.deleteFrom('audit').execute();
  await db.deleteFrom('form').execute();
}

async function insert(db: Database, table: Table, rows: unknown[]): Promise<void> {
  // The file was written by `backUp`, which its checksum shows.
  await db
    .insertInto(table)
    .values(rows as Tables[Table][])
    .execute();
}

async function* linesOf(file: string): AsyncGenerator<[string, unknown], void> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) {
    const read: unknown = JSON.parse(line);
    if (!Array.isArray(read) || typeof read[0] !== 'string') throw new Unusable(`${file}: not a backup of a hub.`);
    yield [read[0], read[1]];
  }
}

async function checked(file: string): Promise<{ readonly rows: number }> {
  const hash = createHash('sha256');
  let last = '';
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) {
    if (last) hash.update(`${last}\n`);
    last = line;
  }
  const [, rows, sum] = /^\["end",\{"rows":(\d+),"sha256":"([0-9a-f]{64})"\}\]$/.exec(last) ?? [];
  if (sum === hash.digest('hex')) return { rows: Number(rows) };
  throw new Unusable(`${file}: not complete, or changed since it was made.`);
}
