import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { Unusable } from './unusable.ts';

const RUNNING = 'already running. Another hub has this file open; stop it first, or name another file: HUB_FILE=…';

/** Its owner's alone; what SQLite puts beside it follows. Made by Node, which says why it cannot be. */
function own(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  return file;
}

/**
 * Takes the file for this process alone. The lock is a database beside it: the kernel frees it however a process ends,
 * where a file with a process number would stay behind.
 */
export function lockFile(file: string): { readonly release: () => void } {
  const lock = new DatabaseSync(own(`${file}.lock`));
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    lock.close();
    throw error instanceof Error && /locked/.test(error.message) ? new Unusable(`${file}: ${RUNNING}`) : error;
  }
  return { release: () => lock.close() };
}

/**
 * Opens the file for good: a commit is on disk when it returns, and what is deleted is overwritten.
 * Throws when this SQLite does not keep that promise, rather than lose somebody's message later.
 */
export function openFile(file: string): DatabaseSync {
  const database = new DatabaseSync(own(file), { timeout: 5_000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
  const [mode, synchronous] = ['journal_mode', 'synchronous'].map((name) => pragma(database, name));
  if (mode === 'wal' && synchronous === '2') return database;
  database.close();
  throw new Unusable(
    `${file}: not durable here (journal ${mode ?? ''}, synchronous ${synchronous ?? ''}). Use a local disk.`,
  );
}

function pragma(database: DatabaseSync, name: string): string {
  return String(database.prepare(`pragma ${name}`).get()?.[name]);
}

/** What kysely's SQLite dialect expects of a driver, over the one in Node. */
export function asDriver(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const kept = prepared.get(sql);
      if (kept) return kept;
      const statement = sql === 'rollback' ? endOf(database) : asStatement(database.prepare(sql));
      // Our queries are a fixed few; those with a list in them are not.
      if (prepared.size >= 200) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
  };
}

/** Where the disk is full SQLite has undone a transaction by itself, and what went wrong should be heard of, not that. */
function endOf(database: DatabaseSync): SqliteStatement {
  const statement = asStatement(database.prepare('rollback'));
  return { ...statement, run: (values) => (database.isTransaction ? statement.run(values) : NOTHING) };
}

const NOTHING = { changes: 0, lastInsertRowid: 0 };

function asStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...inputs(values)),
    run: (values) => statement.run(...inputs(values)),
    iterate: (values) => statement.iterate(...inputs(values)),
  };
}

function inputs(values: readonly unknown[]): SQLInputValue[] {
  return values.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    throw new TypeError(`a value of the kind “${typeof value}” has no column.`);
  });
}
