import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Area } from '../../../src/domain/area.ts';
import { outcomeOf } from '../../support/read-document.ts';

const ring = (x: number, y: number, size: number) => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
const square = (at = 0) => ({ type: 'Polygon', coordinates: [ring(5 + at / 10, 51, 0.1)] });
const collection = (rows: readonly object[], rest: object = {}) => ({
  type: 'FeatureCollection',
  ...rest,
  features: rows.map((properties, at) => ({ type: 'Feature', properties, geometry: square(at) })),
});
const said = ({ id, type, name, municipality }: Area) =>
  [id, type, typeof name === 'string' ? name : JSON.stringify(name), municipality].filter(Boolean).join(' | ');

type Case = readonly [who: string, properties: readonly object[], areas: readonly string[]];

/** Two areas as each register of borders writes them. */
const REGISTERS: readonly Case[] = [
  [
    'statistical sectors of Statbel',
    [
      {
        cd_sector: '13003A00-',
        tx_sector_descr_nl: 'BALEN-CENTRUM',
        tx_sector_descr_fr: 'BALEN-CENTRUM',
        tx_sub_munty_nl: 'BALEN',
        cd_sub_munty: '13003A',
        cd_munty_refnis: '13003',
        tx_munty_descr_nl: 'Balen',
        tx_prov_descr_nl: 'Provincie Antwerpen',
      },
      {
        cd_sector: '13003A01-',
        tx_sector_descr_nl: 'HOEVE',
        tx_sector_descr_fr: 'FERME',
        tx_sub_munty_nl: 'BALEN',
        cd_sub_munty: '13003A',
        cd_munty_refnis: '13003',
        tx_munty_descr_nl: 'Balen',
        tx_prov_descr_nl: 'Provincie Antwerpen',
      },
    ],
    [
      '13003A00- | neighbourhood | BALEN-CENTRUM | Balen',
      '13003A01- | neighbourhood | {"nl":"HOEVE","fr":"FERME"} | Balen',
    ],
  ],
  [
    'neighbourhoods of Statistics Netherlands',
    [
      { fid: 1, buurtcode: 'BU00010101', buurtnaam: 'Stadshart', wijkcode: 'WK000101', gemeentenaam: 'Dorpstad' },
      { fid: 2, buurtcode: 'BU00010102', buurtnaam: 'Oost', wijkcode: 'WK000101', gemeentenaam: 'Dorpstad' },
    ],
    ['BU00010101 | neighbourhood | Stadshart | Dorpstad', 'BU00010102 | neighbourhood | Oost | Dorpstad'],
  ],
  [
    'towns of Brussels in two languages',
    [
      { MU_NAT_CODE: 21004, MU_NAME_FRE: 'Bruxelles', MU_NAME_DUT: 'Brussel' },
      { MU_NAT_CODE: 21009, MU_NAME_FRE: 'Ixelles', MU_NAME_DUT: 'Elsene' },
    ],
    [
      '21004 | municipality | {"fr":"Bruxelles","nl":"Brussel"}',
      '21009 | municipality | {"fr":"Ixelles","nl":"Elsene"}',
    ],
  ],
  [
    'an export of Opendatasoft, each value in a list',
    [
      { mun_code: ['13003'], mun_name_nl: ['Balen'], mun_name_upper_nl: 'BALEN', reg_name_nl: ['Vlaams Gewest'] },
      { mun_code: ['13035'], mun_name_nl: ['Ravels'], mun_name_upper_nl: 'RAVELS', reg_name_nl: ['Vlaams Gewest'] },
    ],
    ['13003 | municipality | Balen', '13035 | municipality | Ravels'],
  ],
  [
    'quarters of Paris',
    [
      { c_qu: '10', l_qu: 'Enfants-Rouges', c_quinsee: 7510302, c_ar: 3, surface: 1.5 },
      { c_qu: '11', l_qu: 'Archives', c_quinsee: 7510303, c_ar: 3, surface: 2.5 },
    ],
    ['10 | neighbourhood | Enfants-Rouges', '11 | neighbourhood | Archives'],
  ],
  [
    'parts of a German town',
    [
      { gml_id: 'a.1', spatial_alias: 'Mitte', OTEIL: 'Mitte', BEZIRK: 'Mitte' },
      { gml_id: 'a.2', spatial_alias: 'Moabit', OTEIL: 'Moabit', BEZIRK: 'Mitte' },
    ],
    ['neighbourhood | Mitte', 'neighbourhood | Moabit'],
  ],
  [
    'OpenStreetMap, whose relations name the code of the register',
    [
      { '@id': 'relation/1', 'name': 'Olmen', 'ref:INS': '13003B', 'admin_level': '9', 'postal_code': '2491' },
      {
        '@id': 'relation/2',
        'name': 'Ixelles - Elsene',
        'name:fr': 'Ixelles',
        'name:nl': 'Elsene',
        'ref:INS': '21009',
      },
    ],
    ['13003B | village | Olmen', '21009 | municipality | {"und":"Ixelles - Elsene","fr":"Ixelles","nl":"Elsene"}'],
  ],
];

describe('files of borders as registers publish them', () => {
  for (const [who, properties, areas] of REGISTERS) {
    it(`${who}`, async () => {
      const { items } = await outcomeOf('areas', collection(properties));
      assert.deepEqual(
        items.map((area) => said(who === 'parts of a German town' ? { ...area, id: '' } : area)),
        areas,
      );
      assert.ok(items.every(({ polygon, centre }) => polygon && centre));
    });
  }
  it('a list of flags is no name, and its postcodes are kept', async () => {
    const { items } = await outcomeOf('areas', 'Postcode;Plaatsnaam;Deelgemeente\n2490;Balen;Neen\n2491;Olmen;Ja\n');
    assert.deepEqual(
      items.map(({ name, postcodes }) => [name, postcodes]),
      [
        ['Balen', ['2490']],
        ['Olmen', ['2491']],
      ],
    );
  });
  it('a code that several areas share is that of none of them', async () => {
    const { items } = await outcomeOf(
      'areas',
      collection([
        { wijk: 'Noord', niscode: '13003' },
        { wijk: 'Zuid', niscode: '13003' },
      ]),
    );
    assert.deepEqual(
      items.map(({ type, nisCode }) => [type, nisCode]),
      [
        ['neighbourhood', undefined],
        ['neighbourhood', undefined],
      ],
    );
  });
});

describe('where borders lie', () => {
  const boxOf = async (document: object) => {
    const { items } = await outcomeOf('areas', document);
    return items[0]?.bbox?.map((edge) => Math.round(edge * 10) / 10);
  };
  const feature = (geometry: object) => ({ type: 'Feature', properties: { name: 'Dennenhof' }, geometry });

  it('may be on a Belgian grid', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } };
    const features = [feature({ type: 'Polygon', coordinates: [ring(207_500, 205_500, 5000)] })];
    assert.deepEqual(await boxOf({ type: 'FeatureCollection', crs, features }), [5.2, 51.2, 5.3, 51.2]);
  });
  it('may have latitude and longitude in each other’s place', async () => {
    const coordinates = [ring(0, 0, 0.5).map(([x = 0, y = 0]) => [51 + y, 5 + x])];
    assert.deepEqual(await boxOf(feature({ type: 'Polygon', coordinates })), [5, 51, 5.5, 51.5]);
  });
  it('may be one point, as of a village', async () => {
    const { items, tally } = await outcomeOf('areas', feature({ type: 'Point', coordinates: [5.1, 51.1] }));
    assert.deepEqual([items[0]?.centre, tally['advice area.nowhere']], [{ lat: 51.1, lon: 5.1 }, undefined]);
  });
  it('may be lines that neighbours share (TopoJSON)', async () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.1, 0.1], translate: [5, 51] },
      arcs: [
        [
          [0, 0],
          [0, 5],
        ],
        [
          [0, 5],
          [5, 0],
          [0, -5],
          [-5, 0],
        ],
        [
          [0, 0],
          [-5, 0],
          [0, 5],
          [5, 0],
        ],
      ],
      objects: {
        wijken: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0, 1]], id: 'oost', properties: { naam: 'Oost' } },
            { type: 'MultiPolygon', arcs: [[[2, -1]]], id: 'west', properties: { naam: 'West' } },
          ],
        },
      },
    };
    const { items, format } = await outcomeOf('areas', topology);
    assert.equal(format, 'topojson');
    assert.deepEqual(
      items.map(({ id, bbox }) => [id, bbox]),
      [
        ['oost', [5, 51, 5.5, 51.5]],
        ['west', [4.5, 51, 5, 51.5]],
      ],
    );
  });
  it('may be the rings of an ArcGIS server on the grid of web maps, holes left out', async () => {
    const outer = ring(556_597, 6_621_293, 11_132);
    const hole = ring(560_000, 6_625_000, 1000).toReversed();
    const document = {
      geometryType: 'esriGeometryPolygon',
      spatialReference: { wkid: 102100, latestWkid: 3857 },
      features: [{ attributes: { NAAM: 'Dennenhof' }, geometry: { rings: [outer, hole] } }],
    };
    const { items } = await outcomeOf('areas', document);
    assert.equal(items[0]?.polygon?.length, 1);
    assert.deepEqual(await boxOf(document), [5, 51, 5.1, 51.1]);
  });
  it('may be drawn in a uMap', async () => {
    const { items } = await outcomeOf('areas', { type: 'umap', layers: [collection([{ name: 'Wijk Noord' }])] });
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Wijk Noord'],
    );
  });
});
