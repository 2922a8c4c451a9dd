import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import { occurrencesOf, type Occurrence } from '../../../src/domain/occurrences.ts';
import type { Repeat } from '../../../src/domain/repeat.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const weekly: Repeat = { every: 'week', interval: 1, except: [] };
const daily: Repeat = { every: 'day', interval: 1, except: [] };

/** Tuesdays from 24 November 2026, 14:00 to 16:00. */
const series = (more: Partial<Activity> = {}): Activity => ({
  ...blankActivity,
  start: '2026-11-24T14:00',
  end: '2026-11-24T16:00',
  repeat: weekly,
  ...more,
});
const once = (start: string, end?: string, more: Partial<Activity> = {}): Activity => ({
  ...blankActivity,
  start,
  ...(end !== undefined && { end }),
  ...more,
});

/** "2026-12-01T14:00–2026-12-01T16:00 cancelled", with only what is not usual. */
function line({ start, end, day, lastDay, status, full, movedFrom, movedTo, note, title, place }: Occurrence): string {
  const words = [
    end === undefined ? start : `${start}–${end}`,
    lastDay !== day && `(to ${lastDay})`,
    status !== 'planned' && status,
    full && 'full',
    movedFrom && `from ${movedFrom}`,
    movedTo && `to ${movedTo}`,
    note && `"${note as string}"`,
    title && `title ${title as string}`,
    place && `at ${place.name as string}`,
  ];
  return words.filter(Boolean).join(' ');
}

type Case = [what: string, activity: Activity, from: string, until: string, lines: string[]];

const DECEMBER = ['2026-12-01', '2026-12-08'] as const;
const TWO = ['2026-12-01T14:00–2026-12-01T16:00', '2026-12-08T14:00–2026-12-08T16:00'];

const single: Case[] = [
  [
    'a moment',
    once('2026-12-01T14:00', '2026-12-01T16:00'),
    '2026-12-01',
    '2026-12-01',
    ['2026-12-01T14:00–2026-12-01T16:00'],
  ],
  ['a moment on another day', once('2026-12-01T14:00'), '2026-12-02', '2026-12-31', []],
  ['a moment without an end', once('2026-12-01T14:00'), '2026-12-01', '2026-12-01', ['2026-12-01T14:00']],
  ['an end before the start', once('2026-12-01T14:00', '2026-12-01T12:00'), ...DECEMBER, ['2026-12-01T14:00']],
  ['an end that is the start', once('2026-12-01T14:00', '2026-12-01T14:00'), ...DECEMBER, ['2026-12-01T14:00']],
  ['a last day before the first', once('2026-12-03', '2026-12-01'), ...DECEMBER, ['2026-12-03']],
  ['a whole day', once('2026-12-01'), ...DECEMBER, ['2026-12-01']],
  ['whole days', once('2026-12-01', '2026-12-03'), ...DECEMBER, ['2026-12-01–2026-12-03 (to 2026-12-03)']],
  [
    'whole days that began before',
    once('2026-11-28', '2026-12-01'),
    ...DECEMBER,
    ['2026-11-28–2026-12-01 (to 2026-12-01)'],
  ],
  ['whole days that are over', once('2026-11-28', '2026-11-30'), ...DECEMBER, []],
  [
    'a party until two is on one day',
    once('2026-11-30T21:00', '2026-12-01T02:00'),
    '2026-11-30',
    '2026-11-30',
    ['2026-11-30T21:00–2026-12-01T02:00'],
  ],
  ['and not on the next', once('2026-11-30T21:00', '2026-12-01T06:00'), ...DECEMBER, []],
  [
    'a camp until seven is on two',
    once('2026-11-30T21:00', '2026-12-01T07:00'),
    ...DECEMBER,
    ['2026-11-30T21:00–2026-12-01T07:00 (to 2026-12-01)'],
  ],
  [
    'a festival ends with its last evening',
    once('2026-12-04T18:00', '2026-12-07T02:00'),
    ...DECEMBER,
    ['2026-12-04T18:00–2026-12-07T02:00 (to 2026-12-06)'],
  ],
  ['a window upside down', once('2026-12-01', '2026-12-05'), '2026-12-04', '2026-12-02', []],
  ['a period', once('2026-12-01', '2026-12-31'), ...DECEMBER, []],
  ['what is always there', blankActivity, ...DECEMBER, []],
  [
    'a list of moments',
    { ...blankActivity, moments: [{ start: '2026-12-08' }, { start: '2026-12-01T10:00' }, { start: '2027-01-01' }] },
    ...DECEMBER,
    ['2026-12-01T10:00', '2026-12-08'],
  ],
  [
    'of a list of moments its start is none',
    once('2026-12-02', undefined, { moments: [{ start: '2026-12-08' }] }),
    ...DECEMBER,
    ['2026-12-08'],
  ],
  [
    'a moment listed twice',
    { ...blankActivity, moments: [{ start: '2026-12-08' }, { start: '2026-12-08' }] },
    ...DECEMBER,
    ['2026-12-08'],
  ],
  [
    'what a moment says of itself',
    {
      ...blankActivity,
      moments: [
        { start: '2026-12-01', status: 'cancelled', note: 'Ziek' },
        { start: '2026-12-02', full: true },
      ],
    },
    ...DECEMBER,
    ['2026-12-01 cancelled "Ziek"', '2026-12-02 full'],
  ],
];

const repeated: Case[] = [
  ['a series', series(), ...DECEMBER, TWO],
  ['a series that has not begun', series(), '2026-11-01', '2026-11-23', []],
  [
    'a series of whole days',
    series({ start: '2026-11-24', end: '2026-11-25' }),
    '2026-12-02',
    '2026-12-08',
    ['2026-12-01–2026-12-02 (to 2026-12-02)', '2026-12-08–2026-12-09 (to 2026-12-09)'],
  ],
  [
    'a series of nights',
    series({ start: '2026-11-24T22:00', end: '2026-11-25T01:30' }),
    '2026-12-02',
    '2026-12-08',
    ['2026-12-08T22:00–2026-12-09T01:30'],
  ],
  [
    'a series with an end that cannot be',
    series({ end: '2026-11-24T13:00' }),
    ...DECEMBER,
    ['2026-12-01T14:00', '2026-12-08T14:00'],
  ],
  ['not on one day', series({ repeat: { ...weekly, except: ['2026-12-08'] } }), ...DECEMBER, TWO.slice(0, 1)],
  ['not at one moment', series({ repeat: { ...weekly, except: ['2026-12-01T14:00'] } }), ...DECEMBER, TWO.slice(1)],
  ['not at a moment that it is not', series({ repeat: { ...weekly, except: ['2026-12-01T15:00'] } }), ...DECEMBER, TWO],
  ['until a time after its start', series({ repeat: { ...weekly, until: '2026-12-08T14:00' } }), ...DECEMBER, TWO],
  [
    'until a time before its start',
    series({ repeat: { ...weekly, until: '2026-12-08T13:00' } }),
    ...DECEMBER,
    TWO.slice(0, 1),
  ],
  [
    'an extra date',
    series({ moments: [{ start: '2026-12-03T19:00' }] }),
    ...DECEMBER,
    [TWO[0]!, '2026-12-03T19:00', TWO[1]!],
  ],
  [
    'an extra date that the rule gives too, with what it says',
    series({ moments: [{ start: '2026-12-08T14:00', full: true }] }),
    ...DECEMBER,
    [TWO[0]!, '2026-12-08T14:00 full'],
  ],
  [
    'an extra moment on a day that the rule is not',
    series({ repeat: { ...weekly, except: ['2026-12-08'] }, moments: [{ start: '2026-12-08T10:00' }] }),
    ...DECEMBER,
    [TWO[0]!, '2026-12-08T10:00'],
  ],
  [
    'an extra moment that is taken back',
    series({ repeat: { ...weekly, except: ['2026-12-03T19:00'] }, moments: [{ start: '2026-12-03T19:00' }] }),
    ...DECEMBER,
    TWO,
  ],
];

const changes: Case[] = [
  [
    'cancelled stays',
    series({ changes: [{ at: '2026-12-01T14:00', status: 'cancelled', note: 'Ziek' }] }),
    ...DECEMBER,
    [`${TWO[0]} cancelled "Ziek"`, TWO[1]!],
  ],
  [
    'whatever is on a day',
    series({ changes: [{ at: '2026-12-08', full: true }] }),
    ...DECEMBER,
    [TWO[0]!, `${TWO[1]} full`],
  ],
  [
    'the very moment before its day',
    series({
      changes: [
        { at: '2026-12-08', full: true },
        { at: '2026-12-08T14:00', status: 'postponed' },
      ],
    }),
    ...DECEMBER,
    [TWO[0]!, `${TWO[1]} postponed`],
  ],
  ['nothing at another moment', series({ changes: [{ at: '2026-12-08T15:00', full: true }] }), ...DECEMBER, TWO],
  [
    'another title and place',
    series({ changes: [{ at: '2026-12-08', title: 'Kerstfeest', place: { name: 'Kerk' } }] }),
    ...DECEMBER,
    [TWO[0]!, `${TWO[1]} title Kerstfeest at Kerk`],
  ],
  [
    'another time of the same day, as long',
    series({ changes: [{ at: '2026-12-08T14:00', start: '2026-12-08T15:30' }] }),
    ...DECEMBER,
    [TWO[0]!, '2026-12-08T15:30–2026-12-08T17:30 from 2026-12-08T14:00'],
  ],
  [
    'another end',
    series({ changes: [{ at: '2026-12-08T14:00', end: '2026-12-08T18:00' }] }),
    ...DECEMBER,
    [TWO[0]!, '2026-12-08T14:00–2026-12-08T18:00'],
  ],
  [
    'moved to another day',
    series({ changes: [{ at: '2026-12-01T14:00', start: '2026-12-03T19:00', status: 'moved', note: 'Zaal bezet' }] }),
    ...DECEMBER,
    [
      `${TWO[0]} moved to 2026-12-03T19:00 "Zaal bezet"`,
      '2026-12-03T19:00–2026-12-03T21:00 from 2026-12-01T14:00 "Zaal bezet"',
      TWO[1]!,
    ],
  ],
  [
    'moved into the window',
    series({ changes: [{ at: '2027-03-02', start: '2026-12-03T19:00' }] }),
    ...DECEMBER,
    [TWO[0]!, '2026-12-03T19:00–2026-12-03T21:00 from 2027-03-02T14:00', TWO[1]!],
  ],
  [
    'moved out of the window',
    series({ changes: [{ at: '2026-12-08T14:00', start: '2026-12-23T14:00' }] }),
    ...DECEMBER,
    [TWO[0]!, `${TWO[1]} moved to 2026-12-23T14:00`],
  ],
  [
    'moved and full, and the date that it left is not',
    series({ full: true, changes: [{ at: '2026-12-01', start: '2026-12-03T19:00' }] }),
    '2026-12-01',
    '2026-12-03',
    [`${TWO[0]} moved to 2026-12-03T19:00`, '2026-12-03T19:00–2026-12-03T21:00 full from 2026-12-01T14:00'],
  ],
  [
    'moved, nobody knows where',
    series({ changes: [{ at: '2026-12-01', status: 'moved' }] }),
    ...DECEMBER,
    [`${TWO[0]} moved`, TWO[1]!],
  ],
  [
    'moved onto an extra date: once',
    series({
      moments: [{ start: '2026-12-03T19:00' }],
      changes: [{ at: '2026-12-03T19:00', start: '2026-12-08T14:00' }],
    }),
    '2026-12-08',
    '2026-12-08',
    ['2026-12-08T14:00 from 2026-12-03T19:00'],
  ],
  [
    'of whole days',
    series({ start: '2026-11-24', end: '2026-11-25', changes: [{ at: '2026-12-01', start: '2026-12-04' }] }),
    '2026-12-03',
    '2026-12-05',
    ['2026-12-04–2026-12-05 (to 2026-12-05) from 2026-12-01'],
  ],
  [
    'a moment that becomes a whole day loses its end',
    series({ changes: [{ at: '2026-12-01T14:00', start: '2026-12-01' }] }),
    ...DECEMBER,
    ['2026-12-01 from 2026-12-01T14:00', TWO[1]!],
  ],
  [
    'a date that the series does not give is shown where it says',
    series({ changes: [{ at: '2027-03-03T14:00', start: '2026-12-03T19:00' }] }),
    ...DECEMBER,
    [TWO[0]!, '2026-12-03T19:00', TWO[1]!],
  ],
  [
    'and not where it is excepted',
    series({
      repeat: { ...weekly, except: ['2026-12-29T14:00'] },
      changes: [{ at: '2026-12-29T14:00', start: '2026-12-03T19:00' }],
    }),
    ...DECEMBER,
    TWO,
  ],
  [
    'in a list of moments',
    { ...blankActivity, moments: [{ start: '2026-12-01' }], changes: [{ at: '2026-12-01', start: '2026-12-02' }] },
    ...DECEMBER,
    ['2026-12-01 moved to 2026-12-02', '2026-12-02 from 2026-12-01'],
  ],
];

const whole: Case[] = [
  ['a cancelled activity', series({ status: 'cancelled' }), ...DECEMBER, TWO.map((each) => `${each} cancelled`)],
  [
    'a moment that says otherwise',
    series({ status: 'cancelled', full: true, changes: [{ at: '2026-12-08', status: 'planned', full: false }] }),
    ...DECEMBER,
    [`${TWO[0]} cancelled full`, TWO[1]!],
  ],
  [
    'a moved activity',
    once('2026-12-03T14:00', '2026-12-03T16:00', { status: 'moved', movedFrom: '2026-12-01T15:00' }),
    ...DECEMBER,
    [
      '2026-12-01T15:00–2026-12-01T17:00 moved to 2026-12-03T14:00',
      '2026-12-03T14:00–2026-12-03T16:00 from 2026-12-01T15:00',
    ],
  ],
  [
    'a moved activity of which nobody says from when: it is where it says',
    once('2026-12-03', undefined, { status: 'moved' }),
    ...DECEMBER,
    ['2026-12-03'],
  ],
  [
    'a moment that says that it moved, and not where to: nobody is there',
    { ...blankActivity, moments: [{ start: '2026-12-03', status: 'moved' }] },
    ...DECEMBER,
    ['2026-12-03 moved'],
  ],
  [
    'a moved activity with one listed moment',
    { ...blankActivity, movedFrom: '2026-12-01', moments: [{ start: '2026-12-03' }] },
    ...DECEMBER,
    ['2026-12-01 moved to 2026-12-03', '2026-12-03 from 2026-12-01'],
  ],
  [
    'of a moved activity with more moments the one that it starts with',
    once('2026-12-03', undefined, {
      movedFrom: '2026-12-01',
      moments: [{ start: '2026-12-03' }, { start: '2026-12-05' }],
    }),
    ...DECEMBER,
    ['2026-12-01 moved to 2026-12-03', '2026-12-03 from 2026-12-01', '2026-12-05'],
  ],
  [
    'a moved moment',
    { ...blankActivity, moments: [{ start: '2026-12-03', movedFrom: '2026-12-01' }] },
    '2026-12-01',
    '2026-12-02',
    ['2026-12-01 moved to 2026-12-03'],
  ],
  [
    'of a moved series only its first was on that date',
    series({ start: '2026-12-01T14:00', end: '2026-12-01T16:00', status: 'moved', movedFrom: '2026-11-24T14:00' }),
    '2026-11-24',
    '2026-12-08',
    ['2026-11-24T14:00–2026-11-24T16:00 moved to 2026-12-01T14:00', `${TWO[0]} from 2026-11-24T14:00`, TWO[1]!],
  ],
  [
    'and not its extra date',
    series({ start: '2026-12-01T14:00', movedFrom: '2026-11-24T14:00', moments: [{ start: '2026-12-03' }] }),
    '2026-11-25',
    '2026-12-03',
    ['2026-12-01T14:00 from 2026-11-24T14:00', '2026-12-03'],
  ],
  [
    'also where its first is listed',
    series({ start: '2026-12-01T14:00', movedFrom: '2026-11-24T14:00', moments: [{ start: '2026-12-01T14:00' }] }),
    '2026-11-25',
    '2026-12-03',
    ['2026-12-01T14:00 from 2026-11-24T14:00'],
  ],
  [
    'a date that was left, and is used again',
    {
      ...blankActivity,
      moments: [
        { start: '2026-12-01', note: 'Toch' },
        { start: '2026-12-03', movedFrom: '2026-12-01' },
      ],
    },
    ...DECEMBER,
    ['2026-12-01 "Toch"', '2026-12-03 from 2026-12-01'],
  ],
];

// 28 March 2027: the clock goes from 02:00 to 03:00; 31 October 2027: from 03:00 back to 02:00.
const clockChanges: Case[] = [
  [
    'weekly in March',
    series(),
    '2027-03-23',
    '2027-03-30',
    ['2027-03-23T14:00–2027-03-23T16:00', '2027-03-30T14:00–2027-03-30T16:00'],
  ],
  [
    'weekly in October',
    series(),
    '2027-10-26',
    '2027-11-02',
    ['2027-10-26T14:00–2027-10-26T16:00', '2027-11-02T14:00–2027-11-02T16:00'],
  ],
  [
    'daily in March',
    series({ repeat: daily, start: '2026-11-24T10:00', end: '2026-11-24T11:00' }),
    '2027-03-27',
    '2027-03-29',
    ['27', '28', '29'].map((day) => `2027-03-${day}T10:00–2027-03-${day}T11:00`),
  ],
  [
    'daily in October',
    series({ repeat: daily, start: '2026-11-24T10:00', end: '2026-11-24T11:00' }),
    '2027-10-30',
    '2027-11-01',
    ['2027-10-30', '2027-10-31', '2027-11-01'].map((day) => `${day}T10:00–${day}T11:00`),
  ],
  [
    'whole days in March',
    series({ repeat: daily, start: '2026-11-24', end: '2026-11-24' }),
    '2027-03-27',
    '2027-03-29',
    ['2027-03-27–2027-03-27', '2027-03-28–2027-03-28', '2027-03-29–2027-03-29'],
  ],
  [
    'whole days in October',
    series({ repeat: daily, start: '2026-11-24', end: '2026-11-24' }),
    '2027-10-30',
    '2027-11-01',
    ['2027-10-30–2027-10-30', '2027-10-31–2027-10-31', '2027-11-01–2027-11-01'],
  ],
  [
    'saturday nights in March',
    series({ start: '2026-11-28T22:00', end: '2026-11-29T04:00' }),
    '2027-03-27',
    '2027-03-28',
    ['2027-03-27T22:00–2027-03-28T04:00'],
  ],
  [
    'saturday nights in October',
    series({ start: '2026-11-28T22:00', end: '2026-11-29T02:30' }),
    '2027-10-30',
    '2027-10-31',
    ['2027-10-30T22:00–2027-10-31T02:30'],
  ],
  [
    'a time that is not there, once',
    series({ repeat: daily, start: '2026-11-24T02:30', end: '2026-11-24T05:00' }),
    '2027-03-27',
    '2027-03-29',
    ['2027-03-27T02:30–2027-03-27T05:00', '2027-03-28T03:30–2027-03-28T05:00', '2027-03-29T02:30–2027-03-29T05:00'],
  ],
  [
    'a time that is not there takes its end along',
    once('2027-03-28T02:30', '2027-03-28T03:15'),
    '2027-03-28',
    '2027-03-28',
    ['2027-03-28T03:30–2027-03-28T04:15'],
  ],
  [
    'an end that is not there',
    once('2027-03-27T22:00', '2027-03-28T02:30'),
    '2027-03-27',
    '2027-03-27',
    ['2027-03-27T22:00–2027-03-28T03:30'],
  ],
  [
    'a time that comes twice is once',
    series({ repeat: daily, start: '2026-11-24T02:30', end: '2026-11-24T02:45' }),
    '2027-10-31',
    '2027-10-31',
    ['2027-10-31T02:30–2027-10-31T02:45'],
  ],
];

const check = (cases: readonly Case[]) => {
  for (const [what, activity, from, until, lines] of cases) {
    it(what, () => assert.deepEqual(occurrencesOf(activity, from, until).map(line), lines));
  }
};

describe('the times of an activity', () => check(single));
describe('the times of a series', () => check(repeated));
describe('a change to a series', () => check(changes));
describe('what is said of a whole activity', () => check(whole));

for (const device of ['Europe/Brussels', 'Asia/Tokyo', 'America/New_York']) {
  describe(`a clock change, on a device in ${device}`, () => {
    const own = process.env.TZ;
    before(() => (process.env.TZ = device));
    after(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });
    it('is on that device', () => assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, device));
    check(clockChanges);
  });
}

describe('an occurrence', () => {
  it('keeps its key when it is moved, by a change or by the clock', () => {
    const moved = series({ changes: [{ at: '2026-12-01', start: '2026-12-03T19:00' }] });
    assert.deepEqual(
      occurrencesOf(moved, ...DECEMBER).map(({ key }) => key),
      ['soep@2026-12-01T14:00#moved', 'soep@2026-12-01T14:00', 'soep@2026-12-08T14:00'],
    );
    const early = series({ repeat: daily, start: '2026-11-24T02:30' });
    assert.equal(occurrencesOf(early, '2027-03-28', '2027-03-28')[0]?.key, 'soep@2027-03-28T02:30');
  });
  it('is a whole day or is not', () => {
    assert.equal(occurrencesOf(once('2026-12-01'), ...DECEMBER)[0]?.allDay, true);
    assert.equal(occurrencesOf(once('2026-12-01T10:00'), ...DECEMBER)[0]?.allDay, false);
  });
});

describe('a series without an end', () => {
  const since1850 = series({ start: '1850-01-01T10:00', end: '1850-01-01T11:00', repeat: daily });
  it('gives 500 times at most', () => assert.equal(occurrencesOf(since1850, '2026-01-01', '2030-12-31').length, 500));
  it('counts what it is not on as none of them', () => {
    const repeat = { ...daily, except: ['2026-01-01', '2026-01-02'] };
    const [found] = occurrencesOf({ ...since1850, repeat }, '2026-01-01', '2030-12-31', 1);
    assert.equal(found?.day, '2026-01-03');
  });
  it('or what is asked for', () => {
    const found = occurrencesOf(since1850, '2026-01-01', '2030-12-31', 2);
    assert.deepEqual(
      found.map(({ day }) => day),
      ['2026-01-01', '2026-01-02'],
    );
  });
});
