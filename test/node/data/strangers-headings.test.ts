import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneIn } from '../../../src/data/values/phone-words.ts';
import { splitAddress } from '../../../src/data/values/address-line.ts';
import { readServices } from '../../support/read-services.ts';

const first = async (body: string | object) => (await readServices(body)).items[0];

describe('a table without a column "name"', () => {
  const tables: readonly (readonly [headings: string, row: string, name: string])[] = [
    ["Nom de l'association;Thématique;Adresse", 'Amicale;Seniors;Rue 1', 'Amicale'],
    ['Vereinsname;Sparte;PLZ / Ort', 'Heimatverein;Kultur;4730 Raeren', 'Heimatverein'],
    ['Vereniging;Soort vereniging;Contactpersoon', 'OKRA;Senioren;Jan', 'OKRA'],
    ['Organisatie;Naam voorziening;Straat', 'Welzijn;De Uithoek;Dorp', 'De Uithoek'],
    ['Tijdstempel;Naam van je organisatie;E-mailadres', '1/2/2026;Repair Café;a@b.example', 'Repair Café'],
  ];
  for (const [headings, row, name] of tables) {
    it(`is called by ${headings}`, async () => assert.equal((await first(`${headings}\n${row}\n`))?.name, name));
  }
  it('is not called by the name of a street, a town or a person', async () => {
    const { failure } = await readServices('Straatnaam;Gemeentenaam;Voornaam\nDorp;Balen;An\n');
    assert.match(String(failure?.message), /no column that looks like a name/);
  });
});

describe('what a table says of people', () => {
  for (const heading of [
    'Tel oma',
    'Tel thuis mama',
    'GSM papa',
    'Tel. grootouders',
    'Tél. grand-mère',
    'Tel buurvrouw',
  ]) {
    it(`is no number of the place: ${heading}`, async () =>
      assert.deepEqual((await first(`Naam;${heading}\nBuurthuis;014 00 00 01\n`))?.contact.phone, []));
  }
  for (const heading of ['Tel onthaal', 'Tel buurthuis', 'Telefoon kinderopvang'])
    it(`is not all that stands behind a telephone: ${heading}`, async () =>
      assert.equal((await first(`Naam;${heading}\nHuis;014 00 00 01\n`))?.contact.phone.length, 1));
  for (const table of [
    'Voornaam;Naam;Functie;Telefoon\nJan;Peeters;Onthaal;014 00 00 01\n',
    'First Name,Last Name,Mobile Phone,E-mail Address\nJan,Peeters,0475 00 00 00,jan@x.example\n',
    'Naam;Geboortedatum;Adres\nJan Peeters;1/2/1950;Dorp 1\n',
  ])
    it(`is not shown where each row is somebody: ${table.split('\n', 1)[0]}`, async () =>
      assert.match(String((await readServices(table)).failure?.message), /a list of people/));
  it('is shown where residents look for them', async () => {
    const doctor = await first('Naam;Voornaam;Adres;Telefoon\nPeeters;Jan;Dorp 1;014 00 00 01\n');
    assert.deepEqual([doctor?.name, doctor?.contact.phone.length], ['Peeters', 1]);
  });
  it('is not that of who wrote a record', async () => {
    const row = {
      Id: 1,
      Title: 'Huis',
      Author: { Title: 'Jan', EMail: 'jan@x.example' },
      contact: { email: 'a@b.example' },
    };
    assert.deepEqual((await first({ 'value': [row], 'odata.metadata': 'x' }))?.contact.email, ['a@b.example']);
  });
});

describe('fields of exports', () => {
  it('of Airtable: the address of a picture is no website', async () => {
    const fields = { Naam: 'Huis', Telefoon: '014 00 00 01', Foto: [{ url: 'https://x.example/a.jpg' }] };
    const huis = await first({ records: [{ id: 'rec1', createdTime: '2026-01-01', fields }] });
    assert.deepEqual([huis?.contact.url, huis?.image?.src], [undefined, 'https://x.example/a.jpg']);
  });
  it('of SharePoint and of Drupal: the list in an envelope, and markup around a telephone', async () => {
    const row = {
      title: 'Huis',
      field_telefoon: '<a href="tel:014000001">014 00 00 01</a>',
      field_geolocatie: '51.16, 5.17',
    };
    const huis = await first({ d: { results: [row, { ...row, title: 'Bib' }] } });
    assert.equal(huis?.contact.phone[0]?.number, '014 00 00 01');
    assert.equal(huis.location[0]?.lat, 51.16);
  });
  it('of a store locator of WordPress', async () => {
    const hours =
      '<table><tr><td>Monday</td><td><time>9:00 AM - 5:00 PM</time></td></tr><tr><td>Tuesday</td><td>Closed</td></tr></table>';
    const huis = await first([{ id: '1', store: 'Huis', address: 'Dorp 1', lat: '51.16', lng: '5.17', hours }]);
    assert.deepEqual([huis?.name, huis?.hours?.weekly], ['Huis', [{ day: 1, from: '09:00', to: '17:00' }]]);
  });
});

describe('addresses as tables have them', () => {
  const placeOf = async (headings: string, row: string) => (await first(`naam;${headings}\nA;${row}\n`))?.location[0];

  it('with the postcode and the place in one column', async () =>
    assert.deepEqual(await placeOf('Straat;Postcode + gemeente', 'Dorp 3;2490 Balen'), {
      street: 'Dorp 3',
      postcode: '2490',
      place: 'Balen',
    }));
  it('with all of it in the street, and the postcode once more', async () =>
    assert.deepEqual(await placeOf('Adresse;Code postal', '124 Rue de Béjoud 01210 Ornex;01210'), {
      street: '124 Rue de Béjoud',
      postcode: '01210',
      place: 'Ornex',
    }));
  it('with a house number as long as a postcode', async () => {
    for (const street of ['1701 Gales Street NE', '1250 avenue Louise'])
      assert.deepEqual(await placeOf('Address', street), { street });
    assert.equal((await placeOf('Address', '1701 Itterbeek'))?.postcode, '1701');
  });
  it('with a letter behind the number', async () =>
    assert.equal((await placeOf('Straat;Huisnummer;Toevoeging', 'Dorp;3;A'))?.street, 'Dorp 3 A'));
  it('with a telephone number under "numéro"', async () => {
    const item = await first('nom;adresse;numero\nA;"2 Rue du Pré, 86000 Poitiers";05 49 47 04 76\n');
    assert.deepEqual(item?.contact.phone, [{ number: '05 49 47 04 76' }]);
    assert.equal(item.location[0]?.street, '2 Rue du Pré');
  });
});

describe('what stands in cells besides', () => {
  it('is no opening hours where it is how many there are', async () => {
    const { items, tally } = await readServices('naam;hours;Kosten\nA;31.5;kostenfrei\n');
    assert.deepEqual(
      [items[0]?.hours, items[0]?.cost, tally['warning hours.unreadable']],
      [undefined, { type: 'free' }, undefined],
    );
  });
  it('is two numbers with a dash between them, and an area code with one behind it', async () => {
    const numbers = async (cell: string) =>
      (await first(`naam;tel\nA;${cell}\n`))?.contact.phone.map(({ number }) => number);
    assert.deepEqual(await numbers('014/81 00 00 - 0475/12 34 56'), ['014/81 00 00', '0475/12 34 56']);
    assert.deepEqual(await numbers('0241 - 123456'), ['0241 - 123456']);
  });
  it('is the number of a desk, never that of a person', async () => {
    const item = await first('nom;TEL_ACCUEIL;TEL_PRESIDENT\nA;03 20 00 00 01;06 00 00 00 02\n');
    assert.deepEqual(item?.contact.phone, [{ number: '03 20 00 00 01' }]);
  });
  it('is a row that counts, which is nothing to go to', async () => {
    const { items } = await readServices('naam;tel\nA;014 00 00 01\nTotaal: 1;\n');
    assert.equal(items.length, 1);
  });
  it('is a number without its street, which nobody finds', async () =>
    assert.deepEqual((await first('naam;huisnummer;postcode\nA;3;2490\n'))?.location, [{ postcode: '2490' }]));
});

describe('hours in the records of an API', () => {
  const hoursOf = async (record: object) =>
    (await first([{ naam: 'Loket', tel: '014 00 00 01', ...record }]))?.hours?.weekly.map(
      ({ day, from, to }) => `${day} ${from}-${to}`,
    );
  it('may be a record for each day', async () =>
    assert.deepEqual(
      await hoursOf({
        opening_hours: {
          monday: { open: '09:00', close: '17:00', closed: false },
          tuesday: { open: '09:00', close: '12:00', closed: false },
          wednesday: { open: null, close: null, closed: true },
        },
      }),
      ['1 09:00-17:00', '2 09:00-12:00'],
    ));
  it('may be a list with the name of the day in it', async () =>
    assert.deepEqual(
      await hoursOf({
        uren: [
          { dag: 'maandag', van: '09:00', tot: '12:00' },
          { dag: 'maandag', van: '13:00', tot: '17:00' },
          { dag: 'dinsdag', van: '09:00', tot: '12:00' },
        ],
      }),
      ['1 09:00-12:00', '1 13:00-17:00', '2 09:00-12:00'],
    ));
});

describe('words in several languages inside a record', () => {
  it('are those of their field', async () => {
    const item = await first({
      data: [{ name: { nl: 'Bib', fr: 'Bibliothèque' }, adres: { straat: { nl: 'Dorp' }, nr: '3' } }],
    });
    assert.deepEqual([item?.name, item?.location], [{ nl: 'Bib', fr: 'Bibliothèque' }, [{ street: 'Dorp 3' }]]);
  });
});

describe('an address on one line', () => {
  const lines: readonly (readonly [line: string, ...parts: string[]])[] = [
    ['Kerkstraat 5, 2490 Balen', 'Kerkstraat 5', '2490', 'Balen'],
    ['2 Rue du Pré, 75011 Paris', '2 Rue du Pré', '75011', 'Paris'],
    ['Hauptstr. 12, 10115 Berlin', 'Hauptstr. 12', '10115', 'Berlin'],
    ['Kirchplatz 3, D-52066 Aachen', 'Kirchplatz 3', '52066', 'Aachen'],
    ['2 rue Neuve, L-1234 Luxembourg', '2 rue Neuve', '1234', 'Luxembourg'],
    ['Dorp 12, 8531 Hulste, België', 'Dorp 12', '8531', 'Hulste'],
    ['Dorpsstraat 5521, 5521 AB Eersel', 'Dorpsstraat 5521', '5521 AB', 'Eersel'],
  ];
  for (const [line, street, postcode, place] of lines) {
    it(`is taken apart: ${line}`, () => assert.deepEqual(splitAddress(line), { street, postcode, place }));
  }
});

describe('a telephone number among words', () => {
  const numbers: readonly (readonly [words: string, number: string, label?: string])[] = [
    ['Tel. 014 00 00 01', '014 00 00 01'],
    ['0800 00 001 (gratis)', '0800 00 001', 'gratis'],
    ['main: 305-285-5922', '305-285-5922', 'main'],
    ['014 00 00 01 - balie', '014 00 00 01', 'balie'],
    ['1722 (niet dringend)', '1722', 'niet dringend'],
    ['na 17u: 0475 00 00 01', 'na 17u: 0475 00 00 01'],
    ['bel 014', 'bel 014'],
  ];
  for (const [words, number, label] of numbers)
    it(`${words}`, () => assert.deepEqual(phoneIn(words), label === undefined ? { number } : { number, label }));
});

describe('properties of GeoJSON under headings of a table', () => {
  const collection = (properties: object) => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [5.17, 51.16] } }],
  });
  it('say as much as a table does, and the geometry says where', async () => {
    const item = await first(
      collection({
        NAAM: 'Zwembad',
        STR: 'Dorp',
        HNR: 3,
        PC: 2490,
        GEMEENTE: 'Balen',
        X: 201_000,
        Y: 206_000,
        maandag: '9-12',
        dinsdag: '13-17',
        prijs: 'gratis',
        talen: 'Nederlands, Frans',
        rolstoel: 'ja',
      }),
    );
    assert.deepEqual(item?.location, [{ lat: 51.16, lon: 5.17, street: 'Dorp 3', postcode: '2490', place: 'Balen' }]);
    assert.deepEqual(
      item.hours?.weekly.map(({ day, from }) => `${day} ${from}`),
      ['1 09:00', '2 13:00'],
    );
    assert.deepEqual([item.cost, item.languages, item.access], [{ type: 'free' }, ['nl', 'fr'], ['acc.wheelchair']]);
  });
  it('are in the languages that their headings name', async () => {
    const item = await first(collection({ nom_fr: 'Maison', nom_nl: 'Huis' }));
    assert.deepEqual(item?.name, { fr: 'Maison', nl: 'Huis' });
  });
  it('are named where something is wrong with them', async () => {
    const { problems } = await readServices(collection({ NAAM: 'Loket', TELEFOON: 'bel 014', id: 1 }));
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      ['phone.unreadable /features/0/properties/TELEFOON'],
    );
  });
  it('of OpenStreetMap stay tags', async () => {
    const item = await first(
      collection({ 'amenity': 'library', 'name': 'Bib', 'addr:street': 'Dorp', 'addr:housenumber': '3' }),
    );
    assert.deepEqual([item?.category, item?.location[0]?.street], [['svc.library'], 'Dorp 3']);
  });
});

describe('an ArcGIS server that was not asked for GeoJSON', () => {
  it('is read all the same, page after page', async () => {
    const { items, next, format } = await readServices(
      {
        spatialReference: { wkid: 31370 },
        exceededTransferLimit: true,
        features: [{ attributes: { NAAM: 'Loket', TELEFOON: '014 00 00 01' }, geometry: { x: 207_500, y: 205_500 } }],
      },
      'https://gis.example/query?f=json',
    );
    const [item] = items;
    assert.equal(format, 'arcgis');
    assert.deepEqual([item?.name, item?.contact.phone[0]?.number], ['Loket', '014 00 00 01']);
    assert.equal(item?.location[0]?.lat?.toFixed(1), '51.2');
    assert.equal(next, 'https://gis.example/query?f=json&resultOffset=1');
  });
});
