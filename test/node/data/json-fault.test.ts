import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultIn, jsonFault } from '../../../src/data/json-fault.ts';

describe('a long text that is no JSON', () => {
  it('is read to its fault while the page answers', async () => {
    let answered = 0;
    const beat = setInterval(() => (answered += 1), 0);
    const words = await jsonFault('['.repeat(4_000_000));
    clearInterval(beat);
    assert.match(words, /^Line 1, column 4000000: the text breaks off here/);
    assert.ok(answered > 0, 'nothing else was done meanwhile');
  });
  it('may be one text without an end, however many marks are in it', async () => {
    assert.deepEqual(await faultIn(`["${'\\\\'.repeat(5_000_000)}`), { at: 1, why: 'string' });
  });
});
