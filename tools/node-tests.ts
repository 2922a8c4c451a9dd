import { fork } from 'node:child_process';
import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Counts } from './test-files.ts';

/** What became of the test files that shared a process; files by their whole path. */
export interface Told {
  passed: number;
  failed: number;
  /** Milliseconds by file. */
  times: Record<string, number>;
  /** Files of which something failed. */
  failing: string[];
}

/** A folder of Linux whose files are in memory, and room in it for the databases of all tests of the hub. */
const MEMORY = '/dev/shm';
const ROOM = 4 * 2 ** 30;

/**
 * Where tests that keep hundreds of databases keep them: a database waits for its disk at every change, and none of them is to
 * outlive its test.
 */
export function quickFolder(): string {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Runs these files one after the other in a process of their own. */
function runTogether(files: readonly string[], how: 'dots' | 'words', folder: string): Promise<Told> {
  const paths = files.map((file) => resolve(file));
  // Until it tells: not one of them ran to its end.
  const told: Told = { passed: 0, failed: paths.length, times: {}, failing: paths };
  return new Promise((settle, reject) => {
    const child = fork('tools/tests-together.ts', [how, ...paths], { env: { ...process.env, TMPDIR: folder } });
    child.once('error', reject);
    child.on('message', (message: Told) => void Object.assign(told, message));
    child.once('exit', () => settle(told));
  });
}

/**
 * Runs files with Node's own test runner, so many processes at once.
 *
 * @param groups the files that share a process: to start one takes longer than most files
 * @param folder for what they write and throw away
 */
export async function runNodeTests(
  groups: readonly (readonly string[])[],
  concurrency: number,
  folder = tmpdir(),
): Promise<Counts & { failing: string[] }> {
  const counts = { passed: 0, failed: 0, times: new Map<string, number>(), failing: [] as string[] };
  // Many processes read the same sources: what one has compiled the others take from there.
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'buurt-compiled');
  const waiting = [...groups];
  const how = groups.flat().length > 3 ? 'dots' : 'words';
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { passed, failed, times, failing } = await runTogether(next, how, folder);
      counts.passed += passed;
      counts.failed += failed;
      for (const [path, time] of Object.entries(times)) counts.times.set(relative('.', path), time);
      for (const path of failing) {
        counts.failing.push(relative('.', path));
        console.error(`Failed, or did not run to its end: ${relative('.', path)}`);
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work));
  return counts;
}

/** Files by their folder. */
export const byFolder = (files: readonly string[]): string[][] =>
  Object.values(Object.groupBy(files, (file) => dirname(file))).map((some = []) => some);

/** Every other file, and the rest. */
export const halves = (files: readonly string[]): string[][] =>
  [0, 1].map((half) => files.filter((_, at) => at % 2 === half)).filter(({ length }) => length > 0);
