import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasShared } from '../../support/shared.ts';
import { readServices, readShared, type Outcome } from '../../support/read-services.ts';

type Row = readonly [file: string, records: number, problems: Record<string, number>, why: string];

const FILES: readonly Row[] = [
  ['kontich-groepsopvang.geojson', 7, {}, 'all have a name, an address line and an address of their own in "via"'],
  ['kontich-sportlokalen.geojson', 23, {}, 'the same export'],
  ['kontich-sportvelden.geojson', 63, {}, 'the same export'],
  ['kontich-groendienst.geojson', 18, { 'advice id.made': 18 }, '"fid" is a row number of a program, not an id'],
  [
    'osm-habay.geojson',
    91,
    { 'warning id.duplicate': 31, 'advice name.made': 7, 'warning hours.unreadable': 4 },
    '31 of 122 features repeat a polygon as its centre; "We-Su" and "Mo off; Tu off" name no time open, each twice',
  ],
  [
    'osm-parc-haute-sure.geojson',
    308,
    { 'warning id.duplicate': 121, 'advice name.made': 86, 'warning hours.unreadable': 4 },
    '121 of 429 features repeat a polygon as its centre; 90 lack "name", of which 4 have another one',
  ],
  ['osm-bicycle-parking-6769.geojson', 6769, { 'advice name.made': 6684 }, 'only 85 have a name'],
  [
    'osm-toilets-1268.geojson',
    1268,
    { 'advice name.made': 1251, 'warning hours.unreadable': 1 },
    '17 have a name; one says its hours in French prose',
  ],
  ['umap-test-upload-data.json', 5, { 'advice id.made': 5 }, 'named, without ids'],
  ['umap-test-circles-layer.geojson', 10, { 'advice name.made': 1 }, 'one has no name'],
];

const byName = (outcome: Outcome, name: string) => outcome.items.find((item) => item.name === name);

describe('GeoJSON that partners really publish', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  for (const [file, records, problems, why] of FILES) {
    it(`${file}: ${records} records, as ${why}`, async () => {
      const outcome = await readShared(`feeds/geojson/${file}`);
      assert.equal(outcome.format, 'geojson');
      assert.deepEqual(outcome.tally, problems);
      assert.equal(outcome.items.length, records);
    });
  }

  it('splits the address line of the Flemish POI service, and keeps its own address as the id', async () => {
    const outcome = await readShared('feeds/geojson/kontich-groepsopvang.geojson');
    const place = byName(outcome, 'De Drie Klavertjes');
    assert.equal(place?.id, 'http://poi.api.geopunt.be/v1/core?id=146885');
    assert.deepEqual(place.category, ["Groepsopvang baby's en peuters"]);
    assert.deepEqual(place.location, [
      {
        street: 'Duffelsesteenweg 353',
        postcode: '2550',
        place: 'Kontich',
        lat: 51.114442184776,
        lon: 4.4783351318391,
      },
    ]);
  });

  it('reads tags: name, phone, website, hours, licence and age of the data', async () => {
    const outcome = await readShared('feeds/geojson/osm-habay.geojson');
    assert.equal(outcome.updated, '2020-01-16T20:54:02Z');
    assert.match(outcome.licence ?? '', /ODbL/);
    const school = byName(outcome, 'Communauté scolaire Saint-Benoît');
    assert.equal(school?.id, 'osm:way/165518498');
    assert.deepEqual(school.contact, {
      phone: [{ number: '+32 63 42 22 48' }],
      email: [],
      url: 'http://www.stben.be/',
    });
    const shop = byName(outcome, 'AD Delhaize');
    assert.deepEqual(
      shop?.hours?.weekly.map(({ day, from, to }) => `${day} ${from}-${to}`),
      [1, 2, 3, 4, 5, 6].map((day) => `${day} 08:00-19:30`),
    );
    assert.deepEqual(byName(outcome, 'Bibliothèque de Marbehan')?.category, ['svc.library']);
  });

  it('reads access and fees of toilets', async () => {
    const { items } = await readShared('feeds/geojson/osm-toilets-1268.geojson');
    const toilet = items.find(({ id }) => id === 'osm:node/258325038');
    assert.deepEqual(toilet?.access, ['acc.wheelchair', 'acc.toilet']);
    assert.deepEqual(toilet.cost, { type: 'free' });
    const notre = items.find(({ id }) => id === 'osm:node/1324774958');
    assert.deepEqual(notre?.cost, { type: 'fixed', amount: 1 });
  });
});

const feature = (properties: object, geometry: unknown = { type: 'Point', coordinates: [5.17, 51.16] }) => ({
  type: 'Feature',
  geometry,
  properties,
});
const collection = (...features: readonly object[]) => ({ type: 'FeatureCollection', features });
const placeOf = async (geometry: unknown, rest: object = {}) => {
  const outcome = await readServices({ ...collection(feature({ name: 'Dennenhof' }, geometry)), ...rest });
  return { location: outcome.items[0]?.location, tally: outcome.tally };
};

describe('a feature of a partner', () => {
  it('gets its name in the languages it is tagged in', async () => {
    const { items } = await readServices(
      collection(
        feature({ 'name': 'Maison - Huis', 'name:nl': 'Huis', 'name:fr': 'Maison', '@id': 'node/1' }),
        feature({ 'name': 'Huis', 'name:nl': 'Huis', 'name:fr': 'Maison', '@id': 'node/2' }),
      ),
    );
    assert.deepEqual(
      items.map(({ name }) => name),
      [
        { und: 'Maison - Huis', nl: 'Huis', fr: 'Maison' },
        { nl: 'Huis', fr: 'Maison' },
      ],
    );
  });
  it('without a name is called after what it is and its street', async () => {
    const { items, tally } = await readServices(
      collection(
        feature({ '@id': 'node/1', 'amenity': 'bench', 'addr:street': 'Kerkstraat' }),
        feature({ '@id': 'node/2', 'amenity': 'give_box' }),
        feature({ '@id': 'node/3', 'building': 'yes' }),
      ),
    );
    const [bench, box] = items.map(({ name }) => name);
    assert.equal(typeof bench === 'object' && bench.nl, 'Bank, Kerkstraat');
    assert.equal(box, 'Give box');
    assert.equal(items.length, 2);
    assert.deepEqual(tally, { 'advice name.made': 2, 'error name.missing': 1 });
  });
  it('may nest its tags, as osmtogeojson and QGIS do', async () => {
    const tags = { name: 'Apotheek', amenity: 'pharmacy', phone: '014 00 00 01; 014 00 00 02' };
    const { items } = await readServices(
      collection(feature({ type: 'node', id: 7, tags }), feature({ type: 'node', id: 8, tags: JSON.stringify(tags) })),
    );
    assert.deepEqual(
      items.map(({ id, category }) => [id, category]),
      [
        ['osm:node/7', ['svc.pharmacy']],
        ['osm:node/8', ['svc.pharmacy']],
      ],
    );
    assert.deepEqual(items[0]?.contact.phone, [{ number: '014 00 00 01' }, { number: '014 00 00 02' }]);
  });
  it('of a specialist is no family doctor', async () => {
    const { items } = await readServices(
      collection(
        feature({ '@id': 'node/1', 'name': 'A', 'amenity': 'doctors' }),
        feature({ '@id': 'node/2', 'name': 'B', 'amenity': 'doctors', 'healthcare:speciality': 'ophthalmology' }),
      ),
    );
    assert.deepEqual(
      items.map(({ category }) => category),
      [['svc.gp'], ['ophthalmology']],
    );
  });
  it('may have the headings of a Dutch or French table', async () => {
    const { items } = await readServices(
      collection(
        feature({
          ID: 3,
          NAAM: 'Dorpspunt',
          STRAAT: 'Dorp',
          HUISNR: '4',
          POSTCODE: 2490,
          GEMEENTE: 'Balen',
          TELEFOON: '014 1 2 3',
        }),
      ),
    );
    assert.equal(items[0]?.name, 'Dorpspunt');
    assert.deepEqual(items[0].location, [
      { street: 'Dorp 4', postcode: '2490', place: 'Balen', lat: 51.16, lon: 5.17 },
    ]);
    assert.deepEqual(items[0].contact.phone, [{ number: '014 1 2 3' }]);
  });
  it('follows the columns that the webmaster names', async () => {
    const { items } = await readServices(
      collection(feature({ name: 'x17', Benaming_publiek: 'Dorpspunt', id: 4 })),
      undefined,
      {
        columns: { name: 'Benaming_publiek' },
      },
    );
    assert.equal(items[0]?.name, 'Dorpspunt');
  });
  it('keeps its id when the address of the feed gets another query', async () => {
    const document = collection(feature({ name: 'Dorpspunt', id: 12 }));
    const ids = await Promise.all(
      ['?page=1', '?page=2'].map((query) => readServices(document, `https://town.example/poi.json${query}`)),
    );
    assert.equal(ids[0]?.items[0]?.id, ids[1]?.items[0]?.id);
  });
});

describe('where a feature is pinned', () => {
  it('turns round a latitude that comes first, and says so', async () => {
    const { location, tally } = await placeOf({ type: 'Point', coordinates: [51.16, 5.17] });
    assert.deepEqual(location, [{ lat: 51.16, lon: 5.17 }]);
    assert.deepEqual(tally, { 'warning point.swapped': 1, 'advice id.made': 1 });
  });
  it('converts Lambert 72, named by "crs" or only by its size', async () => {
    const geometry = { type: 'Point', coordinates: [207_500, 205_500] };
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } };
    for (const { location } of [await placeOf(geometry), await placeOf(geometry, { crs })]) {
      const [place] = location ?? [];
      assert.ok(place?.lat !== undefined && Math.abs(place.lat - 51.16) < 0.02, String(place?.lat));
      assert.ok(place.lon !== undefined && Math.abs(place.lon - 5.19) < 0.03, String(place.lon));
    }
  });
  it('converts the grids of the countries around, also where each feature names its own', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };
    const geometry = { type: 'Point', coordinates: [500_000, 5_538_630.7] };
    const { items } = await readServices([{ type: 'Feature', properties: { name: 'A' }, geometry, crs }]);
    const inFrance = { type: 'Point', coordinates: [700_000, 6_600_000] };
    const lambert = { ...crs, properties: { name: 'EPSG:2154' } };
    const french = await readServices([
      { type: 'Feature', properties: { name: 'A' }, geometry: inFrance, crs: lambert },
    ]);
    const rounded = [items[0]?.location, french.items[0]?.location].flatMap((places) =>
      (places ?? []).map(({ lat = 0, lon = 0 }) => [lat.toFixed(4), lon.toFixed(4)]),
    );
    assert.deepEqual(rounded, [
      ['50.0000', '9.0000'],
      ['46.5000', '3.0000'],
    ]);
  });
  it('is nowhere for 0,0, an empty position, and a grid that is not known: in the list only', async () => {
    for (const coordinates of [[0, 0], [], [797_494, 5_827_326], [575_522, 6_651_420], [5.1, 95], [null, null]]) {
      const { location, tally } = await placeOf({ type: 'Point', coordinates });
      assert.deepEqual(location, []);
      assert.equal(tally['warning point.unreadable'], 1);
    }
  });
  it('is inside a polygon, also a hollow one and one with a hole in its middle', async () => {
    const bay = [
      [0, 0],
      [10, 0],
      [10, 10],
      [9, 10],
      [9, 1],
      [1, 1],
      [1, 10],
      [0, 10],
      [0, 0],
    ];
    const [inBay] = (await placeOf({ type: 'Polygon', coordinates: [bay] })).location ?? [];
    const { lat = 0, lon = 0 } = inBay ?? {};
    assert.ok(lat > 0 && lat < 10 && lon > 0 && lon < 10 && (lat < 1 || lon < 1 || lon > 9), `${lat},${lon}`);
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const hole = [
      [2, 2],
      [2, 8],
      [8, 8],
      [8, 2],
      [2, 2],
    ];
    const [beside] = (await placeOf({ type: 'Polygon', coordinates: [square, hole] })).location ?? [];
    const { lat: y = 5, lon: x = 5 } = beside ?? {};
    assert.ok(x < 2 || x > 8 || y < 2 || y > 8, `${y},${x}`);
  });
  it('is half way along a line, and everywhere of several points', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [5, 51],
        [5.1, 51],
        [5.4, 51],
      ],
    };
    assert.deepEqual((await placeOf(line)).location, [{ lat: 51, lon: 5.2 }]);
    const points = {
      type: 'MultiPoint',
      coordinates: [
        [5, 51],
        [5.1, 51.1],
      ],
    };
    assert.deepEqual((await placeOf(points)).location, [
      { lat: 51, lon: 5 },
      { lat: 51.1, lon: 5.1 },
    ]);
  });
});

describe('the next page of a GeoJSON service', () => {
  it('is the link that OGC API Features gives, and the next offset of ArcGIS', async () => {
    const links = [
      { rel: 'self', href: 'a' },
      { rel: 'next', href: '/items?offset=10' },
    ];
    const ogc = await readServices({ ...collection(feature({ name: 'A' })), links }, 'https://town.example/items');
    assert.equal(ogc.next, 'https://town.example/items?offset=10');
    const arcgis = await readServices(
      { ...collection(feature({ name: 'A' }), feature({ name: 'B' })), properties: { exceededTransferLimit: true } },
      'https://town.example/query?f=geojson&resultOffset=4',
    );
    assert.equal(arcgis.next, 'https://town.example/query?f=geojson&resultOffset=6');
  });
});

describe('features of other exports', () => {
  it('are told apart by their own id where a program gave all one "@id"', async () => {
    const osm = (id: string, name: string) => ({ ...feature({ '@id': 'node/1', name }), id });
    const { items } = await readServices(collection(osm('node/1', 'A'), osm('node/2', 'B')));
    assert.deepEqual(
      items.map(({ id }) => id),
      ['osm:node/1', 'osm:node/2'],
    );
  });
  it('have the headings of Dutch and German offices', async () => {
    const { items } = await readServices(
      collection(
        feature({ BEDRIJFSNAAM: 'Hoeve', ADRES: 'Dijk 35', POSTCD: '3411 MV', WOONPLAATS: 'Lopik' }),
        feature({ Bezeichnung: 'Bücherei', Straße: 'Marktplatz', Hausnummer: 1, PLZ: 4700, Ort: 'Eupen' }),
      ),
    );
    assert.deepEqual(
      items.map(({ name, location: [where] }) => [name, where?.street, where?.postcode, where?.place]),
      [
        ['Hoeve', 'Dijk 35', '3411 MV', 'Lopik'],
        ['Bücherei', 'Marktplatz 1', '4700', 'Eupen'],
      ],
    );
  });
});
