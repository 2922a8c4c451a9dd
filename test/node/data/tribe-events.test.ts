import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readActivities, readShared } from '../../support/read-activities.ts';
import { hasShared } from '../../support/shared.ts';

describe('files of The Events Calendar', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  it('archive-v1.json: 1 record, as the two others have its id (the recording wrote the same word for each)', async () => {
    const { format, items, tally, next } = await readShared('feeds/the-events-calendar/archive-v1.json');
    assert.equal(format, 'tribe-events');
    assert.deepEqual(tally, { 'error id.duplicate': 2 });
    assert.equal(next, undefined);
    assert.equal(items.length, 1);
    const [event] = items;
    assert.deepEqual([event?.start, event?.end], ['2084-07-14T12:00', '2084-07-14T14:00']);
    assert.deepEqual([event?.title, event?.timezone], ['Test Event 1', 'UTC']);
    assert.deepEqual([event?.place, event?.organiser, event?.price], [undefined, undefined, undefined]);
  });
});

const event = (rest: object) => ({
  id: 12,
  global_id: 'ldc.example?id=12',
  status: 'publish',
  url: 'https://ldc.example/event/soep/',
  title: 'Soep',
  all_day: false,
  start_date: '2026-07-14 14:00:00',
  end_date: '2026-07-14 16:00:00',
  utc_start_date: '2026-07-14 12:00:00',
  utc_end_date: '2026-07-14 14:00:00',
  timezone: 'Europe/Brussels',
  image: false,
  venue: [],
  organizer: [],
  ...rest,
});
const only = async (rest: object) => {
  const { items, tally } = await readActivities({ events: [event(rest)], rest_url: 'https://ldc.example/x', total: 1 });
  return { item: items[0], tally };
};

describe('an event of The Events Calendar', () => {
  it('is at the time on the clock of its site', async () => {
    const { item, tally } = await only({});
    assert.deepEqual(tally, {});
    assert.deepEqual([item?.start, item?.end], ['2026-07-14T14:00', '2026-07-14T16:00']);
    assert.equal(item?.id, 'ldc.example?id=12');
  });
  it('of a site with an offset for a zone is at its moment, in winter and in summer, and the partner is told', async () => {
    const summer = await only({ timezone: 'UTC+2' });
    assert.deepEqual(summer.tally, { 'advice timezone.unknown': 1 });
    assert.deepEqual([summer.item?.start, summer.item?.timezone], ['2026-07-14T14:00', 'Europe/Brussels']);
    const winter = await only({
      timezone: 'UTC+1',
      start_date: '2026-01-14 14:00:00',
      end_date: '2026-01-14 16:00:00',
      utc_start_date: '2026-01-14 13:00:00',
      utc_end_date: '2026-01-14 15:00:00',
    });
    assert.deepEqual([winter.item?.start, winter.item?.end], ['2026-01-14T14:00', '2026-01-14T16:00']);
  });
  it('of whole days ends on the last of them', async () => {
    const days = { all_day: true, start_date: '2026-01-14 00:00:00', end_date: '2026-01-15 23:59:59' };
    const { item } = await only({ ...days, timezone: 'UTC+1' });
    assert.deepEqual([item?.start, item?.end], ['2026-01-14', '2026-01-15']);
  });
  it('has the marks that WordPress writes as numbers, decoded once', async () => {
    const { item } = await only({
      title: 'Soep &#038; brood &#8211; &amp;lt;gratis',
      excerpt: '<p>Kom &#8216;eten&#8217;</p>',
      description: '<p>Warm &amp; lekker</p>',
      categories: [{ name: 'Eten &amp; drinken' }],
      tags: [{ name: 'soep' }],
    });
    assert.equal(item?.title, 'Soep & brood – &lt;gratis');
    assert.equal(item.summary, 'Kom ‘eten’');
    assert.equal(item.description, '<p>Warm &amp; lekker</p>');
    assert.deepEqual([item.category, item.themes], [['Eten & drinken'], ['soep']]);
  });
  it('is in its venue and asked about at who organises it, where there are any', async () => {
    const { item } = await only({
      venue: {
        venue: 'LDC &#8220;De Linde&#8221;',
        address: 'Dorp 1',
        city: 'Balen',
        zip: '2490',
        geo_lat: 51.17,
        geo_lng: 5.17,
      },
      organizer: [{ organizer: 'Buurthuis', phone: '014 00 00 01', email: 'buurt@example.be', website: '' }],
      website: 'https://soep.example/',
      image: { url: 'https://ldc.example/soep.jpg', width: 800 },
    });
    assert.deepEqual(item?.place, {
      name: 'LDC “De Linde”',
      street: 'Dorp 1',
      postcode: '2490',
      place: 'Balen',
      lat: 51.17,
      lon: 5.17,
    });
    assert.deepEqual(item.organiser, { name: 'Buurthuis' });
    assert.deepEqual(item.contact, {
      phone: [{ number: '014 00 00 01' }],
      email: ['buurt@example.be'],
      url: 'https://soep.example/',
    });
    assert.equal(item.url, 'https://ldc.example/event/soep/');
    assert.deepEqual(item.image, { src: 'https://ldc.example/soep.jpg' });
  });
  it('without venue, organiser or image is still shown, however each is written', async () => {
    for (const nothing of [[], false, null, '']) {
      const { item, tally } = await only({ venue: nothing, organizer: nothing, image: nothing });
      assert.deepEqual(tally, {});
      assert.deepEqual([item?.place, item?.organiser, item?.image], [undefined, undefined, undefined]);
    }
  });
  it('costs what it says, and nothing only where it says so', async () => {
    const price = async (cost: string, values: string[] = [], currency: object = { currency_code: 'EUR' }) =>
      (await only({ cost, cost_details: { ...currency, values } })).item?.price;
    assert.equal(await price(''), undefined);
    assert.equal((await price('Gratis'))?.free, true);
    assert.equal((await price('Free', ['0']))?.free, true);
    assert.deepEqual(await price('€5', ['5']), { amount: 5, currency: 'EUR' });
    assert.deepEqual(await price('€5 &#8211; €10', ['5', '10']), { text: '€5 – €10' });
    // Older sites give the sign only: dollars are no euros.
    assert.deepEqual(await price('$20', ['20'], { currency_symbol: '$' }), { text: '$20' });
    assert.deepEqual(await price('€20', ['20'], { currency_symbol: '&euro;' }), { amount: 20 });
  });
  it('that is not published, behind a password or kept out of lists is hidden', async () => {
    assert.deepEqual((await only({ status: 'draft' })).tally, { 'advice status.unpublished': 1 });
    assert.deepEqual((await only({ hide_from_listings: true })).tally, { 'advice row.hidden': 1 });
    const behind = { content: { rendered: 'Password protected', protected: null } };
    assert.deepEqual((await only(behind)).tally, { 'advice row.hidden': 1 });
  });
  it('cancelled in its title is not guessed to be so', async () => {
    const { item } = await only({ title: 'GEANNULEERD: Soep' });
    assert.deepEqual([item?.title, item?.status], ['GEANNULEERD: Soep', 'planned']);
  });
});

describe('an answer of The Events Calendar', () => {
  it('leads to its next page', async () => {
    const next_rest_url = 'https://partner.example/wp-json/tribe/events/v1/events?page=2';
    const { next } = await readActivities({ events: [event({})], rest_url: 'x', next_rest_url });
    assert.equal(next, next_rest_url);
  });
  it('may be one event', async () => {
    const { format, items } = await readActivities(event({}));
    assert.deepEqual([format, items.length], ['tribe-events', 1]);
  });

  const newer = (id: number) => ({
    id,
    status: 'publish',
    link: 'https://ldc.example/event/soep/',
    title: { rendered: 'Soep &#038; brood' },
    content: { rendered: '<p>Warm</p>', protected: false },
    all_day: false,
    start_date: '2026-01-14 14:00:00',
    start_date_utc: '2026-01-14 13:00:00',
    end_date: '2026-01-14 16:00:00',
    end_date_utc: '2026-01-14 15:00:00',
    timezone: 'Europe/Brussels',
    cost: 'Free',
    venues: [{ id: 3, title: { rendered: 'De Linde' }, address: 'Dorp 1', city: 'Balen', zip: '2490' }],
    organizers: [{ id: 4, title: { rendered: 'Buurthuis' }, phone: '', email: 'buurt@example.be' }],
  });
  it('of the newer API has its words wrapped, and the same ids', async () => {
    const { format, items, tally } = await readActivities([newer(12)]);
    assert.deepEqual([format, tally], ['tribe-events', {}]);
    const [first] = items;
    assert.deepEqual([first?.id, first?.title], ['ldc.example?id=12', 'Soep & brood']);
    assert.deepEqual([first?.start, first?.description], ['2026-01-14T14:00', '<p>Warm</p>']);
    assert.deepEqual([first?.place?.name, first?.place?.street], ['De Linde', 'Dorp 1']);
    assert.deepEqual([first?.organiser?.name, first?.price?.free], ['Buurthuis', true]);
  });
  it('of the newer API that is full to the brim may go on, and the partner is told', async () => {
    const address = 'https://ldc.example/wp-json/tec/v1/events?per_page=2';
    const { items, tally } = await readActivities([newer(1), newer(2)], address);
    assert.equal(items.length, 2);
    assert.deepEqual(tally, { 'warning tribe.first-page': 1 });
  });
});
