import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Area } from '../../../src/domain/area.ts';
import { metresBetween } from '../../../src/domain/place.ts';
import { inBox, inRings } from '../../../src/domain/polygon.ts';
import { plain } from '../../../src/domain/text.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';
import { readDocument, tally } from '../../support/read-document.ts';

const read = (json: unknown) =>
  readDocument('areas', { bytes: new TextEncoder().encode(JSON.stringify(json)), request: { format: 'geojson' } });
const native = (items: readonly unknown[]) =>
  readDocument('areas', { bytes: new TextEncoder().encode(JSON.stringify({ kind: 'areas', items })) });

/** Every file of borders: how many areas, of which type, with which problems, and why. */
const BORDERS: readonly (readonly [string, number, Area['type'], Record<string, number>, string])[] = [
  ['gemeenten-balen-ravels', 2, 'municipality', {}, 'two towns'],
  ['deelgemeenten-balen-ravels', 5, 'village', {}, 'the villages they were made of'],
  ['wijken-balen', 9, 'neighbourhood', {}, 'neighbourhoods the town drew'],
  ['wijken-ravels', 13, 'neighbourhood', {}, 'neighbourhoods the town drew'],
  ['gemeenten-vlaanderen-brussel', 304, 'municipality', {}, 'all of Flanders and Brussels after the mergers'],
  [
    'gemeenten-belgie-2015',
    589,
    'municipality',
    {},
    'Belgium before the mergers, some towns as a collection of shapes',
  ],
];

describe('areas as GeoJSON', () => {
  for (const [file, count, type, problems, why] of hasShared ? BORDERS : []) {
    it(`${file}: ${count} areas, ${why}`, async () => {
      const page = await readDocument('areas', { bytes: sharedFile(`feeds/boundaries/${file}.geojson`) });
      assert.equal(page.format, 'geojson');
      assert.equal(page.items.length, count);
      assert.deepEqual(tally(page.problems), problems);
      for (const area of page.items) {
        const { name, centre, bbox, polygon } = area;
        assert.equal(area.type, type);
        assert.ok(polygon && centre && bbox, plain(name, 'nl'));
        assert.ok(inRings(polygon, centre) && inBox(bbox, centre), `the centre of ${plain(name, 'nl')} lies in it`);
        assert.equal(area.parent, type === 'municipality' ? undefined : area.nisCode?.slice(0, 5));
      }
    });
  }
  it('names and codes are those of the registers', async () => {
    if (!hasShared) return;
    const file = async (name: string) =>
      (await readDocument('areas', { bytes: sharedFile(`feeds/boundaries/${name}.geojson`) })).items;
    const named = (areas: readonly Area[]) => areas.slice(0, 2).map(({ id, name }) => `${id} ${JSON.stringify(name)}`);
    assert.deepEqual(named(await file('deelgemeenten-balen-ravels')), ['13003A "Balen"', '13003B "Olmen"']);
    assert.deepEqual(named(await file('wijken-balen')), ['13003W01 "Balen - Centrum"', '13003W02 "Balen - Oost"']);
    assert.deepEqual(named(await file('gemeenten-belgie-2015')), [
      '21001 "Anderlecht"',
      '21004 {"nl":"Brussel","fr":"Bruxelles"}',
    ]);
    const [balen] = await file('gemeenten-balen-ravels');
    assert.ok(balen?.centre && metresBetween(balen.centre, { lat: 51.1684, lon: 5.1703 }) < 3000);
  });
  it('keeps the outer rings of every part, and leaves the holes out', async () => {
    const ring = (at: number) => [
      [at, 51],
      [at + 1, 51],
      [at + 1, 52],
      [at, 52],
      [at, 51],
    ];
    const hole = [
      [4.2, 51.2],
      [4.4, 51.2],
      [4.4, 51.4],
      [4.2, 51.2],
    ];
    const { items } = await read({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { naam: 'Twee delen', code: '13003' },
          geometry: { type: 'MultiPolygon', coordinates: [[ring(4), hole], [ring(6)]] },
        },
      ],
    });
    assert.deepEqual(items[0]?.polygon, [ring(4), ring(6)]);
    assert.deepEqual(items[0].bbox, [4, 51, 7, 52]);
  });
  it('keeps an area without a border, and says so', async () => {
    const { items, problems } = await read({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'w1', properties: { name: 'Dennenhof' }, geometry: null },
        { type: 'Feature', properties: {}, geometry: null },
      ],
    });
    assert.deepEqual(
      items.map(({ id, type }) => `${id} ${type}`),
      ['w1 neighbourhood'],
    );
    assert.deepEqual(tally(problems), {
      'warning polygon.missing': 1,
      'advice area.nowhere': 1,
      'error name.missing': 1,
    });
  });
  it('puts the centre of a U inside it', async () => {
    const u = [
      [5, 5],
      [8, 5],
      [8, 8],
      [7, 8],
      [7, 6],
      [6, 6],
      [6, 8],
      [5, 8],
      [5, 5],
    ];
    const { items } = await read({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'u', properties: { name: 'U' }, geometry: { type: 'Polygon', coordinates: [u] } },
      ],
    });
    const [area] = items;
    assert.ok(area?.polygon && area.centre && inRings(area.polygon, area.centre));
  });
  it('refuses what is no GeoJSON', () =>
    assert.rejects(read({ type: 'Thing' }), { code: 'shape', message: /features/ }));
});

describe('native areas', () => {
  it('need an id and a name; a radius makes the box', async () => {
    const { items, problems } = await native([
      {
        id: 'dennenhof',
        name: 'Dennenhof',
        parent: 13003,
        centre: { lat: 51.1605, lon: 5.1812 },
        radius: 350,
        postcodes: [2490],
      },
      { name: 'Zonder id' },
    ]);
    const [area] = items;
    assert.ok(area?.bbox);
    const [west, south, east, north] = area.bbox;
    assert.ok(Math.abs(metresBetween({ lat: south, lon: west }, { lat: south, lon: east }) - 700) < 5);
    assert.ok(Math.abs(metresBetween({ lat: south, lon: west }, { lat: north, lon: west }) - 700) < 5);
    assert.deepEqual([area.type, area.parent, area.postcodes], ['neighbourhood', '13003', ['2490']]);
    assert.deepEqual(tally(problems), { 'error id.missing': 1 });
  });
  it('lose only what is wrong', async () => {
    const { items, problems } = await native([
      { id: '13003A', name: 'Balen', bbox: [5, 52, 5, 51], polygon: [[[1, 2]]], centre: { lat: 95, lon: 5 } },
    ]);
    assert.deepEqual(items, [
      { id: '13003A', type: 'village', parent: '13003', name: 'Balen', nisCode: '13003A', postcodes: [] },
    ]);
    assert.deepEqual(tally(problems), {
      'warning polygon.unreadable': 1,
      'warning point.unreadable': 1,
      'warning bbox.unreadable': 1,
      'advice area.nowhere': 1,
    });
  });
});
