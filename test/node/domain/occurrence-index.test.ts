import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import { addDays } from '../../../src/domain/local-time.ts';
import { occurrenceIndex } from '../../../src/domain/occurrence-index.ts';
import { occurrencesOf, type Occurrence } from '../../../src/domain/occurrences.ts';
import { occurrenceOn } from '../../../src/domain/on-day.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const activity = (id: string, more: Partial<Activity>): Activity => ({ ...blankActivity, id, ...more });
const weekly = { every: 'week', interval: 1, except: [] } as const;

const feed: Activity[] = [
  activity('markt', { start: '2026-12-01T14:00', end: '2026-12-01T16:00' }),
  activity('soep', { start: '2026-11-24T12:00', repeat: weekly }),
  activity('kerst', { start: '2026-12-29', end: '2027-01-03' }),
  activity('dag', { start: '2026-12-01' }),
  activity('vroeg', { start: '2026-12-01T08:00' }),
  activity('expo', { start: '2026-12-01', end: '2027-03-31' }),
  activity('bieb', {}),
  activity('reeks', { moments: [{ start: '2026-12-01T14:00' }, { start: '2027-02-01T14:00' }] }),
  activity('tocht', { start: '2027-04-09T09:00', end: '2027-04-11T17:00' }),
  activity('rust', { start: '2027-04-10', end: '2027-04-11' }),
  activity('lang', { moments: [{ start: '2026-01-01', end: '2028-12-31' }] }),
  activity('weg', { start: '2027-02-14T10:00', movedFrom: '2026-12-02T10:00' }),
  activity('zaal', { moments: [{ start: '2027-02-15T10:00', movedFrom: '2026-12-03T10:00' }] }),
  activity('kamp', {
    moments: [{ start: '2027-05-30', end: '2027-06-02' }],
    changes: [{ at: '2027-05-30', start: '2027-07-30' }],
  }),
];
const index = occurrenceIndex(feed);
const keys = (occurrences: readonly Occurrence[] = []) => occurrences.map(({ key }) => key);
const on = (day: string, of = index) => of.daily(day, day)[0]?.map(occurrenceOn);

describe('an index of a feed', () => {
  it('has a day in order: whole days first, then by start', () =>
    assert.deepEqual(keys(on('2026-12-01')), [
      'lang@2026-01-01',
      'dag@2026-12-01',
      'vroeg@2026-12-01T08:00',
      'soep@2026-12-01T12:00',
      'markt@2026-12-01T14:00',
      'reeks@2026-12-01T14:00',
    ]));
  it('has a whole day before what has gone on since yesterday', () =>
    assert.deepEqual(keys(on('2027-04-10')), ['lang@2026-01-01', 'rust@2027-04-10', 'tocht@2027-04-09T09:00']));
  it('has what lasts on each of its days, and once in a window', () => {
    for (const day of ['2026-12-29', '2026-12-31', '2027-01-01', '2027-01-03']) {
      assert.ok(keys(on(day)).includes('kerst@2026-12-29'), day);
    }
    assert.ok(!keys(on('2027-01-04')).includes('kerst@2026-12-29'));
    assert.deepEqual(keys(index.between('2026-12-28', '2027-01-06')), [
      'lang@2026-01-01',
      'kerst@2026-12-29',
      'soep@2026-12-29T12:00',
      'soep@2027-01-05T12:00',
    ]);
  });
  it('begins with what began before the window', () =>
    assert.deepEqual(keys(index.between('2027-01-02', '2027-01-03')), ['lang@2026-01-01', 'kerst@2026-12-29']));
  it('has what began before the window by its first day', () =>
    assert.deepEqual(keys(index.between('2027-04-11', '2027-04-11')), [
      'lang@2026-01-01',
      'tocht@2027-04-09T09:00',
      'rust@2027-04-10',
    ]));
  it('has what was moved on both days, in whatever months they are', () => {
    assert.deepEqual(keys(index.between('2026-12-02', '2026-12-03')), [
      'lang@2026-01-01',
      'weg@2027-02-14T10:00#moved',
      'zaal@2027-02-15T10:00#moved',
    ]);
    assert.ok(keys(on('2027-08-01')).includes('kamp@2027-05-30'));
    assert.ok(keys(on('2027-06-01')).includes('kamp@2027-05-30#moved'));
  });
  it('has of a series that has ended the last night, also in the month after', () => {
    const nights = activity('nacht', {
      start: '2026-12-03T20:00',
      end: '2026-12-04T10:00',
      repeat: { ...weekly, until: '2026-12-31' },
    });
    const ended = occurrenceIndex([nights]);
    assert.deepEqual(keys(on('2027-01-01', ended)), ['nacht@2026-12-31T20:00']);
    assert.deepEqual(keys(on('2026-12-02', ended)), []);
    assert.deepEqual(keys(on('2027-01-07', ended)), []);
  });
  it('has none of what goes on, which is asked for apart', () => {
    const ids = (day: string) => index.ongoing(day).map(({ id }) => id);
    assert.deepEqual(ids('2026-12-01'), ['expo', 'bieb']);
    assert.deepEqual(ids('2027-04-01'), ['bieb']);
    assert.ok(
      index.between('2026-12-01', '2026-12-31').every(({ activity: { id } }) => id !== 'expo' && id !== 'bieb'),
    );
  });
  it('has of what goes on also what begins within the days that are asked for', () => {
    const season = { weekly: [], exceptions: [], validFrom: '2026-12-10' };
    const some = occurrenceIndex([
      { ...blankActivity, id: 'now', start: '2026-11-01', end: '2026-12-31' },
      { ...blankActivity, id: 'soon', start: '2026-12-05', end: '2027-01-31' },
      { ...blankActivity, id: 'season', hours: season },
      { ...blankActivity, id: 'then', start: '2026-12-16', end: '2027-01-31' },
      { ...blankActivity, id: 'past', start: '2026-01-01', end: '2026-11-30' },
    ]);
    const ids = (from: string, until?: string) => some.ongoing(from, until).map(({ id }) => id);
    assert.deepEqual(ids('2026-12-02'), ['now']);
    assert.deepEqual(ids('2026-12-02', '2026-12-15'), ['now', 'soon', 'season']);
  });
  it('has nothing in a window upside down', () => assert.deepEqual(index.between('2026-12-02', '2026-12-01'), []));
  it('gives the same again after many other months', () => {
    const first = keys(index.between('2026-12-01', '2026-12-31'));
    index.between('2028-01-01', '2031-12-31');
    assert.deepEqual(keys(index.between('2026-12-01', '2026-12-31')), first);
  });
  it('looks ten years ahead and no further', () => {
    assert.equal(index.between('2040-01-01', '2060-12-31').at(-1)?.day, '2049-12-28');
  });
  it('has in every window what the activities themselves have', () => {
    for (let from = '2026-10-25'; from < '2027-09-01'; from = addDays(from, 13)) {
      for (const days of [0, 6, 40, 70]) {
        const until = addDays(from, days);
        const each = keys(feed.flatMap((one) => occurrencesOf(one, from, until)));
        assert.deepEqual(keys(index.between(from, until)).sort(), each.sort(), `${from} to ${until}`);
      }
    }
  });
  it('has a night on each of two months of days', () => {
    const nights = activity('nacht', {
      start: '2026-12-01T22:00',
      end: '2026-12-02T01:00',
      repeat: { every: 'day', interval: 1, except: [] },
    });
    const days = occurrenceIndex([nights]).daily('2027-01-01', '2027-03-03');
    assert.deepEqual(
      days.map((onDay) => onDay.length),
      Array.from({ length: 62 }, () => 1),
    );
  });
  it('has of series on every day what they have then: nights, exceptions, a last hour, a clock that jumps', () => {
    const daily = { every: 'day', interval: 1, except: [] } as const;
    const series = [
      activity('ochtend', { start: '2027-03-01T09:00', end: '2027-03-01T10:00', repeat: weekly }),
      activity('dag', { start: '2027-03-02', repeat: { ...daily, except: ['2027-03-05', '2027-03-08T09:00'] } }),
      activity('nacht', { start: '2027-03-03T20:00', end: '2027-03-04T02:00', repeat: daily }),
      activity('laat', { start: '2027-03-03T22:00', end: '2027-03-04T07:00', repeat: daily }),
      activity('sprong', { start: '2027-03-01T02:30', end: '2027-03-01T02:45', repeat: daily }),
      activity('tussen', { start: '2027-03-01T03:00', repeat: daily }),
      activity('niet', {
        start: '2027-03-01T10:00',
        repeat: { ...daily, except: ['2027-03-10', '2027-03-11T10:00', '2027-03-12T11:00'] },
      }),
      activity('tot', { start: '2027-03-01T14:00', repeat: { ...daily, until: '2027-03-20T12:00' } }),
      activity('ook', { start: '2027-03-01T14:00', repeat: { ...daily, until: '2027-03-20T14:00' } }),
      activity('anders', { start: '2027-03-01T09:00', repeat: weekly, changes: [{ at: '2027-03-15', full: true }] }),
    ];
    const inOrder = (a: Occurrence, b: Occurrence) =>
      Number(b.allDay) - Number(a.allDay) || (a.start < b.start ? -1 : a.start > b.start ? 1 : 0);
    const from = '2027-03-01';
    const told = ({ key, start, end, day, lastDay }: Occurrence) => [key, start, end, day, lastDay].join(' ');
    for (const first of [from, '2027-03-22']) {
      occurrenceIndex(series)
        .daily(first, addDays(first, 41))
        .forEach((onDay, at) => {
          const day = addDays(first, at);
          const each = series.flatMap((one) => occurrencesOf(one, day, day));
          const there = onDay.map((each) => told(occurrenceOn(each)));
          assert.deepEqual(there.toSorted(), each.map(told).sort(), day);
          assert.deepEqual(there, onDay.map(occurrenceOn).toSorted(inOrder).map(told), day);
        });
    }
  });
  it('has on every day what the activities themselves have then, leafing on and back', () => {
    for (const from of ['2026-11-30', '2026-12-28', '2027-01-25', '2026-12-28', '2026-11-02', '2027-03-29']) {
      index.daily(from, addDays(from, 34)).forEach((onDay, at) => {
        const day = addDays(from, at);
        const each = keys(feed.flatMap((one) => occurrencesOf(one, day, day)));
        assert.deepEqual(keys(onDay.map(occurrenceOn)).sort(), each.sort(), day);
      });
    }
  });
});
