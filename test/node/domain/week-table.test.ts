import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpeningHours } from '../../../src/domain/opening-hours.ts';
import type { Stop } from '../../../src/domain/service.ts';
import { stopsThisWeek, weekTable } from '../../../src/domain/week-table.ts';

const hours: OpeningHours = {
  weekly: [
    { day: 1, from: '13:00', to: '16:00' },
    { day: 1, from: '09:00', to: '12:00', note: 'loket' },
    { day: 2, from: '22:00', to: '26:00' },
    { day: 3, from: '00:00', to: '24:00', appointment: true },
    { day: 5, from: '09:00', to: '12:00' },
  ],
  exceptions: [
    { date: '2026-12-24', closed: true, reason: 'kerstavond' },
    { date: '2026-12-27', reason: 'zie website' },
  ],
};

describe('the hours of a week, today first', () => {
  const rows = weekTable(hours, '2026-12-21');
  it('starts today and has seven days', () =>
    assert.deepEqual(
      rows.map(({ date, weekday }) => `${date} ${weekday}`),
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => `2026-12-${20 + weekday} ${weekday}`),
    ));
  it('puts spans in order', () =>
    assert.deepEqual(rows[0]?.spans, [
      { from: '09:00', to: '12:00', note: 'loket' },
      { from: '13:00', to: '16:00' },
    ]));
  it('writes the night by the clock', () => assert.deepEqual(rows[1]?.spans, [{ from: '22:00', to: '02:00' }]));
  it('knows a day on appointment', () =>
    assert.deepEqual(rows[2]?.spans, [{ from: '00:00', to: '24:00', appointment: true, wholeDay: true }]));
  it('says why a day is closed', () =>
    assert.deepEqual([rows[3]?.closed, rows[3]?.reason, rows[3]?.spans], [true, 'kerstavond', []]));
  it('never says that a holiday is open or closed', () =>
    assert.deepEqual([rows[4]?.closed, rows[4]?.spans, rows[4]?.holiday], [false, [], 'christmas']));
  it('is closed where the table says nothing', () => assert.equal(rows[5]?.closed, true));
  it('is not closed where nobody knows', () =>
    assert.deepEqual([rows[6]?.closed, rows[6]?.reason], [false, 'zie website']));
});

describe('a mobile point that changes place by weekday', () => {
  const stop = (place: string, day: 1 | 3 | 5, from: string, nth?: number[]): Stop => ({
    place,
    schedule: { weekly: [{ day, from, to: '16:00', ...(nth && { nth }) }], exceptions: [] },
  });
  const stops = [
    stop('Hulsen', 5, '10:00', [2]),
    stop('Olmen', 3, '14:00'),
    stop('Wezel', 3, '09:30'),
    stop('Dennenhof', 1, '09:30'),
  ];
  const visits = (today: string) =>
    stopsThisWeek(stops, today).map(
      ({ date, from, stop: { place }, holiday }) => `${date} ${from} ${place}${holiday ? ` (${holiday})` : ''}`,
    );

  it('is listed from today, in order of time', () =>
    assert.deepEqual(visits('2026-12-08'), [
      '2026-12-09 09:30 Wezel',
      '2026-12-09 14:00 Olmen',
      '2026-12-11 10:00 Hulsen',
      '2026-12-14 09:30 Dennenhof',
    ]));
  it('marks a holiday on which nobody said that it comes', () =>
    assert.deepEqual(visits('2027-03-25'), [
      '2027-03-29 09:30 Dennenhof (easter-monday)',
      '2027-03-31 09:30 Wezel',
      '2027-03-31 14:00 Olmen',
    ]));
});
