import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from '../../support/read-document.ts';
import { readServices } from '../../support/read-services.ts';

describe('a bare list of records', () => {
  it('is a table, with the fields of nested records in it', async () => {
    const { format, items } = await readServices([
      {
        name: 'Scouts',
        location: {
          postcode: 2490,
          gemeente: 'Balen',
          straat: 'Waterstraat',
          nummer: '58',
          positie: { latitude: 51.17, longitude: 5.16 },
        },
      },
      { name: 'Feniks', location: null },
    ]);
    assert.equal(format, 'records');
    assert.deepEqual(
      items.map(({ name, location }) => [name, location]),
      [
        ['Scouts', [{ street: 'Waterstraat 58', postcode: '2490', place: 'Balen', lat: 51.17, lon: 5.16 }]],
        ['Feniks', []],
      ],
    );
  });
  it('as Opendatasoft exports it has lists in text: the first address, and all numbers', async () => {
    const { format, items, tally } = await readServices([
      {
        id: 'm1',
        nom: 'Mairie',
        adresse: JSON.stringify([
          {
            numero_voie: 'Le Village',
            code_postal: '1400',
            nom_commune: 'Nivelles',
            longitude: '4.9',
            latitude: '50.6',
          },
          { numero_voie: 'BP 1' },
        ]),
        telephone: '[{"valeur":"067 00 00 01","description":""},{"valeur":"067 00 00 02"}]',
      },
    ]);
    assert.deepEqual([format, tally], ['records', { 'advice list.first': 1 }]);
    assert.deepEqual(items[0]?.location, [
      { street: 'Le Village', postcode: '1400', place: 'Nivelles', lat: 50.6, lon: 4.9 },
    ]);
    assert.deepEqual(
      items[0].contact.phone.map(({ number }) => number),
      ['067 00 00 01', '067 00 00 02'],
    );
  });
  it('keeps what stands beside a position', async () => {
    const { items } = await readServices([
      { naam: 'Loket', plaats: { lat: 51.05, lon: 3.72, straat: 'Botermarkt 1' } },
    ]);
    assert.equal(items[0]?.location[0]?.street, 'Botermarkt 1');
  });
  it('of another kind stays a list of our own', async () => {
    const { format, tally } = await outcomeOf('forms', [{ naam: 'CAW' }]);
    assert.deepEqual([format, tally], ['native', { 'error id.missing': 1 }]);
  });
});

describe('an OData answer', () => {
  const about = { '@odata.context': 'https://data.example/$metadata' };

  it('is a list of services, page after page', async () => {
    const value = [{ Naam: 'Loket', Adres: 'Markt 1, 2490 Balen' }];
    const next = { '@odata.nextLink': '/Loketten?$skip=10' };
    const page = await readServices({ ...about, ...next, value }, 'https://data.example/Loketten');
    assert.deepEqual([page.items[0]?.name, page.next], ['Loket', 'https://data.example/Loketten?$skip=10']);
  });
  it('is a table of figures, which says that there are more', async () => {
    const value = [{ RegioS: 'GM0034  ', Perioden: '2025JJ00', Inwoners: 217828 }];
    const { items, tally } = await outcomeOf('indicators', { ...about, value, '@odata.nextLink': 'b' });
    const [first] = items;
    assert.deepEqual(first?.kind === 'indicator' && first.values, [
      { level: 'municipality', year: 2025, place: 'GM0034', placeName: 'GM0034', value: 217828 },
    ]);
    assert.deepEqual(tally, { 'warning pages.cut': 1 });
  });
});

describe('what is refused', () => {
  const told = async (json: object) => String((await readServices(json)).failure?.message);

  it('is told by what its server says', async () =>
    assert.equal(
      await told({ error: { code: 400, message: 'Failed to execute query.' } }),
      'The server answers with an error: Failed to execute query.',
    ));
  it('is told once what to do, without what else is in it', async () =>
    assert.match(
      await told({ nhits: 1, records: [{ fields: { type: 'urinoir' } }] }),
      /"columns": \{"name": "…"\}\.$/,
    ));
});
