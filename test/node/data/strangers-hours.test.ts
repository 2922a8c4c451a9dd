import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, examined } from '../../support/examined.ts';
import { readActivities } from '../../support/read-activities.ts';
import { outcomeOf } from '../../support/read-document.ts';
import { readService, readServices, weekOf } from '../../support/read-services.ts';

const said = async (openingsuren: unknown) =>
  weekOf(await readService([{ naam: 'De Linde', adres: 'Markt 1', openingsuren }]));
const at = async (headings: string, cells: string) => {
  const { location } = await readService(`naam;${headings}\nDe Linde;${cells}\n`);
  const [{ lat = 0, lon = 0 } = {}] = location;
  return [lat, lon].map((each) => Math.round(each * 1e4) / 1e4);
};
const HERE = [51.17, 5.17];

describe('a week in one cell', () => {
  it('with a day right behind the time of another is never both on both days', async () => {
    const expected = ['1 09:00-12:00', '3 13:00-16:00'];
    for (const week of [
      'Mo 09:00-12:00 We 13:00-16:00',
      'Mo 9-12 We 13-16',
      'Ma 9u-12u wo 13u-16u',
      'lundi 9h-12h mercredi 13h-16h',
      'Monday 9am - 12pm Wednesday 1pm - 4pm',
    ])
      assert.deepEqual(await said(week), expected, week);
    assert.deepEqual(await said('9-12 maandag'), ['1 09:00-12:00']);
  });
  it('may have a bar or a stroke between its days', async () => {
    for (const week of ['Maandag 09:00 - 12:00 | Woensdag 13:00 - 16:00', 'Ma: 09:00-12:00 / Wo: 13:00-16:00'])
      assert.deepEqual(await said(week), ['1 09:00-12:00', '3 13:00-16:00'], week);
  });
  it('may leave a day out of all', async () => {
    const expected = [1, 2, 3, 4, 5, 6].map((day) => `${day} 09:00-18:00`);
    for (const week of ['dagelijks behalve zondag 9-18u', 'tous les jours sauf le dimanche 9h-18h'])
      assert.deepEqual(await said(week), expected, week);
    assert.equal((await said('7j/7 de 8h à 20h')).length, 7);
  });
  it('may have seconds', async () => assert.deepEqual(await said('maandag: 09:00:00 - 12:00:00'), ['1 09:00-12:00']));
  it('of a list of days has its hours in words', async () => {
    const expected = ['1 10:00-14:00', '1 15:00-19:00'];
    const days = [
      { day: 'Lundi', hours: '10h00 - 14h00 • 15h00 - 19h00' },
      { day: 'Dimanche', hours: 'Fermé' },
    ];
    assert.deepEqual(weekOf(await readService([{ name: 'De Linde', adresse: 'Markt 1', hours: days }])), expected);
  });
  it('of columns says when it opens and is "dicht"', async () => {
    const rows = 'naam;maandag open;maandag dicht;dinsdag open;dinsdag dicht\nBib;0,375;0,5;13:00:00;17:00:00\n';
    assert.deepEqual(weekOf(await readService(rows)), ['1 09:00-12:00', '2 13:00-17:00']);
  });
});

describe('schema.org', () => {
  const vocabulary = 'https://schema.org';
  it('says of a service when it is there', async () => {
    const hoursAvailable = { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' };
    const service = { '@context': vocabulary, '@type': 'GovernmentService', 'name': 'Rijbewijs', hoursAvailable };
    assert.deepEqual(weekOf(await readService(service)), ['1 09:00-12:00']);
  });
  it('may stand in front of each name', async () => {
    const event = {
      '@type': 'schema:Event',
      'schema:name': 'Koffie',
      'schema:startDate': '2026-12-01T14:00',
      'schema:location': { '@type': 'schema:Place', 'schema:name': 'Zaal' },
    };
    const { items } = await readActivities({ '@context': { schema: 'http://schema.org/' }, '@graph': [event] });
    assert.deepEqual(
      items.map(({ title, start, place }) => [title, start, place?.name]),
      [['Koffie', '2026-12-01T14:00', 'Zaal']],
    );
  });
});

describe('a position', () => {
  it('stands under headings of many makes', async () => {
    for (const headings of [
      'POINT_Y;POINT_X',
      'LAT_DD;LON_DD',
      'map_lat;map_lng',
      'Breedtegraad (y);Lengtegraad (x)',
      'Geo-Breite;Geo-Länge',
      'ycoord_wgs84;xcoord_wgs84',
      'center_y;center_x',
      'Y-koordinate;X-koordinate',
      'address_latitude;address_longitude',
    ])
      assert.deepEqual(await at(headings, '51,17;5,17'), HERE, headings);
    assert.deepEqual(await at('Lambert_Y;Lambert_X', '210000;200000'), [51.1978, 5.0841]);
  });
  it('in one cell may be in degrees, between brackets, with letters, or in a link to a map', async () => {
    for (const cell of [
      '51.17, 5.17',
      '(51.17,5.17)',
      '51,17 / 5,17',
      'N51.17 E5.17',
      `51°10'12"N 5°10'12"E`,
      'https://www.google.com/maps/@51.17,5.17,15z',
      'https://maps.google.com/?q=51.17,5.17',
      'POINT Z (5.17 51.17 12)',
    ])
      assert.deepEqual(await at('GPS-coördinaten', `"${cell.replaceAll('"', '""')}"`), HERE, cell);
    assert.deepEqual(await at('Lat;Lon', `"51°10'12""N";"5° 10.2' E"`), HERE);
  });
});

describe('a link', () => {
  it('of OpenStreetMap may be without its https://', async () => {
    const service = await readService({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { name: 'De Linde', amenity: 'cafe', website: 'linde.example/a' } }],
    });
    assert.equal(service.contact?.url, 'https://linde.example/a');
  });
});

describe('a cell', () => {
  it('of a program for tables says nothing in many ways, and has points behind whole numbers', async () => {
    const rows =
      ',id,naam,adres,postcode,omschrijving,website\n0,1.0,Bib,Markt 1,2490.0,nan,NaN\n1,2.0,School,None,,\\N,(leeg)\n';
    const { items, tally } = await readServices(rows);
    assert.deepEqual(
      items.map(({ id, description, location: [{ street, postcode } = {}] }) => [
        id.replace(/.*:/, ''),
        description,
        street,
        postcode,
      ]),
      [
        ['1', undefined, 'Markt 1', '2490'],
        ['2', undefined, undefined, undefined],
      ],
    );
    assert.equal(tally['warning link.refused'], undefined);
  });
  it('of Excel may be a formula around a number, or one that failed', async () => {
    const rows = 'naam;adres;telefoon\nBib;#VERW!;="014 00 00 00"\nSchool;Markt 2;#N/B\n';
    const { items } = await readServices(rows);
    assert.deepEqual(
      items.map(({ contact, location: [{ street } = {}] }) => [street, contact?.phone[0]?.number]),
      [
        [undefined, '014 00 00 00'],
        ['Markt 2', undefined],
      ],
    );
  });
  it('that repeats its heading, or counts, is no record', async () => {
    const rows = ';naam;adres\n;Bib;Markt 1\n;naam;adres\n;School;Markt 2\n;Totaal;2\n';
    const { items } = await readServices(rows);
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Bib', 'School'],
    );
  });
  it('may hold where it is as a portal writes it', async () =>
    assert.deepEqual(await at('geo_shape', '"{""coordinates"": [5.17, 51.17], ""type"": ""Point""}"'), HERE));
});

describe('a heading', () => {
  it('may explain itself between brackets', async () => {
    const rows = '"Naam\norganisatie";"Adres\n(straat + nr)";Gemeente (of stad)\nBib;Markt 1;Balen\n';
    const { location } = await readService(rows);
    assert.deepEqual(location, [{ street: 'Markt 1', place: 'Balen' }]);
  });
  it('of a list of help is known in three languages', async () => {
    const { location, serviceArea, updated, eligibility } = await readService(
      'Naam;Straat en huisnummer;Regio;Laatst bijgewerkt;Voor wie\nBib;Markt 1;Balen;1/10/2026;Iedereen\n',
    );
    const expected = ['Markt 1', ['Balen'], '2026-10-01', 'Iedereen'];
    assert.deepEqual([location[0]?.street, serviceArea, updated, eligibility], expected);
    const french = 'Nom;Adresse postale;Permanences\nCPAS;Rue 1;lundi 9h-12h\n';
    assert.deepEqual(weekOf(await readService(french)), ['1 09:00-12:00']);
    const rows = 'Einrichtung;Straße und Hausnummer;Sprechzeiten;Barrierefrei\nRathaus;Markt 1;Mo 9-12;ja\n';
    const german = await readService(rows);
    assert.deepEqual([weekOf(german), german.access], [['1 09:00-12:00'], ['acc.wheelchair']]);
  });
});

describe('a list of services', () => {
  it('with five figures for an id is none of areas', async () => {
    const list = JSON.stringify([{ id: 13003, naam: 'Bib', adres: 'Markt 1', telefoon: '014 00 00 00' }]);
    assert.ok(codesOf(await examined(list)).every((code) => !/polygon|area/.test(code)));
    const municipalities = [{ nis: 13003, naam: 'Balen', postcode: '2490' }];
    assert.equal((await outcomeOf('areas', municipalities)).items.length, 1);
  });
});

describe('an area', () => {
  it('may have its border in well-known text, as map programs export tables', async () => {
    const border = '(5.1 51.1 0, 5.2 51.1 0, 5.2 51.2 0, 5.1 51.1 0)';
    for (const shape of [`POLYGON Z (${border})`, `MULTIPOLYGON ((${border}))`]) {
      const { items } = await outcomeOf('areas', `naam;WKT\nDennenhof;"${shape}"\nKapot;"POLYGON ((5.1"\n`);
      assert.deepEqual([items[0]?.name, items[0]?.bbox], ['Dennenhof', [5.1, 51.1, 5.2, 51.2]]);
    }
  });
});
