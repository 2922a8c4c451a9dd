import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readActivities, readShared } from '../../support/read-activities.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';

const SHORT = { 'advice openagenda.short': 1 };

const FILES: readonly (readonly [file: string, records: number, problems: Record<string, number>, why: string])[] = [
  ['agenda-albi-75-events.json', 75, {}, 'all are published'],
  ['api-v2-event.json', 0, { 'advice status.unpublished': 1 }, 'its state is 0'],
  ['api-v2-events.json', 1, SHORT, 'a short answer has only the first and the last time'],
  ['event-detail.json', 1, {}, 'it is one event, in full'],
  ['sdk-events.json', 1, {}, 'it is a list of one'],
  ['search-response.json', 6, SHORT, 'a short answer has only the next and the last time'],
];

describe('OpenAgenda files', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  for (const [file, records, problems, why] of FILES) {
    it(`${file}: ${records} records, as ${why}`, async () => {
      const outcome = await readShared(`feeds/openagenda/${file}`);
      assert.equal(outcome.format, 'openagenda');
      assert.deepEqual(outcome.tally, problems);
      assert.equal(outcome.items.length, records);
    });
  }
  it('agenda-albi-75-events.json: one moment, and eight evenings that end before midnight', async () => {
    const { items } = await readShared('feeds/openagenda/agenda-albi-75-events.json');
    const fair = items.find(({ id }) => id === 'openagenda:48516406');
    assert.deepEqual([fair?.start, fair?.end, fair?.moments], ['2023-11-25T07:00', '2023-11-25T12:30', []]);
    assert.equal(fair?.timezone, 'Europe/Paris');
    assert.deepEqual(fair?.place, {
      name: 'Halle du Castelviel',
      street: 'Place du Foirail du Castelviel',
      postcode: '81000',
      place: 'Albi',
      lat: 43.926712,
      lon: 2.137092,
    });
    const festival = items.find(({ id }) => id === 'openagenda:35590385');
    assert.equal(festival?.moments.length, 8);
    assert.deepEqual(festival.moments.at(-1), { start: '2024-01-27T11:00', end: '2024-01-27T23:59' });
    const summer = items.find(({ id }) => id === 'openagenda:78982811');
    assert.deepEqual(summer?.moments[0], { start: '2024-05-27T19:00', end: '2024-05-27T20:00' });
  });
  it('event-detail.json: every one of its times, the same by the wall clock before and after 30 March', async () => {
    const { items } = await readShared('feeds/openagenda/event-detail.json');
    const [show] = items;
    assert.equal(show?.moments.length, 79);
    assert.ok(show.moments.some(({ start }) => start === '2025-03-29T13:00'));
    assert.ok(show.moments.some(({ start }) => start === '2025-03-30T13:00'));
    assert.deepEqual(show.moments.at(-1), { start: '2025-06-01T13:00', end: '2025-06-01T18:00' });
    assert.deepEqual(show.price, { text: { fr: 'Plein : 11€ / Réduit : 9€' } });
    assert.deepEqual(show.registration, { type: 'link', url: 'https://roubaix-lapiscine.tickeasy.com/fr-FR/accueil' });
    assert.equal(show.place?.street, "23 rue de l'Espérance");
    assert.match(
      JSON.stringify(show.description),
      /<p><strong><a href=.+Corps à corps<\/a><\/strong><\/p><p>Rassemblant/,
    );
    assert.equal(show.image?.src, 'https://cdn.openagenda.com/main/d5862ab9fc2845829301ff3a93924e2f.base.image.jpg');
  });
  it('sdk-events.json: times in Greenwich are those of Paris, to the minute', async () => {
    const { items } = await readShared('feeds/openagenda/sdk-events.json');
    assert.deepEqual(items[0]?.moments, [
      { start: '2022-04-20T14:35', end: '2022-04-20T15:35' },
      { start: '2022-04-21T14:35', end: '2022-04-21T15:35' },
    ]);
  });
  it('search-response.json: leads on by every value of "after", and has its address from one line', async () => {
    const body = sharedFile('feeds/openagenda/search-response.json');
    const { items, next } = await readActivities(body, 'https://api.example/v2/agendas/1/events?key=k&after[]=5');
    const asked = new URL(next ?? '').searchParams;
    assert.deepEqual(asked.getAll('after[]'), ['0', '1663507800000', '1663516800000', '71349782']);
    assert.equal(asked.get('key'), 'k');
    const [first, second] = items;
    assert.deepEqual([first?.start, first?.moments], ['2022-09-16T18:30', []]);
    assert.equal(second?.moments.length, 2);
    assert.deepEqual(
      [first?.place?.street, first?.place?.postcode, first?.place?.place],
      ['15 quai François Mitterrand', '14000', 'Caen'],
    );
  });
});

const TIMING = { begin: '2026-01-14T14:00:00+01:00', end: '2026-01-14T16:00:00+01:00' };
const event = (rest: object) => ({ uid: 7, title: { fr: 'Soupe' }, timings: [TIMING], state: 2, ...rest });
const only = async (rest: object) => {
  const { items, tally } = await readActivities({ total: 1, events: [event(rest)], after: null });
  return { item: items[0], tally };
};

describe('an OpenAgenda event', () => {
  it('that is not published, a draft or private is hidden', async () => {
    for (const hidden of [{ state: 1 }, { state: -1 }, { draft: 1 }, { draft: true }]) {
      assert.deepEqual((await only(hidden)).tally, { 'advice status.unpublished': 1 });
    }
    assert.deepEqual((await only({ private: 1 })).tally, { 'advice row.hidden': 1 });
    assert.ok((await only({ private: 0, draft: 0 })).item);
  });
  it('is moved, postponed, full or cancelled by a number', async () => {
    const said = async (status: unknown) => {
      const { item } = await only({ status });
      return item?.full ? 'full' : item?.status;
    };
    const states = ['planned', 'moved', 'postponed', 'full', 'cancelled'];
    assert.deepEqual(await Promise.all([1, 2, 4, 5, 6].map(said)), states);
    // With what they are called beside them.
    const labelled = [1, 2, 4, 5, 6].map((id) => said({ id, label: { fr: 'État' } }));
    assert.deepEqual(await Promise.all(labelled), states);
  });
  it('that is online, or moved there, is in no place', async () => {
    const location = { name: 'Bib', address: 'Dorp 1, 2490 Balen', latitude: 51.17, longitude: 5.17 };
    const online = await only({ attendanceMode: 2, onlineAccessLink: 'https://meet.example/soupe', location: null });
    assert.deepEqual([online.item?.place, online.item?.online], [undefined, { url: 'https://meet.example/soupe' }]);
    const moved = await only({ status: 3, location });
    assert.deepEqual([moved.item?.place, moved.item?.online, moved.item?.status], [undefined, {}, 'planned']);
    const mixed = await only({ attendanceMode: 3, location });
    assert.deepEqual([mixed.item?.place?.street, mixed.item?.place?.postcode], ['Dorp 1', '2490']);
    assert.deepEqual(mixed.item?.online, {});
  });
  it('with empty texts as objects or lists says nothing there', async () => {
    const nothing = { longDescription: [], description: {}, keywords: [], conditions: [], age: [], accessibility: [] };
    const { item, tally } = await only({ ...nothing, image: [], location: [], registration: {} });
    assert.deepEqual(tally, {});
    assert.deepEqual(
      [item?.description, item?.price, item?.place, item?.image],
      [undefined, undefined, undefined, undefined],
    );
  });
  it('says for whom it is, what it costs and how to register', async () => {
    const { item } = await only({
      age: { min: 7, max: 121 },
      accessibility: { mi: true, hi: true },
      conditions: { fr: 'Gratuit', nl: 'Gratis' },
      keywords: { fr: [], nl: ['soep', 'buurt'] },
      registration: [
        { type: 'phone', value: '014 00 00 01' },
        { type: 'email', value: 'soep@example.be' },
      ],
    });
    assert.deepEqual([item?.ageFrom, item?.ageTo], [7, undefined]);
    assert.deepEqual(item?.access, ['acc.wheelchair']);
    assert.equal(item?.price?.free, true);
    assert.deepEqual(item.themes, ['soep', 'buurt']);
    assert.deepEqual([item.registration?.phone, item.registration?.email], ['014 00 00 01', 'soep@example.be']);
    assert.equal((await only({ conditions: { fr: 'Gratuit pour les moins de 12 ans' } })).item?.price?.free, undefined);
  });
  it('of version 1 has its place, its picture and its link beside the rest', async () => {
    const { item } = await only({
      image: '//cdn.example/soupe.jpg',
      registrationUrl: 'https://x.example/1',
      locationName: 'Maison',
      address: 'Rue Haute 1, 1000 Bruxelles',
      city: 'Bruxelles',
      latitude: 50.85,
      longitude: 4.35,
      accessibility: ['mi'],
    });
    assert.deepEqual(item?.place, {
      lat: 50.85,
      lon: 4.35,
      name: 'Maison',
      street: 'Rue Haute 1',
      postcode: '1000',
      place: 'Bruxelles',
    });
    assert.deepEqual(
      [item.image?.src, item.registration?.url, item.access],
      ['https://cdn.example/soupe.jpg', 'https://x.example/1', ['acc.wheelchair']],
    );
  });
  it('has its Markdown as simple HTML', async () => {
    const { item } = await only({ longDescription: { nl: '**Soep**\n\n- tomaat\n- prei' } });
    assert.deepEqual(item?.description, { nl: '<p><strong>Soep</strong></p><ul><li>tomaat</li><li>prei</li></ul>' });
  });
  it('never shows who contributed it', async () => {
    const { item } = await only({ member: { email: 'an@example.be', name: 'An' }, ownerUid: 64654720, creatorUid: 1 });
    assert.doesNotMatch(JSON.stringify(item), /an@example|64654720/);
  });
  it('in a short answer has the times that are in it, each once', async () => {
    const firstTiming = { begin: '2026-01-14T14:00:00.000+01:00', end: '2026-01-14T16:00:00.000+01:00' };
    const { item, tally } = await only({ timings: undefined, firstTiming, nextTiming: TIMING, lastTiming: TIMING });
    assert.deepEqual([item?.start, item?.end, item?.moments], ['2026-01-14T14:00', '2026-01-14T16:00', []]);
    assert.deepEqual(tally, SHORT);
  });
  it('without a time is not shown; one moment that cannot be read costs only itself', async () => {
    assert.deepEqual((await only({ timings: [] })).tally, { 'error time.missing': 1 });
    const { item, tally } = await only({
      timings: [TIMING, { begin: 'demain' }, { begin: '2026-07-14T14:00:00+02:00' }],
    });
    assert.deepEqual(
      item?.moments.map(({ start }) => start),
      ['2026-01-14T14:00', '2026-07-14T14:00'],
    );
    assert.deepEqual(tally, { 'warning start.unreadable': 1 });
  });
});

describe('an answer of OpenAgenda', () => {
  const next = async (after: unknown, address = 'https://api.example/events?after%5B0%5D=1&size=300&after[]=2') =>
    (await readActivities({ events: [event({})], after }, address)).next;

  it('leads on until "after" is null, with nothing of the page before', async () => {
    assert.equal(await next(null), undefined);
    assert.equal(await next([3, null]), 'https://api.example/events?size=300&after%5B%5D=3&after%5B%5D=');
  });
  it('that is empty is the end', async () => {
    const { items, next: more } = await readActivities({ total: 0, events: [], after: [1] });
    assert.deepEqual([items.length, more], [0, undefined]);
  });
  it('may be one event, and names the place of what is wrong in it', async () => {
    const { problems } = await readActivities({
      success: true,
      event: { ...event({}), timings: [{ begin: 'x' }, TIMING] },
    });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/event/timings/0/begin'],
    );
  });
});
