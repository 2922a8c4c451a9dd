import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from '../../support/read-document.ts';
import { readServices } from '../../support/read-services.ts';

const map = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Buurtkaart</name>${inside}</Document></kml>`;

const PLACES = map(`
  <!-- <Placemark><name>Niet meer</name></Placemark> -->
  <Style id="a"><IconStyle><Icon><href>https://x.example/icon.png</href></Icon></IconStyle></Style>
  <Folder>
    <name>Ontmoeting</name>
    <Placemark>
      <name>De Linde</name>
      <description><![CDATA[Koffie op dinsdag.<br>Iedereen welkom.]]></description>
      <ExtendedData>
        <Data name="Adres"><value>Kerkstraat 4, 2490 Balen</value></Data>
        <Data name="Telefoon"><value>014 00 00 01</value></Data>
        <Data name="Openingsuren"><value>ma-vr 9-12</value></Data>
      </ExtendedData>
      <Point><coordinates>
        5.17,51.16,0
      </coordinates></Point>
    </Placemark>
    <Placemark><name>Bank &amp; boom</name><Point><coordinates>5.18,51.17,0</coordinates></Point></Placemark>
  </Folder>
  <Placemark><name>Wezel</name><Polygon><outerBoundaryIs><LinearRing><coordinates>
    5.1,51.1,0 5.2,51.1,0 5.2,51.2,0 5.1,51.1,0
  </coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`);

describe('a map of Google My Maps (KML)', () => {
  it('gives its places, with what their fields say, in groups by folder', async () => {
    const { format, items } = await readServices(PLACES);
    const [linde, bench, wezel] = items;
    assert.equal(format, 'kml');
    assert.deepEqual(
      items.map(({ name, category }) => [name, category]),
      [
        ['De Linde', ['Ontmoeting']],
        ['Bank & boom', ['Ontmoeting']],
        ['Wezel', []],
      ],
    );
    assert.deepEqual(linde?.location, [
      { street: 'Kerkstraat 4', postcode: '2490', place: 'Balen', lat: 51.16, lon: 5.17 },
    ]);
    assert.deepEqual(linde?.contact.phone, [{ number: '014 00 00 01' }]);
    assert.equal(linde?.hours?.weekly.length, 5);
    assert.equal(linde?.description, 'Koffie op dinsdag.<br>Iedereen welkom.');
    assert.deepEqual(bench?.location, [{ lat: 51.17, lon: 5.18 }]);
    // In the middle of its outline.
    assert.equal(wezel?.location.length, 1);
  });
  it('gives areas, and the organisations on it', async () => {
    const { items: areas } = await outcomeOf('areas', PLACES);
    assert.deepEqual(areas.at(-1)?.bbox, [5.1, 51.1, 5.2, 51.2]);
    const { items: partners } = await outcomeOf('partners', PLACES);
    assert.equal(partners[0]?.phone, '014 00 00 01');
    assert.equal(partners[0]?.role, 'Koffie op dinsdag.\nIedereen welkom.');
  });
  it('that only names another one says where that is', async () => {
    const { next, failure } = await readServices(
      map('<NetworkLink><Link><href><![CDATA[https://x.example/kml?mid=1&forcekml=1]]></href></Link></NetworkLink>'),
    );
    assert.equal(failure, undefined);
    assert.equal(next, 'https://x.example/kml?mid=1&forcekml=1');
  });
  it('that breaks off gives nothing', async () => {
    const { items, failure } = await readServices(PLACES.slice(0, -20));
    assert.deepEqual([items, failure?.code], [[], 'parse']);
  });
  it('without places is told', async () => {
    assert.match((await readServices(map(''))).failure?.message ?? '', /no places/);
  });
  it('with tags in the wrong order loses no other place', async () => {
    const { items } = await readServices(
      map(
        '<Placemark><name>A<b></name><Point><coordinates>5,51</coordinates></Point></Placemark><Placemark><name>B</name></Placemark>',
      ),
    );
    assert.deepEqual(
      items.map(({ name }) => name),
      ['A', 'B'],
    );
  });
  it('packed, as it is handed out by default, is named as such', async () => {
    const { failure } = await readServices('PK\u0003\u0004\u0014\u0000');
    assert.match(failure?.message ?? '', /packed file.*KMZ/);
  });
});
