import { run } from 'node:test';
import { dot, spec } from 'node:test/reporters';
import type { Told } from './node-tests.ts';

/** The process of some test files, which run one after the other; tells whoever started it what became of them. */
const [how, ...files] = process.argv.slice(2);
const told: Told = { passed: 0, failed: 0, times: {}, failing: [] };
// A test that hangs costs itself and not the whole run.
const stream = run({ files, isolation: 'none', timeout: 300_000 });
/** Tests may be written down in a file beside it: of one file all are its own. */
const fileOf = (file = ''): string => (files.length === 1 ? files.join() : file);
stream.on('test:complete', ({ file, details }) => {
  if (details.type !== 'suite') told.times[fileOf(file)] = (told.times[fileOf(file)] ?? 0) + details.duration_ms;
});
stream.on('test:fail', ({ file, details: { error } }) => {
  // Of those around a test that failed the file may be another.
  if ('failureType' in error && error.failureType === 'subtestsFailed') return;
  if (!told.failing.includes(fileOf(file))) told.failing.push(fileOf(file));
});
stream.on('test:summary', ({ counts: { tests, passed, skipped, todo } }) => {
  told.passed = passed;
  told.failed = tests - passed - skipped - todo;
});
const reporter = how === 'dots' ? stream.compose(dot) : stream.compose(spec);
for await (const text of reporter) process.stdout.write(String(text));
// Whatever was left open, a browser for instance, ends with it.
process.send?.(told, () => process.exit());
