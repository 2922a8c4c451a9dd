import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import { nextOf } from '../../../src/domain/next-occurrence.ts';
import { occurrencesOf } from '../../../src/domain/occurrences.ts';
import { isOver } from '../../../src/domain/standing.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const over: [what: string, activity: Partial<Activity>, now: string, is: boolean][] = [
  ['before its end', { start: '2026-12-01T14:00', end: '2026-12-01T16:00' }, '2026-12-01T14:59Z', false],
  ['at its end', { start: '2026-12-01T14:00', end: '2026-12-01T16:00' }, '2026-12-01T15:00Z', true],
  ['that evening, nobody said when it ends', { start: '2026-12-01T14:00' }, '2026-12-01T22:59Z', false],
  ['the next day, nobody said when it ends', { start: '2026-12-01T14:00' }, '2026-12-01T23:00Z', true],
  ['on its last day', { start: '2026-12-01', end: '2026-12-02' }, '2026-12-02T22:59Z', false],
  ['after its last day', { start: '2026-12-01', end: '2026-12-02' }, '2026-12-02T23:00Z', true],
  ['the night goes on', { start: '2026-12-01T22:00', end: '2026-12-02T02:00' }, '2026-12-02T00:59Z', false],
  ['the night is over', { start: '2026-12-01T22:00', end: '2026-12-02T02:00' }, '2026-12-02T01:00Z', true],
  ['in its own zone', { start: '2026-12-01', timezone: 'America/New_York' }, '2026-12-02T04:59Z', false],
  ['in its own zone, past', { start: '2026-12-01', timezone: 'America/New_York' }, '2026-12-02T05:00Z', true],
  // 31 October 2027, 03:00 is 02:00 again at 01:00Z.
  ['the hour comes twice', { start: '2027-10-30T22:00', end: '2027-10-31T02:30' }, '2027-10-31T00:29Z', false],
  ['the hour comes again', { start: '2027-10-30T22:00', end: '2027-10-31T02:30' }, '2027-10-31T01:10Z', true],
];

describe('whether it is over', () => {
  for (const [what, activity, now, is] of over) {
    it(`${what}: ${is ? 'yes' : 'no'}`, () => {
      const [occurrence] = occurrencesOf({ ...blankActivity, ...activity }, '2026-11-01', '2027-12-31');
      assert.equal(isOver(occurrence!, new Date(now)), is);
    });
  }
});

const weekly: Activity = {
  ...blankActivity,
  start: '2026-11-24T22:00',
  end: '2026-11-25T02:00',
  repeat: { every: 'week', interval: 1, except: [], until: '2026-12-15' },
};
const yearly = { every: 'year', interval: 1, except: [] } as const;

const next: [what: string, activity: Activity, now: string, start: string | undefined][] = [
  ['the first', weekly, '2026-11-01T12:00Z', '2026-11-24T22:00'],
  ['today', weekly, '2026-12-01T12:00Z', '2026-12-01T22:00'],
  ['the one that goes on past midnight', weekly, '2026-12-02T00:30Z', '2026-12-01T22:00'],
  ['the next one after it', weekly, '2026-12-02T01:00Z', '2026-12-08T22:00'],
  ['none after the last', weekly, '2026-12-16T01:00Z', undefined],
  ['none within the horizon', weekly, '2025-01-01T01:00Z', undefined],
  ['far ahead', { ...weekly, repeat: yearly }, '2026-12-01T12:00Z', '2027-11-24T22:00'],
  [
    'not a cancelled one',
    { ...weekly, changes: [{ at: '2026-12-01', status: 'cancelled' }] },
    '2026-12-01T12:00Z',
    '2026-12-08T22:00',
  ],
  [
    'a cancelled one where there is no other',
    { ...weekly, status: 'cancelled' },
    '2026-12-01T12:00Z',
    '2026-12-01T22:00',
  ],
  [
    'where it was moved to, not the date that it left',
    { ...weekly, changes: [{ at: '2026-12-01', start: '2026-12-03T20:00' }] },
    '2026-12-01T12:00Z',
    '2026-12-03T20:00',
  ],
  [
    'not the date that a cancelled one left',
    { ...blankActivity, start: '2026-12-03', movedFrom: '2026-12-02', status: 'cancelled' },
    '2026-12-01T12:00Z',
    '2026-12-03',
  ],
  ['of what is always there: none', blankActivity, '2026-12-01T12:00Z', undefined],
];

describe('the next time', () => {
  for (const [what, activity, now, start] of next) {
    it(what, () => assert.equal(nextOf(activity, new Date(now))?.start, start));
  }
  it('looks no further than it is asked to', () =>
    assert.equal(nextOf({ ...weekly, repeat: yearly }, new Date('2026-12-01T12:00Z'), 100), undefined));
});
