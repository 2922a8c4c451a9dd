import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { COUNTS, outcomeTable, torture, type Outcome } from '../support/outbox-torture.ts';

/** Others are tried by hand: `SEED=123 npm test -- torture`, or twenty of them as `outbox-torture.ts` says. */
const first = Number(process.env.SEED ?? 1);

describe('the outbox, with everything against it', { concurrency: 2 }, () => {
  const outcomes: Outcome[] = [];
  after(() => console.log(outcomeTable(outcomes)));

  for (const seed of [first, first + 1, first + 2]) {
    const killBrowser = seed === first + 2;
    it(`seed ${seed}${killBrowser ? ', the browser killed half-way' : ''}: loses nothing, sends nothing twice`, async () => {
      const outcome = await torture({ seed, offers: 25, killBrowser });
      outcomes.push(outcome);
      assert.deepEqual(
        Object.fromEntries(COUNTS.map((count) => [count, outcome[count]])),
        Object.fromEntries(COUNTS.map((count) => [count, []])),
      );
    });
  }
});
