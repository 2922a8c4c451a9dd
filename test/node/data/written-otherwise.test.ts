import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readActivities } from '../../support/read-activities.ts';
import { outcomeOf } from '../../support/read-document.ts';
import { readService, readServices, weekOf } from '../../support/read-services.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;
const figuresOf = async (body: string | object) => (await outcomeOf('indicators', body)).items;

// What a table says must not change with the program that wrote it. Each of these was once read otherwise.
describe('the same table, written by another program', () => {
  describe('with a column that counts the rows', () => {
    for (const heading of ['', '#'])
      it(`under “${heading}”: it is no title of an activity`, async () => {
        const { items } = await readActivities(lines(`${heading};Titel;Datum`, '1;Soep;03/03/2027', '2;Koor;4/3/2027'));
        assert.deepEqual(
          items.map(({ title, start }) => [title, start]),
          [
            ['Soep', '2027-03-03'],
            ['Koor', '2027-03-04'],
          ],
        );
      });
    for (const [heading, first] of [
      ['Unnamed: 0', 0],
      ['#', 1],
      ['index', 0],
    ] as const)
      it(`under “${heading}”: it is no figure`, async () => {
        const rows = ['13003', '13035'].map((code, at) => `${at + first},${code},2024,${at + 10}`);
        const [only, ...others] = await figuresOf(lines(`${heading},nis,jaar,Inwoners`, ...rows));
        assert.ok(only?.kind === 'indicator');
        assert.deepEqual([only.label, others.length], ['Inwoners', 0]);
        assert.deepEqual(
          only.values.map(({ value }) => value),
          [10, 11],
        );
      });
    it('a column of figures that is called so by chance is one', async () => {
      const items = await figuresOf(lines('nis,jaar,index', '13003,2024,101.2', '13035,2024,99.4'));
      assert.equal(items.length, 1);
    });
  });

  describe('with its years and codes as Python and R write them', () => {
    for (const [first, second] of [
      ['X2023', 'X2024'],
      ['2023.0', '2024.0'],
      ['Inwoners.2023', 'Inwoners.2024'],
    ])
      it(`${first}`, async () => {
        const [only] = await figuresOf(lines(`Gemeente,${first},${second}`, 'Balen,10,20', 'Ravels,11,21'));
        assert.ok(only?.kind === 'indicator');
        assert.deepEqual(
          only.values.map(({ year }) => year),
          [2023, 2024, 2023, 2024],
        );
      });
    it('13003.0 is the code of a town', async () => {
      const [only] = await figuresOf(lines('nis,jaar,Inwoners', '13003.0,2024.0,10'));
      assert.ok(only?.kind === 'indicator');
      assert.deepEqual(only.values, [{ level: 'municipality', year: 2024, place: '13003', value: 10 }]);
    });
  });

  describe('with days as spreadsheets and people write them', () => {
    for (const day of [
      ...['2027/03/03', '2027.03.03', '03 / 03 / 2027', '3. 3. 2027', '03-mrt-2027', '03-Mar-2027', '3-mrt-27'],
      ...["3 maart '27", '3 mars 2027', '3/03/2027 0:00', '3/3/2027'],
    ])
      it(day, async () => {
        const { items } = await readActivities(lines('Titel;Datum;Uur', `Soep;${day};14u30`, `Koor;${day};`));
        assert.deepEqual(
          items.map(({ start }) => start),
          ['2027-03-03T14:30', '2027-03-03'],
        );
      });
    for (const day of ['2026/03/01', '01-mrt-26', '1. 3. 2026'])
      it(`${day}, of an action`, async () => {
        const { items } = await outcomeOf('actions', lines('Actie;Trekker;Start', `Banken;Jan;${day}`));
        assert.deepEqual(
          items.map((action) => 'start' in action && action.start),
          ['2026-03-01'],
        );
      });
    for (const [day, start] of [
      ['14 févr. 2027', '2027-02-14'],
      ['14 juil. 2027', '2027-07-14'],
    ])
      it(`${day}`, async () => {
        const { items } = await readActivities(lines('Titre;Date', `Fête;${day}`));
        assert.equal(items[0]?.start, start);
      });
    it('a range is no short year', async () => {
      const { items } = await readActivities(lines('Titel;Datum', 'Kamp;3 mei-15 mei 2027'));
      assert.deepEqual([items[0]?.start, items[0]?.end], ['2027-05-03', '2027-05-15']);
    });
  });

  describe('with hours as spreadsheets and people write them', () => {
    for (const [from, to] of [
      ['1899-12-30T14:30:00.000Z', '1899-12-30T16:00:00.000Z'],
      ['30/12/1899 14:30', '30/12/1899 16:00'],
      ['1430', '1600'],
      ['14 u. 30', '16 u.'],
      ['14 heures 30', '16 heures'],
      ['14 : 30', '16 : 00'],
      ['14h30min', '16h'],
    ])
      it(`${from}`, async () => {
        const { items } = await readActivities(lines('Titel;Datum;Begin;Einde', `Soep;3/3/2027;${from};${to}`));
        assert.deepEqual([items[0]?.start, items[0]?.end], ['2027-03-03T14:30', '2027-03-03T16:00']);
      });
    for (const hours of [
      '"9:00-12:00\n13:00-17:00"',
      '9:00-12:00<br>13:00-17:00',
      '9:00-12:00 | 13:00-17:00',
      '9:00 ~ 12:00, 13:00 > 17:00',
      '"9h jusqu’à 12h; 13h jusqu\'à 17h"',
    ])
      it(JSON.stringify(hours), async () => {
        const { items } = await readServices(lines('Naam;Maandag;Dinsdag', `Loket;${hours};gesloten`));
        assert.deepEqual(items.flatMap(weekOf), ['1 09:00-12:00', '1 13:00-17:00']);
      });
    it('"idem", "zie maandag" and "voir lundi" are the hours of another day', async () => {
      const { items } = await readServices(
        lines('Naam;Maandag;Dinsdag;Woensdag;Donderdag', 'Loket;9-12;idem;13-16;zie maandag'),
      );
      assert.deepEqual(items.flatMap(weekOf), ['1 09:00-12:00', '2 09:00-12:00', '3 13:00-16:00', '4 09:00-12:00']);
      const french = await readServices(lines('Nom;Lundi;Mardi', 'Guichet;9h-12h;voir lundi'));
      assert.deepEqual(french.items.flatMap(weekOf), ['1 09:00-12:00', '2 09:00-12:00']);
    });
    it('"idem" under the first day is nothing anybody knows', async () => {
      const { items } = await readServices(lines('Naam;Maandag;Dinsdag', 'Loket;idem;9-12'));
      assert.deepEqual(items.flatMap(weekOf), ['2 09:00-12:00']);
    });
  });

  describe('with what stands in cells besides', () => {
    for (const nothing of ['–', '—', '.', '…', '???'])
      it(`“${nothing}” says nothing`, async () => {
        const { items } = await readServices(
          lines('Naam;Straat;Omschrijving;Kostprijs;Maandag;Dinsdag', `Loket;${`${nothing};`.repeat(4)}9-12`),
        );
        const [{ description, cost, location, hours } = {}] = items;
        assert.deepEqual([description, cost, location, hours?.exceptions], [undefined, undefined, [], []]);
      });
    it('signs of a web page are read as on one', async () => {
      const { items } = await readServices(
        lines('Naam;Omschrijving', 'Caf&eacute; d&#39;Or &amp; Co;"a &lt; b"', 'Bib;"<b>x</b> &quot;y&quot;"'),
      );
      assert.deepEqual(
        items.map(({ name, description }) => [name, description]),
        [
          ["Café d'Or & Co", 'a &lt; b'],
          ['Bib', '<b>x</b> ”y”'],
        ],
      );
      const records = await readServices([{ naam: '&quot;De Kring&quot;', adres: 'Dorp 1', tel: '014 00 00 01' }]);
      assert.equal(records.items[0]?.name, '”De Kring”');
    });
  });
});

describe('a heading that nobody knows', () => {
  it('is that of the name where nearly each row has words of its own below it, and says so', async () => {
    const { items, tally } = await readServices(
      'Nr;Schule;Schulform;Träger;Adresse\n' +
        '09P06;Lindenschule;Grundschule;staatlich;"Markt 1, 4700 Eupen"\n' +
        '09P07;Schule am Teich;Grundschule;staatlich;"Markt 2, 4700 Eupen"\n' +
        '09P08;Waldschule;Gymnasium;frei;"Markt 3, 4700 Eupen"\n',
    );
    const said = items.map(({ name, category, organisation }) => [name, category[0], organisation?.name]);
    assert.deepEqual(said[0], ['Lindenschule', 'Grundschule', 'staatlich']);
    assert.deepEqual(said[2], ['Waldschule', 'Gymnasium', 'frei']);
    assert.equal(tally['advice name.guessed'], 1);
  });
  it('is no name where it stands above codes, towns or sorts', async () => {
    const { failure } = await readServices(
      'code;type_lieu;commune;adresse\nstruc1;Mairie;Olne;Rue 1\nstruc2;Annexe;Trooz;Rue 2\n',
    );
    assert.match(String(failure?.message), /no column that looks like a name/);
  });
  it('is no name where it stands above persons', async () => {
    for (const heading of [
      ...['Verantwoordelijke', 'Eigenaar', 'Contactpersoon', 'Vrijwilliger', 'Bénévole', 'Patient', 'Aanspreekpunt'],
      ...['Schulleitung', 'Aangemaakt door', 'Hulpvraag', 'Wachtwoord', 'Geboren', 'IBAN', 'Lieu de naissance'],
    ]) {
      const { failure } = await readServices(`${heading};Adres\nAn Peeters;Dorp 1\nBo Maes;Dorp 2\n`);
      assert.equal(failure?.code, 'shape', heading);
    }
  });
  it('is nothing in a list of people, whatever it stands above', async () => {
    const { failure } = await readServices('School;Geboortedatum;Adres\nLindenschool;1/2/2015;Dorp 1\n');
    assert.equal(failure?.code, 'shape');
  });
  it('may have the word for it among others', async () => {
    const item = await readService(
      "Nom;Type d'offre;arc_adresse;Commune du lieu de visite;N° de téléphone fixe;Langues parlées à l'accueil\n" +
        'Musée;Musée de ville;2 rue du Bourg;NOZAY;02 41 69 00 01;Français\n',
    );
    assert.deepEqual(item.category, ['Musée de ville']);
    assert.deepEqual(item.location, [{ street: '2 rue du Bourg', place: 'NOZAY' }]);
    assert.deepEqual(item.contact.phone, [{ number: '02 41 69 00 01' }]);
    assert.deepEqual(item.languages, ['fr']);
  });
  it('may be a part of an address, or the number of a house', async () => {
    const item = await readService(
      'Libellé;ADR_NUM;ADR_VOIE;ADR_CP;ADR_COMMUNE;Algemeen telefoonnummer;x_l93;y_l93\n' +
        'Gymnase;12;rue du Stade;49100;Angers;02 41 00 00 01;700000;6600000\n',
    );
    const [place] = item.location;
    assert.deepEqual([place?.street, place?.postcode, place?.place], ['rue du Stade 12', '49100', 'Angers']);
    assert.deepEqual([place?.lat?.toFixed(3), place?.lon?.toFixed(3)], ['46.500', '3.000']);
    assert.deepEqual(item.contact.phone, [{ number: '02 41 00 00 01' }]);
  });
  it('is never that of a person, whatever word says so', async () => {
    for (const heading of [
      ...[
        'Adres voorzitter',
        'Privé-adres',
        'Adresse du domicile',
        'Home address',
        'Anschrift Mitglied',
        'Adres (privé)',
      ],
      ...['Lid e-mail', 'E-mail vz', 'Oma tel', 'Tel thuis', 'Tél. urgence', 'Client tel', 'Mobile (private)'],
      ...['Postcode lid', 'Ort der Geburt', 'Gemeente voorzitter', 'Type de handicap', 'Art der Behinderung'],
    ]) {
      const cell = /mail/.test(heading) ? 'an@huis.example' : /t[eé]l|Mob/i.test(heading) ? '0470 00 00 01' : 'Heide 9';
      const item = await readService(`naam;${heading}\nKring;${cell}\n`);
      assert.deepEqual(
        [item.contact.phone, item.contact.email, item.location, item.category],
        [[], [], [], []],
        heading,
      );
    }
  });
  it('is never that of who filled in a form, unless the webmaster points to it', async () => {
    const form = 'Tijdstempel;E-mailadres;Naam organisatie\n1/2/2026;an@huis.example;Kring\n';
    const mails = async (columns?: Record<string, string>) =>
      (await readServices(form, undefined, columns && { columns })).items[0]?.contact.email;
    assert.deepEqual([await mails(), await mails({ email: 'E-mailadres' })], [[], ['an@huis.example']]);
  });
  it('is never that of a person, of a code or of a point', async () => {
    const item = await readService(
      'nom;num_tel_gérant;directeur email;code commune;localisation\nA;06 00 00 00 01;b@c.example;35238;"47.3, -0.6"\n',
    );
    assert.deepEqual([item.contact.phone, item.contact.email, item.location], [[], [], []]);
  });
});
