import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FEED_LIMITS } from '../../../src/data/feed-limits.ts';
import { loadFeed } from '../../../src/data/load-feed.ts';
import { alwaysOnline } from '../../../src/data/online.ts';
import type { FeedRequest } from '../../../src/domain/feed.ts';
import type { Figure, Indicator } from '../../../src/domain/indicator.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';
import { outcomeOf } from '../../support/read-document.ts';

const read = async (body: Uint8Array | object, url: string, request: Partial<FeedRequest> = {}) => {
  const outcome = await outcomeOf('indicators', body, url, request);
  return { ...outcome, indicators: outcome.items.filter((item): item is Indicator => item.kind === 'indicator') };
};
const said = ({ level, place = '', year, period, value, hidden }: Figure): string =>
  `${level} ${place} ${period ?? year}: ${value ?? hidden ?? 'missing'}`;

const ODS_1 = 'https://data.example/api/records/1.0/search/?dataset=x';
const ODS_2 = 'https://data.example/api/explore/v2.1/catalog/datasets/x/records?limit=20&where=jaar%3E2020';
const CKAN = 'https://data.example/api/3/action/datastore_search?resource_id=x';

describe('records that portals really gave', () => {
  // The recorded feeds stand beside the project and not in it; CI has them.
  if (!hasShared) return;
  const garages = sharedFile('feeds/opendatasoft/gent-parkeergarages-v1.json');
  const whole = `${ODS_1}&rows=10000&start=0`;

  it('the car parks of Gent are figures once the webmaster names the columns: 304 at Sint-Michiels, 49 free', async () => {
    const columns = { place: 'name', period: 'lastupdate', value: 'totalcapacity, availablecapacity' };
    const { indicators } = await read(garages, whole, { columns });
    assert.deepEqual(
      indicators.map(({ id, values }) => [id, values.length, values[0] && said(values[0])]),
      [
        ['totalcapacity', 10, 'area Sint-Michiels 2022-12: 304'],
        ['availablecapacity', 10, 'area Sint-Michiels 2022-12: 49'],
      ],
    );
    const [total] = indicators;
    assert.deepEqual(
      total?.values.map(({ value }) => value),
      [304, 150, 500, 550, 605, 525, 459, 698, 60, 255],
    );
  });
  it('or with names of their own, and the time of the last change as their time', async () => {
    const { indicators } = await read(garages, whole, {
      columns: { 'place': 'name', 'Vrije plaatsen': 'availablecapacity' },
    });
    assert.deepEqual(
      indicators.map(({ id, label, values }) => [id, label, values[9] && said(values[9])]),
      [['vrije-plaatsen', 'Vrije plaatsen', 'area Ramen 2022-12: 31']],
    );
  });
  it('10 of the 12 were recorded, and the webmaster is told that the rest is missing', async () => {
    const { problems } = await read(garages, whole, { columns: { place: 'name', value: 'totalcapacity' } });
    assert.deepEqual(problems[0], { severity: 'warning', code: 'pages.cut', path: '', value: '12' });
  });
  it('by themselves they are no table of figures', async () => {
    const { failure } = await read(garages, whole);
    assert.match(
      failure?.message ?? '',
      /no column that looks like a year.*the columns are .*availablecapacity.*services map/,
    );
  });
  it('the places of the CKAN sample are none either, until a column is named', async () => {
    const places = sharedFile('feeds/ckan/datastore-search-places.json');
    const { failure } = await read(places, CKAN);
    assert.match(failure?.message ?? '', /no column that looks like figures.*Suburb, Site_title/);
    const columns = { place: 'Site_title', period: 'Exposure_date', value: 'Site_postcode' };
    const { indicators } = await read(places, CKAN, { columns });
    assert.deepEqual(indicators[0]?.values.map(said), [
      'area Target Ballarat 2021-09: 3350',
      'area New Generation Clothing Ballarat 2021-09: 3350',
    ]);
  });
});

describe('CKAN', () => {
  const answer = (records: object[], total = records.length) => ({ success: true, result: { records, total } });

  it('gives numbers as text with a point, and quarters', async () => {
    const { indicators, tally } = await read(
      answer([
        { _id: 1, refnis: '13003', periode: '2024-Q1', indicator: 'Werkzoekenden (%)', waarde: '4.125' },
        { _id: 2, refnis: '13003', periode: '2024-Q2', indicator: 'Werkzoekenden (%)', waarde: null },
        { _id: 3, refnis: '02000', periode: '2024-Q1', indicator: 'Werkzoekenden (%)', waarde: '5.250' },
      ]),
      CKAN,
    );
    assert.deepEqual(
      indicators.map(({ id, label, unit, values }) => [id, label, unit, values.map(said)]),
      [
        [
          'werkzoekenden',
          'Werkzoekenden',
          'percent',
          ['municipality 13003 2024-Q1: 4.125', 'region 02000 2024-Q1: 5.25'],
        ],
      ],
    );
    assert.deepEqual(tally, {});
  });
  it('is asked for all records at once, as one indicator may stand on any page', async () => {
    const part = answer([{ refnis: '13003', jaar: '2024', inwoners: '1' }], 900);
    const { items, next } = await read(part, CKAN);
    assert.deepEqual([items.length, next], [0, `${CKAN}&limit=32000&offset=0`]);
    const last = await read(part, `${CKAN}&limit=32000&offset=0`);
    assert.deepEqual([last.items.length, last.next, last.tally], [1, undefined, { 'warning pages.cut': 1 }]);
  });
  it('that refuses says why', async () => {
    const { failure } = await read({ success: false, error: { message: 'Not found' } }, CKAN);
    assert.match(failure?.message ?? '', /The portal refused: Not found/);
  });
});

describe('Opendatasoft', () => {
  const fields = { wijk: 'Dennenhof', jaar: 2024, inwoners: 1204, geo_point_2d: { lat: 51.1, lon: 5.1 } };

  it('1.0 and 2.1 read the same', async () => {
    const first = await read({ nhits: 1, records: [{ recordid: 'r', fields }] }, ODS_1);
    const second = await read({ total_count: 1, results: [fields] }, ODS_2);
    for (const { indicators } of [first, second]) {
      assert.deepEqual(
        indicators.map(({ id, values }) => [id, values.map(said)]),
        [['inwoners', ['area Dennenhof 2024: 1204']]],
      );
    }
  });
  it('is asked for all records at once: 1.0 for its most rows, 2.1 for the export, with what was asked of it', async () => {
    const first = await read({ nhits: 12, records: [{ fields }] }, ODS_1);
    assert.equal(first.next, `${ODS_1}&rows=10000&start=0`);
    const second = await read({ total_count: 12, results: [fields] }, ODS_2);
    assert.equal(
      second.next,
      'https://data.example/api/explore/v2.1/catalog/datasets/x/exports/json?where=jaar%3E2020',
    );
    assert.deepEqual(second.items, []);
  });
  it('gives the whole export when a page of it is asked for', async () => {
    const years = [2022, 2023, 2024].map((jaar) => ({ ...fields, jaar }));
    const page = { total_count: 3, results: [fields] };
    const fetch = (address: URL | Request | string) => {
      const { pathname } = new URL(address instanceof Request ? address.url : address);
      return Promise.resolve(Response.json(pathname.endsWith('/exports/json') ? years : page));
    };
    const feed = await loadFeed(
      'indicators',
      { url: ODS_2 },
      { fetch, online: alwaysOnline, now: Date.now, signal: new AbortController().signal, limits: FEED_LIMITS },
    );
    assert.ok(feed !== 'unchanged');
    assert.deepEqual(
      feed.items.map((item) => item.kind === 'indicator' && item.values.map(({ year }) => year)),
      [[2022, 2023, 2024]],
    );
    assert.deepEqual(feed.problems, []);
  });
  it('an export is a list of records', async () => {
    const { indicators, tally } = await read([fields, { ...fields, jaar: 2023, inwoners: 'x' }], ODS_2, {
      format: 'opendatasoft',
    });
    assert.deepEqual(indicators[0]?.values.map(said), ['area Dennenhof 2024: 1204', 'area Dennenhof 2023: suppressed']);
    assert.deepEqual(tally, {});
  });
  it('says where a value cannot be read', async () => {
    const records = [fields, { ...fields, jaar: 2023 }, { ...fields, jaar: 2022, inwoners: 'veel' }];
    const { problems } = await read({ nhits: 3, records: records.map((each) => ({ fields: each })) }, ODS_1);
    assert.deepEqual(
      problems.map(({ code, path, value }) => `${code} ${path} ${value}`),
      ['value.unreadable /records/2/fields/inwoners veel'],
    );
  });
});
