import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import { libraryFor } from '../../../src/data/sources/icalendar-beyond.ts';
import { scan } from '../../../src/data/sources/icalendar-lines.ts';
import { occurrencesOf } from '../../../src/domain/occurrences.ts';
import { calendar, event } from '../../support/icalendar.ts';
import { readActivities } from '../../support/read-activities.ts';

const read = (...parts: readonly string[]) => readActivities(calendar(...parts));

async function activity(...lines: readonly string[]): Promise<Activity> {
  const { items, problems } = await read(event(...lines));
  assert.equal(items.length, 1, JSON.stringify(problems));
  return items[0]!;
}

const span = ({ start, end }: Activity) => [start, end];

/** What a resident sees: the first starts, with what is not as planned. */
const starts = (item: Activity | undefined, from = '2026-11-01', until = '2027-12-31', most = 12) =>
  item &&
  occurrencesOf(item, from, until, most).map(({ start, status }) =>
    status === 'planned' ? start : `${start} ${status}`,
  );

const wednesday = 'DTSTART;TZID=Europe/Brussels:20261125T170000';

describe('the time of an event', () => {
  for (const [name, lines, expected] of [
    ['ends at DTEND', ['DTEND;TZID=Europe/Brussels:20261126T190000'], ['2026-11-26T17:00', '2026-11-26T19:00']],
    ['lasts a DURATION', ['DURATION:PT1H30M'], ['2026-11-26T17:00', '2026-11-26T18:30']],
    ['may have no end', [], ['2026-11-26T17:00', undefined]],
    [
      'has no end where it ends as it begins',
      ['DTEND;TZID=Europe/Brussels:20261126T170000'],
      ['2026-11-26T17:00', undefined],
    ],
    ['is the wall clock of Brussels when in UTC', ['DTSTART:20260701T150000Z'], ['2026-07-01T17:00', undefined]],
    ['may have no seconds', ['DTSTART:20260701T1500'], ['2026-07-01T15:00', undefined]],
    ['may end in another zone', ['DTEND;TZID=Europe/London:20261126T180000'], ['2026-11-26T17:00', '2026-11-26T19:00']],
    [
      'may end in another zone in the night that the clock changes',
      ['DTSTART;TZID=Europe/London:20270327T220000', 'DTEND;TZID=Europe/Brussels:20270328T013000'],
      ['2027-03-27T22:00', '2027-03-28T00:30'],
    ],
    [
      'ends the first of two times that the clock there says so',
      ['DTSTART;TZID=America/New_York:20261024T180000', 'DTEND;TZID=Europe/Brussels:20261025T023000'],
      ['2026-10-24T18:00', '2026-10-24T20:30'],
    ],
    ['is a day', ['DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261127'], ['2026-11-26', undefined]],
    ['is a day with its first midnight', ['DTSTART;VALUE=DATE:20261126T000000'], ['2026-11-26', undefined]],
    ['is a day that does not say it is one', ['DTSTART:20261126'], ['2026-11-26', undefined]],
    ['is three days', ['DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261129'], ['2026-11-26', '2026-11-28']],
    ['is days by DURATION', ['DTSTART;VALUE=DATE:20261126', 'DURATION:P1W'], ['2026-11-26', '2026-12-02']],
    [
      'is a day from midnight to midnight, for Outlook',
      ['DTSTART:20261125T230000Z', 'DTEND:20261126T230000Z', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
      ['2026-11-26', undefined],
    ],
  ] as const) {
    it(name, async () => assert.deepEqual(span(await activity(...lines)), expected));
  }
});

describe('the zone of an event', () => {
  for (const [name, expected] of [
    ['Romance Standard Time', 'Europe/Brussels'],
    ['"W. Europe Standard Time"', 'Europe/Berlin'],
    ['"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', 'Europe/Brussels'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Brussels', 'Europe/Brussels'],
    ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', 'America/Buenos_Aires'],
    ['/Europe/Stockholm', 'Europe/Stockholm'],
    ['"Amsterdam, Belgrade, Berlin, Brussels, Paris"', 'Europe/Amsterdam'],
  ] as const) {
    it(`${name} is ${expected}`, async () => {
      const item = await activity(`DTSTART;TZID=${name}:20261126T170000`);
      assert.deepEqual([item.timezone, item.start], [expected, '2026-11-26T17:00']);
    });
  }
  it('is that of the calendar where it names none, and Brussels where that is UTC', async () => {
    const floating = event('DTSTART:20261126T170000');
    for (const [said, expected] of [
      ['Europe/Lisbon', 'Europe/Lisbon'],
      ['UTC', 'Europe/Brussels'],
    ]) {
      const { items } = await read(`X-WR-TIMEZONE:${said}`, floating);
      assert.deepEqual([items[0]?.timezone, items[0]?.start], [expected, '2026-11-26T17:00']);
    }
  });
  const rules = (standard: string, daylight: string, month: number) =>
    ['BEGIN:VTIMEZONE', 'TZID:Eigen', 'BEGIN:STANDARD', 'DTSTART:16010101T030000', `TZOFFSETFROM:${daylight}`] +
    `\r\nTZOFFSETTO:${standard}\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n` +
    `DTSTART:16010101T020000\r\nTZOFFSETFROM:${standard}\r\nTZOFFSETTO:${daylight}\r\n` +
    `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE`;
  const zone = (...settings: Parameters<typeof rules>) => rules(...settings).replaceAll(',', '\r\n');
  it('is the one with the same offsets as its own VTIMEZONE', async () => {
    const { items, problems } = await read(zone('+0200', '+0300', 3), event('DTSTART;TZID=Eigen:20261126T170000'));
    assert.deepEqual(problems, []);
    assert.match(items[0]?.timezone ?? '', /^Europe\//);
    assert.equal(items[0]?.start, '2026-11-26T17:00');
    assert.equal(
      new Date(2026, 10, 26)
        .toLocaleString('en', { timeZone: items[0]?.timezone, timeZoneName: 'longOffset' })
        .slice(-6),
      '+02:00',
    );
  });
  it('is here where no zone has those offsets, and its times are turned into ours', async () => {
    const own = zone('+0417', '+0517', 3);
    const { items, problems } = await read(own, event('DTSTART;TZID=Eigen:20261126T170000'));
    assert.deepEqual(problems, []);
    assert.deepEqual([items[0]?.timezone, items[0]?.start], ['Europe/Brussels', '2026-11-26T13:43']);
    const series = await read(own, event('DTSTART;TZID=Eigen:20261126T170000', 'RRULE:FREQ=WEEKLY'));
    assert.equal(series.tally['warning timezone.unknown'], 1);
  });
  it('is here, with a warning, where nobody knows it', async () => {
    const { items, tally } = await read(event('DTSTART;TZID=Nergens:20261126T170000'));
    assert.deepEqual([items[0]?.timezone, items[0]?.start], ['Europe/Brussels', '2026-11-26T17:00']);
    assert.equal(tally['warning timezone.unknown'], 1);
  });
});

describe('a series', () => {
  it('stays at its time when the clock changes, up to and with UNTIL', async () => {
    const item = await activity(
      'DTSTART;TZID=Europe/Brussels:20270317T170000',
      'RRULE:FREQ=WEEKLY;UNTIL=20270407T150000Z',
    );
    assert.deepEqual(starts(item), ['2027-03-17T17:00', '2027-03-24T17:00', '2027-03-31T17:00', '2027-04-07T17:00']);
  });
  it('leaves out what EXDATE names: a time, a day, or a time in another zone', async () => {
    const item = await activity(
      wednesday,
      'RRULE:FREQ=WEEKLY;COUNT=6',
      'EXDATE;TZID=Europe/Brussels:20261202T170000,20261209T170000',
      'EXDATE;VALUE=DATE:20261216',
      'EXDATE;TZID=Europe/London:20261223T160000',
    );
    assert.deepEqual(starts(item), ['2026-11-25T17:00', '2026-12-30T17:00']);
  });
  it('of whole days leaves out a day that is written as a time', async () => {
    const item = await activity('DTSTART;VALUE=DATE:20261125', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261126T000000Z');
    assert.deepEqual(starts(item), ['2026-11-25', '2026-11-27']);
  });
  it('from midnight to midnight is one of whole days', async () => {
    for (const end of ['20261126T000000', '20261125T235900']) {
      const { items } = await read(
        event(
          'DTSTART;TZID=Europe/Brussels:20261125T000000',
          `DTEND;TZID=Europe/Brussels:${end}`,
          'RRULE:FREQ=DAILY;COUNT=4',
          'EXDATE;TZID=Europe/Brussels:20261126T000000',
        ),
        event('DTSTART:20261127T000000', 'RECURRENCE-ID;TZID=Europe/Brussels:20261127T000000', 'STATUS:CANCELLED'),
      );
      assert.deepEqual(starts(items[0]), ['2026-11-25', '2026-11-27 cancelled', '2026-11-28']);
    }
  });
  it('has the moments of RDATE besides, with their own end where they are periods', async () => {
    const item = await activity(
      wednesday,
      'DURATION:PT1H',
      'RDATE;TZID=Europe/Brussels:20261127T100000',
      'RDATE;VALUE=PERIOD:20261128T090000Z/PT3H,20261129T090000Z/20261129T100000Z',
    );
    assert.deepEqual(
      occurrencesOf(item, '2026-11-01', '2026-12-31').map(({ start, end }) => [start, end]),
      [
        ['2026-11-25T17:00', '2026-11-25T18:00'],
        ['2026-11-27T10:00', '2026-11-27T11:00'],
        ['2026-11-28T10:00', '2026-11-28T13:00'],
        ['2026-11-29T10:00', '2026-11-29T11:00'],
      ],
    );
  });
  it('in UTC moves an hour with the clock, as other calendars show it, and its partner is told', async () => {
    const { items, tally } = await read(event('DTSTART:20270320T160000Z', 'RRULE:FREQ=WEEKLY'));
    assert.deepEqual(starts(items[0], '2027-03-01', '2027-04-05'), [
      '2027-03-20T17:00',
      '2027-03-27T17:00',
      '2027-04-03T18:00',
    ]);
    assert.equal(tally['advice repeat.utc'], 1);
  });
  it('of each day in UTC, begun long ago, shows the year to come', async () => {
    const { items } = await read(event('DTSTART:20150101T160000Z', 'RRULE:FREQ=DAILY'));
    assert.equal(starts(items[0], '2026-11-25', '2027-12-31', 500)?.length, 402);
  });
  it('of many times a day, begun long ago, shows the days to come', async () => {
    const { items, tally } = await read(event('DTSTART:20150101T090000', 'RRULE:FREQ=DAILY;BYHOUR=9,10,11,14,15,16'));
    const [first, second] = starts(items[0], '2026-11-25') ?? [];
    assert.deepEqual([first, second], ['2026-11-25T09:00', '2026-11-25T10:00']);
    assert.equal(tally['warning moments.limit'], 1);
  });
  for (const [name, rule, expected] of [
    [
      'two rules',
      'RRULE:FREQ=WEEKLY;COUNT=2\r\nRRULE:FREQ=DAILY;COUNT=2',
      ['2026-11-25T17:00', '2026-11-26T17:00', '2026-12-02T17:00'],
    ],
    [
      'a rule but for another',
      'RRULE:FREQ=DAILY;COUNT=4\r\nEXRULE:FREQ=DAILY;INTERVAL=2',
      ['2026-11-26T17:00', '2026-11-28T17:00'],
    ],
    [
      'the hour that it begins',
      'RRULE:FREQ=DAILY;COUNT=2;BYHOUR=17;BYMINUTE=0;BYSECOND=0',
      ['2026-11-25T17:00', '2026-11-26T17:00'],
    ],
    [
      'more than one hour',
      'RRULE:FREQ=DAILY;BYHOUR=17,20;COUNT=3',
      ['2026-11-25T17:00', '2026-11-25T20:00', '2026-11-26T17:00'],
    ],
    ['weeks of the year', 'RRULE:FREQ=YEARLY;BYWEEKNO=48;BYDAY=WE', ['2026-11-25T17:00', '2027-12-01T17:00']],
    [
      'days of the year',
      'RRULE:FREQ=YEARLY;BYYEARDAY=1,329',
      ['2026-11-25T17:00', '2027-01-01T17:00', '2027-11-25T17:00'],
    ],
    [
      'the day before the last',
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=-2;COUNT=2',
      ['2026-11-25T17:00', '2026-11-29T17:00', '2026-12-30T17:00'],
    ],
  ] as const) {
    it(`knows ${name}`, async () => assert.deepEqual(starts(await activity(wednesday, rule)), expected));
  }
  it('by a rule that cannot be read is on once, and its partner is told', async () => {
    for (const rule of [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=1,2',
      'FREQ=FORTNIGHTLY',
      // A misspelt UNTIL: without it the series would go on for ever.
      'FREQ=WEEKLY;UNTL=20261223',
      'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=WE',
      '',
    ]) {
      const { items, tally } = await read(event(wednesday, `RRULE:${rule}`));
      assert.deepEqual(starts(items[0]), ['2026-11-25T17:00'], rule);
      assert.equal(tally['warning repeat.unreadable'], 1, rule);
    }
  });
});

describe('an exception of a series', () => {
  const weekly = event(wednesday, 'RRULE:FREQ=WEEKLY;COUNT=3');
  const at = 'RECURRENCE-ID;TZID=Europe/Brussels:20261202T170000';
  it('moves one moment, also when it comes first or names it in UTC', async () => {
    for (const id of [at, 'RECURRENCE-ID:20261202T160000Z']) {
      const moved = event(
        'DTSTART;TZID=Europe/Brussels:20261203T180000',
        id,
        'SUMMARY:Soep bij Jef',
        'DESCRIPTION:Zaal is bezet',
      );
      for (const parts of [
        [weekly, moved],
        [moved, weekly],
      ]) {
        const { items } = await read(...parts);
        assert.equal(items.length, 1);
        const [, old, now] = occurrencesOf(items[0]!, '2026-11-01', '2027-01-31');
        assert.deepEqual([old?.start, old?.status], ['2026-12-02T17:00', 'moved']);
        assert.deepEqual([now?.start, now?.title, now?.note], ['2026-12-03T18:00', 'Soep bij Jef', 'Zaal is bezet']);
      }
    }
  });
  it('may cancel one moment, or keep it private', async () => {
    const cancelled = await read(weekly, event('DTSTART:20261202T170000', at, 'STATUS:CANCELLED'));
    assert.deepEqual(starts(cancelled.items[0]), [
      '2026-11-25T17:00',
      '2026-12-02T17:00 cancelled',
      '2026-12-09T17:00',
    ]);
    const hidden = await read(weekly, event('DTSTART:20261202T170000', at, 'CLASS:PRIVATE'));
    assert.deepEqual(starts(hidden.items[0]), ['2026-11-25T17:00', '2026-12-09T17:00']);
  });
  it('stands alone where its series is not in the file', async () => {
    const { items } = await read(event('DTSTART;TZID=Europe/Brussels:20261202T180000', at));
    assert.deepEqual(
      items.map(({ id, start }) => [id, start]),
      [['soup@partner.example/20261202T170000', '2026-12-02T18:00']],
    );
  });
  it('is the newest of those to one moment', async () => {
    const { items } = await read(
      weekly,
      event('DTSTART:20261202T200000', at, 'SEQUENCE:5'),
      event('DTSTART:20261202T190000', at, 'SEQUENCE:4'),
    );
    assert.deepEqual(starts(items[0]), ['2026-11-25T17:00', '2026-12-02T20:00', '2026-12-09T17:00']);
  });
});

describe('a change to all that follows', () => {
  const onwards = 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Brussels:20261209T170000';
  for (const [name, rule, start, expected] of [
    ['to another hour', 'FREQ=WEEKLY;COUNT=4', '20261209T190000', ['2026-12-09T19:00', '2026-12-16T19:00']],
    ['to another day', 'FREQ=WEEKLY;BYDAY=WE;COUNT=4', '20261210T190000', ['2026-12-10T19:00', '2026-12-17T19:00']],
    ['by a date', 'FREQ=WEEKLY;UNTIL=20261216', '20261209T190000', ['2026-12-09T19:00', '2026-12-16T19:00']],
  ] as const) {
    it(`goes on as a second series: ${name}`, async () => {
      const { items } = await read(
        event(wednesday, `RRULE:${rule}`),
        event(`DTSTART;TZID=Europe/Brussels:${start}`, onwards, 'SUMMARY:Soep in de zaal'),
      );
      assert.deepEqual(
        items.map((item) => [item.title, starts(item)]),
        [
          ['Soep', ['2026-11-25T17:00', '2026-12-02T17:00']],
          ['Soep in de zaal', expected],
        ],
      );
    });
  }
  it('says only what is otherwise', async () => {
    const { items } = await read(
      event(wednesday, 'RRULE:FREQ=WEEKLY;COUNT=4', 'LOCATION:Dennenhof'),
      event('DTSTART;TZID=Europe/Brussels:20261209T190000', onwards).replace(/SUMMARY:.*\r\n/, ''),
    );
    assert.deepEqual(
      items.map(({ title, place }) => [title, place?.name]),
      [
        ['Soep', 'Dennenhof'],
        ['Soep', 'Dennenhof'],
      ],
    );
  });
  it('of a series in UTC is as much later each day', async () => {
    const { items } = await read(
      event('DTSTART:20261125T160000Z', 'RRULE:FREQ=DAILY;COUNT=4'),
      event('DTSTART:20261127T180000Z', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261127T160000Z'),
    );
    assert.deepEqual(
      items.map((item) => starts(item)),
      [
        ['2026-11-25T17:00', '2026-11-26T17:00'],
        ['2026-11-27T19:00', '2026-11-28T19:00'],
      ],
    );
  });
  it('may be followed by another, in whatever order they stand', async () => {
    const { items } = await read(
      event('DTSTART:20261223T200000', 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Brussels:20261223T170000'),
      event('DTSTART;TZID=Europe/Brussels:20261209T190000', onwards),
      event(wednesday, 'RRULE:FREQ=WEEKLY;COUNT=6'),
    );
    assert.deepEqual(
      items.map((item) => starts(item)),
      [
        ['2026-11-25T17:00', '2026-12-02T17:00'],
        ['2026-12-09T19:00', '2026-12-16T19:00'],
        ['2026-12-23T20:00', '2026-12-30T20:00'],
      ],
    );
  });
  it('that is private ends what is shown', async () => {
    const { items } = await read(
      event(wednesday, 'RRULE:FREQ=WEEKLY'),
      event('DTSTART;TZID=Europe/Brussels:20261209T190000', onwards, 'CLASS:PRIVATE'),
    );
    assert.deepEqual(
      items.map((item) => starts(item)),
      [['2026-11-25T17:00', '2026-12-02T17:00']],
    );
  });
  it('takes along the exceptions that come later', async () => {
    const { items } = await read(
      event(wednesday, 'RRULE:FREQ=WEEKLY;COUNT=5', 'EXDATE;TZID=Europe/Brussels:20261216T170000'),
      event('DTSTART;TZID=Europe/Brussels:20261209T190000', onwards),
      event('DTSTART:20261223T190000', 'RECURRENCE-ID;TZID=Europe/Brussels:20261223T170000', 'STATUS:CANCELLED'),
    );
    assert.deepEqual(
      items.map((item) => starts(item)),
      [
        ['2026-11-25T17:00', '2026-12-02T17:00'],
        ['2026-12-09T19:00', '2026-12-23T19:00 cancelled'],
      ],
    );
  });
});

describe('the library, three times as heavy as the rest', () => {
  const isLoaded = async (...parts: readonly string[]) => {
    const { calendars, events } = scan(calendar(...parts));
    return (await libraryFor(calendars, events)) !== undefined;
  };
  it('stays away from what most calendars say', async () => {
    assert.equal(
      await isLoaded(
        event(wednesday, 'RRULE:FREQ=MONTHLY;BYDAY=-1WE;UNTIL=20271231T225959Z', 'EXDATE;VALUE=DATE:20261230'),
        event('DTSTART:20261126T160000Z'),
        event('UID:b@x.example', wednesday, 'RRULE:FREQ=YEARLY'),
      ),
      false,
    );
  });
  for (const lines of [
    ['RRULE:FREQ=DAILY;BYH\r\n OUR=10,11'],
    ['RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'],
    ['DTSTART:20261126T160000Z', 'RRULE:FREQ=DAILY'],
    ['RECURRENCE-ID;RANGE=THISANDFUTURE:20261126T170000'],
  ]) {
    it(`comes for ${lines.join(' ')}`, async () => assert.equal(await isLoaded(event(...lines)), true));
  }
});
