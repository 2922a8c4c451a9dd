import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from './database.ts';

/** Kept free for what residents write: lists of partners stop before it. */
const LEAST_FREE = 200 * 1024 * 1024;

/** Whether lists may still be stored; of a PostgreSQL only it knows. Throws where the disk cannot be asked. */
export async function hasRoom(store: Store): Promise<boolean> {
  if (store.engine === 'postgresql') return true;
  const { bavail, bsize } = await statfs(dirname(store.file));
  return bavail * bsize >= LEAST_FREE;
}

/** `SQLITE_FULL` of SQLite's result codes, `disk_full` of PostgreSQL's (its manual, appendix A). */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('errcode' in error && error.errcode === 13) || ('code' in error && error.code === '53100');
}
