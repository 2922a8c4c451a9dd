import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasShared, sharedFile } from '../../support/shared.ts';
import { readDocument, tally } from '../../support/read-document.ts';

const read = (format: string, json: unknown, url = 'https://data.example/api', columns?: Record<string, string>) =>
  readDocument('services', {
    bytes: new TextEncoder().encode(JSON.stringify(json)),
    url,
    request: { format, ...(columns && { columns }) },
  });

describe('Opendatasoft', () => {
  const fields = { naam: 'Loket', code: 'k1', geo_point_2d: [51.05, 3.72] };
  const geometry = { type: 'Point', coordinates: [3.72, 51.05] };

  it('1.0: reads latitude first in a field and longitude first in the geometry, and asks for the rest', async () => {
    const { items, next } = await read(
      'opendatasoft',
      {
        nhits: 12,
        parameters: { rows: 2, start: 4 },
        records: [
          { recordid: 'r1', fields },
          { recordid: 'r2', fields: { naam: 'Balie' }, geometry },
        ],
      },
      'https://data.example/api/records/1.0/search/?dataset=x&rows=2&start=4',
    );
    assert.deepEqual(
      items.map(({ location }) => location),
      [[{ lat: 51.05, lon: 3.72 }], [{ lat: 51.05, lon: 3.72 }]],
    );
    assert.equal(next, 'https://data.example/api/records/1.0/search/?dataset=x&rows=2&start=6');
  });
  it('1.0: makes ids of the content, as recordid changes with every edit', async () => {
    const ids = async (recordid: string) => {
      const { items } = await read('opendatasoft', { nhits: 1, records: [{ recordid, fields }] });
      return items.map(({ id }) => id);
    };
    assert.deepEqual(await ids('before'), await ids('after'));
  });
  it('2.1: reads results, {lon, lat}, nested objects and lists, and pages up to the total', async () => {
    const results = [
      {
        naam: 'Loket',
        geo_point_2d: { lon: 3.72, lat: 51.05 },
        adres: { straat: 'Markt 1', postcode: 9000 },
        talen: ['nl', 'fr'],
      },
    ];
    const url = 'https://data.example/api/explore/v2.1/catalog/datasets/x/records?limit=1&offset=1';
    const page = await read('opendatasoft', { total_count: 3, results }, url);
    assert.deepEqual(page.items[0]?.location, [{ lat: 51.05, lon: 3.72, street: 'Markt 1', postcode: '9000' }]);
    assert.deepEqual(page.items[0].languages, ['nl', 'fr']);
    assert.equal(page.next, url.replace('offset=1', 'offset=2'));
    assert.equal((await read('opendatasoft', { total_count: 2, results }, url)).next, undefined);
  });
  it('says that a portal gives no more than 10,000 by pages', async () => {
    const url = 'https://data.example/api?offset=9999';
    const { next, problems } = await read('opendatasoft', { total_count: 20_000, results: [{ naam: 'Loket' }] }, url);
    assert.equal(next, undefined);
    assert.equal(tally(problems)['warning pages.cut'], 1);
  });
  it('takes a webmaster’s word for the columns', async () => {
    const { items } = await read(
      'opendatasoft',
      { total_count: 1, results: [{ omschrijving: 'Loket', code: 'k1' }] },
      undefined,
      {
        name: 'omschrijving',
        id: 'code',
      },
    );
    assert.match(items[0]?.id ?? '', /:k1$/);
    assert.equal(items[0]?.description, undefined);
  });
  it('Gent: 10 of 12 car parks, their addresses out of JSON inside a string', async () => {
    if (!hasShared) return;
    const page = await readDocument('services', {
      bytes: sharedFile('feeds/opendatasoft/gent-parkeergarages-v1.json'),
      url: 'https://data.stad.gent/api/records/1.0/search/?dataset=x',
    });
    assert.equal(page.format, 'opendatasoft');
    assert.equal(page.items.length, 10);
    assert.deepEqual(tally(page.problems), { 'advice column.unused': 1 });
    assert.equal(page.next, 'https://data.stad.gent/api/records/1.0/search/?dataset=x&start=10');
    const [first] = page.items;
    assert.deepEqual(first?.location, [
      {
        street: 'Sint-Michielsplein 8',
        postcode: '9000',
        place: 'Gent',
        lat: 51.05311004768356,
        lon: 3.719727740000235,
      },
    ]);
    assert.deepEqual(first.contact.phone, [{ number: '09 266 29 20' }]);
    assert.equal(first.hours?.weekly.length, 7);
    const vrijdagmarkt = page.items.find(({ name }) => name === 'Vrijdagmarkt');
    assert.deepEqual(vrijdagmarkt?.contact.phone[0], { number: '09 266 29 00', label: 'permanentie' });
  });
});

describe('CKAN', () => {
  const answer = (total: number, extra = {}) => ({
    success: true,
    result: {
      fields: [{ id: '_id' }, { id: 'naam' }, { id: 'lat' }, { id: 'lon' }],
      records: [{ _id: 7, naam: 'Loket', lat: '51.05', lon: '3.72', rank: 0.5 }],
      _links: { next: '/api/3/action/datastore_search?resource_id=r&offset=1' },
      total,
      ...extra,
    },
  });

  it('reads numbers written as text, and makes the id of the content: _id is a row number', async () => {
    const { items, problems } = await read('ckan', answer(1));
    assert.deepEqual(items[0]?.location, [{ lat: 51.05, lon: 3.72 }]);
    assert.doesNotMatch(items[0].id, /:7$/);
    assert.equal(tally(problems)['advice id.made'], 1);
  });
  it('follows the link to the next page only while there is one', async () => {
    assert.equal(
      (await read('ckan', answer(2))).next,
      'https://data.example/api/3/action/datastore_search?resource_id=r&offset=1',
    );
    assert.equal((await read('ckan', answer(1))).next, undefined);
  });
  it('does not follow a link to another host', async () => {
    const { next } = await read('ckan', answer(2, { _links: { next: 'https://other.example/x?offset=1' } }));
    assert.equal(next, 'https://data.example/api?offset=1');
  });
  it('reads records_format=lists', async () => {
    const { items } = await read('ckan', answer(1, { records: [[7, 'Balie', '51.05', '3.72']] }));
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Balie'],
    );
  });
  it('takes success: false for a failure, although the answer was 200', () =>
    assert.rejects(read('ckan', { success: false, error: { message: 'Not found: Resource' } }), {
      name: 'FeedFailure',
      code: 'shape',
      message: /Not found: Resource/,
    }));
  it('reads the recorded places: 2 records, ids made, no coordinates, no further page', async () => {
    if (!hasShared) return;
    const page = await readDocument('services', {
      bytes: sharedFile('feeds/ckan/datastore-search-places.json'),
      url: 'https://discover.data.vic.gov.au/api/3/action/datastore_search?q=Doveton',
    });
    assert.equal(page.format, 'ckan');
    assert.deepEqual(tally(page.problems), {
      'advice column.unused': 1,
      'advice id.made': 1,
      'advice point.missing': 1,
    });
    assert.deepEqual(
      page.items.map(({ name, location }) => [name, location]),
      [
        ['Target Ballarat', [{ street: '5 Doveton Street', postcode: '3350', place: 'Ballarat' }]],
        [
          'New Generation Clothing Ballarat',
          [{ street: '26 Doveton Street South', postcode: '3350', place: 'Ballarat' }],
        ],
      ],
    );
    assert.equal(page.next, undefined);
  });
});
