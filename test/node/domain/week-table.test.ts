import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpeningHours } from '../../../src/domain/opening-hours.ts';
import type { Stop } from '../../../src/domain/service.ts';
import { rowsFrom, stopsInOrder, weekTable } from '../../../src/domain/week-table.ts';

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
  const visits = (instant: string) =>
    stopsInOrder(stops, new Date(instant)).map(({ stop: { place }, next }) =>
      next ? `${next.date} ${next.from} ${place}${next.holiday ? ` (${next.holiday})` : ''}` : place,
    );

  it('is listed with every stop, the next first', () =>
    assert.deepEqual(visits('2026-12-12T10:00:00+01:00'), [
      '2026-12-14 09:30 Dennenhof',
      '2026-12-16 09:30 Wezel',
      '2026-12-16 14:00 Olmen',
      '2027-01-08 10:00 Hulsen',
    ]));
  it('is still at a stop until it leaves', () => {
    assert.equal(visits('2026-12-14T15:59:00+01:00')[0], '2026-12-14 09:30 Dennenhof');
    assert.equal(visits('2026-12-14T16:00:00+01:00').at(-2), '2026-12-21 09:30 Dennenhof');
  });
  it('marks a holiday on which nobody said that it comes', () =>
    assert.equal(visits('2027-03-25T10:00:00+01:00')[0], '2027-03-29 09:30 Dennenhof (easter-monday)'));
  it('names a stop last that it does not come to', () =>
    assert.deepEqual(
      stopsInOrder([{ place: 'Nergens', schedule: { weekly: [], exceptions: [] } }, ...stops], new Date(0)).at(-1),
      { stop: { place: 'Nergens', schedule: { weekly: [], exceptions: [] } }, next: undefined },
    ));
});

describe('the rows that hold soon', () => {
  const row = (validFrom?: string, validTo?: string) => ({
    day: 1 as const,
    from: '09:00',
    to: '12:00',
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
  });
  const soon = [row(), row('2026-12-01'), row(undefined, '2026-11-24')];
  const rows = [...soon, row('2027-06-01'), row(undefined, '2026-11-23')];

  it('leave out a season that is over or far off', () =>
    assert.deepEqual(rowsFrom({ weekly: rows, exceptions: [] }, '2026-11-24'), soon));
  it('are none of a table that is over', () =>
    assert.deepEqual(rowsFrom({ weekly: rows, exceptions: [], validTo: '2026-01-01' }, '2026-11-24'), []));
});
