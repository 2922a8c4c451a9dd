import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { metresBetween } from '../../../src/domain/place.ts';
import { plain } from '../../../src/domain/text.ts';
import { readDocument, tally } from '../../support/read-document.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/tables/${name}`, import.meta.url));
const read = (body: string | Uint8Array, columns?: Record<string, string>) =>
  readDocument('services', {
    bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    url: 'https://feeds.example/table.csv',
    request: { format: 'csv', ...(columns && { columns }) },
  });

describe('a table from Belgian Excel', () => {
  const page = read(fixture('belgian-excel.csv'));

  it('is read past its title, with semicolons, windows-1252 and decimal commas', async () => {
    const { items, problems } = await page;
    const [first] = items;
    assert.equal(first?.name, 'Café De Brug');
    assert.deepEqual(first.location, [
      { street: 'Kerkstraat 5', postcode: '2490', place: 'Balen', lat: 51.1684, lon: 5.1703 },
    ]);
    assert.deepEqual(first.cost, { type: 'free' });
    assert.deepEqual(problems[0], { severity: 'advice', code: 'encoding.windows-1252', path: 'line 5' });
  });
  it('keeps both telephone numbers of one cell, without the word "Tel."', async () => {
    const { items } = await page;
    assert.deepEqual(
      items.map(({ contact }) => contact.phone.map(({ number }) => number)),
      [['014 00 00 01', '0475 00 00 02'], ['014 00 00 03']],
    );
  });
  it('reads quotes and a new line inside a cell', async () => {
    const { items } = await page;
    assert.equal(items[1]?.name, 'Soep "op straat"\nelke woensdag');
    assert.deepEqual(items[1].cost, { type: 'fixed', amount: 1.5 });
  });
  it('names the column in which a partner has to look', async () => {
    const { problems } = await read('Naam;Tel.;Breedtegraad;Lengtegraad\nLoket;bel 014;95;5\n');
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'warning').map(({ code, path }) => `${code}: ${path}`),
      ['point.unreadable: row 2, column "Breedtegraad"', 'phone.unreadable: row 2, column "Tel."'],
    );
  });
  it('names the columns that residents see nothing of, where there are words in them', async () => {
    const { problems } = await read('Naam;Halte;Maandag;Dinsdag;Van;Nota\nBibbus;Kerkplein;9-12;9-12;14:00;\n');
    assert.deepEqual(
      problems.filter(({ code }) => code === 'column.unused').map(({ value }) => value),
      ['Halte, Van'],
    );
  });
  it('counts rows as the spreadsheet does: the record without a name stands in row 8', async () => {
    const { problems } = await page;
    assert.deepEqual(
      problems.filter(({ code }) => code === 'name.missing').map(({ path, severity }) => `${severity} ${path}`),
      ['error row 8, column "Naam"'],
    );
  });
});

describe('columns', () => {
  it('in metres on Belgian and Dutch grids become degrees', async () => {
    const { items, problems } = await read(fixture('lambert.csv'));
    const [gent, amersfoort] = items.map(({ location: [place] }) => ({ lat: place?.lat ?? 0, lon: place?.lon ?? 0 }));
    assert.ok(gent && metresBetween(gent, { lat: 51.039912, lon: 3.7236014 }) < 2);
    assert.ok(amersfoort && metresBetween(amersfoort, { lat: 52.1551744, lon: 5.3872062 }) < 2);
    assert.equal(items[0]?.location[0]?.street, 'Charles de Kerchovelaan 191A bus 3');
    assert.deepEqual(tally(problems), { 'advice id.made': 1 });
  });
  it('per weekday and per language are read, and hours nobody understands are kept as words', async () => {
    const { items } = await read(fixture('weekdays.tsv'));
    const [library, pharmacy] = items;
    assert.deepEqual(library?.name, { nl: 'Bibliotheek', fr: 'Bibliothèque' });
    assert.deepEqual(
      library.hours?.weekly.map(({ day, from, to }) => `${day} ${from}-${to}`),
      ['1 09:00-12:00', '2 09:00-12:00', '2 13:00-16:00'],
    );
    assert.deepEqual(pharmacy?.hours?.weekly, [{ day: 1, from: '09:00', to: '12:00' }]);
    assert.equal(pharmacy.hours.text, 'dinsdag: wisselend');
    assert.deepEqual(pharmacy.hours.exceptions[0], { date: '2026-11-24', reason: 'dinsdag: wisselend' });
  });
  it('may open and close per weekday, before and after noon', async () => {
    const { items } = await read(
      'naam;ma_vm_van;ma_vm_tot;ma_nm_van;ma_nm_tot;vr_vm_van;vr_vm_tot\nLoket;09:00;12:00;13:00;16:30;0,375;0,5\n',
    );
    assert.deepEqual(
      items[0]?.hours?.weekly.map(({ day, from, to }) => `${day} ${from}-${to}`),
      ['1 09:00-12:00', '1 13:00-16:30', '5 09:00-12:00'],
    );
  });
  it('with any heading are read where the mapping says so, and nowhere else', async () => {
    const { items, problems } = await read(
      'naam;Wat;Waar;Wanneer te bellen;telefoon\nniet deze;Soepcafé;Dorp 1, 2490 Balen;014 00 00 01;014 99 99 99\n',
      { 'name': 'Wat', 'location.street': 'waar', 'contact.phone': 'Wanneer te bellen', 'contact.email': 'Mailadres' },
    );
    const [service] = items;
    assert.equal(service?.name, 'Soepcafé');
    assert.deepEqual(service.location, [{ street: 'Dorp 1', postcode: '2490', place: 'Balen' }]);
    assert.deepEqual(service.contact.phone, [{ number: '014 00 00 01' }]);
    assert.deepEqual(
      problems.filter(({ code }) => code === 'column.missing').map(({ value }) => value),
      ['Mailadres'],
    );
  });
  it('may be explained the other way round', async () => {
    const { items, problems } = await read('Wat;Waar\nSoepcafé;Dorp 1\n', { Wat: 'name', waar: 'location.street' });
    assert.deepEqual([items[0]?.name, items[0]?.location], ['Soepcafé', [{ street: 'Dorp 1' }]]);
    assert.ok(!problems.some(({ code }) => code === 'column.missing'));
  });
  it('in four languages mean the same', async () => {
    for (const headings of [
      'Naam;Gemeente;Talen',
      'Nom;Commune;Langues',
      'Name;City;Languages',
      'Bezeichnung;Ort;Sprachen',
    ]) {
      const { items } = await read(`${headings}\nLoket;Balen;Nederlands, français, English\n`);
      assert.deepEqual(
        items.map(({ name, location, languages }) => [name, location[0]?.place, languages]),
        [['Loket', 'Balen', ['nl', 'fr', 'en']]],
        headings,
      );
    }
  });
  it('of access say what there is, never what somebody denies', async () => {
    const { items } = await read(
      'naam;toegankelijkheid\nLoket;"geen rolstoel, ringleiding; acc.toilet"\nBalie;gedeeltelijk rolstoeltoegankelijk\n',
    );
    assert.deepEqual(
      items.map(({ access }) => access),
      [['acc.hearing-loop', 'acc.toilet'], ['acc.wheelchair-help']],
    );
  });
  it('for a house number make "bus" a letter box, and without one it is no address', async () => {
    const { items } = await read('naam,straat,bus\nStation,Stationsplein 9,1\n');
    assert.deepEqual(items[0]?.location, [{ street: 'Stationsplein 9' }]);
  });
  it('of coordinates turned round are put right, with a word to the partner', async () => {
    const { items, problems } = await read('naam,lat,lon\nLoket,5.17,51.168\n');
    assert.deepEqual(items[0]?.location, [{ lat: 51.168, lon: 5.17 }]);
    assert.equal(tally(problems)['warning point.swapped'], 1);
  });
  it('of coordinates that cannot be any cost the pin and not the record', async () => {
    const { items, problems } = await read('naam,lat,lon\nLoket,511.684.123,51.703.456\nBalie,0,0\nBank,,\n');
    assert.deepEqual(
      items.map(({ location }) => location),
      [[], [], []],
    );
    assert.deepEqual(tally(problems), {
      'advice id.made': 1,
      'warning point.unreadable': 2,
      'advice point.missing': 1,
    });
  });
});

describe('ids', () => {
  it('that a partner gives twice: the same row is one record, another row is an error', async () => {
    const { items, problems } = await read('id,naam\n1,Een\n1,Een\n1,Ander\n');
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Een'],
    );
    assert.equal(tally(problems)['advice id.repeated'], 1);
    assert.equal(tally(problems)['error id.duplicate'], 1);
  });
  it('are made of name and place where there are none, and outlive a new telephone number', async () => {
    const before = await read('naam,straat,telefoon\nLoket,Markt 1,014 00 00 01\nLoket,Markt 2,\n');
    const after = await read('naam,straat,telefoon\nLoket,Markt 1,014 00 00 09\nLoket,Markt 2,\n');
    const ids = before.items.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
    assert.deepEqual(
      after.items.map(({ id }) => id),
      ids,
    );
    assert.equal(tally(before.problems)['advice id.made'], 1);
  });
  it('tell two services apart that share a name and an address', async () => {
    const { items } = await read('naam,straat,omschrijving\nZitdag,Markt 1,Rechten\nZitdag,Markt 1,Schulden\n');
    assert.equal(new Set(items.map(({ id }) => id)).size, 2);
  });
});

describe('what is no table of services', () => {
  for (const [what, text, code, words] of [
    ['an Excel file', 'PK\u0003\u0004….', 'shape', /Save as/],
    ['a web page', '<!doctype html><title>Login</title>', 'parse', /is a web page, not a feed/],
    [
      'a table of other things',
      'foo;bar\n1;2\n',
      'shape',
      /no column that looks like a name; the columns are foo, bar/,
    ],
  ] as const) {
    it(`is refused in plain words: ${what}`, () =>
      assert.rejects(read(text), { name: 'FeedFailure', code, message: words }));
  }
});

describe('a large table', () => {
  it('is read whole, in pieces, also where a quoted cell lies across two of them', async () => {
    const row = (at: number) => `${at},"Dienst ${at}\nmet ""woorden"", over ${'zorg '.repeat(20)}",014 00 00 01`;
    const { items, problems } = await read(
      `id,naam,telefoon\n${Array.from({ length: 5000 }, (_, at) => row(at)).join('\n')}\n`,
    );
    assert.equal(items.length, 5000);
    assert.ok(items.every(({ name }, at) => plain(name, 'nl').startsWith(`Dienst ${at}\nmet "woorden", over zorg`)));
    assert.deepEqual(tally(problems), { 'advice point.missing': 1 });
  });
});

describe('columns of weekdays', () => {
  const daysOf = async (table: string) => {
    const { items } = await read(table);
    return items[0]?.hours?.weekly.map(({ day, from }) => `${day} ${from}`);
  };

  it('may have three letters', async () =>
    assert.deepEqual(await daysOf('naam;ma;din;woe;zat\nBakker;8-12;9-12;dicht;10-12'), [
      '1 08:00',
      '2 09:00',
      '6 10:00',
    ]));
  it('are French where one of them is', async () =>
    assert.deepEqual(await daysOf('nom;lu;ma;me;di\nPain;8-12;9-12;10-12;11-12'), [
      '1 08:00',
      '2 09:00',
      '3 10:00',
      '7 11:00',
    ]));
  it('may be two for each, with a time in each; a 0 is nothing', async () =>
    assert.deepEqual(await daysOf('naam;mo_o;mo_c;tu_o;tu_c;we_o;we_c\nKita;06:00;18:00;07:00;12:30;0;0\n'), [
      '1 06:00',
      '2 07:00',
    ]));
  it('are no others for a word that is a day in another language', async () =>
    assert.deepEqual(
      await daysOf('naam;ma;di;wo;Heb je parking?;Zijn we toegankelijk?\nBakker;8-12;9-12;10-12;ja;ja'),
      ['1 08:00', '2 09:00', '3 10:00'],
    ));
});

it('a German street is a street with ß too', async () => {
  const { items } = await read('Bezeichnung;Straße;Hausnummer\nBücherei;Marktplatz;1');
  assert.equal(items[0]?.location[0]?.street, 'Marktplatz 1');
});
