import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import { readActivities } from '../../support/read-activities.ts';

/** One activity as a partner writes it, with what its publisher is told. */
async function one(fields: object, feed: object = {}) {
  const items = [{ id: 'soup', title: 'Soep', ...fields }];
  const { items: read, problems } = await readActivities({ kind: 'activities', ...feed, items });
  return {
    activity: read[0],
    told: problems.map(({ severity, code, path }) => `${severity} ${code} ${path.replace('/items/0/', '')}`),
  };
}
const when = ({ start, end, moments, movedFrom }: Partial<Activity> = {}) =>
  JSON.parse(JSON.stringify({ start, end, movedFrom, ...(moments?.length && { moments }) }));

describe('a time that is written', () => {
  for (const [written, kept] of [
    ['25/11/2026', '2026-11-25'],
    ['5.2.2027 9:30', '2027-02-05T09:30'],
    ['2026-11-25T17:00', '2026-11-25T17:00'],
    ['2026-11-25T17:00:30', '2026-11-25T17:00'],
    [' 2026-11-25 9:05 ', '2026-11-25T09:05'],
    ['2026-11-25', '2026-11-25'],
    ['2026-11-25T24:00', '2026-11-26T00:00'],
    // On the wall in Brussels, which may be another day.
    ['2026-11-25T16:00Z', '2026-11-25T17:00'],
    ['2026-07-25T16:00:00.000Z', '2026-07-25T18:00'],
    ['2026-11-25T23:30:00Z', '2026-11-26T00:30'],
    ['2026-12-31T23:00:00-0500', '2027-01-01T05:00'],
    ['2026-11-25T17:00+01', '2026-11-25T17:00'],
    ['2026-03-29T01:00Z', '2026-03-29T03:00'],
    ['2026-10-25T00:30Z', '2026-10-25T02:30'],
  ] as const) {
    it(`"${written}" is ${kept}`, async () => assert.equal((await one({ start: written })).activity?.start, kept));
  }
  it('is on the wall of its own zone, else of its feed’s', async () => {
    const start = '2026-11-25T16:00Z';
    assert.equal((await one({ start, timezone: 'Asia/Tokyo' })).activity?.start, '2026-11-26T01:00');
    const { activity } = await one({ start }, { timezone: 'europe/lisbon' });
    assert.equal(activity?.start, '2026-11-25T16:00');
    assert.equal(activity.timezone, 'Europe/Lisbon');
    const unknown = await one({ start, timezone: 'Mars/Olympus' });
    assert.equal(unknown.activity?.timezone, 'Europe/Brussels');
    assert.deepEqual(unknown.told, ['warning timezone.unknown timezone']);
  });
  for (const written of [
    '2026-02-30',
    '2026-02-30T10:00Z',
    '2026-11-25T24:01',
    '2026-11-25T24:61',
    '2026-11-25T17:60',
    '2026-11-25T17:00+25:00',
    '0000-01-01',
    '9999-12-31T10:00',
    '11/25/2026',
    '30.2.2026',
    '25/11/26',
    'woensdag',
    `2026-11-25T17:00${' '.repeat(50_000)}!`,
    17,
    true,
    ['2026-11-25'],
  ]) {
    it(`${String(written).slice(0, 25)} takes the activity with it: a wrong day is worse than none`, async () => {
      const { activity, told } = await one({ start: written });
      assert.equal(activity, undefined);
      assert.deepEqual(told, ['error start.unreadable start']);
    });
  }
});

describe('from start to end', () => {
  for (const [what, written, kept, ...problems] of [
    ['keeps both', ['2026-11-25T17:00', '2026-11-25T19:00'], ['2026-11-25T17:00', '2026-11-25T19:00']],
    ['passes midnight', ['2026-11-25T20:00', '2026-11-26T01:00'], ['2026-11-25T20:00', '2026-11-26T01:00']],
    ['midnight to midnight is a day', ['2026-11-25T00:00', '2026-11-26T00:00'], ['2026-11-25']],
    ['midnight to 23:59 is a day', ['2026-11-25T00:00', '2026-11-25T23:59:59'], ['2026-11-25']],
    ['two days in an offset', ['2026-11-24T23:00Z', '2026-11-26T22:59Z'], ['2026-11-25', '2026-11-26']],
    ['a day of 23 hours', ['2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00'], ['2026-03-29']],
    ['days', ['2026-11-25', '2026-11-27'], ['2026-11-25', '2026-11-27']],
    ['the same day twice', ['2026-11-25', '2026-11-25'], ['2026-11-25']],
    ['a day to a time', ['2026-11-25', '2026-11-26T12:00'], ['2026-11-25', '2026-11-26']],
    ['a time to its own day', ['2026-11-25T17:00', '2026-11-25'], ['2026-11-25T17:00']],
    ['a time to a later day', ['2026-11-25T17:00', '2026-11-27'], ['2026-11-25T17:00', '2026-11-27T23:59']],
    ['an end that says nothing', ['2026-11-25T17:00', '2026-11-25T17:00'], ['2026-11-25T17:00']],
    ['no end', ['2026-11-25T17:00', null], ['2026-11-25T17:00']],
    ['an end before', ['2026-11-25T17:00', '2026-11-25T16:00'], ['2026-11-25T17:00'], 'warning end.before-start end'],
    ['days turned round', ['2026-11-25', '2026-11-24'], ['2026-11-25'], 'warning end.before-start end'],
    ['an end that is none', ['2026-11-25T17:00', 'laat'], ['2026-11-25T17:00'], 'warning end.unreadable end'],
  ] as const) {
    it(what, async () => {
      const { activity, told } = await one({ start: written[0], end: written[1] });
      const [start, end] = kept;
      assert.deepEqual(when(activity), { start, ...(end && { end }) });
      assert.deepEqual(told, problems);
    });
  }
});

describe('when it is', () => {
  const start = '2026-11-25T17:00';
  for (const [what, fields, kept, ...problems] of [
    ['nobody said', {}, undefined, 'error time.missing /items/0'],
    ['only until when', { end: start }, undefined, 'error time.missing /items/0'],
    ['how often, and not from when', { repeat: 'elke dag' }, undefined, 'error start.missing start'],
    ['always', { permanent: true }, {}],
    ['not even always', { permanent: false }, undefined, 'error time.missing /items/0'],
    ['at these hours', { hours: { maandag: '9-12' } }, {}],
    ['at a list of moments', { moments: [start, '2026-11-27'] }, { moments: [{ start }, { start: '2026-11-27' }] }],
    ['at a start and more', { start, moments: ['2026-11-27'] }, { moments: [{ start }, { start: '2026-11-27' }] }],
    [
      'at a start that is listed too',
      { start, moments: [{ start, full: true }] },
      { moments: [{ start, full: true }] },
    ],
    [
      'at moments of which one is wrong',
      { moments: ['gisteren', start] },
      { moments: [{ start }] },
      'warning start.unreadable moments/0/start',
    ],
    [
      'only at moments that are wrong',
      { moments: ['gisteren'] },
      undefined,
      'warning start.unreadable moments/0/start',
      'error time.missing /items/0',
    ],
    ['at another time than it was', { start, movedFrom: '2026-11-24' }, { start, movedFrom: '2026-11-24' }],
    [
      'moved, as long as it was',
      { start, end: '2026-11-25T19:30', movedTo: '2026-11-27T10:00' },
      { start: '2026-11-27T10:00', end: '2026-11-27T12:30', movedFrom: start },
    ],
    [
      'moved to a day, at the same time',
      { start, end: '2026-11-25T19:00', movedTo: '2026-11-20' },
      { start: '2026-11-20T17:00', end: '2026-11-20T19:00', movedFrom: start },
    ],
    ['moved from a day to a time', { start: '2026-11-25', movedTo: start }, { start, movedFrom: '2026-11-25' }],
  ] as const) {
    it(what, async () => {
      const { activity, told } = await one(fields);
      assert.deepEqual(activity && when(activity), kept);
      assert.deepEqual(told, problems);
    });
  }
  it('is said to be moved where it was, and nobody said else', async () => {
    assert.equal((await one({ start, movedTo: '2026-11-27' })).activity?.status, 'moved');
    assert.equal((await one({ start, movedTo: '2026-11-27', status: 'cancelled' })).activity?.status, 'cancelled');
  });
  it('is at no more than 500 moments', async () => {
    const moments = Array.from({ length: 600 }, (_, at) => `2026-11-25T10:${String(at % 60).padStart(2, '0')}`);
    const { activity, told } = await one({ moments });
    assert.equal(activity?.moments.length, 500);
    assert.deepEqual(told, ['warning moments.limit moments']);
  });
  it('differs as the partner says, and a wrong change is only itself', async () => {
    const { activity, told } = await one({
      start,
      repeat: 'elke woensdag',
      changes: [
        { at: '2026-12-02', status: 'cancelled', note: { nl: 'Ziek' } },
        { at: '2026-12-09T16:00Z', start: '2026-12-10T17:00', end: '2026-12-10T16:00', place: 'Zaal' },
        { status: 'cancelled' },
        'nooit',
      ],
    });
    assert.deepEqual(activity?.changes, [
      { at: '2026-12-02', status: 'cancelled', note: { nl: 'Ziek' } },
      { at: '2026-12-09T17:00', start: '2026-12-10T17:00', place: { name: 'Zaal' } },
    ]);
    assert.deepEqual(told, [
      'warning end.before-start changes/1/end',
      'warning at.missing changes/2',
      'warning at.missing changes/3',
    ]);
  });
  it('has hours in words, of the activity and of a phone', async () => {
    const contact = { phone: { number: '014 00 00 01', hours: 'ma 9-12' } };
    const { activity, told } = await one({ hours: 'di 14u-16u30', contact, timezone: 'Europe/Lisbon' });
    const known = { exceptions: [], timezone: 'Europe/Lisbon' };
    assert.deepEqual(activity?.hours, { ...known, weekly: [{ day: 2, from: '14:00', to: '16:30' }] });
    const [phone] = activity.contact.phone;
    assert.deepEqual(phone?.hours, { ...known, weekly: [{ day: 1, from: '09:00', to: '12:00' }] });
    assert.deepEqual(told, []);
  });
});

describe('what people write of an activity', () => {
  const start = '2026-11-25T17:00';
  for (const [field, written, kept] of [
    ['place', 'b05', { name: 'b05', service: 'b05' }],
    ['place', 'dennenhof-balen', { name: 'dennenhof-balen', service: 'dennenhof-balen' }],
    ['place', 'Dennenhof', { name: 'Dennenhof' }],
    ['place', 'Markt', { name: 'Markt' }],
    ['place', 'Dorp 5', { name: 'Dorp 5' }],
    ['place', { service: 5, lat: 5.18, lon: 51.16 }, { service: '5', lat: 51.16, lon: 5.18 }],
    ['place', { name: ' ', lat: null }, undefined],
    ['organiser', 'p-03', { name: 'p-03', partner: 'p-03' }],
    ['organiser', 'Okra', { name: 'Okra' }],
    ['place', 'buurthuis', { name: 'buurthuis', service: 'buurthuis' }],
    ['price', 'gratis', { amount: 0, free: true }],
    ['price', 'Gratis!', { amount: 0, free: true }],
    ['price', 0, { amount: 0, free: true }],
    ['price', { amount: 0 }, { amount: 0, free: true }],
    ['price', 6, { amount: 6 }],
    ['price', '€ 6', { amount: 6 }],
    ['price', '€6,-', { amount: 6 }],
    ['price', '6,50 euro', { amount: 6.5 }],
    ['price', '12.5 EUR', { amount: 12.5 }],
    ['price', 'vanaf 6 euro', { text: 'vanaf 6 euro' }],
    ['price', { reduced: '1,5', text: 'met kaart' }, { reduced: 1.5, text: 'met kaart' }],
    ['price', {}, undefined],
    ['registration', 'none', { type: 'none' }],
    ['registration', '014 00 00 01', { type: 'phone', phone: '014 00 00 01' }],
    ['registration', 'mailto:a@b.example', { type: 'mail', email: 'a@b.example' }],
    ['registration', 'www.a.example/x', { type: 'link', url: 'https://www.a.example/x' }],
    ['registration', { email: 'a@b.example', phone: '112' }, { type: 'mail', email: 'a@b.example', phone: '112' }],
    ['registration', { type: 'phone', max: 8 }, { type: 'phone', max: 8 }],
    ['registration', { none: true }, { type: 'none' }],
    ['registration', { form: true, max: 8 }, { type: 'form', max: 8 }],
    ['registration', { mail: 'a@b.example' }, { type: 'mail', email: 'a@b.example' }],
    ['registration', { phone: true }, { type: 'phone' }],
    ['image', { url: 'https://a.example/x.png', alt: 'Soep' }, { src: 'https://a.example/x.png', alt: 'Soep' }],
    ['full', true, true],
    ['online', true, {}],
    ['online', false, undefined],
    ['online', 'https://a.example/x', { url: 'https://a.example/x' }],
  ] as const) {
    it(`${field}: ${JSON.stringify(written)}`, async () => {
      assert.deepEqual((await one({ start, [field]: written })).activity?.[field], kept);
    });
  }
  it('may have its place in "location", and beside its image what is to be seen', async () => {
    const image = 'https://a.example/x.png';
    const { activity, told } = await one({ start, location: { name: 'Zaal', lat: 51, lon: 5 }, image, alt: 'Soep' });
    assert.deepEqual(
      [activity?.place, activity?.image],
      [
        { name: 'Zaal', lat: 51, lon: 5 },
        { src: image, alt: 'Soep' },
      ],
    );
    assert.equal((await one({ start, place: 'Hier', location: 'Daar' })).activity?.place?.name, 'Hier');
    assert.equal(
      told.some((each) => each.includes('image') || each.includes('place')),
      false,
    );
  });
  it('is full where its registration says so', async () => {
    assert.equal((await one({ start, registration: { type: 'form', full: true } })).activity?.full, true);
    assert.equal((await one({ start, registration: { type: 'form', remaining: 0 } })).activity?.full, true);
    assert.equal((await one({ start, registration: { type: 'form', full: true }, full: false })).activity?.full, false);
  });
  it('stands beside where it belongs, and is put there', async () => {
    const { activity, told } = await one({ start, phone: '014 00 00 01', street: 'Dorp 1', lat: 51.1, lon: 5.1 });
    assert.equal(activity?.contact.phone[0]?.number, '014 00 00 01');
    assert.deepEqual(activity.place, { street: 'Dorp 1', lat: 51.1, lon: 5.1 });
    assert.deepEqual(new Set(told.map((each) => each.split(' ')[0])), new Set(['advice']));
  });
  it('may be nothing but an id, a title and a time', async () => {
    const { activity, told } = await one({ start });
    assert.deepEqual(activity, {
      id: 'soup',
      title: 'Soep',
      start,
      timezone: 'Europe/Brussels',
      status: 'planned',
      category: [],
      themes: [],
      moments: [],
      changes: [],
      audiences: [],
      access: [],
      languages: [],
      area: [],
      contact: { phone: [], email: [] },
      source: { label: 'partner.example', format: 'native' },
    });
    assert.deepEqual(told, []);
  });
  for (const [what, repeat] of Object.entries({
    'words': 'laatste woensdag van de maand, tot 30 juni 2027',
    'fields': { every: 'week', on: ['TU', 'FR'], interval: 2, count: 9, except: ['2026-12-29'], extra: ['2026-12-24'] },
    'a rule': 'FREQ=YEARLY;BYDAY=1WE,-1WE;BYMONTH=11,12;BYSETPOS=-1;WKST=SU',
    'a rule that its start is not of': 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=5',
    'days of the month': 'FREQ=MONTHLY;BYMONTHDAY=25,-1;UNTIL=20270630T215959Z',
  })) {
    it(`can be written back as it was read, with ${what}`, async () => {
      const { activity: first } = await one({ start, end: '2026-11-25T19:00', repeat, price: '6', place: 'b05' });
      assert.ok(first?.repeat);
      const { activity: again, told } = await one(first);
      assert.deepEqual(again, first);
      assert.deepEqual(told, []);
    });
  }
});
