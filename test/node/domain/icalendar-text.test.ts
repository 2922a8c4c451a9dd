import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
// Node reads its CommonJS build, which has no names to import.
// oxlint-disable-next-line import/default
import rrule from 'rrule';
import type { Activity } from '../../../src/domain/activity.ts';
import type { Taken } from '../../../src/domain/agenda-item.ts';
import { toICalendar, type CalendarFile } from '../../../src/domain/icalendar-text.ts';
import { occurrencesOf } from '../../../src/domain/occurrences.ts';
import { ruleOf } from '../../../src/domain/repeat-rule.ts';
import type { Repeat } from '../../../src/domain/repeat.ts';
import { instantOf } from '../../../src/domain/zoned-time.ts';
import { blankActivity } from '../../support/blank-activity.ts';
import { hostileWords } from '../../support/hostile-words.ts';

const file: CalendarFile = {
  now: new Date('2026-11-21T12:00:00Z'),
  name: 'Wat is er te doen?',
  url: 'https://balen.example/agenda?dag=1',
  lang: 'nl',
};
const activity = (own: Partial<Activity>): Activity => ({ ...blankActivity, ...own });
const weekly: Repeat = { every: 'week', interval: 1, except: [] };

/** The calendar as an independent library reads it; it throws where the text is no calendar. */
function read(items: readonly Taken[], own: Partial<CalendarFile> = {}) {
  const calendar = new ICAL.Component(ICAL.parse(toICalendar(items, { ...file, ...own })) as unknown[]);
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone];
    }),
  );
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, zones, events };
}

function only(items: readonly Taken[], own?: Partial<CalendarFile>) {
  const { events } = read(items, own);
  assert.equal(events.length, 1);
  return events[0]!;
}

const value = (event: ICAL.Component, name: string) => event.getFirstPropertyValue(name)?.toString();
const stamp = (time: ICAL.Time) => time.toString().slice(0, time.isDate ? 10 : 16);

describe('an activity as an iCalendar file', () => {
  it('says all that an agenda can hold, and is read back as it was written', () => {
    const event = only([
      activity({
        id: 'soep 1',
        title: { nl: 'Soep; brood, en \\ "praat"', fr: 'Soupe' },
        summary: 'Kom eten.\nBreng je kom mee.',
        description: '<p>Een <b>warme</b> kom &amp; brood.</p><ul><li>gratis</li><li>voor wie wil</li></ul>',
        start: '2026-11-25T17:00',
        end: '2026-11-25T19:00',
        place: {
          name: 'Buurthuis',
          street: 'Dennenhof 12',
          postcode: '2490',
          place: 'Balen',
          lat: 51.1605,
          lon: 5.1812,
        },
        contact: { phone: [{ number: '014 00 00 05' }], email: [] },
        registration: { type: 'phone', phone: '014 00 00 07' },
        statusReason: 'Binnen, want het regent.',
        url: 'https://a.example/soep;1?a=b,c',
      }),
    ]);
    assert.equal(value(event, 'uid'), 'soep 1@balen.example');
    assert.equal(value(event, 'dtstamp'), '2026-11-21T12:00:00Z');
    assert.equal(value(event, 'summary'), 'Soep; brood, en \\ "praat"');
    assert.equal(value(event, 'dtstart'), '2026-11-25T17:00:00');
    assert.equal(value(event, 'dtend'), '2026-11-25T19:00:00');
    assert.equal(event.getFirstProperty('dtstart')?.getParameter('tzid'), 'Europe/Brussels');
    assert.equal(value(event, 'status'), 'CONFIRMED');
    assert.equal(value(event, 'location'), 'Buurthuis, Dennenhof 12, 2490 Balen');
    assert.equal(value(event, 'geo'), '51.1605,5.1812');
    assert.equal(value(event, 'url'), 'https://a.example/soep;1?a=b,c');
    assert.equal(
      value(event, 'description'),
      'Binnen, want het regent.\nKom eten.\nBreng je kom mee.\nEen warme kom & brood.\n- gratis\n- voor wie wil\n' +
        '014 00 00 07, 014 00 00 05\nhttps://a.example/soep;1?a=b,c',
    );
  });

  it('is in the language of the reader, under the name of the calendar', () => {
    const soup = activity({ title: { nl: 'Soep', fr: 'Soupe' }, start: '2026-11-25T17:00' });
    assert.equal(value(only([soup], { lang: 'fr' }), 'summary'), 'Soupe');
    assert.equal(value(only([soup], { lang: 'de' }), 'summary'), 'Soep');
    assert.equal(value(read([soup]).calendar, 'x-wr-calname'), 'Wat is er te doen?');
  });

  it('leads back to the page where the activity has none of its own', () => {
    const event = only([activity({ start: '2026-11-25T17:00' })]);
    assert.equal(value(event, 'url'), file.url);
    assert.equal(event.getFirstProperty('dtend'), null, 'nobody said when it ends');
  });

  it('puts whole days as dates, of which the end is the day after', () => {
    const text = toICalendar([activity({ start: '2027-03-27', end: '2027-03-28' })], file);
    assert.match(text, /\r\nDTSTART;VALUE=DATE:20270327\r\nDTEND;VALUE=DATE:20270329\r\n/);
    assert.doesNotMatch(text, /VTIMEZONE/, 'a day needs no clock');
    assert.match(toICalendar([activity({ start: '2026-12-31' })], file), /\r\nDTEND;VALUE=DATE:20270101\r\n/);
  });

  it('keeps what crosses midnight', () => {
    const event = only([activity({ start: '2026-12-08T23:00', end: '2026-12-09T01:00' })]);
    assert.equal(value(event, 'dtend'), '2026-12-09T01:00:00');
  });

  it('keeps what is cancelled or postponed as cancelled, and says it in words when it has them', () => {
    const words = { cancelled: 'Gaat niet door', moved: 'Verplaatst', full: 'Volzet' };
    const start = '2026-12-14T15:00';
    const cancelled = only([activity({ start, status: 'cancelled', full: true })], { words });
    assert.equal(value(cancelled, 'status'), 'CANCELLED');
    assert.equal(value(cancelled, 'summary'), 'Gaat niet door: Soep op straat');
    assert.equal(value(only([activity({ start, status: 'postponed' })]), 'status'), 'CANCELLED');
    assert.equal(value(only([activity({ start, full: true })], { words }), 'summary'), 'Volzet: Soep op straat');
    const moved = only([activity({ start, movedFrom: '2026-12-07T15:00' })], { words });
    assert.equal(value(moved, 'summary'), 'Verplaatst: Soep op straat');
    assert.equal(value(moved, 'dtstart'), '2026-12-14T15:00:00');
    assert.equal(value(moved, 'status'), 'CONFIRMED');
  });

  it('makes a period one event of whole days that keeps nobody busy', () => {
    const event = only([activity({ start: '2026-12-01T00:00', end: '2027-01-10T23:59' })]);
    assert.equal(value(event, 'dtstart'), '2026-12-01');
    assert.equal(value(event, 'dtend'), '2027-01-11');
    assert.equal(value(event, 'transp'), 'TRANSPARENT');
  });

  it('leaves out what is always there, and an address that is not shown', () => {
    assert.deepEqual(read([activity({})]).events, []);
    const place = { name: 'Vluchthuis', street: 'Geheim 1', place: 'Balen', lat: 51, lon: 5, hideAddress: true };
    const event = only([activity({ start: '2026-11-25T17:00', place })]);
    assert.equal(value(event, 'location'), 'Balen');
    assert.equal(event.getFirstProperty('geo'), null);
  });

  it('asks where a service is', () => {
    const soup = activity({ start: '2026-11-25T17:00', place: { service: 'b05' } });
    const event = only([soup], { placeOf: ({ service }) => ({ name: `Buurthuis ${service}`, place: 'Balen' }) });
    assert.equal(value(event, 'location'), 'Buurthuis b05, Balen');
  });
});

describe('a series as an iCalendar file', () => {
  const series = activity({
    id: 'koffie',
    title: 'Koffie',
    start: '2026-10-06T09:30',
    end: '2026-10-06T11:00',
    repeat: { ...weekly, on: [{ day: 2 }], until: '2027-06-29', except: ['2026-12-29', '2027-01-05T09:30'] },
    moments: [{ start: '2026-12-23T09:30' }, { start: '2027-01-02T14:00', end: '2027-01-02T17:00', note: 'Nieuwjaar' }],
    changes: [
      { at: '2026-11-24', status: 'cancelled', note: 'Zaal bezet' },
      { at: '2026-12-01T09:30', start: '2026-12-02T14:00' },
      { at: '2027-04-06', title: 'Paaskoffie', place: { name: 'Markt' }, end: '2027-04-06T12:00' },
    ],
  });

  /** Every occurrence that ical.js makes of the events of one UID. */
  function expanded(items: readonly Taken[]) {
    const { events, zones } = read(items);
    const [master, ...exceptions] = events.map((component) => new ICAL.Event(component));
    for (const exception of exceptions) master!.relateException(exception);
    const iterator = master!.iterator();
    const found: { start: string; end?: string; title: string; status: string; instant: number }[] = [];
    for (let next = iterator.next(); next && found.length < 500; next = iterator.next()) {
      const { startDate, endDate, item } = master!.getOccurrenceDetails(next);
      const instant = startDate.clone();
      instant.zone = zones.get('Europe/Brussels')!;
      found.push({
        start: stamp(startDate),
        ...(endDate.compare(startDate) > 0 && { end: stamp(endDate) }),
        title: item.summary,
        status: String(item.component.getFirstPropertyValue('status')),
        instant: instant.toJSDate().getTime(),
      });
    }
    return found.sort((a, b) => (a.start < b.start ? -1 : 1));
  }

  it('gives another calendar the very moments that we show, through two clock changes', () => {
    const ours = occurrencesOf(series, '2026-01-01', '2028-01-01').filter(({ movedTo }) => !movedTo);
    assert.ok(ours.length > 35);
    assert.deepEqual(
      expanded([series]),
      ours.map(({ start, end, title, status }) => ({
        start,
        ...(end && { end }),
        title: title ?? 'Koffie',
        status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
        instant: instantOf(start, 'Europe/Brussels').getTime(),
      })),
    );
  });

  it('has one UID for the whole, and for one moment alone one that stays when it is moved', () => {
    const uids = read([series]).events.map((event) => value(event, 'uid'));
    assert.deepEqual([...new Set(uids)], ['koffie@balen.example']);
    const alone = (start: string, own = series) => {
      const found = occurrencesOf(own, start, start).filter(({ movedTo }) => !movedTo);
      return value(only(found), 'uid');
    };
    assert.equal(alone('2026-12-08'), 'koffie@2026-12-08T09:30@balen.example');
    assert.equal(alone('2026-12-02'), 'koffie@2026-12-01T09:30@balen.example');
    assert.equal(alone('2026-12-01', { ...series, changes: [] }), alone('2026-12-02'));
  });

  it('is exactly the occurrences that a resident sees, without the dates that one was moved away from', () => {
    const seen = occurrencesOf(series, '2026-11-24', '2026-12-08');
    assert.equal(seen.length, 4, 'cancelled, moved away, moved here, and one more');
    const starts = read(seen).events.map((event) => [value(event, 'dtstart'), value(event, 'status')]);
    assert.deepEqual(starts, [
      ['2026-11-24T09:30:00', 'CANCELLED'],
      ['2026-12-02T14:00:00', 'CONFIRMED'],
      ['2026-12-08T09:30:00', 'CONFIRMED'],
    ]);
    assert.ok(read(seen).events.every((event) => event.getFirstProperty('rrule') === null));
  });

  it('gives several moments without a rule a UID each', () => {
    const course = activity({
      moments: [{ start: '2026-12-01T18:00' }, { start: '2026-12-08T18:00', status: 'cancelled' }],
    });
    const { events } = read([course]);
    assert.deepEqual(
      events.map((event) => [value(event, 'uid'), value(event, 'status')]),
      [
        ['soep@2026-12-01T18:00@balen.example', 'CONFIRMED'],
        ['soep@2026-12-08T18:00@balen.example', 'CANCELLED'],
      ],
    );
  });

  it('says once what changes about an extra moment', () => {
    const changes = [{ at: '2026-12-23', status: 'cancelled' as const }];
    const { events } = read([{ ...series, changes }]);
    const extra = events.filter((event) => value(event, 'recurrence-id') === '2026-12-23T09:30:00');
    assert.deepEqual(
      extra.map((event) => value(event, 'status')),
      ['CANCELLED'],
    );
  });

  it('of whole days has exceptions that are days', () => {
    const repeat: Repeat = { ...weekly, until: '2026-12-31T12:00', except: ['2026-12-08', '2026-12-15T10:00'] };
    const market = activity({ start: '2026-12-01', repeat });
    const text = toICalendar([market], file);
    assert.match(
      text,
      /\r\nRRULE:FREQ=WEEKLY;UNTIL=20261231\r\nEXDATE;VALUE=DATE:20261208\r\nEXDATE;VALUE=DATE:20261215\r\n/,
    );
  });
});

describe('the rule of a series', () => {
  const rules: [string, Partial<Repeat>, string][] = [
    ['2026-01-06T09:30', { every: 'week', on: [{ day: 2 }] }, 'FREQ=WEEKLY;BYDAY=TU'],
    [
      '2026-01-05T20:00',
      { interval: 2, on: [{ day: 1 }, { day: 4 }], weekStart: 7 },
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU',
    ],
    ['2026-01-28T17:00', { every: 'month', on: [{ day: 3, nth: -1 }] }, 'FREQ=MONTHLY;BYDAY=-1WE'],
    [
      '2026-01-09T12:00',
      { every: 'month', on: [{ day: 5, nth: 2 }], months: [1, 2, 9] },
      'FREQ=MONTHLY;BYMONTH=1,2,9;BYDAY=2FR',
    ],
    ['2026-01-31T12:00', { every: 'month', monthDays: [-1] }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [
      '2026-01-01T12:00',
      { every: 'month', on: [1, 2, 3, 4, 5].map((day) => ({ day: day as 1 })), positions: [1] },
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
    ],
    ['2026-07-11T11:00', { every: 'year' }, 'FREQ=YEARLY'],
    ['2026-03-02T08:00', { every: 'day', interval: 3, count: 12 }, 'FREQ=DAILY;INTERVAL=3;COUNT=12'],
    ['2026-06-02T08:00', { every: 'week', until: '2026-08-04' }, 'FREQ=WEEKLY;UNTIL=20260804T215900Z'],
    ['2026-06-02T08:00', { every: 'week', until: '2026-12-01T08:00' }, 'FREQ=WEEKLY;UNTIL=20261201T070000Z'],
  ];
  for (const [start, own, text] of rules) {
    it(`${text} is what we show`, () => {
      const repeat = { ...weekly, ...own };
      assert.equal(ruleOf(repeat, start, 'Europe/Brussels'), text);
      const ours = occurrencesOf(activity({ start, repeat }), '2026-01-01', '2027-12-31').map((each) => each.start);
      // The other library counts on one clock: ours, called UTC.
      const until = /UNTIL=(\d{8})/.exec(text)?.[1];
      const plain = text.replace(/UNTIL=\w+/, `UNTIL=${until}T235900Z`);
      const options = { ...rrule.RRule.parseString(plain), dtstart: new Date(`${start}Z`) };
      const theirs = new rrule.RRule(options).between(
        new Date('2026-01-01T00:00Z'),
        new Date('2028-01-01T00:00Z'),
        true,
      );
      assert.ok(ours.length >= 2);
      assert.deepEqual(
        theirs.map((each) => each.toISOString().slice(0, 16)),
        ours,
      );
    });
  }
});

describe('the clock of an iCalendar file', () => {
  const instants = [
    '2026-03-29T01:30',
    '2026-03-29T03:30',
    '2026-07-01T12:00',
    '2026-10-25T01:30',
    '2026-10-25T03:30',
    '2026-12-31T23:00',
    '2027-04-10T12:00',
    '2030-08-01T12:00',
  ];
  const zones = [
    'Europe/Brussels',
    'Europe/Amsterdam',
    'America/New_York',
    'Australia/Sydney',
    'Asia/Tokyo',
    'Africa/Casablanca',
    'Asia/Kathmandu',
  ];
  for (const timezone of zones) {
    it(`is that of ${timezone}`, () => {
      const { zones: written } = read([activity({ timezone, start: '2026-01-10T10:00', repeat: weekly })]);
      assert.deepEqual([...written.keys()], [timezone]);
      for (const local of instants) {
        const time = ICAL.Time.fromString(`${local}:00`, null as never);
        time.zone = written.get(timezone)!;
        assert.equal(time.toJSDate().toISOString(), instantOf(local, timezone).toISOString(), local);
      }
    });
  }

  it('is written once for each zone that is used', () => {
    const here = activity({ start: '2026-12-01T10:00' });
    const there = activity({ start: '2026-12-01T10:00', timezone: 'Europe/London' });
    assert.deepEqual([...read([here, there, here]).zones.keys()], ['Europe/Brussels', 'Europe/London']);
  });
});

describe('hostile words in an iCalendar file', () => {
  const lineLengths = (text: string) => text.split('\r\n').map((line) => Buffer.byteLength(line));
  const written = (word: string) =>
    toICalendar(
      [
        activity({
          id: word,
          title: word,
          description: word,
          start: '2026-11-25T17:00',
          place: { name: word, street: word },
        }),
      ],
      { ...file, name: word },
    );

  it('stay inside their property', () => {
    const breakers = [
      'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b',
      'a\nATTACH:http://x',
      'a\rb',
      'a\u2028b',
      'a\u0085b',
      'a\u0000b',
      '\\n',
      '\\',
      '";X=1:',
    ];
    for (const word of [...breakers, ...hostileWords]) {
      const calendar = new ICAL.Component(ICAL.parse(written(word)) as unknown[]);
      const [event, ...others] = calendar.getAllSubcomponents('vevent');
      assert.equal(others.length, 0, word);
      const names = new Set(event!.getAllProperties().map(({ name }) => name));
      const known = ['uid', 'dtstamp', 'dtstart', 'summary', 'status', 'description', 'location', 'url'];
      assert.deepEqual(
        [...names].filter((name) => !known.includes(name)),
        [],
        word,
      );
      assert.deepEqual(
        calendar.getAllProperties().map(({ name }) => name),
        ['version', 'prodid', 'name', 'x-wr-calname'],
        word,
      );
    }
  });

  it('come back as they were, but for what no line may hold', () => {
    const visible = (text: string) =>
      // oxlint-disable-next-line no-control-regex
      text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
    for (const word of hostileWords) {
      const event = new ICAL.Component(ICAL.parse(written(word)) as unknown[]).getFirstSubcomponent('vevent')!;
      assert.equal(value(event, 'summary') ?? '', visible(word));
    }
  });

  it('never make a line of more than 75 octets, or cut a character', () => {
    const long = ['é'.repeat(200), '😀'.repeat(100), `a${'한'.repeat(99)}`, 'x'.repeat(500), ...hostileWords];
    for (const word of long) {
      const text = written(word);
      assert.ok(Math.max(...lineLengths(text)) <= 75, word);
      assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/, 'only CRLF ends a line');
      for (const line of text.split('\r\n')) assert.doesNotMatch(line, /^ ?[\udc00-\udfff]/, word);
    }
  });
});
