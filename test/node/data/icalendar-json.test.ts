import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import { occurrencesOf } from '../../../src/domain/occurrences.ts';
import { codesOf, examined } from '../../support/examined.ts';
import { readActivities } from '../../support/read-activities.ts';

const ADDRESS = 'https://www.googleapis.com/calendar/v3/calendars/x%40group.calendar.google.com/events?key=abc';
const starts = (item: Activity | undefined, until = '2027-01-05') =>
  item ? occurrencesOf(item, '2026-11-25', until, 50).map(({ start }) => start) : [];

describe('what Google Calendar answers a program', () => {
  const soup = {
    kind: 'calendar#event',
    id: 'soup',
    iCalUID: 'soup@google.com',
    status: 'confirmed',
    summary: 'Soep, brood; kaas',
    description: 'Kom eten.\nIedereen welkom.',
    location: 'De Linde, Dorpsstraat 1, 2490 Balen',
    start: { dateTime: '2026-12-03T12:00:00+01:00', timeZone: 'Europe/Brussels' },
    end: { dateTime: '2026-12-03T14:00:00+01:00', timeZone: 'Europe/Brussels' },
    recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=TH', 'EXDATE;TZID=Europe/Brussels:20261217T120000'],
  };
  const answer = (...items: readonly object[]) => ({
    kind: 'calendar#events',
    summary: 'Buurthuis De Linde',
    timeZone: 'Europe/Brussels',
    items,
  });
  const read = (body: object) => readActivities(body, ADDRESS);

  it('is read as the calendar that it is, with its series and the days without', async () => {
    const { items, format, publisher } = await read(answer(soup));
    const [item] = items;
    assert.deepEqual([format, publisher], ['icalendar', { name: 'Buurthuis De Linde' }]);
    assert.deepEqual(
      [item?.title, item?.description, item?.place],
      [
        'Soep, brood; kaas',
        'Kom eten.\nIedereen welkom.',
        { name: 'De Linde', street: 'Dorpsstraat 1', postcode: '2490', place: 'Balen' },
      ],
    );
    assert.deepEqual(starts(item), ['2026-12-03T12:00', '2026-12-10T12:00', '2026-12-24T12:00', '2026-12-31T12:00']);
  });
  it('keeps the hour of a series when the clock changes, also where the answer is in another zone', async () => {
    const start = { dateTime: '2027-03-25T11:00:00Z', timeZone: 'Europe/Brussels' };
    const [item] = (await read(answer({ ...soup, start, end: undefined }))).items;
    assert.deepEqual(starts(item, '2027-04-02'), ['2027-03-25T12:00', '2027-04-01T12:00']);
  });
  it('counts a whole day without the one it ends before', async () => {
    const feast = { ...soup, recurrence: undefined, start: { date: '2026-12-24' }, end: { date: '2026-12-27' } };
    const [item] = (await read(answer(feast))).items;
    assert.deepEqual([item?.start, item?.end], ['2026-12-24', '2026-12-26']);
  });
  it('moves and drops days of a series, by what each says of its own', async () => {
    const of = (day: string) => ({ dateTime: `2026-12-${day}T12:00:00+01:00` });
    const moved = {
      ...soup,
      id: 'soup_20261210',
      recurrence: undefined,
      recurringEventId: 'soup',
      originalStartTime: of('10'),
      start: of('11'),
      end: { dateTime: '2026-12-11T14:00:00+01:00' },
    };
    const dropped = {
      kind: 'calendar#event',
      id: 'soup_20261224',
      status: 'cancelled',
      recurringEventId: 'soup',
      originalStartTime: of('24'),
    };
    const gone = { kind: 'calendar#event', id: 'gone', status: 'cancelled' };
    const { items, problems } = await read(answer(soup, moved, dropped, gone));
    const all = items[0] ? occurrencesOf(items[0], '2026-11-25', '2027-01-05', 50) : [];
    assert.deepEqual([items.length, problems], [1, []]);
    assert.deepEqual(
      all.map(({ start, status }) => `${start} ${status}`),
      [
        '2026-12-03T12:00 planned',
        '2026-12-10T12:00 moved',
        '2026-12-11T12:00 planned',
        '2026-12-24T12:00 cancelled',
        '2026-12-31T12:00 planned',
      ],
    );
  });
  it('shows nothing private, and one that is broken costs only itself', async () => {
    const hidden = {
      kind: 'calendar#event',
      id: 'h',
      iCalUID: 'h',
      visibility: 'private',
      start: { date: '2026-12-11' },
    };
    const broken = { ...soup, iCalUID: 'b', recurrence: undefined, start: { dateTime: 'straks' } };
    const { items, problems } = await read(answer(hidden, broken, soup));
    assert.deepEqual(
      items.map(({ start }) => start),
      ['2026-12-03T12:00'],
    );
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      ['class.private /items/0, CLASS', 'start.unreadable /items/1, DTSTART'],
    );
  });
  it('goes on to the next page', async () => {
    const { next } = await read({ ...answer(soup), nextPageToken: 'a b' });
    assert.equal(new URL(next ?? '').searchParams.get('pageToken'), 'a b');
    assert.equal(new URL(next ?? '').searchParams.get('key'), 'abc');
  });
  it('takes no line from a text for one of its own', async () => {
    const sly = { ...soup, summary: 'Quiz\nEND:VEVENT', recurrence: ['RRULE:FREQ=DAILY\nSUMMARY:Anders'] };
    const [item] = (await read(answer(sly))).items;
    assert.equal(item?.title, 'Quiz\nEND:VEVENT');
    assert.equal(item?.repeat, undefined);
  });
  it('is no feed of ours with another kind, for the doctor either', async () => {
    const checkup = await examined(JSON.stringify(answer(soup)));
    assert.deepEqual([checkup.kind, checkup.count], ['activities', 1]);
    assert.ok(!codesOf(checkup).includes('kind.unknown'));
  });
});

describe('jCal', () => {
  const at = { tzid: 'Europe/Brussels' };
  const soup = [
    'vevent',
    [
      ['uid', {}, 'text', 'a1'],
      ['summary', { language: 'nl' }, 'text', 'Soep; brood, kaas'],
      ['dtstart', at, 'date-time', '2026-12-03T12:00:00'],
      ['duration', {}, 'duration', 'PT2H'],
      ['rrule', {}, 'recur', { freq: 'WEEKLY', byday: ['TU', 'TH'], until: '2026-12-15' }],
      ['exdate', at, 'date-time', '2026-12-08T12:00:00'],
      ['geo', {}, 'float', [51.2, 5.1]],
      ['categories', {}, 'text', 'Eten', 'Samen'],
    ],
    [],
  ];
  const feast = [
    'vevent',
    [
      ['uid', {}, 'text', 'a2'],
      ['summary', {}, 'text', 'Feest'],
      ['dtstart', {}, 'date', '2026-12-24'],
    ],
    [],
  ];

  it('is read like the lines that it stands for', async () => {
    const { items, problems } = await readActivities(['vcalendar', [['version', {}, 'text', '2.0']], [soup, feast]]);
    const [first, second] = items;
    assert.deepEqual(problems, []);
    assert.deepEqual([first?.category, first?.place], [['Eten', 'Samen'], { lat: 51.2, lon: 5.1 }]);
    assert.deepEqual(starts(first), ['2026-12-03T12:00', '2026-12-10T12:00', '2026-12-15T12:00']);
    assert.deepEqual([first?.end, second?.start], ['2026-12-03T14:00', '2026-12-24']);
  });
  it('with nothing that makes sense in it is a calendar without events', async () => {
    const { items, failure } = await readActivities(['vcalendar', null, [[], 3, ['vevent']]]);
    assert.deepEqual([items, failure], [[], undefined]);
  });
});
