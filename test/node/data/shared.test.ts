import assert from 'node:assert/strict';
import { getActiveResourcesInfo } from 'node:process';
import { describe, it } from 'node:test';
import { delay } from '../../../src/data/delay.ts';
import { Shared } from '../../../src/data/shared.ts';

/** Timers for which this process would wait before it ends. */
const awaited = () => getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

describe('what was shared and rests', () => {
  it('is what it was for who comes back, and keeps no process waiting', () => {
    const shared = new Shared<object>(delay);
    const before = awaited();
    const thing = shared.get('feed', () => ({}));
    const life = new AbortController();
    shared.hold(thing, life.signal);
    life.abort();
    assert.equal(awaited(), before);
    assert.equal(
      shared.get('feed', () => ({})),
      thing,
    );
    // Nothing rests any more, in this process either.
    shared.hold(thing, new AbortController().signal);
  });
});
