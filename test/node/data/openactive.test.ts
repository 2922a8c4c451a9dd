import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hasShared, sharedPath } from '../../support/shared.ts';
import { readActivities, readShared } from '../../support/read-activities.ts';

/** For each file: how many records, which problems, and why. */
const FILES: Record<string, [count: number, tally: Record<string, number>, why: string]> = {
  'courseinstance-example-1.json': [1, {}, 'the course it is of gives its description, ages and activity'],
  'event-example-1.json': [1, {}, 'it is one ride'],
  'event-with-superevent.json': [1, {}, 'its series is in it, and gives its name'],
  'facilityuse-example-1.json': [1, {}, 'it can be used whenever it is open'],
  'facilityuse.json': [1, {}, 'it can be used whenever it is open, and is named with old keys'],
  'headline-event-with-subevents.json': [1, {}, 'its race has no time of its own'],
  'ondemandevent-example-1.json': [1, {}, 'a video is always there'],
  'place-example-1.json': [0, { 'advice kind.other': 1 }, 'a place is no activity'],
  'rpde-page-session-series.json': [0, { 'error times.elsewhere': 1 }, 'the times of the series are in another feed'],
  'rpde-page-with-deleted.json': [
    0,
    { 'advice parent.elsewhere': 1, 'error title.missing': 1 },
    'one is deleted, and the name of the other is in another feed',
  ],
  'scheduledsession-example-1.json': [1, {}, 'it is one session, with its series in it'],
  'sessionseries-example-1.json': [1, {}, 'its sessions are its times'],
  'sessionseries-with-schedule.json': [1, {}, 'its schedule is all there is of its times'],
};

describe('OpenActive files', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  it('are all in the table', () => {
    const files = hasShared ? readdirSync(sharedPath('feeds/openactive')) : [];
    assert.deepEqual(files.toSorted(), Object.keys(FILES).toSorted());
  });
  for (const [file, [count, expected, why]] of Object.entries(FILES)) {
    it(`${file}: ${count} records, as ${why}`, async () => {
      const { format, items, tally } = await readShared(`feeds/openactive/${file}`);
      assert.deepEqual([format, items.length, tally], ['openactive', count, expected]);
    });
  }
  const first = async (file: string) => (await readShared(`feeds/openactive/${file}`)).items[0];
  it('give a ride with its place, its organiser and the room that is left', async () => {
    const ride = await first('event-example-1.json');
    assert.equal(ride?.id, 'https://id.bookingsystem.example.com/events/158313');
    assert.deepEqual([ride.start, ride.end, ride.timezone], ['2019-08-25T10:00', '2019-08-25T12:40', 'Europe/London']);
    assert.deepEqual(ride.category, ['cat.move', 'Road Cycling']);
    assert.deepEqual([ride.ageFrom, ride.ageTo, ride.price], [16, undefined, { free: true }]);
    assert.deepEqual(ride.registration, {
      type: 'link',
      url: 'https://www.letsride.co.uk/rides/gorhambury-house-loop/book',
      max: 30,
      remaining: 21,
    });
    assert.equal(ride.place?.name, 'Middlesbrough Sports Village');
  });
  it('give a session with what its series says, and the sessions of a series on the clock of its zone', async () => {
    const full = await first('event-with-superevent.json');
    assert.deepEqual([full?.title, full?.ageFrom, full?.full], ['WOD Class', 14, true]);
    assert.deepEqual([full?.start, full?.price], ['2020-07-04T08:00', { amount: 5, currency: 'GBP' }]);
    const yoga = await first('scheduledsession-example-1.json');
    assert.deepEqual([yoga?.title, yoga?.start], ['Hot Yoga', '2018-10-03T20:15']);
    assert.deepEqual(yoga?.contact.phone[0]?.number, '020 2012 2012');
    const series = await first('sessionseries-example-1.json');
    assert.deepEqual(series?.moments, [
      { start: '2018-10-02T20:15', end: '2018-10-02T20:45' },
      { start: '2018-10-09T20:15', end: '2018-10-09T20:45' },
    ]);
    assert.equal(series?.repeat, undefined);
  });
  it('give a schedule as a series', async () => {
    const badminton = await first('sessionseries-with-schedule.json');
    assert.deepEqual([badminton?.start, badminton?.end], ['2020-01-02T11:00', '2020-01-02T14:00']);
    assert.deepEqual(badminton?.repeat, {
      every: 'week',
      interval: 1,
      on: [{ day: 4 }],
      until: '2020-12-04',
      except: [],
    });
    assert.deepEqual(badminton?.place, { lat: 52.0406224, lon: -0.7594171 });
    const camp = await first('courseinstance-example-1.json');
    assert.deepEqual([camp?.repeat?.every, camp?.repeat?.count, camp?.end], ['day', 3, '2018-08-01T17:00']);
    assert.deepEqual(camp?.price?.tariffs, [
      { label: 'Member', amount: 124 },
      { label: 'Non-member', amount: 154 },
    ]);
    assert.deepEqual([camp?.ageFrom, camp?.ageTo, camp?.category], [11, 16, ['cat.move', 'Netball', 'Holiday camps']]);
  });
  it('give what is always there without a time, with its hours', async () => {
    const tennis = await first('facilityuse-example-1.json');
    assert.deepEqual([tennis?.start, tennis?.moments, tennis?.organiser?.name], [undefined, [], 'Everyone Active']);
    assert.deepEqual(
      tennis?.hours?.weekly.slice(0, 2).map(({ day, from, to }) => [day, from, to]),
      [
        [7, '09:00', '17:30'],
        [1, '06:30', '21:30'],
      ],
    );
    const video = await first('ondemandevent-example-1.json');
    assert.deepEqual(video?.online, { url: 'https://www.youtube.com/watch?v=3fbCs0GVjgQ' });
  });
  it('give the licence of the feed', async () => {
    const { licence, next } = await readShared('feeds/openactive/event-example-1.json');
    assert.equal(licence, 'https://creativecommons.org/licenses/by/4.0/');
    assert.equal(next, 'https://www.example.org/feeds/events?afterTimestamp=1558084806&afterId=151176');
  });
});

const URL = 'https://partner.example/feed';
const NEXT = `${URL}?afterChangeNumber=9`;
const page = (items: readonly object[], next: unknown = NEXT) => ({ next, items, license: 'CC0' });
const data = (about: object = {}) => ({
  '@context': 'https://openactive.io/',
  '@type': 'ScheduledSession',
  'name': 'Yoga',
  'startDate': '2026-11-25T19:00:00+01:00',
  ...about,
});
const item = (id: unknown, modified: unknown, about: object = {}) => ({
  state: 'updated',
  kind: 'ScheduledSession',
  id,
  modified,
  data: data(about),
});
const gone = (id: unknown, modified: unknown) => ({ state: 'deleted', kind: 'ScheduledSession', id, modified });
const titles = async (body: object | string) => (await readActivities(body)).items.map(({ title }) => title);
const only = async (about: object) => {
  const { items, tally } = await readActivities(page([item(1, 1, about)]));
  return { item: items[0], items, tally };
};

describe('a page of an OpenActive feed', () => {
  it('leads on until a page is empty and calls itself the next', async () => {
    const next = async (body: object) => (await readActivities(body)).next;
    assert.equal(await next(page([item(1, 1)], '?after=2')), `${URL}?after=2`);
    assert.equal(await next(page([], '?after=2')), `${URL}?after=2`);
    assert.equal(await next(page([], URL)), undefined);
    assert.equal(await next(page([], URL.replace('https', 'http'))), undefined);
    assert.equal(await next(page([item(1, 1)], undefined)), NEXT);
    assert.equal(await next(page([item(1, 1)], '')), undefined);
    assert.equal(await next(page([item(1, 1)], 'ftp://a.example/')), undefined);
  });
  it('gives of each item the newest version, and none that is deleted', async () => {
    assert.deepEqual(await titles(page([item('a', 2, { name: 'Nieuw' }), item('a', 1, { name: 'Oud' })])), ['Nieuw']);
    assert.deepEqual(await titles(page([item('a', 1), item('b', 2, { name: 'B' }), gone('a', 3)])), ['B']);
    assert.deepEqual(await titles(page([gone('a', 1), item('a', 2)])), ['Yoga']);
    assert.deepEqual(await titles(page([gone('a', 3), item('a', 2)])), []);
  });
  it('tells versions and ids apart that are longer than a number is exact', async () => {
    const long = (digits: string) => `1${'0'.repeat(18)}${digits}`;
    const body = JSON.stringify(
      page([
        item('ID1', 'V1', { name: 'Nieuw' }),
        item('ID1', 'V2', { name: 'Oud' }),
        item('ID2', 'V3', { name: 'Ander' }),
        item('ID3', 9, { name: 'Oud' }),
        item('ID3', 10, { name: 'Later' }),
      ]),
    );
    const numbers = { ID1: long('01'), ID2: long('02'), ID3: '3', V1: long('12'), V2: long('11'), V3: long('13') };
    const text = Object.entries(numbers).reduce((all, [name, digits]) => all.replaceAll(`"${name}"`, digits), body);
    assert.deepEqual(await titles(text), ['Nieuw', 'Ander', 'Later']);
  });
  it('compares versions that are times as times', async () => {
    const versions = ['2020-07-10T14:44:38.042Z', '2020-07-10T14:44:39Z'];
    const body = page(versions.map((version) => item('a', version, { name: version })));
    assert.deepEqual(await titles(body), ['2020-07-10T14:44:39Z']);
  });
  it('tells apart what has one id and is of two kinds', async () => {
    const event = { ...item(1, 1, { name: 'B', identifier: 'b' }), kind: 'Event' };
    assert.deepEqual(await titles(page([item(1, 1), event])), ['Yoga', 'B']);
  });
  it('counts what is no activity, and names an item with nothing in it', async () => {
    const organisation = { ...item(2, 2), data: { '@type': 'Organization', 'name': 'Club' } };
    const { items, problems } = await readActivities(page([organisation, { ...item(3, 3), data: null }, item(1, 1)]));
    assert.equal(items.length, 1);
    assert.deepEqual(
      problems.map(({ severity, code, path }) => [severity, code, path]),
      [
        ['advice', 'kind.other', '/items'],
        ['error', 'item.shape', '/items/1/data'],
      ],
    );
  });
  it('of who booked what is refused', async () => {
    const order = { state: 'updated', kind: 'Order', id: 1, modified: 1, data: { '@type': 'Order' } };
    for (const body of [page([order]), page([{ ...order, kind: 'x', data: { '@type': 'OrderProposal' } }])]) {
      const { failure } = await readActivities(body);
      assert.equal(failure?.code, 'shape');
      assert.match(failure.message, /who booked/);
    }
    const { failure } = await readActivities(page([]), 'https://partner.example/api/orders-rpde?after=1');
    assert.equal(failure?.code, 'shape');
  });
});

describe('an OpenActive opportunity', () => {
  it('may stand by itself, in an item, or under old names', async () => {
    assert.deepEqual(await titles(data()), ['Yoga']);
    assert.deepEqual(await titles(item(1, 1)), ['Yoga']);
    const { '@type': type, ...old } = data({ id: 'https://a.example/1', type: 'Event' });
    assert.equal(type, 'ScheduledSession');
    const { items } = await readActivities({ ...item(1, 1), data: old });
    assert.deepEqual([items[0]?.id, items[0]?.title], ['https://a.example/1', 'Yoga']);
  });
  it('has the id of its item where it has none itself', async () => {
    assert.match((await only({})).item?.id ?? '', /^\w+:1$/);
    assert.match((await only({ identifier: 'x' })).item?.id ?? '', /^\w+:x$/);
  });
  it('takes from its parents what it does not say, through all of them', async () => {
    const { item: session, tally } = await only({
      name: undefined,
      ageRange: { minValue: 18 },
      superEvent: {
        '@type': 'SessionSeries',
        'name': 'Lente',
        'startDate': '2026-01-01',
        'ageRange': { minValue: 60 },
        'superEvent': { type: 'EventSeries', location: { name: 'Zaal', geo: { latitude: 0, longitude: 0 } } },
      },
    });
    assert.deepEqual([session?.title, session?.start, session?.ageFrom], ['Lente', '2026-11-25T19:00', 18]);
    assert.deepEqual([session?.place, tally], [{ name: 'Zaal' }, {}]);
  });
  it('finds a parent that is only named on its own page, and says where it is in another feed', async () => {
    const series = item('s', 1, { '@type': 'SessionSeries', '@id': 'https://a.example/s', 'name': 'Lente' });
    const child = item('c', 2, { name: undefined, superEvent: 'https://a.example/s' });
    assert.deepEqual(await titles(page([series, child])), ['Lente', 'Lente']);
    const { items, tally } = await readActivities(page([item('c', 2, { superEvent: 'https://a.example/s' })]));
    assert.deepEqual([items.length, tally], [1, { 'advice parent.elsewhere': 1 }]);
  });
  it('without a name is called by what is done, and without times is told to be so', async () => {
    const yoga = await only({ name: undefined, activity: [{ '@type': 'Concept', 'prefLabel': 'Yoga' }] });
    assert.deepEqual([yoga.item?.title, yoga.tally], ['Yoga', { 'advice name.made': 1 }]);
    assert.deepEqual((await only({ startDate: undefined })).tally, { 'error times.elsewhere': 1 });
  });
  it('is full when nobody can join, and says how many can', async () => {
    const { item: session } = await only({
      url: 'https://a.example/book',
      maximumAttendeeCapacity: 16,
      remainingAttendeeCapacity: 0,
    });
    assert.equal(session?.full, true);
    assert.deepEqual(session.registration, { type: 'link', url: 'https://a.example/book', max: 16, remaining: 0 });
    assert.deepEqual((await only({ url: 'https://a.example/book' })).item?.registration, {
      type: 'link',
      url: 'https://a.example/book',
    });
  });
  it('says what helps people to come', async () => {
    const { item: session } = await only({
      accessibilitySupport: [{ '@type': 'Concept', 'prefLabel': 'Hearing loop' }],
      accessibilityInformation: 'Wheelchair access at the back.',
    });
    assert.deepEqual(session?.access.toSorted(), ['acc.hearing-loop', 'acc.wheelchair']);
  });
  it('may be online, where it only belongs to a place', async () => {
    const { item: session } = await only({
      'eventAttendanceMode': 'https://schema.org/OnlineEventAttendanceMode',
      'virtualLocation': { '@type': 'VirtualLocation', 'url': 'https://meet.example/1' },
      'beta:affiliatedLocation': { '@type': 'Place', 'name': 'Fake Pond' },
    });
    assert.deepEqual([session?.online, session?.place], [{ url: 'https://meet.example/1' }, undefined]);
  });
});

describe('an OpenActive facility', () => {
  const slot = (startDate: string, remainingUses: number) => ({
    '@type': 'Slot',
    startDate,
    'duration': 'PT30M',
    remainingUses,
  });
  const court = { '@type': 'FacilityUse', 'name': 'Tennis', 'startDate': undefined };
  it('is there at its hours, or else at the half hours that can be booked', async () => {
    const event = [slot('2026-11-25T09:00:00Z', 1), slot('2026-11-25T09:30:00Z', 0)];
    const slots = await only({ ...court, event });
    assert.deepEqual(slots.item?.moments, [
      { start: '2026-11-25T10:00', end: '2026-11-25T10:30' },
      { start: '2026-11-25T10:30', end: '2026-11-25T11:00', full: true },
    ]);
    const hoursAvailable = [{ dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '17:00' }];
    const { item: open } = await only({ ...court, event, hoursAvailable });
    assert.deepEqual([open?.moments, open?.hours?.weekly.length], [[], 1]);
    const always = await only(court);
    assert.deepEqual([always.items.length, always.tally], [1, {}]);
  });
  it('lends its name to a slot of it', async () => {
    const { item: half } = await only({ ...slot('2026-11-25T09:00:00Z', 2), name: undefined, facilityUse: court });
    assert.deepEqual([half?.title, half?.start, half?.end], ['Tennis', '2026-11-25T10:00', '2026-11-25T10:30']);
  });
});

describe('OpenActive made to be costly', () => {
  it('as parents in a circle or in a well is read like any other', async () => {
    const circle = item('a', 1, { '@id': 'https://a.example/1', 'superEvent': 'https://a.example/1' });
    assert.deepEqual(await titles(page([circle])), ['Yoga']);
    const deep = `${'{"superEvent":'.repeat(4000)}1${'}'.repeat(4000)}`;
    const body = JSON.stringify(page([item('a', 1, { superEvent: 'DEEP' })])).replace('"DEEP"', deep);
    assert.deepEqual(await titles(body), ['Yoga']);
  });
  it('as numbers and spaces that go on and on is looked at once', async () => {
    const body = JSON.stringify(page([item('a', 1), item('b', 'LONG', { name: 'B' })]));
    assert.deepEqual(await titles(body.replace('"LONG"', `${' '.repeat(300_000)}${'1'.repeat(300)}`)), ['Yoga', 'B']);
  });
});
