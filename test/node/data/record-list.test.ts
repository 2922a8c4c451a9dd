import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordList } from '../../../src/data/record-list.ts';
import { outcomeOf } from '../../support/read-document.ts';
import { readServices } from '../../support/read-services.ts';

const loket = { naam: 'Loket', adres: 'Markt 1, 2490 Balen' };

/** Answers of servers as strangers run them, each with one record in it, and where that stands. */
const ANSWERS: readonly (readonly [what: string, answer: object, path: string])[] = [
  ['a list under a word of its own', { verenigingen: [loket], facets: [{ a: 'b' }], metadata: {} }, '/verenigingen/0'],
  ['a page of results', { items: [loket], total: 1, page: 1 }, '/items/0'],
  ['Airtable', { records: [{ id: 'rec1', createdTime: '2026-01-01', fields: loket }] }, '/records/0/fields'],
  ['Strapi', { data: [{ id: 1, attributes: loket }], meta: { pagination: {} } }, '/data/0/attributes'],
  ['Elasticsearch', { took: 1, hits: { total: 1, hits: [{ _id: '1', _source: loket }] } }, '/hits/hits/0/_source'],
  ['Solr', { response: { numFound: 1, docs: [loket] } }, '/response/docs/0'],
  ['GraphQL', { data: { places: { edges: [{ node: loket }] } } }, '/data/places/edges/0/node'],
  ['HAL', { _links: { self: { href: '/a' } }, _embedded: { loketten: [loket] } }, '/_embedded/loketten/0'],
  ['FHIR', { resourceType: 'Bundle', entry: [{ fullUrl: 'x', resource: loket }] }, '/entry/0/resource'],
  [
    'Opendatasoft 2.0',
    { total_count: 1, records: [{ record: { id: 'a', fields: loket } }] },
    '/records/0/record/fields',
  ],
  ['rows of cells', { range: 'A1:B2', values: [Object.keys(loket), Object.values(loket)] }, '/values/1'],
  ['a list for each year', { 2025: [loket], 2026: [{ naam: 'Balie' }] }, '/2025/0'],
  ['a record under each key', { loket, balie: { naam: 'Balie' } }, '/loket'],
];

describe('records in the answer of any server', () => {
  for (const [what, answer, path] of ANSWERS) {
    it(`are found in ${what}`, async () => {
      const { items } = await readServices(answer);
      assert.deepEqual(
        items.slice(0, 1).map(({ name, location }) => [name, location]),
        [['Loket', [{ street: 'Markt 1', postcode: '2490', place: 'Balen' }]]],
      );
      assert.equal(recordList(answer)?.path(0), path);
    });
  }
  const nothing: readonly (readonly [string, object])[] = [
    [
      'one record with lists in it',
      { id: 7, naam: 'Loket', adres: 'Markt 1', tel: '014', contacten: [{ naam: 'An' }] },
    ],
    ['links and columns', { _links: [{ rel: 'self', href: '/' }], fields: [{ name: 'naam', type: 'text' }] }],
    ['an empty answer', { results: [], total: 0 }],
  ];
  for (const [what, answer] of nothing)
    it(`are not seen in ${what}`, () => assert.equal(recordList(answer), undefined));

  it('are all of them read where each year has its list', () => {
    const { records, path } = recordList({ 2025: [loket], 2026: [{ naam: 'Balie' }] }) ?? {};
    assert.deepEqual([records?.length, path?.(1)], [2, '/2026/0']);
  });
  it('keep the number that stands beside them, but for the one that Opendatasoft changes', () => {
    const ids = (answer: object) => recordList(answer)?.records.map(({ id }) => id);
    assert.deepEqual(ids({ data: [{ id: 'a1', attributes: loket }] }), ['a1']);
    assert.deepEqual(ids({ records: [{ recordid: 'r', fields: loket }] }), [undefined]);
  });
  const next: readonly (readonly [string, object])[] = [
    ['HAL', { _links: { next: { href: '/b' } } }],
    ['JSON:API', { links: { next: 'https://data.example/b' } }],
    [
      'a list of links',
      {
        links: [
          { rel: 'self', href: '/a' },
          { rel: 'next', href: '/b' },
        ],
      },
    ],
    ['Django', { next: 'https://data.example/b' }],
  ];
  for (const [what, links] of next) {
    it(`go on where ${what} says`, async () => {
      const outcome = await readServices({ ...links, data: [loket] }, 'https://data.example/a');
      assert.equal(outcome.next, 'https://data.example/b');
    });
  }
});

describe('what editors of sites write in a record', () => {
  it('is read as they mean it', async () => {
    const { items } = await readServices([
      {
        id: 3,
        slug: 'dorpshuis',
        title: { rendered: 'Dorpshuis &#8220;De Linde&#8221;' },
        body: { value: '<p>Welkom</p>', format: 'html' },
        field_website: { uri: 'https://linde.example', title: '', options: [] },
        telecom: [
          { system: 'phone', value: '014 00 00 01' },
          { system: 'email', value: 'info@linde.example' },
        ],
        categorie: { code: 'x1', naam: 'Ontmoeting' },
      },
    ]);
    const [item] = items;
    assert.equal(item?.name, 'Dorpshuis “De Linde”');
    assert.deepEqual(item.contact, {
      phone: [{ number: '014 00 00 01' }],
      email: ['info@linde.example'],
      url: 'https://linde.example/',
    });
    assert.deepEqual(item.category, ['Ontmoeting']);
  });
  it('a second address is told to the webmaster', async () => {
    const adressen = [{ straat: 'Markt 1' }, { straat: 'Dorp 2' }];
    const { tally, items } = await readServices([{ id: 1, naam: 'Loket', adressen }]);
    assert.equal(items[0]?.location[0]?.street, 'Markt 1');
    assert.equal(tally['advice list.first'], 1);
  });
});

describe('the description of a data set', () => {
  it('leads to its files', async () => {
    const resources = [{ format: 'CSV', url: 'https://data.example/loketten.csv' }];
    const { failure } = await readServices({
      success: true,
      result: { title: 'Loketten', name: 'loketten', resources },
    });
    assert.match(String(failure?.message), /only describes data.*https:\/\/data\.example\/loketten\.csv/);
  });
});

describe('a list of areas', () => {
  const shape = {
    type: 'Polygon',
    coordinates: [
      [
        [5, 51],
        [5.1, 51],
        [5.1, 51.1],
        [5, 51],
      ],
    ],
  };

  it('has its border in one of the fields', async () => {
    const wijk = {
      wijk: 'Dennenhof',
      wijknr: 4,
      geo_point_2d: { lon: 5, lat: 51 },
      geo_shape: { type: 'Feature', geometry: shape },
    };
    const { items, tally } = await outcomeOf('areas', { total_count: 1, results: [wijk] });
    assert.deepEqual([items.map(({ id, name }) => [id, name]), tally], [[['4', 'Dennenhof']], {}]);
    assert.ok(items[0]?.polygon);
  });
  it('may be a table', async () => {
    const cell = JSON.stringify(shape).replaceAll('"', '""');
    const { items } = await outcomeOf('areas', `wijk;postcode;geo_shape\nDennenhof;2490;"${cell}"\n`);
    assert.deepEqual([items[0]?.postcodes, items[0]?.polygon?.length], [['2490'], 1]);
  });
});
