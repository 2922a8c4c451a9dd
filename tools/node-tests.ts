import { resolve } from 'node:path';
import { run } from 'node:test';
import { dot, spec } from 'node:test/reporters';
import type { Counts } from './test-files.ts';

/** Runs these files with Node's own test runner. */
export async function runNodeTests(files: string[], { concurrency }: { concurrency: number }): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  const stream = run({
    files: files.map((file) => resolve(file)),
    concurrency,
    // A test that hangs, or leaves a browser open, costs itself and not the whole run.
    timeout: 300_000,
    execArgv: ['--test-force-exit'],
  });
  stream.on('test:summary', ({ file, counts: total }) => {
    // Each file has its own summary; the one without a name is that of the whole run.
    if (file === undefined)
      Object.assign(counts, { passed: total.passed, failed: total.tests - total.passed - total.skipped - total.todo });
  });
  // Dots leave out what a test prints: the table of what was lost, for instance.
  if (files.length > 3) stream.on('test:stdout', ({ message }) => process.stdout.write(message));
  const reporter = files.length > 3 ? stream.compose(dot) : stream.compose(spec);
  for await (const text of reporter) process.stdout.write(String(text));
  return counts;
}
