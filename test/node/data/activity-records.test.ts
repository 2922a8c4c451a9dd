import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readActivities } from '../../support/read-activities.ts';
import { readServices } from '../../support/read-services.ts';

describe('a list of activities in JSON', () => {
  const bingo = {
    title: 'Bingo',
    start_date: '2026-12-12 14:00',
    end_date: '2026-12-12 17:00',
    location: { name: 'Zaal', address: 'Dorp 1', city: 'Balen' },
    price: '3 euro',
  };
  it('is a table of any make, page after page', async () => {
    const { items, format, next } = await readActivities({ data: [{ id: 7, ...bingo }], links: { next: '?page=2' } });
    const [item] = items;
    assert.deepEqual(
      [format, item?.title, item?.start, item?.end],
      ['records', 'Bingo', '2026-12-12T14:00', '2026-12-12T17:00'],
    );
    assert.deepEqual([item?.place, item?.price], [{ name: 'Zaal', street: 'Dorp 1', place: 'Balen' }, { amount: 3 }]);
    assert.match(next ?? '', /\?page=2$/);
  });
  it('needs no numbers, and turns world time to ours', async () => {
    const { items, tally } = await readActivities([
      { title: 'Quiz', start: '2026-11-29T16:00:00+00:00', url: 'https://x.example/1' },
      { title: 'Markt', start: '2026-12-01' },
    ]);
    assert.deepEqual(
      items.map(({ start }) => start),
      ['2026-11-29T17:00', '2026-12-01'],
    );
    assert.equal(tally['advice id.made'], 1);
  });
  it('of a CKAN portal leads on to the next page', async () => {
    const { items, next } = await readActivities(
      { success: true, result: { records: [{ _id: 1, titel: 'Soep', datum: '24/11/2026' }], total: 2 } },
      'https://data.example/api/3/action/datastore_search?limit=1',
    );
    assert.deepEqual([items[0]?.title, items[0]?.start], ['Soep', '2026-11-24']);
    assert.match(next ?? '', /offset=1/);
  });
  it('is no list of services', async () =>
    assert.match((await readServices([bingo])).failure?.message ?? '', /Give it to the activity calendar/));
});

describe('OpenAgenda at a portal of Opendatasoft', () => {
  const event = {
    uid: '61763667',
    canonicalurl: 'https://openagenda.com/x/events/soupe',
    title_fr: 'Soupe',
    title_nl: 'Soep',
    description_fr: 'À table',
    longdescription_fr: '**Venez**',
    conditions_fr: 'Gratuit',
    keywords_fr: ['cuisine'],
    firstdate_begin: '2026-12-12T13:00:00+00:00',
    timings: '[{"begin":"2026-12-12T14:00:00+01:00","end":"2026-12-12T16:00:00+01:00"}]',
    location_name: 'Maison',
    location_address: 'Rue Haute 1, 1000 Bruxelles',
    location_postalcode: '1000',
    location_city: 'Bruxelles',
    location_coordinates: { lon: 4.35, lat: 50.85 },
    status: '{"id": 6, "label": {"fr": "Annulé"}}',
    registration: '[{"type": "link", "value": "https://x.example/y"}]',
    contributor_email: 'jan@x.example',
  };
  const read = async (answer: object) => {
    const { items, tally, next } = await readActivities(answer, 'https://data.example/records?limit=1');
    return { item: items[0], tally, next };
  };

  it('is read with what stands as JSON in words', async () => {
    const { item, tally, next } = await read({ total_count: 2, results: [event] });
    assert.deepEqual(tally, {});
    assert.deepEqual([item?.id, item?.title], ['openagenda:61763667', { fr: 'Soupe', nl: 'Soep' }]);
    assert.deepEqual([item?.start, item?.end, item?.status], ['2026-12-12T14:00', '2026-12-12T16:00', 'cancelled']);
    assert.deepEqual(item?.place, {
      lat: 50.85,
      lon: 4.35,
      name: 'Maison',
      street: 'Rue Haute 1',
      postcode: '1000',
      place: 'Bruxelles',
    });
    assert.deepEqual([item?.price?.free, item?.registration?.url], [true, 'https://x.example/y']);
    assert.equal(JSON.stringify(item).includes('jan@x.example'), false);
    assert.equal(next, 'https://data.example/records?limit=1&offset=1');
  });
  it('is the same in the older answers, and in an export', async () => {
    for (const answer of [{ nhits: 1, records: [{ recordid: 'r', fields: event }] }, [event]])
      assert.equal((await read(answer)).item?.start, '2026-12-12T14:00');
  });
  it('has its first and its last day where it lists none', async () => {
    const { timings: _, ...rest } = event;
    const { item } = await read([{ ...rest, lastdate_begin: '2026-12-19T13:00:00+00:00' }]);
    assert.deepEqual(
      item?.moments.map(({ start }) => start),
      ['2026-12-12T14:00', '2026-12-19T14:00'],
    );
  });
});
