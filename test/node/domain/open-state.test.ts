import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openAt, openState, type OpenState } from '../../../src/domain/open-state.ts';
import type { HoursSpan, OpeningHours, Weekday } from '../../../src/domain/opening-hours.ts';

const days = (from: Weekday, to: Weekday, ...times: string[]): HoursSpan[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const)
    .filter((day) => from <= day && day <= to)
    .flatMap((day) => times.map((time) => ({ day, from: time.slice(0, 5), to: time.slice(6) })));
const hours = (weekly: HoursSpan[], more: Partial<OpeningHours> = {}): OpeningHours => ({
  weekly,
  exceptions: [],
  ...more,
});

const office = hours(days(1, 5, '09:00-12:00', '13:00-16:00'));
const youth = hours([{ day: 5, from: '22:00', to: '02:00' }]);
const always = hours(days(1, 7, '00:00-24:00'));
const firstTuesday = hours([{ day: 2, from: '19:30', to: '21:30', nth: [1] }]);
const lastWednesday = hours([{ day: 3, from: '17:00', to: '19:00', nth: [-1] }]);
const doctor = hours(days(1, 5, '08:00-18:30').map((span) => ({ ...span, appointment: true })));
const christmas = hours(days(1, 7, '09:00-17:00'), {
  exceptions: [
    { date: '2026-12-24', until: '2027-01-02', closed: true, reason: 'kerstvakantie' },
    { date: '2026-12-25', from: '10:00', to: '11:00' },
    { date: '2026-12-25', from: '15:00', to: '16:00' },
    { date: '2027-01-04', reason: 'andere uren' },
  ],
});
const opens = (date: string, time: string) => ({ opens: { date, time } });

const cases: [what: string, hours: OpeningHours | undefined, instant: string, state: OpenState][] = [
  ['winter, in the morning', office, '2027-01-13T09:00:00+01:00', { kind: 'open', until: '12:00' }],
  [
    'winter, one minute early',
    office,
    '2027-01-13T08:59:00+01:00',
    { kind: 'closed', ...opens('2027-01-13', '09:00') },
  ],
  ['summer, by the summer clock', office, '2027-07-14T15:59:00+02:00', { kind: 'open', until: '16:00' }],
  ['at closing time', office, '2027-07-14T16:00:00+02:00', { kind: 'closed', ...opens('2027-07-15', '09:00') }],
  ['at lunch', office, '2027-07-14T12:30:00+02:00', { kind: 'closed', ...opens('2027-07-14', '13:00') }],
  ['over the weekend', office, '2027-01-15T17:00:00+01:00', { kind: 'closed', ...opens('2027-01-18', '09:00') }],
  ['before midnight', youth, '2026-11-20T23:00:00+01:00', { kind: 'open', until: '02:00', nextDay: true }],
  ['after midnight', youth, '2026-11-21T01:59:00+01:00', { kind: 'open', until: '02:00' }],
  ['the night after', youth, '2026-11-22T01:00:00+01:00', { kind: 'closed', ...opens('2026-11-27', '22:00') }],
  [
    'past midnight, to 26:00',
    hours([{ day: 5, from: '22:00', to: '26:00' }]),
    '2026-11-21T01:00:00+01:00',
    { kind: 'open', until: '02:00' },
  ],
  [
    'back to back',
    hours(days(1, 1, '09:00-12:00', '12:00-16:00')),
    '2026-11-23T10:00:00+01:00',
    { kind: 'open', until: '16:00' },
  ],
  ['until midnight', hours(days(5, 5, '19:00-24:00')), '2026-11-20T23:59:00+01:00', { kind: 'open', until: '24:00' }],
  [
    'a long weekend',
    hours([...days(5, 5, '18:00-24:00'), ...days(6, 6, '00:00-24:00'), ...days(7, 7, '00:00-12:00')]),
    '2026-11-20T20:00:00+01:00',
    { kind: 'open', until: '12:00', untilDate: '2026-11-22' },
  ],
  ['day and night', always, '2026-11-22T03:00:00+01:00', { kind: 'open-always' }],
  ['day and night, at Christmas', always, '2026-12-25T03:00:00+01:00', { kind: 'open-always' }],
  // Clock changes: 22:00–02:30 of the night in which 02:30 is not there, and of the night in which it comes twice.
  [
    'before the hour that is not',
    hours([{ day: 6, from: '22:00', to: '02:30' }]),
    '2027-03-28T00:59:00Z',
    { kind: 'open', until: '02:30' },
  ],
  [
    'after the hour that is not',
    hours([{ day: 6, from: '22:00', to: '02:30' }]),
    '2027-03-28T01:00:00Z',
    { kind: 'closed', ...opens('2027-04-03', '22:00') },
  ],
  [
    'in the hour that comes twice',
    hours([{ day: 6, from: '22:00', to: '02:30' }]),
    '2027-10-31T01:15:00Z',
    { kind: 'open', until: '02:30' },
  ],
  ['1st Tuesday', firstTuesday, '2026-12-01T20:00:00+01:00', { kind: 'open', until: '21:30' }],
  ['2nd Tuesday', firstTuesday, '2026-12-08T20:00:00+01:00', { kind: 'closed', ...opens('2027-01-05', '19:30') }],
  [
    'monthly beside a weekly row that is out of season',
    hours([...firstTuesday.weekly, { day: 3, from: '09:00', to: '12:00', validTo: '2026-06-30' }]),
    '2026-12-08T20:00:00+01:00',
    { kind: 'closed' },
  ],
  [
    'nearly the 1st Tuesday',
    firstTuesday,
    '2026-11-24T20:00:00+01:00',
    { kind: 'closed', ...opens('2026-12-01', '19:30') },
  ],
  ['last Wednesday, the 4th', lastWednesday, '2026-11-25T18:00:00+01:00', { kind: 'open', until: '19:00' }],
  [
    '4th Wednesday, not the last',
    lastWednesday,
    '2026-12-23T18:00:00+01:00',
    { kind: 'closed', ...opens('2026-12-30', '17:00') },
  ],
  [
    'a holiday',
    office,
    '2026-12-25T10:00:00+01:00',
    { kind: 'holiday', holiday: 'christmas', ...opens('2026-12-28', '09:00') },
  ],
  [
    'Easter Monday',
    office,
    '2027-03-29T10:00:00+02:00',
    { kind: 'holiday', holiday: 'easter-monday', ...opens('2027-03-30', '09:00') },
  ],
  [
    'Ascension',
    office,
    '2027-05-06T10:00:00+02:00',
    { kind: 'holiday', holiday: 'ascension', ...opens('2027-05-07', '09:00') },
  ],
  [
    'the evening before a holiday',
    office,
    '2026-12-24T18:00:00+01:00',
    { kind: 'closed', ...opens('2026-12-28', '09:00') },
  ],
  ['into a holiday', hours(days(1, 7, '22:00-02:00')), '2026-12-24T23:00:00+01:00', { kind: 'open', until: '24:00' }],
  [
    'a holiday after midnight',
    hours(days(1, 7, '22:00-02:00')),
    '2026-12-25T01:00:00+01:00',
    { kind: 'holiday', holiday: 'christmas', ...opens('2026-12-26', '22:00') },
  ],
  [
    'a holiday elsewhere',
    hours(days(1, 7, '09:00-17:00'), { timezone: 'Europe/Amsterdam' }),
    '2027-07-21T10:00:00+02:00',
    { kind: 'open', until: '17:00' },
  ],
  ['a holiday with hours of its own', christmas, '2026-12-25T10:30:00+01:00', { kind: 'open', until: '11:00' }],
  ['between those hours', christmas, '2026-12-25T12:00:00+01:00', { kind: 'closed', ...opens('2026-12-25', '15:00') }],
  [
    'a range of closed days',
    christmas,
    '2026-12-28T10:00:00+01:00',
    { kind: 'closed', ...opens('2027-01-03', '09:00'), reason: 'kerstvakantie' },
  ],
  [
    'a day that differs, nobody knows how',
    christmas,
    '2027-01-04T10:00:00+01:00',
    { kind: 'unknown', text: 'andere uren' },
  ],
  [
    'closed on all holidays',
    hours(days(1, 7, '09:00-17:00'), { publicHolidays: 'closed' }),
    '2026-12-25T10:00:00+01:00',
    { kind: 'closed', ...opens('2026-12-26', '09:00') },
  ],
  [
    'open on all holidays',
    hours(days(1, 7, '09:00-17:00'), { publicHolidays: 'usual' }),
    '2026-12-25T10:00:00+01:00',
    { kind: 'open', until: '17:00' },
  ],
  [
    'before the table holds',
    hours(days(1, 7, '09:00-17:00'), { validFrom: '2027-01-01', text: 'vanaf januari' }),
    '2026-12-28T10:00:00+01:00',
    { kind: 'unknown', text: 'vanaf januari' },
  ],
  [
    'a row out of season',
    hours([{ day: 3, from: '13:30', to: '15:00', validFrom: '2026-09-01', validTo: '2027-06-30' }]),
    '2027-07-07T14:00:00+02:00',
    { kind: 'closed' },
  ],
  ['a doctor', doctor, '2027-01-13T10:00:00+01:00', { kind: 'by-appointment', until: '18:30' }],
  [
    'a doctor at night',
    doctor,
    '2027-01-13T20:00:00+01:00',
    { kind: 'closed', opens: { date: '2027-01-14', time: '08:00', appointment: true } },
  ],
  ['only on appointment', hours([], { byAppointment: true }), '2027-01-13T20:00:00+01:00', { kind: 'by-appointment' }],
  ['words only', hours([], { text: 'bel ons' }), '2027-01-13T20:00:00+01:00', { kind: 'unknown', text: 'bel ons' }],
  ['nothing', undefined, '2027-01-13T20:00:00+01:00', { kind: 'unknown' }],
];

describe('open now?', () => {
  for (const [what, table, instant, state] of cases) {
    it(what, () => {
      assert.deepEqual(openState(table, new Date(instant)), state);
      // The filter over the whole list must never disagree with what the row says.
      assert.equal(openAt(new Date(instant))(table), state.kind === 'open' || state.kind === 'open-always');
    });
  }
  it('is not asked of a service that is closed for a while', () =>
    assert.deepEqual(openState(always, new Date(0), { status: 'temporarily-closed' }), { kind: 'temporarily-closed' }));
});
