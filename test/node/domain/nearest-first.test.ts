import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { metresTo } from '../../../src/domain/activity-distance.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { nearestFirst } from '../../../src/domain/nearest-first.ts';
import { occurrenceIndex } from '../../../src/domain/occurrence-index.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const here = { lat: 51.2, lon: 5.1 };
const at = (id: string, start: string, lat?: number, more: Partial<Activity> = {}): Activity => ({
  ...blankActivity,
  id,
  title: id,
  start,
  ...(lat !== undefined && { place: { lat, lon: 5.1 } }),
  ...more,
});
const order = (activities: readonly Activity[], from: string, until: string) =>
  nearestFirst(occurrenceIndex(activities).between(from, until), here, from).map(({ activity }) => activity.id);

describe('what is on near somebody', () => {
  it('stands by distance within its day, and in the order of the days', () => {
    const activities = [
      at('far, early', '2026-11-25T09:00', 51.1),
      at('near, late', '2026-11-25T15:00', 51.201),
      at('nearest, tomorrow', '2026-11-26T10:00', 51.2),
    ];
    assert.deepEqual(order(activities, '2026-11-25', '2026-11-26'), ['near, late', 'far, early', 'nearest, tomorrow']);
  });
  it('stands by the hour where it is as far', () => {
    const activities = [at('b', '2026-11-25T15:00', 51.1), at('a', '2026-11-25T09:00', 51.1)];
    assert.deepEqual(order(activities, '2026-11-25', '2026-11-25'), ['a', 'b']);
  });
  it('comes last in its day where nobody knows or may know where it is', () => {
    const hidden = { place: { lat: 51.2, lon: 5.1, hideAddress: true } };
    const activities = [
      at('unknown', '2026-11-25T08:00'),
      at('hidden', '2026-11-25T09:00', undefined, hidden),
      at('far', '2026-11-25T20:00', 50),
    ];
    assert.deepEqual(order(activities, '2026-11-25', '2026-11-25'), ['far', 'unknown', 'hidden']);
  });
  it('stands under the first day by distance too where it began before', () => {
    const camp = at('camp', '2026-11-24T09:00', 51.1, { end: '2026-11-27T18:00' });
    assert.deepEqual(order([camp, at('near', '2026-11-25T15:00', 51.2)], '2026-11-25', '2026-11-25'), ['near', 'camp']);
  });
  it('is as far as the place of that time', () => {
    const elsewhere = { activity: at('a', '2026-11-25T15:00', 50), place: { lat: 51.2, lon: 5.1 } };
    assert.equal(metresTo(elsewhere, here), 0);
  });
});
