import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readActivities } from '../../support/read-activities.ts';
import { outcomeOf } from '../../support/read-document.ts';
import { readServices } from '../../support/read-services.ts';

// What a document says must not change with what is put around it. Each of these was once read otherwise.
describe('the same records, in another envelope', () => {
  const records = [
    { naam: 'De Linde', adres: 'Dorp 1', tel: '014 00 00 01' },
    { naam: 'De Eik', adres: 'Dorp 2', tel: null },
  ];
  const json = JSON.stringify(records);
  const columns = (cells: (name: 'naam' | 'adres' | 'tel') => unknown) => ({
    naam: cells('naam'),
    adres: cells('adres'),
    tel: cells('tel'),
  });
  const ways: Readonly<Record<string, string | object>> = {
    'one on each line': records.map((each) => JSON.stringify(each)).join('\n'),
    'as Express hands them to a function': `/**/ typeof cb === 'function' && cb(${json});`,
    'with a name for a script': `var json_Diensten_1 = ${json};`,
    'column by column': columns((name) => records.map((each) => each[name])),
    'column by column, as pandas does': columns((name) => ({ 0: records[0]?.[name], 1: records[1]?.[name] })),
  };
  for (const [way, body] of Object.entries(ways))
    it(way, async () => {
      const { items, failure } = await readServices(body);
      assert.deepEqual([failure, items.map(({ name }) => name)], [undefined, ['De Linde', 'De Eik']]);
    });
  it('a line that is none leaves nothing of the others', async () => {
    const { failure } = await readServices(`${json.slice(1, 40)}\n${JSON.stringify(records[1])}\n`);
    assert.equal(failure?.code, 'parse');
  });

  const feature = (name: string, geometry: object) => ({ type: 'Feature', properties: { name }, geometry });
  const point = { type: 'Point', coordinates: [5.17, 51.16] };
  const map = { type: 'FeatureCollection', features: [feature('Bib', point)] };
  const placesIn = async (body: string | object) =>
    (await readServices(body)).items.map(({ name, location }) => [name, location[0]?.lat, location[0]?.lon]);
  const maps: Readonly<Record<string, string | object>> = {
    'in an answer': { status: 'ok', data: map },
    'as QGIS exports it': `var json_Bib_1 = ${JSON.stringify(map)}`,
    'without its type': { features: map.features },
    'one feature on each line': [map.features[0], map.features[0]].map((each) => JSON.stringify(each)).join('\n\u001e'),
    'its geometry in a collection': {
      type: 'FeatureCollection',
      features: [feature('Bib', { type: 'GeometryCollection', geometries: [{ type: 'LineString' }, point] })],
    },
    'its figures as text': {
      type: 'FeatureCollection',
      features: [feature('Bib', { type: 'MultiPoint', coordinates: [['5.17', '51.16']] })],
    },
  };
  for (const [way, body] of Object.entries(maps))
    it(`a map, ${way}`, async () => assert.deepEqual((await placesIn(body))[0], ['Bib', 51.16, 5.17]));

  it('borders in a list of collections', async () => {
    const polygon = {
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
    const layer = { type: 'FeatureCollection', features: [feature('Hei', polygon)] };
    for (const body of [[layer], { type: 'FeatureCollection', features: [layer] }]) {
      const { items } = await outcomeOf('areas', body);
      assert.deepEqual(
        items.map(({ name }) => name),
        ['Hei'],
      );
    }
  });
});

describe('the same event, in other JSON-LD', () => {
  const said = {
    name: 'Koor',
    startDate: '2026-12-03T19:30',
    location: {
      '@type': 'Place',
      'name': 'Zaal',
      'address': { streetAddress: 'Dorp 3', postalCode: '2490', addressLocality: 'Balen' },
    },
  };
  const event = { '@context': 'https://schema.org', '@type': 'Event', ...said };
  const around = (value: unknown, before: string, words: (word: unknown) => unknown): unknown =>
    Object(value) !== value
      ? words(value)
      : Object.fromEntries(
          Object.entries(value as object).map(([name, each]: [string, unknown]) =>
            name.startsWith('@') ? [name, [before + String(each)]] : [before + name, [around(each, before, words)]],
          ),
        );
  const ways: Readonly<Record<string, unknown>> = {
    'a list around each value': {
      '@context': ['https://schema.org'],
      '@type': ['Event'],
      ...(around(said, '', (word) => word) as object),
    },
    'expanded': [
      {
        '@type': ['http://schema.org/Event'],
        ...(around(said, 'http://schema.org/', (word) => ({ '@value': word })) as object),
      },
    ],
    'a list with a vocabulary in its context': [{ ...event, '@context': { '@vocab': 'https://schema.org/' } }],
    'in the answer of an API': { success: true, data: [event] },
  };
  for (const [way, body] of Object.entries(ways))
    it(way, async () => {
      const { items, failure } = await readActivities(body as object);
      assert.equal(failure, undefined);
      const [{ title, start, place } = {}] = items;
      assert.deepEqual(
        [title, start, place],
        ['Koor', '2026-12-03T19:30', { name: 'Zaal', street: 'Dorp 3', postcode: '2490', place: 'Balen' }],
      );
    });
  it('a list of what UiTdatabank stores', async () => {
    const stored = {
      '@id': 'https://io.uitdatabank.be/event/1',
      '@context': '/contexts/event',
      'name': { nl: 'Koor' },
      'mainLanguage': 'nl',
      'calendarType': 'single',
      'startDate': '2026-12-03T19:30:00+01:00',
      'endDate': '2026-12-03T21:30:00+01:00',
      'terms': [{ id: '0.50.4.0.0', label: 'Concert', domain: 'eventtype' }],
    };
    const { items, format } = await readActivities([stored]);
    assert.deepEqual([format, items[0]?.start, items[0]?.category], ['uitdatabank', '2026-12-03T19:30', ['cat.music']]);
  });
});
