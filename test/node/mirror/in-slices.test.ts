import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inSlices } from '../../../src/mirror/in-slices.ts';

it('work on many lets others in between, and keeps their order', async () => {
  const done: string[] = [];
  setImmediate(() => done.push('another'));
  const slow = (each: number, at: number) => {
    for (const end = performance.now() + 10; performance.now() < end;);
    done.push('one');
    return `${each} at ${at}`;
  };
  assert.deepEqual(await inSlices([7, 8, 9, 7, 8, 9], slow), [
    '7 at 0',
    '8 at 1',
    '9 at 2',
    '7 at 3',
    '8 at 4',
    '9 at 5',
  ]);
  assert.ok(done.slice(1, -1).includes('another'), done.join());
});
