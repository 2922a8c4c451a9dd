import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const shared = resolve(import.meta.dirname, '../../../shared');

/** Whether the recorded and hostile feeds stand beside the project. Required on CI, optional elsewhere. */
export const hasShared = existsSync(shared);

if (!hasShared) {
  if (process.env.CI) throw new Error(`The feeds that tests read are missing: ${shared}`);
  console.warn(`No ${shared}: the tests that read recorded and hostile feeds do nothing.`);
}

/** Where a shared file is, for example `sharedPath('feeds/csv/x.csv')`. */
export function sharedPath(path: string): string {
  return join(shared, path);
}

export function sharedFile(path: string): Buffer {
  return readFileSync(sharedPath(path));
}

export function sharedText(path: string): string {
  return readFileSync(sharedPath(path), 'utf8');
}
