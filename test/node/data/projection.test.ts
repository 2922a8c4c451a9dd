import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toWgs84 } from '../../../src/data/sources/projection.ts';
import { metresBetween } from '../../../src/domain/place.ts';

/** Published positions, each on its grid and in degrees. */
const KNOWN = [
  // From answers of the address finder of the Flemish government (Geopunt), which gives both.
  ['Charles de Kerchovelaan 191A, Gent', 104751.84, 192389.4, 51.03991219945412, 3.723601443431199],
  ['Trambergstraat 1, Zonhoven', 219009.14, 187317.72, 50.99197401745933, 5.351704653516628],
  // Origin of Belgian Lambert 2008, by its definition (NGI).
  ['origin of Lambert 2008', 649328, 665262, 50.797815, 4.35921583333],
  // Origin and two church towers of the Dutch grid, as its register publishes them.
  ['Onze-Lieve-Vrouwetoren, Amersfoort', 155000, 463000, 52.1551744, 5.38720621],
  ['Westertoren, Amsterdam', 120700.723, 487525.502, 52.37453253, 4.88352559],
  ['Martinitoren, Groningen', 233883.131, 582065.167, 53.21938317, 6.56820053],
  // Origins of the French grid and of the two Swiss ones, by their definitions.
  ['origin of Lambert 93', 700000, 6600000, 46.5, 3, 'EPSG:2154'],
  ['old observatory, Bern', 2600000, 1200000, 46.951082, 7.438638],
  ['old observatory, Bern, as it was written before', 600000, 200000, 46.951082, 7.438638, 'EPSG:21781'],
  // By the definition of UTM, with its zone before the metres.
  ['9° east, 50° north', 32500000, 5538630.703, 50, 9],
] as const;

describe('toWgs84', () => {
  for (const [name, x, y, lat, lon, crs] of KNOWN) {
    it(`puts ${name} within half a metre, by ${crs ?? 'the numbers alone'}`, () => {
      const point = toWgs84(x, y, crs);
      assert.ok(point && metresBetween(point, { lat, lon }) < 0.5, JSON.stringify(point));
    });
  }
  it('finds a sports hall of Münster by the old German grid, and a water tower by the British one', () => {
    const hall = toWgs84(3405419, 5755854);
    assert.ok(hall && metresBetween(hall, { lat: 51.9286, lon: 7.6239 }) < 20, JSON.stringify(hall));
    assert.deepEqual(toWgs84(3405419, 5755854, 'EPSG:31467'), hall);
    const tower = toWgs84(651409.804, 313177.45, 'urn:ogc:def:crs:EPSG::27700');
    assert.ok(tower && metresBetween(tower, { lat: 52.658007833, lon: 1.716073973 }) < 6, JSON.stringify(tower));
  });
  it('keeps a kilometre on Lambert 2008 a kilometre', () => {
    const [a, b] = [toWgs84(700_000, 700_000), toWgs84(700_600, 700_800)];
    assert.ok(a && b && Math.abs(metresBetween(a, b) - 1000) < 5);
  });
  it('believes a grid that is named', () => {
    assert.deepEqual(toWgs84(155000, 463000, 'urn:ogc:def:crs:EPSG::28992'), toWgs84(155000, 463000));
    assert.deepEqual(toWgs84(155000, 463000, 'EPSG:4326'), toWgs84(155000, 463000));
    assert.notDeepEqual(toWgs84(150000, 240000, 'EPSG:28992'), toWgs84(150000, 240000));
    assert.deepEqual(toWgs84(378138, 5684046, 'EPSG:32632'), toWgs84(378138, 5684046, 'EPSG:25832'));
    assert.equal(toWgs84(378138, 5684046), undefined);
  });
  it('knows nothing of numbers on no grid, or on two', () => {
    for (const [x, y] of [
      // Balen as a map of the web has it, which is the middle of France; London, which is the west of Switzerland.
      [575_522, 6_651_420],
      [530_000, 180_000],
      [500, 600],
      [1e9, 1e9],
      [Number.NaN, 1],
      [51_168_412, 5_170_312],
    ] as const) {
      assert.equal(toWgs84(x, y), undefined);
    }
  });
});
