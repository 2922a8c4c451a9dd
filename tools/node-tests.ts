import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from 'node:test';
import { dot, spec } from 'node:test/reporters';
import type { Counts } from './test-files.ts';

/** Runs these files with Node's own test runner. */
export async function runNodeTests(files: string[], { concurrency }: { concurrency: number }): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, times: new Map() };
  // Hundreds of processes read the same sources: what one has compiled the others take from there.
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'buurt-compiled');
  const stream = run({
    files: files.map((file) => resolve(file)),
    concurrency,
    // A test that hangs costs itself and not the whole run.
    timeout: 300_000,
    execArgv: ['--import', pathToFileURL(resolve('tools/leave-after-tests.ts')).href],
  });
  const failing = new Set<string>();
  stream.on('test:fail', ({ file }) => failing.add(file ?? ''));
  stream.on('test:summary', ({ file, duration_ms: duration, counts: total }) => {
    // Each file has its own summary; the one without a name is that of the whole run.
    if (file !== undefined) counts.times.set(relative('.', file), duration);
    else
      Object.assign(counts, { passed: total.passed, failed: total.tests - total.passed - total.skipped - total.todo });
  });
  // Dots leave out what a test prints: the table of what was lost, for instance.
  if (files.length > 3) stream.on('test:stdout', ({ message }) => process.stdout.write(message));
  const reporter = files.length > 3 ? stream.compose(dot) : stream.compose(spec);
  for await (const text of reporter) process.stdout.write(String(text));
  for (const file of files.filter((each) => !counts.times.has(relative('.', each)) && !failing.has(resolve(each)))) {
    console.error(`${file}: did not end by itself. Something was left open, and what it reported may not be all.`);
    counts.failed += 1;
  }
  return counts;
}
