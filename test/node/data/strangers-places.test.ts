import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Service } from '../../../src/domain/service.ts';
import { outcomeOf } from '../../support/read-document.ts';
import { readService, readServices, weekOf } from '../../support/read-services.ts';

const record = (fields: object) => readService([{ naam: 'De Linde', latitude: 51.16, longitude: 5.17, ...fields }]);
const addressOf = ({ location: [{ street, postcode, place } = {}] }: Service) => ({ street, postcode, place });
const WORKDAYS = [1, 2, 3, 4, 5];

describe('an address', () => {
  it('keeps a Dutch postcode whole, also where no town is beside it', async () => {
    assert.deepEqual(addressOf(await record({ adres: 'Postbus 40', postcode: '4260 AA' })), {
      street: 'Postbus 40',
      postcode: '4260 AA',
      place: undefined,
    });
  });
  it('on several lines, with a British postcode at the end, is taken apart', async () => {
    const expected = { street: "St Helen's Church, 1 Main Rd", postcode: 'S32 2JN', place: 'Grindleford' };
    const address = "St Helen's Church,\r\n1 Main Rd,\r\nGrindleford\r\nS32 2JN";
    assert.deepEqual(addressOf(await record({ address })), expected);
    assert.deepEqual(addressOf(await record({ address, postcode: 'S32 2JN' })), expected);
  });
  it('in several columns is shown whole', async () => {
    const service = await record({ address1: 'Medical Centre', address2: '59 Addiscombe Road', address3: '' });
    assert.equal(addressOf(service).street, 'Medical Centre, 59 Addiscombe Road');
  });
  it('that says of what sort it is, is opened like any other', async () => {
    const address = { use: 'work', type: 'physical', line: ['Hauptstr. 5'], city: 'Berlin', postalCode: '10827' };
    const service = await record({ address });
    assert.deepEqual(addressOf(service), { street: 'Hauptstr. 5', postcode: '10827', place: 'Berlin' });
    assert.deepEqual(service.category, []);
  });
});

describe('a place on the map', () => {
  it('with latitude and longitude in each other’s place is put right across the border too', async () => {
    const { location } = await readService([{ id: 'a', name: 'Deventer', coordinates: [6.16, 52.25] }]);
    assert.deepEqual(location, [{ lat: 52.25, lon: 6.16 }]);
  });
  it('in a list of features, or in a collection in another, is found', async () => {
    const feature = {
      type: 'Feature',
      properties: { naam: 'Fontein' },
      geometry: { type: 'Point', coordinates: [4.39, 50.87] },
    };
    const collection = { type: 'FeatureCollection', features: [feature] };
    for (const body of [[feature], [collection], { type: 'FeatureCollection', features: [collection] }]) {
      const { name, location } = await readService(body);
      assert.deepEqual([name, location], ['Fontein', [{ lat: 50.87, lon: 4.39 }]]);
    }
  });
  it('out of a database of OpenStreetMap keeps its address', async () => {
    const { location } = await readService({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {
            osm_id: '1',
            amenity: 'toilets',
            addr_street: 'Kade',
            addr_housenumber: '3',
            addr_city: 'Lier',
          },
          geometry: { type: 'Point', coordinates: [4.57, 51.13] },
        },
      ],
    });
    assert.deepEqual(location, [{ street: 'Kade 3', place: 'Lier', lat: 51.13, lon: 4.57 }]);
  });
});

describe('what has no name', () => {
  it('in a table of places is called after what it is and where', async () => {
    const { items, tally } = await readServices('type;adres;lat;lon\nurinoir;Belfortstraat 2;51.05;3.72');
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Urinoir, Belfortstraat 2'],
    );
    assert.equal(tally['advice name.made'], 1);
  });
  it('on a map is called after who runs it, or after its street', async () => {
    const feature = (properties: object) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [5.1, 51.1] },
    });
    const { items } = await readServices({
      type: 'FeatureCollection',
      features: [feature({ traeger: 'Selbsthilfe e. V.' }), feature({ straat: 'Markt', huisnr: '28' })],
    });
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Selbsthilfe e. V.', 'Markt 28'],
    );
  });
  it('does not take that of a record within it', async () => {
    const { name } = await readService([
      { name: { en: 'Library', fi: null }, source_type: { name: 'City' }, city: 'X' },
    ]);
    assert.deepEqual(name, { en: 'Library' });
  });
});

describe('hours', () => {
  it('of a day that says it is closed are not shown as open', async () => {
    const opening_hours = {
      monday: { open: '09:00', close: '12:00', closed: true },
      tuesday: { open: '09:00', close: '12:00', closed: false },
    };
    assert.deepEqual(weekOf(await record({ opening_hours })), ['2 09:00-12:00']);
  });
  it('under a heading of several days are those of each', async () => {
    const hours = { weekdays: '8:00 AM - 8:00 PM', saturday: '9:00 AM - 1:00 PM' };
    const expected = [...WORKDAYS.map((day) => `${day} 08:00-20:00`), '6 09:00-13:00'];
    assert.deepEqual(weekOf(await record({ hours })), expected);
    const csv = 'naam;Maandag - Vrijdag;Zaterdag\nDe Linde;8-20;9-13';
    assert.deepEqual(weekOf(await readService(csv)), expected);
    const week = 'name;week_open;week_close;sat_open;sat_close\nDe Linde;08:00;20:00;09:00;13:00';
    assert.deepEqual(weekOf(await readService(week)), expected);
  });
  for (const [words, from, to] of [
    ['Mon-Fri 9am-5pm', '09:00', '17:00'],
    ['7am-6pm Monday to Friday', '07:00', '18:00'],
    ['Mon to Fri: 2-4pm', '14:00', '16:00'],
    ['Weekdays 10 a.m. - 12 noon', '10:00', '12:00'],
    ['ma t/m vr: 24 uur', '00:00', '24:00'],
    ['10:00 - 18:00 ma t/m vr', '10:00', '18:00'],
  ] as const) {
    it(`written as "${words}" are read`, async () =>
      assert.deepEqual(
        weekOf(await record({ openingsuren: words })),
        WORKDAYS.map((day) => `${day} ${from}-${to}`),
      ));
  }
  it('of every day and night are read from words', async () => {
    for (const words of ['24 uur', 'Open 24 hours', '24h/24']) {
      assert.equal(weekOf(await record({ openingsuren: words })).length, 7);
    }
  });
  it('as the French administration writes them are read from one day to another', async () => {
    const plage_ouverture = JSON.stringify([
      {
        nom_jour_debut: 'Lundi',
        nom_jour_fin: 'Mardi',
        valeur_heure_debut_1: '08:30:00',
        valeur_heure_fin_1: '12:00:00',
        valeur_heure_debut_2: '13:30:00',
        valeur_heure_fin_2: '17:30:00',
      },
      {
        nom_jour_debut: 'Vendredi',
        nom_jour_fin: 'Vendredi',
        valeur_heure_debut_1: '08:30:00',
        valeur_heure_fin_1: '12:00:00',
      },
    ]);
    assert.deepEqual(weekOf(await record({ plage_ouverture })), [
      ...[1, 2].flatMap((day) => [`${day} 08:30-12:00`, `${day} 13:30-17:30`]),
      '5 08:30-12:00',
    ]);
  });
  it('as Google, FHIR and other lists of days have them are read', async () => {
    const weekday_text = ['maandag: 09:00–12:00, 13:00–17:00', 'dinsdag: 24 uur geopend', 'woensdag: Gesloten'];
    assert.deepEqual(weekOf(await record({ opening_hours: { open_now: true, weekday_text } })), [
      '1 09:00-12:00',
      '1 13:00-17:00',
      '2 00:00-24:00',
    ]);
    const opening_hours = [
      { dayName: 'Monday', open: '09:00', close: '17:00' },
      { dayName: 'Tuesday', open: 'closed', close: 'closed' },
    ];
    assert.deepEqual(weekOf(await record({ opening_hours })), ['1 09:00-17:00']);
    const hoursOfOperation = [{ daysOfWeek: ['mon', 'tue'], openingTime: '08:30:00', closingTime: '18:30:00' }];
    assert.deepEqual(weekOf(await record({ hoursOfOperation })), ['1 08:30-18:30', '2 08:30-18:30']);
    const openingstijden = ['maandag', 'dinsdag'].map((day) => ({ day, open: '12.00', closed: '18.00' }));
    assert.deepEqual(weekOf(await record({ openingstijden })), ['1 12:00-18:00', '2 12:00-18:00']);
    const spaced = ['Maandag', 'Dinsdag'].map((day) => ({ day, times: '08:00 19:00' }));
    assert.deepEqual(weekOf(await record({ openingTimes: spaced })), ['1 08:00-19:00', '2 08:00-19:00']);
  });
});

describe('records of other makes', () => {
  it('of SPARQL are read by what their values say', async () => {
    const literal = (value: string) => ({ type: 'literal', value });
    const binding = { naam: literal('OCMW'), adres: literal('Markt 1, 2490 Balen'), telefoon: literal('014 00 00 02') };
    const service = await readService({ head: { vars: ['naam'] }, results: { bindings: [binding] } });
    assert.equal(service.name, 'OCMW');
    assert.deepEqual(service.contact.phone, [{ number: '014 00 00 02' }]);
  });
  it('that are not active are not shown, and one that is closed says so', async () => {
    const { items } = await readServices(
      'name,address,closed,is_active\nA,Dorp 1,True,1\nB,Dorp 2,False,0\nC,Dorp 3,,1',
    );
    assert.deepEqual(
      items.map(({ name, status }) => [name, status]),
      [
        ['A', 'temporarily-closed'],
        ['C', 'open'],
      ],
    );
  });
  it('with lists where words are expected give those words', async () => {
    const { cost, eligibility, category } = await record({
      frais: ['gratuit'],
      publics: ['jeunes', 'familles'],
      types: ['accueil'],
    });
    assert.deepEqual([cost, eligibility, category], [{ type: 'free' }, 'jeunes, familles', ['accueil']]);
  });
  it('with a dot behind a telephone number keep the number alone', async () =>
    assert.deepEqual((await record({ tel: '014 00 00 03.' })).contact.phone, [{ number: '014 00 00 03' }]));
  it('with their names as keys are called so', async () => {
    const { items } = await readServices({
      'Gemeente Balen': { address: 'Vredelaan 1', city: 'Balen' },
      'OCMW': { address: 'Vredelaan 2', city: 'Balen' },
    });
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Gemeente Balen', 'OCMW'],
    );
  });
  it('of organisations on a map are partners', async () => {
    const { items } = await outcomeOf('partners', {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { naam: 'OKRA', email: 'okra@x.example' }, geometry: null }],
    });
    assert.deepEqual(
      items.map(({ name, email }) => [name, email]),
      [['OKRA', 'okra@x.example']],
    );
  });
  it('of municipalities are areas, with their postcodes', async () => {
    const { items } = await outcomeOf('areas', [
      { NIS_code: '13003', municipality_NL: 'Balen', municipality_FR: 'Balen', zip: ['2490', '2491'] },
      { NIS_code: '13035', municipality_NL: 'Ravels', municipality_FR: 'Ravels', zip: ['2380'] },
    ]);
    assert.deepEqual(
      items.map(({ id, name, type, postcodes }) => [id, name, type, postcodes]),
      [
        ['13003', 'Balen', 'municipality', ['2490', '2491']],
        ['13035', 'Ravels', 'municipality', ['2380']],
      ],
    );
  });
});
