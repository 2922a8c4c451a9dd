import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasShared } from '../../support/shared.ts';
import { readServices, readShared } from '../../support/read-services.ts';

describe('Overpass and uMap files', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  it('umap-test-upload-data-osm.json: 2 records, nameless maps of the town', async () => {
    const { format, items, tally, updated } = await readShared('feeds/geojson/umap-test-upload-data-osm.json');
    assert.equal(format, 'overpass');
    assert.deepEqual(tally, { 'advice name.made': 2 });
    assert.equal(items[0]?.id, 'osm:node/3619112991');
    assert.deepEqual(items[0].location, [{ lat: 48.9352995, lon: 2.3570684 }]);
    assert.equal(updated, '2018-09-22T05:26:02Z');
  });
  it('umap-test-upload-data.umap: 3 records in two layers, none with an id', async () => {
    const { format, items, tally } = await readShared('feeds/geojson/umap-test-upload-data.umap');
    assert.equal(format, 'umap');
    assert.deepEqual(tally, { 'advice id.made': 3 });
    assert.deepEqual(
      items.map(({ name, category }) => [name, category]),
      [
        ['Bruxelles', ['Cities']],
        ['Lille', ['Cities']],
        ['tunnel sous la Manche', ['Tunnels']],
      ],
    );
    assert.deepEqual(items[1]?.location, [{ lat: 50.6269, lon: 3.0528 }]);
  });
});

describe('an Overpass answer', () => {
  const answer = (elements: readonly unknown[], rest: object = {}) => ({
    generator: 'Overpass API',
    osm3s: {},
    elements,
    ...rest,
  });
  it('pins a way at its centre, lists one without, and skips what only gives shape', async () => {
    const { items, tally, problems } = await readServices(
      answer([
        { type: 'node', id: 1, lat: 51.1, lon: 5.1 },
        { type: 'way', id: 2, center: { lat: 51.2, lon: 5.2 }, tags: { name: 'Bib', amenity: 'library' } },
        { type: 'relation', id: 2, members: [], tags: { name: 'Park', leisure: 'park' } },
        null,
      ]),
    );
    assert.deepEqual(
      items.map(({ id, category, location }) => [id, category, location]),
      [
        ['osm:way/2', ['svc.library'], [{ lat: 51.2, lon: 5.2 }]],
        ['osm:relation/2', ['svc.outdoor'], []],
      ],
    );
    assert.deepEqual(tally, { 'advice point.missing': 1, 'error item.shape': 1 });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/elements/2/center', '/elements/3'],
    );
  });
  it('that gave up half way says that it is incomplete', async () => {
    const { tally } = await readServices(answer([], { remark: 'runtime error: Query timed out' }));
    assert.deepEqual(tally, { 'warning feed.incomplete': 1 });
  });
});

describe('a uMap', () => {
  it('adds the name of the layer to what the tags say', async () => {
    const feature = { type: 'Feature', geometry: null, properties: { name: 'Apotheek', amenity: 'pharmacy', id: 'a' } };
    const layers = [{ _umap_options: { name: 'Zorg' }, features: [feature] }, { features: 3 }, null];
    const { items } = await readServices({ type: 'umap', layers });
    assert.deepEqual(items[0]?.category, ['svc.pharmacy', 'Zorg']);
  });
  it('has marks of its own for links and pictures, which nobody is shown', async () => {
    const description = '**Open** op dinsdag\n{{https://a.example/foto.jpg}}\n[[https://a.example|Site]]';
    const feature = { type: 'Feature', geometry: null, properties: { name: 'Winkel', description } };
    const { items } = await readServices({ type: 'umap', layers: [{ features: [feature] }] });
    assert.equal(
      items[0]?.description,
      '<p><strong>Open</strong> op dinsdag</p><p><a href="https://a.example">Site</a></p>',
    );
  });
});

describe('a way without a position', () => {
  const library = { type: 'way', id: 1, tags: { amenity: 'library', name: 'Bib' } };
  const corner = (lat: number, lon: number) => ({ lat, lon });
  const placeOf = async (elements: readonly unknown[]) => {
    const { format, items, tally } = await readServices({ version: 0.6, elements });
    assert.equal(format, 'overpass');
    return { where: items.map(({ location }) => location), tally };
  };

  it('is in the middle of its shape', async () => {
    const geometry = [corner(51, 5), corner(51.5, 5.25), null, corner(51, 5)];
    assert.deepEqual(await placeOf([{ ...library, geometry }]), { where: [[corner(51.25, 5.125)]], tally: {} });
  });
  it('is in the middle of its nodes, which are sent behind it', async () => {
    const nodes = [11, 12, 99].map((id, at) => ({ type: 'node', id, ...corner(51 + at / 4, 5 + at / 4) }));
    const { where, tally } = await placeOf([{ ...library, nodes: [11, 12, 404] }, ...nodes]);
    assert.deepEqual([where, tally], [[[corner(51.125, 5.125)]], {}]);
  });
  it('is in the middle of its ways, where it is a relation; one that is its own member is nowhere', async () => {
    const way = { type: 'way', id: 2, geometry: [corner(51, 5), corner(51.5, 5.5)] };
    const members = [
      { type: 'way', ref: 2 },
      { type: 'way', ref: 3, geometry: [corner(51.75, 5)] },
      { type: 'relation', ref: 7 },
    ];
    const relation = { ...library, type: 'relation', id: 7 };
    const { where } = await placeOf([{ ...relation, members }, way]);
    assert.deepEqual(where, [[corner(51.375, 5.25)]]);
    assert.deepEqual(await placeOf([{ ...relation, members: [{ type: 'relation', ref: 7 }] }]), {
      where: [[]],
      tally: { 'advice point.missing': 1 },
    });
  });
});
