import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Area } from '../../../src/domain/area.ts';
import { areaMatcher, servesArea, type Placed } from '../../../src/domain/area-match.ts';
import { processorTime } from '../../support/processor-time.ts';

const square = (lon: number, lat: number, size: number) =>
  [
    [lon, lat],
    [lon + size, lat],
    [lon + size, lat + size],
    [lon, lat + size],
    [lon, lat],
  ] as [number, number][];
const town: Area = {
  id: 'balen',
  nisCode: '13003',
  type: 'municipality',
  name: 'Balen',
  postcodes: ['2490', '2491'],
  polygon: [square(5.1, 51.1, 0.1)],
};
const balen: Area = {
  id: '13003A',
  type: 'village',
  parent: '13003',
  name: 'Balen',
  nisCode: '13003A',
  postcodes: ['2490'],
  polygon: [square(5.15, 51.15, 0.05)],
};
const olmen: Area = {
  id: '13003B',
  type: 'village',
  parent: '13003',
  name: 'Olmen',
  nisCode: '13003B',
  postcodes: ['2491'],
  polygon: [square(5.1, 51.1, 0.05)],
};
// 350 m around its centre, written as a box.
const dennenhof: Area = {
  id: 'dennenhof',
  type: 'neighbourhood',
  parent: '13003A',
  name: 'Dennenhof',
  postcodes: [],
  centre: { lat: 51.16, lon: 5.18 },
  bbox: [5.175, 51.15685, 5.185, 51.16315],
};
const ravels: Area = {
  id: '13035',
  type: 'municipality',
  name: 'Ravels',
  postcodes: ['2380'],
  centre: { lat: 51.37, lon: 4.99 },
};
const areas = [dennenhof, olmen, balen, town, ravels];

const record = (fields: Partial<Placed>): Placed => ({ area: [], ...fields });
const at = (lat: number, lon: number): Partial<Placed> => ({ location: [{ lat, lon }] });

/** Record, where it must be found, and where not. */
const CASES: readonly (readonly [
  what: string,
  record: Placed,
  inside: readonly string[],
  outside: readonly string[],
])[] = [
  [
    'its own area, by id',
    record({ area: ['dennenhof'] }),
    ['dennenhof', '13003A', 'balen', '13003'],
    ['13003B', '13035'],
  ],
  [
    'its own area, as UiTdatabank writes the code',
    record({ area: ['nis-13003b'] }),
    ['13003B', 'balen'],
    ['13003A', 'dennenhof', '13035'],
  ],
  ['a code below the areas of the feed', record({ area: ['13003B01-'] }), ['13003B', 'balen'], ['13003A']],
  ['a name that only one area bears', record({ area: ['Olmen'] }), ['13003B', 'balen'], ['13003A']],
  ['a name that two areas bear', record({ area: ['Balen'], ...at(51.12, 5.12) }), ['balen', '13003B'], ['13003A']],
  [
    'a service area that holds the chosen one',
    record({ serviceArea: ['13003'] }),
    ['balen', '13003A', 'dennenhof'],
    ['13035'],
  ],
  ['a service area inside the chosen one', record({ serviceArea: ['dennenhof'] }), ['balen', '13003A'], ['13003B']],
  ['a service area elsewhere', record({ serviceArea: ['13035'] }), ['13035'], ['balen', 'dennenhof']],
  ['a point in a polygon', record(at(51.12, 5.12)), ['13003B', 'balen'], ['13003A', 'dennenhof']],
  ['a point within a radius', record(at(51.1605, 5.1812)), ['dennenhof', '13003A', 'balen'], ['13003B']],
  ['a point in the corner of the box, outside the radius', record(at(51.163, 5.1848)), ['13003A'], ['dennenhof']],
  ['a stop of a mobile point', record({ stops: [{ lat: 51.12, lon: 5.12 }] }), ['13003B'], ['dennenhof']],
  [
    'a postcode of the town',
    record({ location: [{ postcode: '2490' }] }),
    ['balen', '13003A'],
    ['13003B', '13035', 'dennenhof'],
  ],
  ['the municipality by name', record({ municipality: 'BALEN' }), ['balen'], ['13003A', '13035']],
  ['a telephone service of the whole town', record({ area: ['13003'] }), ['balen', '13003A', 'dennenhof'], ['13035']],
  [
    'the town hall, in one village',
    record({ area: ['13003'], ...at(51.12, 5.12) }),
    ['balen', '13003B'],
    ['dennenhof', '13003A'],
  ],
  [
    'a hidden address',
    record({ location: [{ lat: 51.1605, lon: 5.1812, hideAddress: true }] }),
    [],
    ['dennenhof', 'balen'],
  ],
  ['nothing that says where', record({}), ['balen', '13035'], ['dennenhof', '13003A']],
  ['a hall without an address', record({ location: [{ name: 'Parochiezaal' }] }), ['balen'], ['dennenhof', '13003A']],
  ['a service area elsewhere and no place', record({ serviceArea: ['Gent'] }), [], ['balen', '13035']],
  [
    'the village of the address',
    record({ location: [{ street: 'Dorp 1', place: 'Olmen' }] }),
    ['13003B', 'balen'],
    ['13003A', '13035'],
  ],
  [
    'a village, with a point outside it',
    record({ location: [{ place: 'Olmen', lat: 51.16, lon: 5.16 }] }),
    ['balen', '13003A'],
    ['13003B'],
  ],
  ['an address in another town', record({ location: [{ place: 'Gent' }] }), [], ['balen', 'dennenhof', '13035']],
  [
    'a hidden address of which the village is known',
    record({ location: [{ place: 'Dennenhof', hideAddress: true }] }),
    ['balen'],
    ['dennenhof'],
  ],
  [
    'a hidden address with the postcode of one village',
    record({ location: [{ postcode: '2490', hideAddress: true }] }),
    ['balen'],
    ['13003A', 'dennenhof'],
  ],
  ['a point some way from a centre without a border', record(at(51.4, 4.99)), ['13035'], ['balen']],
];

describe('areaMatcher', () => {
  for (const [what, placed, inside, outside] of CASES) {
    it(`${what}: in ${inside.join(', ') || 'none'}; not in ${outside.join(', ')}`, () => {
      for (const area of inside) assert.equal(servesArea(placed, area, areas), true, area);
      for (const area of outside) assert.equal(servesArea(placed, area, areas), false, area);
    });
  }
  it('works by code when no areas feed names it', () => {
    const serves = areaMatcher('13003W05', []);
    assert.equal(serves(record({ area: ['13003W05'] })), true);
    assert.equal(serves(record({ area: ['13003W06'] })), false);
    assert.equal(serves(record({ serviceArea: ['13003'] })), true);
  });
  it('hides nothing for an area that does not exist', () => {
    assert.equal(servesArea(record({ area: ['13035'] }), 'denenhof', areas), true);
    assert.equal(servesArea(record({ area: ['13035'] }), '13003W05', areas), false);
    assert.equal(servesArea(record({ area: ['elsewhere'] }), 'denenhof', []), false);
    assert.equal(servesArea(record({ area: ['Olmen'] }), 'Dennenhof', areas), false);
    const records = [record({ area: ['olmen'] }), record({ area: ['wezel'] }), record({})];
    const left = (area: string) =>
      records.filter(areaMatcher(area, [], (test) => records.some(test))).map((each) => each.area[0]);
    assert.deepEqual(left('Olmen'), ['olmen']);
    assert.deepEqual(left('olme'), ['olmen', 'wezel', undefined]);
    assert.deepEqual(left('13003B'), [], 'a code may be one');
  });
  it('ends on areas that are each other’s parent', () => {
    const [a, b]: Area[] = [
      { id: 'a', parent: 'b', type: 'village', name: 'A', postcodes: [] },
      { id: 'b', parent: 'a', type: 'village', name: 'B', postcodes: [] },
    ];
    assert.equal(servesArea(record({ area: ['b'] }), 'a', a && b ? [a, b] : []), true);
  });
  it('looks through 100,000 services in the time of a blink', async () => {
    const services = Array.from({ length: 100_000 }, (_, i) =>
      record({ area: ['13035'], ...at(51 + (i % 300) / 1000, 5 + (i % 290) / 1000) }),
    );
    const took = await processorTime(() => {
      const found = services.filter(areaMatcher('balen', areas));
      assert.ok(found.length > 0 && found.length < services.length);
    });
    assert.ok(took < 1000, `${took} ms`);
  });
});
