import { Kysely, PostgresDialect, sql, SqliteDialect } from 'kysely';
import { Pool } from 'pg';
import { migrate } from './migrations.ts';
import { asDriver, lockFile, openFile } from './sqlite.ts';
import type { Database, Tables } from './tables.ts';
import { refusing, Unusable } from './unusable.ts';

/** Where the rows are: a file of our own, or a PostgreSQL by its address. */
export type Store =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgresql'; readonly url: string };

export interface OpenDatabase {
  readonly db: Database;
  /** Makes what was deleted unreadable on disk too, where that is ours to do. */
  readonly tidy: () => Promise<void>;
  /** Waits for what runs, then lets go of the file. */
  readonly close: () => Promise<void>;
}

/** Opens and migrates. Throws `Unusable` where another process has the file, or it cannot be made. */
export async function openDatabase(store: Store): Promise<OpenDatabase> {
  return migrated(store, store.engine === 'sqlite' ? named(store.file, openSqlite) : await openPostgres(store.url));
}

/** The same, also beside a hub that runs: for a command that writes a row and goes. */
export async function openBeside(store: Store): Promise<OpenDatabase> {
  return migrated(store, store.engine === 'sqlite' ? named(store.file, openUnlocked) : await openPostgres(store.url));
}

async function migrated(store: Store, opened: OpenDatabase): Promise<OpenDatabase> {
  try {
    await migrate(opened.db);
    return opened;
  } catch (error) {
    await opened.close();
    if (store.engine === 'sqlite') refusing(`HUB_FILE: ${store.file}`)(error);
    throw error;
  }
}

function named<Opened>(file: string, open: (file: string) => Opened): Opened {
  try {
    return open(file);
  } catch (error) {
    return refusing(`HUB_FILE: ${file}`)(error);
  }
}

function openSqlite(file: string): OpenDatabase {
  const lock = lockFile(file);
  try {
    const opened = openUnlocked(file);
    return {
      ...opened,
      async close() {
        await opened.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openUnlocked(file: string): OpenDatabase {
  const database = openFile(file);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asDriver(database) }) });
  return {
    db,
    async tidy() {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    close: () => db.destroy(),
  };
}

/** A file as it is, beside a hub that may be running: for reading only. */
export function openForReading(store: Store): OpenDatabase {
  if (store.engine === 'postgresql') return openPool(store.url);
  const database = named(store.file, openFile);
  database.exec('pragma query_only = on');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asDriver(database) }) });
  return { db, tidy: async () => undefined, close: () => db.destroy() };
}

/** Codes of the network and of PostgreSQL (its manual, appendix A), for whoever wrote the address. */
const NO_DATABASE: Readonly<Record<string, string>> = {
  'ECONNREFUSED': 'nothing answers there. Does PostgreSQL run, on that port?',
  'ENOTFOUND': 'there is no machine of that name.',
  'EAI_AGAIN': 'the name of the machine cannot be looked up now.',
  '28P01': 'the user or the password is wrong.',
  '28000': 'this user may not come in.',
  '3D000': 'there is no such database. Make it first: createdb.',
};

async function openPostgres(url: string): Promise<OpenDatabase> {
  const opened = openPool(url);
  try {
    const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(opened.db);
    if (rows[0]?.synchronous_commit !== 'off') return opened;
    throw new Unusable('DATABASE_URL: synchronous_commit is off. Messages could be lost; set it to "on".');
  } catch (error) {
    await opened.close();
    const why = error instanceof Error && 'code' in error ? NO_DATABASE[String(error.code)] : undefined;
    throw why === undefined ? error : new Unusable(`DATABASE_URL: ${why}`);
  }
}

function openPool(connectionString: string): OpenDatabase {
  const pool = new Pool({ connectionString, max: 10, connectionTimeoutMillis: 3_000 });
  // A server that restarts breaks its idle connections; without a listener that would end the hub.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, tidy: async () => undefined, close: () => db.destroy() };
}
