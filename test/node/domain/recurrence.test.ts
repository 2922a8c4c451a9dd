import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
// Node has it as CommonJS, whose only export is the default one.
// oxlint-disable-next-line import/default
import rruleModule from 'rrule';
import { dateOf, dayNumber } from '../../../src/domain/day-number.ts';
import type { Weekday } from '../../../src/domain/opening-hours.ts';
import { daysOf } from '../../../src/domain/recurrence.ts';
import type { Repeat, RepeatDay } from '../../../src/domain/repeat.ts';

const { RRule } = rruleModule;

const rule = (every: Repeat['every'], more: Partial<Repeat> = {}): Repeat => ({
  every,
  interval: 1,
  except: [],
  ...more,
});
const on = (...days: (Weekday | [Weekday, number])[]): RepeatDay[] =>
  days.map((each) => (typeof each === 'number' ? { day: each } : { day: each[0], nth: each[1] }));

type Case = [what: string, repeat: Repeat, first: string, from: string, until: string, days: string];

const cases: Case[] = [
  ['every day', rule('day'), '2026-11-24', '2026-11-26', '2026-11-28', '2026-11-26 2026-11-27 2026-11-28'],
  ['not before its first', rule('day'), '2026-11-24', '2026-11-01', '2026-11-25', '2026-11-24 2026-11-25'],
  ['every third day', rule('day', { interval: 3 }), '2026-11-24', '2026-11-28', '2026-12-03', '2026-11-30 2026-12-03'],
  [
    'weekdays only',
    rule('day', { on: on(1, 2, 3, 4, 5) }),
    '2026-11-01',
    '2026-11-20',
    '2026-11-24',
    '2026-11-20 2026-11-23 2026-11-24',
  ],
  ['every week', rule('week'), '2026-11-24', '2026-12-01', '2026-12-14', '2026-12-01 2026-12-08'],
  [
    'tuesdays and thursdays',
    rule('week', { on: on(2, 4) }),
    '2026-11-24',
    '2026-11-24',
    '2026-12-01',
    '2026-11-24 2026-11-26 2026-12-01',
  ],
  [
    'every second week on tuesday',
    rule('week', { interval: 2, on: on(2) }),
    '2026-11-24',
    '2026-12-01',
    '2026-12-31',
    '2026-12-08 2026-12-22',
  ],
  // RFC 5545 §3.3.10, the example that shows why WKST matters.
  [
    'every second week, weeks from monday',
    rule('week', { interval: 2, on: on(2, 7), count: 4, weekStart: 1 }),
    '1997-08-05',
    '1997-08-01',
    '1997-12-31',
    '1997-08-05 1997-08-10 1997-08-19 1997-08-24',
  ],
  [
    'every second week, weeks from sunday',
    rule('week', { interval: 2, on: on(2, 7), count: 4, weekStart: 7 }),
    '1997-08-05',
    '1997-08-01',
    '1997-12-31',
    '1997-08-05 1997-08-17 1997-08-19 1997-08-31',
  ],
  ['every month', rule('month'), '2026-11-24', '2026-12-01', '2027-01-31', '2026-12-24 2027-01-24'],
  [
    'on the 31st, where there is one',
    rule('month'),
    '2027-01-31',
    '2027-01-01',
    '2027-05-31',
    '2027-01-31 2027-03-31 2027-05-31',
  ],
  [
    'the last day of the month',
    rule('month', { monthDays: [-1] }),
    '2028-01-31',
    '2028-02-01',
    '2028-04-30',
    '2028-02-29 2028-03-31 2028-04-30',
  ],
  [
    'the last wednesday of the month',
    rule('month', { on: on([3, -1]) }),
    '2026-11-25',
    '2026-12-01',
    '2027-02-28',
    '2026-12-30 2027-01-27 2027-02-24',
  ],
  [
    'the fifth monday, where there is one',
    rule('month', { on: on([1, 5]) }),
    '2026-11-30',
    '2026-11-01',
    '2027-06-30',
    '2026-11-30 2027-03-29 2027-05-31',
  ],
  [
    'every sunday and the first monday of the month',
    rule('month', { on: on(7, [1, 1]) }),
    '2026-11-01',
    '2026-11-01',
    '2026-11-15',
    '2026-11-01 2026-11-02 2026-11-08 2026-11-15',
  ],
  [
    'friday the 13th',
    rule('month', { on: on(5), monthDays: [13] }),
    '2026-01-01',
    '2026-01-01',
    '2027-12-31',
    '2026-02-13 2026-03-13 2026-11-13 2027-08-13',
  ],
  [
    'the last working day of the month',
    rule('month', { on: on(1, 2, 3, 4, 5), positions: [-1] }),
    '2026-10-30',
    '2026-10-01',
    '2026-12-31',
    '2026-10-30 2026-11-30 2026-12-31',
  ],
  [
    'the first and the last working day, three times from its first on',
    rule('month', { on: on(1, 2, 3, 4, 5), positions: [1, -1], count: 3 }),
    '2026-10-30',
    '2026-10-01',
    '2026-12-31',
    '2026-10-30 2026-11-02 2026-11-30',
  ],
  [
    'a week has no second thursday: every one',
    rule('week', { on: on([4, 2]) }),
    '2026-11-24',
    '2026-11-24',
    '2026-12-03',
    '2026-11-26 2026-12-03',
  ],
  [
    'months and month days that no calendar has',
    rule('month', { months: [33], monthDays: [33, 24] }),
    '2026-11-24',
    '2026-11-01',
    '2026-12-31',
    '2026-11-24 2026-12-24',
  ],
  ['every year', rule('year'), '2020-07-21', '2026-01-01', '2027-12-31', '2026-07-21 2027-07-21'],
  ['29 February', rule('year'), '2024-02-29', '2025-01-01', '2033-12-31', '2028-02-29 2032-02-29'],
  [
    'the 1st of two months a year',
    rule('year', { months: [3, 9], monthDays: [1] }),
    '2026-01-01',
    '2026-01-01',
    '2026-12-31',
    '2026-03-01 2026-09-01',
  ],
  [
    'the fourth sunday of may',
    rule('year', { months: [5], on: on([7, 4]) }),
    '2026-05-24',
    '2027-01-01',
    '2028-12-31',
    '2027-05-23 2028-05-28',
  ],
  [
    'the 20th monday of the year',
    rule('year', { on: on([1, 20]) }),
    '1997-05-19',
    '1997-01-01',
    '1999-12-31',
    '1997-05-19 1998-05-18 1999-05-17',
  ],
  [
    'the last sunday of the year',
    rule('year', { on: on([7, -1]) }),
    '2026-01-01',
    '2026-01-01',
    '2027-12-31',
    '2026-12-27 2027-12-26',
  ],
  [
    'until and with its last day',
    rule('week', { until: '2026-12-08' }),
    '2026-11-24',
    '2026-12-01',
    '2027-12-31',
    '2026-12-01 2026-12-08',
  ],
  [
    'until a time on its last day',
    rule('week', { until: '2026-12-08T10:00' }),
    '2026-11-24',
    '2026-12-08',
    '2027-12-31',
    '2026-12-08',
  ],
  [
    'five times, from its first',
    rule('week', { count: 5 }),
    '2026-11-24',
    '2026-12-10',
    '2027-12-31',
    '2026-12-15 2026-12-22',
  ],
  [
    'five times, the first week cut short',
    rule('week', { count: 5, on: on(1, 4) }),
    '2026-11-25',
    '2026-12-07',
    '2027-12-31',
    '2026-12-07 2026-12-10',
  ],
  [
    'ten days, long ago',
    rule('day', { count: 10, interval: 2 }),
    '2026-11-01',
    '2026-11-16',
    '2027-12-31',
    '2026-11-17 2026-11-19',
  ],
  [
    'three times a month that skips',
    rule('month', { count: 3 }),
    '2027-01-31',
    '2027-04-01',
    '2027-12-31',
    '2027-05-31',
  ],
  [
    'a first day that the rule does not give is none, and does not count',
    rule('week', { on: on(3), count: 2 }),
    '2026-11-24',
    '2026-11-01',
    '2027-12-31',
    '2026-11-25 2026-12-02',
  ],
  ['since 1850', rule('week'), '1850-01-02', '2026-11-23', '2026-11-29', '2026-11-25'],
  [
    'since 1850, counted',
    rule('day', { count: 64_600 }),
    '1850-01-01',
    '2026-11-11',
    '2026-12-31',
    '2026-11-11 2026-11-12 2026-11-13',
  ],
  [
    'empty lists narrow nothing',
    rule('week', { on: [], months: [], monthDays: [], positions: [] }),
    '2026-11-24',
    '2026-12-01',
    '2026-12-01',
    '2026-12-01',
  ],
  ['an interval of 0 is 1', rule('week', { interval: 0 }), '2026-11-24', '2026-12-01', '2026-12-01', '2026-12-01'],
  ['30 February', rule('year', { months: [2], monthDays: [30] }), '1850-01-01', '0001-01-01', '9999-12-31', ''],
  [
    '30 February, counted',
    rule('month', { months: [2], monthDays: [30], count: 3 }),
    '1850-01-01',
    '0001-01-01',
    '9999-12-31',
    '',
  ],
  [
    'the 9th such day of two',
    rule('week', { positions: [9], on: on(1, 2) }),
    '1850-01-01',
    '0001-01-01',
    '9999-12-31',
    '',
  ],
  [
    'after five centuries of counting, nothing more',
    rule('day', { months: [1], count: 1_000_000 }),
    '1000-01-01',
    '2026-01-01',
    '2026-12-31',
    '',
  ],
  ['a window that ends before it begins', rule('day'), '2026-11-24', '2026-12-02', '2026-12-01', ''],
  ['until before its first', rule('day', { until: '2026-11-23' }), '2026-11-24', '2026-01-01', '2027-12-31', ''],
  ['no times', rule('day', { count: 0 }), '2026-11-24', '2026-01-01', '2027-12-31', ''],
  ['no date', rule('day'), '', '2026-01-01', '2027-12-31', ''],
];

describe('the days of a series', () => {
  for (const [what, repeat, first, from, until, days] of cases) {
    it(what, () => assert.equal(daysOf(repeat, first, from, until, 500).join(' '), days));
  }
  it('are never more than asked for', () => {
    const days = daysOf(rule('day'), '1850-01-01', '2026-11-24', '9999-12-31', 3);
    assert.deepEqual(days, ['2026-11-24', '2026-11-25', '2026-11-26']);
    assert.deepEqual(daysOf(rule('day'), '2026-11-24', '2026-11-24', '2026-12-31', 0), []);
  });
});

describe('a day as a number', () => {
  it('is the same day again, and the next one follows, over four centuries', () => {
    for (let number = dayNumber('1850-01-01'); number <= dayNumber('2250-01-01'); number++) {
      const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
      assert.equal(dateOf(number), date);
      assert.equal(dayNumber(date), number);
    }
  });
  it('keeps four digits of a year', () => assert.equal(dateOf(dayNumber('0850-03-01')), '0850-03-01'));
});

/** The mulberry32 generator: the same numbers for the same seed, from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Series {
  readonly repeat: Repeat;
  readonly first: string;
}

/** A series as people and calendars make them; `first` is a day that its own rule gives. */
function randomSeries(random: () => number): Series | undefined {
  const upTo = (most: number) => Math.floor(random() * most);
  const chance = (share: number) => random() < share;
  const some = <T>(list: readonly T[], most: number) => [
    ...new Set(Array.from({ length: 1 + upTo(most) }, () => list[upTo(list.length)] as T)),
  ];
  const every = (['day', 'week', 'month', 'year'] as const)[upTo(4)]!;
  const counted = every === 'month' || every === 'year';
  const weekdays = some([1, 2, 3, 4, 5, 6, 7] as const, 3);
  const nth =
    counted && chance(0.5) ? some(every === 'month' ? [1, 2, 3, 4, 5, -1, -2] : [1, 2, -1, 10, 53], 1)[0] : undefined;
  const has = { on: chance(0.6), monthDays: every !== 'week' && chance(0.3), months: chance(0.3) };
  const repeat: Repeat = {
    every,
    interval: chance(0.5) ? 1 : 1 + upTo(4),
    except: [],
    ...(has.on && { on: weekdays.map((day) => (nth ? { day, nth } : { day })) }),
    ...(has.monthDays && { monthDays: some([1, 2, 10, 13, 15, 28, 29, 30, 31, -1, -2, -31], 3) }),
    ...(has.months && { months: some([1, 2, 3, 4, 6, 7, 9, 12], 3) }),
    ...(chance(0.2) && has.on && every !== 'day' && { positions: some([1, 2, -1], 2) }),
    ...(chance(0.3) && { count: 1 + upTo(40) }),
    ...(chance(0.3) && { weekStart: 7 as const }),
  };
  const before = dateOf(dayNumber('2024-01-01') + upTo(700));
  const [first] = daysOf({ ...repeat, count: 1 }, before, before, '2035-12-31', 1);
  if (first === undefined) return undefined;
  // From another first day the weeks, months and positions that count may be others.
  return daysOf(repeat, first, first, first, 1).length === 1 ? { repeat, first } : undefined;
}

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** As RFC 5545 writes it. */
function written({ every, interval, on: days, monthDays, months, positions, count, weekStart }: Repeat): string {
  const freq = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' }[every];
  const parts = [
    `FREQ=${freq}`,
    `INTERVAL=${interval}`,
    days && `BYDAY=${days.map(({ day, nth = '' }) => `${nth}${BYDAY[day - 1]}`).join()}`,
    monthDays && `BYMONTHDAY=${monthDays.join()}`,
    months && `BYMONTH=${months.join()}`,
    positions && `BYSETPOS=${positions.join()}`,
    count && `COUNT=${count}`,
    weekStart && `WKST=${BYDAY[weekStart - 1]}`,
  ];
  return parts.filter(Boolean).join(';');
}

const FROM = '2025-06-01';
const UNTIL = '2028-05-31';

function byRrule({ repeat, first }: Series): string[] {
  const dtstart = new Date(`${first}T00:00Z`);
  const rrule = new RRule({ ...RRule.parseString(written(repeat)), dtstart });
  const days = rrule.between(new Date(`${FROM}T00:00Z`), new Date(`${UNTIL}T00:00Z`), true);
  return days.map((date) => date.toISOString().slice(0, 10));
}

function byIcalJs({ repeat, first }: Series): string[] {
  const iterator = ICAL.Recur.fromString(written(repeat)).iterator(ICAL.Time.fromDateString(first));
  const days: string[] = [];
  for (let next = iterator.next(); next && next.toString() <= UNTIL; next = iterator.next()) days.push(next.toString());
  return days.filter((day) => day >= FROM);
}

/** Where a library is known to give other days than RFC 5545 asks; the tests below show each with an example. */
interface Difference {
  readonly why: string;
  readonly holds: (repeat: Repeat) => boolean;
  readonly example: Series;
}

const ofRrule: Difference[] = [
  {
    why: 'a day that is both the first and the last of its period comes twice',
    holds: ({ positions = [] }) => positions.includes(-1) && positions.length > 1,
    example: { repeat: rule('week', { on: on(4), positions: [1, -1] }), first: '2025-07-03' },
  },
];

const ofIcalJs: Difference[] = [
  {
    why: 'days from the end of a month are lost or misplaced, save in a plain monthly rule',
    holds: ({ every, monthDays = [], on: days }) =>
      monthDays.some((day) => day < 0) && (every !== 'month' || days !== undefined),
    example: { repeat: rule('day', { monthDays: [1, -1], months: [1, 3] }), first: '2025-01-01' },
  },
  {
    why: 'a yearly rule with month days looks at its first month only, or takes 31 April for 1 May',
    holds: ({ every, monthDays }) => every === 'year' && monthDays !== undefined,
    example: { repeat: rule('year', { monthDays: [28, 30] }), first: '2024-09-28' },
  },
  {
    why: 'months in a rule that is not yearly break its interval',
    holds: ({ every, months }) => every !== 'year' && months !== undefined,
    example: { repeat: rule('month', { interval: 3, months: [3, 4] }), first: '2026-04-07' },
  },
  {
    why: 'the tenth such day of the year, or a later one, is misread',
    holds: ({ every, on: days = [] }) => every === 'year' && days.some(({ nth = 0 }) => nth > 9),
    example: { repeat: rule('year', { on: on([1, 10]) }), first: '2024-03-04' },
  },
  {
    why: 'positions narrow monthly rules only',
    holds: ({ every, positions }) => every !== 'month' && positions !== undefined,
    example: { repeat: rule('year', { on: on(1), positions: [1] }), first: '2024-01-01' },
  },
];

const SEED = 20_261_121;
const random = seeded(SEED);
const series = Array.from({ length: 600 }, () => randomSeries(random)).filter((each) => each !== undefined);

for (const [library, days, differences] of [
  ['rrule', byRrule, ofRrule],
  ['ical.js', byIcalJs, ofIcalJs],
] as const) {
  describe(`a second opinion: ${library}`, () => {
    const same = series.filter(({ repeat }) => !differences.some(({ holds }) => holds(repeat)));
    it(`gives the same days for ${same.length} random rules of seed ${SEED}`, () => {
      assert.ok(same.length > 200);
      for (const each of same) {
        const message = `${each.first} ${written(each.repeat)} (seed ${SEED})`;
        assert.deepEqual(daysOf(each.repeat, each.first, FROM, UNTIL, 5000), days(each), message);
      }
    });
    for (const { why, holds, example } of differences) {
      it(`differs where ${why}`, () => {
        assert.ok(holds(example.repeat));
        assert.notDeepEqual(daysOf(example.repeat, example.first, FROM, UNTIL, 5000), days(example));
      });
    }
  });
}
