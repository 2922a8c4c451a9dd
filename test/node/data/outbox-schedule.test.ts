import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toMessage, type Message } from '../../../src/data/outbox/message.ts';
import { firstOf, isDue, nextTry, nextWait } from '../../../src/data/outbox/schedule.ts';
import { submission } from '../../support/submission.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-25T10:00:00Z');

const message = (more: Partial<Message> = {}): Message => ({ ...toMessage(submission(), 'k', NOW), ...more });
const waitAfter = (attempts: number, random = 0.5) => nextTry({ is: 'again' }, attempts, NOW, random).next - NOW;

describe('after an attempt that failed', () => {
  it('it waits 5 s, 15 s, 1, 5, 15 minutes, then 15 minutes each time', () =>
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 50].map((attempts) => waitAfter(attempts)),
      [5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 15 * MINUTE, 15 * MINUTE],
    ));
  it('the waits are spread by half, so that a thousand phones do not come back at once', () => {
    assert.equal(waitAfter(1, 0), 2.5 * SECOND);
    assert.equal(waitAfter(1, 1), 7.5 * SECOND);
  });
  it('it waits as long as the intake asks, even when the page comes to life', () => {
    const { next, firm } = nextTry({ is: 'again', after: HOUR }, 1, NOW, 0.5);
    assert.equal(next, NOW + HOUR);
    assert.equal(isDue(message({ next, firm }), 'woken', NOW + HOUR - 1), false);
    assert.equal(isDue(message({ next, firm }), 'due', NOW + HOUR), true);
  });
  it('it waits an hour where nobody takes messages', () =>
    assert.deepEqual(nextTry({ is: 'wrong' }, 1, NOW, 0), { next: NOW + HOUR, firm: true, wrong: true }));
});

describe('a message', () => {
  const waits = message({ next: NOW + MINUTE });
  it('is due at its time', () => {
    assert.equal(isDue(waits, 'due', NOW + MINUTE - 1), false);
    assert.equal(isDue(waits, 'due', NOW + MINUTE), true);
  });
  it('is due when the page or the network comes to life', () => assert.equal(isDue(waits, 'woken', NOW), true));
  it('is due when the resident says so, whatever was asked or refused', () => {
    assert.equal(isDue(message({ next: NOW + HOUR, firm: true }), 'asked', NOW), true);
    assert.equal(isDue(message({ refused: '' }), 'asked', NOW), true);
  });
  it('is not tried by itself once it was refused', () => {
    assert.equal(isDue(message({ refused: '' }), 'woken', NOW), false);
    assert.equal(isDue(message({ refused: '' }), 'due', NOW), false);
  });
  it('is due when a clock that was wrong had put it years ahead', () =>
    assert.equal(isDue(message({ next: NOW + 400 * 24 * HOUR, firm: true }), 'due', NOW), true));
});

it('a new message does not stand in line behind one that keeps failing', () => {
  const old = message({ key: 'old', at: NOW - HOUR, attempts: 3 });
  const first = message({ key: 'first', at: NOW });
  const second = message({ key: 'second', at: NOW + 1 });
  assert.equal(firstOf([old, second, first])?.key, 'first');
  assert.equal(firstOf([]), undefined);
});

it('the next look is when the first is due', () => {
  assert.equal(nextWait([message({ next: NOW + MINUTE }), message({ next: NOW + SECOND })], NOW), SECOND);
  assert.equal(nextWait([message({ refused: '' })], NOW), undefined);
  assert.equal(nextWait([message({ next: NOW - SECOND })], NOW), 0);
});
