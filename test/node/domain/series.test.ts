import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import { occurrencesOf } from '../../../src/domain/occurrences.ts';
import { collapsed } from '../../../src/domain/series.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const series = (id: string, more: Partial<Activity> = {}): Activity => ({
  ...blankActivity,
  id,
  start: '2026-12-01T14:00',
  repeat: { every: 'week', interval: 1, except: [], count: 4 },
  ...more,
});

const lines = (...activities: Activity[]) =>
  collapsed(activities.flatMap((each) => occurrencesOf(each, '2026-12-01', '2026-12-31'))).map(
    ({ first, more }) => `${first.key} +${more}`,
  );

describe('a list with each series once', () => {
  it('says how many more there are', () => assert.deepEqual(lines(series('soep')), ['soep@2026-12-01T14:00 +3']));
  it('keeps two series apart', () =>
    assert.deepEqual(lines(series('soep'), series('koor')), ['soep@2026-12-01T14:00 +3', 'koor@2026-12-01T14:00 +3']));
  it('keeps what differs on a line of its own', () =>
    assert.deepEqual(
      lines(
        series('soep', {
          changes: [
            { at: '2026-12-01', status: 'cancelled' },
            { at: '2026-12-15', full: true },
          ],
        }),
      ),
      ['soep@2026-12-01T14:00 +0', 'soep@2026-12-08T14:00 +1', 'soep@2026-12-15T14:00 +0'],
    ));
  it('keeps the date that was left and the new one', () =>
    assert.deepEqual(lines(series('soep', { changes: [{ at: '2026-12-08', start: '2026-12-10' }] })), [
      'soep@2026-12-01T14:00 +2',
      'soep@2026-12-08T14:00#moved +0',
      'soep@2026-12-08T14:00 +0',
    ]));
  it('takes a series that is cancelled or full as a whole together', () => {
    assert.deepEqual(lines(series('soep', { status: 'cancelled' })), ['soep@2026-12-01T14:00 +3']);
    assert.deepEqual(lines(series('soep', { full: true })), ['soep@2026-12-01T14:00 +3']);
  });
});
