import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import { readActivities } from '../../support/read-activities.ts';

const all = async (body: string | object): Promise<readonly Activity[]> => {
  const { items, failure } = await readActivities(body);
  assert.equal(failure, undefined);
  return items;
};
const one = async (body: string | object): Promise<Activity> => {
  const [item] = await all(body);
  assert.ok(item);
  return item;
};
const times = ({ start, end, moments }: Activity) =>
  moments.length > 0 ? moments.map((each) => [each.start, each.end]) : [start, end];
const placeOf = ({ place }: Activity) => ({ ...place });
const AFTERNOON = ['2026-12-01T14:00', '2026-12-01T16:00'];

describe('the days of a sheet', () => {
  it('that lost their form are the days that its program counts', async () => {
    const rows = 'Titel;Datum;Beginuur;Einduur\nKoffie;46357;0,583333333333333;0,666666666666667\n';
    assert.deepEqual(times(await one(rows)), AFTERNOON);
    assert.deepEqual(times(await one('Titel;Start;Einde\nKoffie;46357,5833333333;46357.6666666667\n')), AFTERNOON);
  });
  it('stand under whatever says first or last, and day or hour', async () => {
    for (const [from, to] of [
      ['DatumVan;UurVan', 'DatumTot;UurTot'],
      ['Eerste dag;Van (uur)', 'Laatste dag;Tot (uur)'],
      ['Date de début;Heure début', 'Date de fin;Heure fin'],
      ['Start Date;Time from', 'Last day;Time to'],
    ])
      assert.deepEqual(times(await one(`Titel;${from};${to}\nKoffie;1/12/2026;14:00;1/12/2026;16:00\n`)), AFTERNOON);
    for (const heading of ['Datum en uur', 'Date et heure', 'Date/time'])
      assert.deepEqual(times(await one(`Titel;${heading}\nKoffie;1/12/2026 14:00-16:00\n`)), AFTERNOON);
  });
  it('may end under the same heading as the hour of it, as French Outlook writes', async () => {
    const rows = 'Objet;Début;Début;Fin;Fin\nCafé;01/12/2026;14:00:00;01/12/2026;16:00:00\n';
    assert.deepEqual(times(await one(rows)), AFTERNOON);
  });
  it('may stand in columns beside each other, each with its own hours', async () => {
    const rows = 'Titel;Dag 1;Dag 2\nBeurs;za 5/12/2026 van 10u tot 18u;zo 6/12/2026 van 10u tot 17u\n';
    assert.deepEqual(times(await one(rows)), [
      ['2026-12-05T10:00', '2026-12-05T18:00'],
      ['2026-12-06T10:00', '2026-12-06T17:00'],
    ]);
  });
  it('in words without a year are those of the columns beside them', async () => {
    const rows = 'Titre;Date;Date_debut;Date_fin\nFoire;Du 9 au 13 décembre;2026-12-09;2026-12-13\n';
    assert.deepEqual(times(await one(rows)), ['2026-12-09', '2026-12-13']);
  });
  it('in words that say every week between two of them are of every week', async () => {
    const lesson = await one('Titel;Wanneer\nLes;"elke dinsdag van 1/12/2026 tot 22/12/2026, 14u-16u"\n');
    assert.deepEqual(times(lesson), AFTERNOON);
    assert.deepEqual([lesson.repeat?.every, lesson.repeat?.until], ['week', '2026-12-22']);
  });
  it('stand under headings that name what they are of', async () => {
    const rows =
      'Naam van de activiteit;Datum activiteit;Van - tot;Inschrijving verplicht\nKoffie;1/12/2026;14u-16u;nee\n';
    const activity = await one(rows);
    assert.deepEqual(
      [activity.title, ...times(activity), activity.registration?.type],
      ['Koffie', ...AFTERNOON, 'none'],
    );
    const german = 'Name der Veranstaltung;Beginn;Ende\nKaffee;1.12.2026 14:00;1.12.2026 16:00\n';
    assert.deepEqual(times(await one(german)), AFTERNOON);
  });
  it('may stand in a table of a page of text', async () => {
    const rows = '| Datum | Titel | Uur |\n|---|---|---|\n| 1/12/2026 | Koffie | 14u |\n';
    const { items, tally } = await readActivities(rows);
    assert.deepEqual([items.map(({ start }) => start), tally], [['2026-12-01T14:00'], { 'advice id.made': 1 }]);
  });
  it('may say how long it takes', async () => {
    for (const long of ['2 uur', '2u', '120 min', 'PT2H', '120'])
      assert.deepEqual(times(await one(`Titel;Datum;Uur;Duur\nKoffie;1/12/2026;14:00;${long}\n`)), AFTERNOON);
    const unsure = await one('Titel;Datum;Uur;Duur\nKoffie;1/12/2026;14:00;2\n');
    assert.deepEqual(times(unsure), ['2026-12-01T14:00', undefined]);
  });
  it('without a year are of the year, or the season, that stands above them', async () => {
    const below = (title: string) => `${title};;\nDatum;Uur;Titel\n9 november;19u;Film\n17 januari;19u;Koor\n`;
    const starts = async (title: string) => (await readActivities(below(title))).items.map(({ start }) => start);
    assert.deepEqual(await starts('Programma 2027'), ['2027-11-09T19:00', '2027-01-17T19:00']);
    assert.deepEqual(await starts('Seizoen 2026-2027'), ['2026-11-09T19:00', '2027-01-17T19:00']);
    // When somebody made the list.
    assert.deepEqual(await starts('Lijst van 12/10/2026'), []);
    assert.deepEqual(await starts('Koor De Merel, sinds 2010'), []);
    const under = 'Datum (2027);Titel\n9 november;Film\n';
    assert.deepEqual(times(await one(under)), ['2027-11-09', undefined]);
  });
  it('may have two stretches, and then both are shown', async () => {
    const both = [
      ['2026-12-01T10:00', '2026-12-01T12:00'],
      ['2026-12-01T14:00', '2026-12-01T16:00'],
    ];
    for (const hours of ['10u-12u en 14u-16u', '10h -12h et 14h-16h', '10:00-12:00, 14:00-16:00', '10-12 & 14-16'])
      assert.deepEqual(times(await one(`Titel;Datum;Uur\nInloop;1/12/2026;"${hours}"\n`)), both);
    // Of two days nobody knows which is of which.
    const { tally } = await readActivities('Titel;Datum;Uur\nInloop;1/12/2026 en 2/12/2026;10u-12u en 14u-16u\n');
    assert.equal(tally['warning hour.unreadable'], 1);
  });
  it('may have two stretches on each day of a series, and of one that goes on', async () => {
    const hours = async (row: string) =>
      (await all(`Titel;Datum;Uur\nInloop;${row}\nBal;24/12/2026;20u\n`))
        .slice(0, -1)
        .map((item) => times(item).flat());
    const both = [
      ['2026-12-01T10:00', '2026-12-01T12:00'],
      ['2026-12-01T14:00', '2026-12-01T16:00'],
    ];
    assert.deepEqual(await hours('elke dinsdag;10u-12u en 14u-16u'), both);
    assert.deepEqual(await hours('elke dinsdag 10u-12u en 14u-16u;'), both);
    assert.deepEqual((await hours('1/12/2026 - 3/12/2026;10u-12u en 14u-16u'))[0]?.filter((each) => each).length, 12);
  });
  it('may have several hours to begin at', async () => {
    for (const hours of ['14u30, 17u en 20u', '14:30 en 17:00 en 20:00', '14 u. 30 & 17 u & 20 u'])
      assert.deepEqual(
        (await one(`Titel;Datum;Uur\nFilm;1/12/2026;"${hours}"\n`)).moments.map(({ start }) => start),
        ['14:30', '17:00', '20:00'].map((hour) => `2026-12-01T${hour}`),
      );
    assert.deepEqual(times(await one('Titel;Datum;Uur\nInloop;1/12/2026;tussen 14 en 16 u\n')), AFTERNOON);
  });
  it('may be all weekdays in one cell, among rows with dates', async () => {
    const { items, tally } = await readActivities(
      'Titel;Wanneer\nBal;5/12/2026 20u\nInloop;ma t/m vr 9-12\nKoor;elke dinsdag 20u\nKaarten;di 14u\nTurnen;weekdagen, 8u\n',
    );
    assert.deepEqual(
      items.map(({ start, repeat }) => [start, repeat?.on?.map(({ day }) => day).join('')]),
      [
        ['2026-12-05T20:00', undefined],
        ['2026-11-25T09:00', '12345'],
        ['2026-12-01T20:00', '2'],
        ['2026-11-25T08:00', '12345'],
      ],
    );
    assert.deepEqual([tally['advice date.weekly'], tally['error start.unreadable']], [2, 1]);
  });
  it('may be numbers below the name of their month, or beside it', async () => {
    const days = ['2026-12-05T14:00', '2027-01-09T19:00'];
    for (const rows of [
      'Dag;Datum;Titel;Uur\nDecember;;;\nza;5;Markt;14u\nJanuari;;;\nza;9;Receptie;19u\n',
      'Datum;Titel;Uur\nDECEMBER 2026;;\n5;Markt;14u\nJANUARI 2027;;\nza 9;Receptie;19u\n',
      'Maand;Dag;Titel;Uur\ndecember;za 5;Markt;14u\njanuari;za 9;Receptie;19u\n',
    ])
      assert.deepEqual(
        (await all(rows)).map(({ start }) => start),
        days,
      );
    assert.deepEqual(times(await one('Tag;Datum;Titel\nSa.;05.12.;Markt\n')), ['2026-12-05', undefined]);
    const { moments } = await one('Titel;Datum\nMarkt;13./14.12.2026\n');
    assert.deepEqual(
      moments.map(({ start }) => start),
      ['2026-12-13', '2026-12-14'],
    );
    // Without the month it is no rhythm.
    assert.deepEqual(await all('Dag;Datum;Titel\nza;5;Markt\n'), []);
  });
  it('is a weekday of every week, in a course from one day to another', async () => {
    const course =
      'Cursus;Dag;Uur;Startdatum;Einddatum;Geen les op\nDans;woensdag;14u-15u;2/12/2026;30/6/2027;23/12/2026\n';
    const { start, end, repeat } = await one(course);
    assert.deepEqual(
      [start, end, repeat?.on, repeat?.until, repeat?.except],
      ['2026-12-02T14:00', '2026-12-02T15:00', [{ day: 3 }], '2027-06-30', ['2026-12-23']],
    );
  });
  it('is that of a merged cell above, for an hour that is later', async () => {
    const { items, problems } = await readActivities(
      'Datum;Uur;Titel\n5/12/2026;10u;Ontbijt\n;14u30;Kaarten\n;9u;Mis\nvolgende week;10u;Koor\n;11u;Bal\n',
    );
    assert.deepEqual(
      items.map(({ start }) => start),
      ['2026-12-05T10:00', '2026-12-05T14:30'],
    );
    assert.deepEqual(
      problems.filter(({ code }) => code === 'date.above').map(({ path }) => path),
      ['row 3, column "Datum"'],
    );
  });
  it('is unknown below a day where a row may mean something else', async () => {
    for (const rows of [
      'Titel;Datum;Uur\nOntbijt;5/12/2026;10u\nBal;;14u\n',
      'Datum;Uur;Titel\n5/12/2026;10u;Ontbijt\n;14u;Bal (datum volgt)\n',
      'Datum;Uur;Titel\n5/12/2026 t/m 7/12/2026;10u;Beurs\n;14u;Bal\n',
      'Datum;Uur;Titel;Lesgever\nDECEMBER;;;\nza 5;10u;Ontbijt;Jan\n',
    ]) {
      const { items } = await readActivities(rows);
      assert.deepEqual(
        items.map(({ start }) => start?.slice(0, 10)),
        ['2026-12-05'],
        rows,
      );
    }
  });
  it('do not make an activity of the name of a month above its rows', async () => {
    const { items, tally } = await readActivities('Datum;Uur;Titel\nDecember;;\n1/12/2026;14:00;Koffie\nJanuari;;\n');
    assert.deepEqual([items.length, tally], [1, { 'advice id.made': 1 }]);
  });
});

describe('the rows of a club', () => {
  it('are matches by who plays, and where', async () => {
    const row = 'Datum;Aanvang;Thuisploeg;Bezoekersploeg;Sporthal\n5/12/2026;20:00;VC Olmen;VC Mol;Balen\n';
    const { title, start, place } = await one(row);
    assert.deepEqual([title, start, place?.name], ['VC Olmen – VC Mol', '2026-12-05T20:00', 'Balen']);
  });
  it('say in a remark or in the title that it is off', async () => {
    const rows = [
      'Bal;afgelast',
      'AFGELAST: Bal;',
      'Bal (geannuleerd);',
      'Bal - volzet;',
      'Annulering leren;kom op tijd',
      'Fuif;De zaal is dicht. Deze avond is afgelast wegens sneeuw',
    ];
    const notOff = [
      'niet afgelast',
      'afgelast bij regen',
      'gaat niet door indien te weinig inschrijvingen',
      'Annuleren kan tot 24u vooraf',
      'annulation possible jusque la veille',
      'met een reporter van de radio',
      'repas complet',
      'niet doorlopend open',
      'geannuleerde tickets worden terugbetaald',
    ];
    const { items, tally } = await readActivities(
      `Titel;Datum;Opmerking\n${rows.map((row) => row.replace(';', ';5/12/2026;')).join('\n')}\n`,
    );
    for (const remark of notOff) {
      const { status, full } = await one(`Titel;Datum;Opmerking\nBal;5/12/2026;${remark}\n`);
      assert.deepEqual([remark, status, full], [remark, 'planned', undefined]);
    }
    assert.deepEqual(
      items.map(({ status, full }) => (full ? 'full' : status)),
      ['cancelled', 'cancelled', 'cancelled', 'full', 'planned', 'cancelled'],
    );
    assert.equal(tally['advice column.unused'], 1);
  });
  it('are no more than how many there are', async () => {
    const { items, tally } = await readActivities('Titel;Datum;Bedrag\nQuiz;5/12/2026;800\nTotaal;;800\n');
    assert.deepEqual([items.length, tally['error time.missing']], [1, undefined]);
  });
  it('with people are of nobody', async () => {
    for (const rows of [
      'Datum;Shift;Naam;Telefoon\n5/12/2026;10u-14u;Jan Jansen;0475 00 00 01\n',
      'Naam;Geboortedatum;Datum;Adres\nJan Jansen;5/12/1950;5/12/2026;Kerkstraat 1\n',
    ])
      assert.deepEqual((await readActivities(rows)).items, []);
    const { contact, place } = await one(
      'Titel;Datum;Voornaam;Telefoon;E-mail;Adres\nYoga;5/12/2026;Jan;0475 00 00 01;jan@x.example;Kerkstraat 1\n',
    );
    assert.deepEqual([contact, place], [{ phone: [], email: [] }, undefined]);
    for (const who of ['Speler', 'Trainer', 'Geboekt door']) {
      const { title, contact } = await one(`Ploeg;Datum;${who};GSM\nU9;5/12/2026;Jan Jansen;0475 00 00 01\n`);
      assert.deepEqual([title, contact], ['U9', { phone: [], email: [] }]);
    }
  });
});

describe('what is private', () => {
  it('is not shown, in whichever words a program says so', async () => {
    const rows = [
      'Betreff;Beginnt am;Beginnt um;Privat\nKaffee;1.12.2026;14:00:00;Aus\nArzt;1.12.2026;15:00:00;Ein\n',
      'Onderwerp;Begindatum;Vertrouwelijkheid\nKoffie;1-12-2026;Normaal\nDokter;1-12-2026;Privé\n',
      'Titre;Date;Statut\nCafé;1/12/2026;publié\nCaché;1/12/2026;masqué\n',
    ];
    for (const each of rows) assert.equal((await all(each)).length, 1, each);
  });
  it('is the address of who filled in a form of Google', async () => {
    const form = (sent: string) =>
      `${sent};E-mailadres;Titel;Datum\n12/10/2026 9:31:02;jan@x.example;Koffie;1/12/2026\n`;
    const mails = async (sent: string) => (await one(form(sent))).contact.email;
    assert.deepEqual([await mails('Tijdstempel'), await mails('Nr')], [[], ['jan@x.example']]);
    const { contact, start } = await one(
      'ID;Begintijd;Tijd van voltooien;E-mail;Naam;Activiteit;Datum;Uur\n' +
        '1;11/1/26 10:00:00;11/1/26 10:05:00;jan@x.example;Jan;Koffie;1/12/2026;14u\n',
    );
    assert.deepEqual([contact.email, start], [[], '2026-12-01T14:00']);
  });
});

describe('a calendar in JSON', () => {
  it('of Microsoft is read with its hours, its place, and without what is private', async () => {
    const at = (hour: string) => ({ dateTime: `2026-12-01T${hour}:00.0000000`, timeZone: 'UTC' });
    const event = { start: at('13:00'), end: at('15:00'), isAllDay: false, isCancelled: false };
    const address = { street: 'Markt 1', city: 'Balen', postalCode: '2490' };
    const location = { displayName: 'Buurthuis', address, coordinates: { latitude: 51.17, longitude: 5.17 } };
    const items = await all({
      '@odata.context': 'https://graph.example/events',
      'value': [
        { id: 'a', subject: 'Koffie', sensitivity: 'normal', location, ...event },
        { id: 'b', subject: 'Dokter', sensitivity: 'private', ...event },
      ],
    });
    assert.deepEqual(items.map(times), [AFTERNOON]);
    const expected = { name: 'Buurthuis', street: 'Markt 1', postcode: '2490', place: 'Balen', lat: 51.17, lon: 5.17 };
    assert.deepEqual(items.map(placeOf), [expected]);
  });
  it('does not go on where a program has its own word for that', async () => {
    for (const said of [{ isCancelled: true }, { is_canceled: true }])
      assert.equal(
        (await one([{ name: 'Koffie', start_time: '2026-12-01T14:00:00+0100', ...said }])).status,
        'cancelled',
      );
  });
  it('of Microsoft lasts a day until the midnight after it', async () => {
    const [start, end] = ['2026-12-01', '2026-12-02'].map((day) => ({
      dateTime: `${day}T00:00:00.0000000`,
      timeZone: 'UTC',
    }));
    const { category, ...event } = await one({
      value: [{ subject: 'Markt', start, end, isAllDay: true, type: 'occurrence' }],
    });
    assert.deepEqual([times(event as Activity), category], [['2026-12-01', undefined], []]);
  });
  it('of Paris lists each of its times', async () => {
    const [first, second] = ['05', '12'].map((day) => `2026-12-${day}T14:00:00+01:00_2026-12-${day}T16:00:00+01:00`);
    const row = {
      title: 'Balade',
      date_start: '2026-12-05',
      date_end: '2026-12-12',
      occurrences: `${first};${second}`,
    };
    assert.deepEqual(times(await one({ total_count: 1, results: [row] })), [
      ['2026-12-05T14:00', '2026-12-05T16:00'],
      ['2026-12-12T14:00', '2026-12-12T16:00'],
    ]);
  });
  it('has its hours in parts of a second, from world time on', async () => {
    const row = { titel: 'Koffie', startDate: '2026-12-01T13:00:00.250+00:00', endDate: '2026-12-01T15:00:00.5+00:00' };
    assert.deepEqual(times(await one([row])), AFTERNOON);
  });
  it('has no address where it names a page of its own site', async () => {
    const { items, tally } = await readActivities([{ titel: 'Koffie', datum: '2026-12-01', url: 'koffie.html' }]);
    assert.deepEqual([items[0]?.url, tally['warning link.refused']], [undefined, 1]);
  });
  it('of Eventbrite has its words and its hours each in several forms', async () => {
    const at = (hour: number) => ({
      timezone: 'Europe/Brussels',
      local: `2026-12-01T${hour}:00:00`,
      utc: `2026-12-01T${hour - 1}:00:00Z`,
    });
    const name = { text: 'Koffie', html: '<p>Koffie</p>' };
    const venue = { name: 'Bib', address: { address_1: 'Markt 1', city: 'Balen', postal_code: '2490' } };
    const event = await one({ events: [{ id: '1', name, venue, start: at(14), end: at(16), status: 'live' }] });
    assert.deepEqual([event.title, ...times(event)], ['Koffie', ...AFTERNOON]);
    assert.deepEqual(placeOf(event), { name: 'Bib', street: 'Markt 1', postcode: '2490', place: 'Balen' });
  });
  it('of a page has no ids, or its hours in milliseconds', async () => {
    const items = await all([
      { title: 'Koffie', start: '2026-12-01T14:00:00', end: '2026-12-01T16:00:00', allDay: false },
      { id: '2', title: 'Zee', start: '2026-12-02', allDay: true },
    ]);
    assert.deepEqual(items.map(times), [AFTERNOON, ['2026-12-02', undefined]]);
    const start = Date.parse('2026-12-01T13:00Z');
    for (const [from, to] of [
      [start, start + 7_200_000],
      [start / 1000, start / 1000 + 7200],
      [`/Date(${start})/`, `/Date(${start + 7_200_000}+0100)/`],
      ['20261201T140000', '20261201T160000'],
    ])
      assert.deepEqual(times(await one([{ id: 1, titel: 'Koffie', begin: from, einde: to }])), AFTERNOON);
  });
  it('of somebody’s own has a day and an hour, and ids', async () => {
    const own = { id: '1', title: 'Koffie', date: '2026-12-01', location: 'Zaal' };
    assert.deepEqual(times(await one([{ ...own, time: '14:00 - 16:00' }])), AFTERNOON);
    assert.deepEqual(times(await one([{ ...own, startTime: '14:00', endTime: '16:00' }])), AFTERNOON);
    assert.deepEqual(
      times(await one([{ ...own, date: { start: '2026-12-01T14:00', stop: '2026-12-01T16:00' } }])),
      AFTERNOON,
    );
  });
  it('of Drupal has its fields in lists', async () => {
    const event = await one([
      {
        nid: [{ value: 7 }],
        title: [{ value: 'Koffie' }],
        field_datum: [{ value: '2026-12-01T14:00:00+01:00', end_value: '2026-12-01T16:00:00+01:00' }],
      },
    ]);
    assert.deepEqual([event.title, ...times(event)], ['Koffie', ...AFTERNOON]);
    const [row] = await all([{ title: 'Koffie', field_datum: '2026-12-01T14:00:00 - 2026-12-01T16:00:00' }]);
    assert.deepEqual(row && times(row), AFTERNOON);
  });
  it('on a map is read, and a map of places is not', async () => {
    const at = (properties: object) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [5.17, 51.17] },
    });
    const map = (...features: object[]) => ({ type: 'FeatureCollection', features });
    const event = await one(map(at({ title: 'Koffie', start: AFTERNOON[0], end: AFTERNOON[1], location: 'Zaal' })));
    assert.deepEqual([times(event), placeOf(event)], [AFTERNOON, { name: 'Zaal', lat: 51.17, lon: 5.17 }]);
    const places = map(at({ name: 'Bib', start_date: '1970-01-01' }), at({ name: 'School' }), at({ name: 'Zwembad' }));
    assert.match((await readActivities(places)).failure?.message ?? '', /^These are places on a map/);
  });
  it('names no row of another table, and no sort that all of them are', async () => {
    const fields = { Naam: 'Koffie', Datum: '2026-12-01', Locatie: ['recAbCdEfGhIjKlMn'], type: 'event' };
    const event = await one({ records: [{ id: 'rec1', fields }] });
    assert.deepEqual([event.place, event.category], [undefined, []]);
  });
});

describe('a sheet in JSON', () => {
  it('may write its offset in any way', async () => {
    for (const [from, to] of [
      ['2026-12-01T14:00+0100', '2026-12-01T16:00+0100'],
      ['2026-12-01T14:00+01', '2026-12-01 16:00:00 +01'],
      ['2026-12-01T08:00-05', '2026-12-01 15:00:00 UTC'],
    ])
      assert.deepEqual(times(await one([{ title: 'Koffie', start: from, end: to }])), AFTERNOON);
  });
  it('may number its days of the week from sunday', async () => {
    const yoga = {
      title: 'Yoga',
      startTime: '19:00',
      daysOfWeek: [0, 3],
      startRecur: '2026-09-02',
      endRecur: '2027-06-30',
    };
    const { start, repeat } = await one([yoga]);
    assert.deepEqual(
      [start, repeat?.on?.map(({ day }) => day), repeat?.until],
      ['2026-09-02T19:00', [7, 3], '2027-06-30'],
    );
    const [koor] = await all([{ ...yoga, daysOfWeek: ['2'], startRecur: '2026-09-01' }]);
    assert.deepEqual(koor?.repeat?.on, [{ day: 2 }]);
  });
  it('of WordPress is not of the day on which it was written', async () => {
    const page = { id: 5, date: '2026-11-01T10:00:00', date_gmt: '2026-11-01T09:00:00', title: { rendered: 'Soep' } };
    const acf = { datum: '20261201', startuur: '14:00', einduur: '16:00' };
    assert.deepEqual(times(await one([{ ...page, acf }])), AFTERNOON);
  });
  it('may have rows that nobody filled in, and columns without a heading', async () => {
    const rows = [
      { Titel: 'Koffie', Datum: '1/12/2026' },
      { Titel: '', Datum: '' },
      { Titel: '', Datum: '' },
    ];
    assert.deepEqual((await all(rows)).map(times), [['2026-12-01', undefined]]);
    const cells = [
      ['Titel', '', 'Datum'],
      ['Koffie', '', '1/12/2026'],
    ];
    assert.deepEqual((await all(cells)).map(times), [['2026-12-01', undefined]]);
  });
  it('may name its columns beside its rows', async () => {
    for (const answer of [
      { columns: ['Titel', 'Datum'], rows: [['Koffie', '1/12/2026']] },
      { meta: { view: { columns: [{ name: 'Titel' }, { name: 'Datum' }] } }, data: [['Koffie', '1/12/2026']] },
    ])
      assert.deepEqual((await all(answer)).map(times), [['2026-12-01', undefined]]);
  });
  it('comes from Google inside a call, with months from 0 on', async () => {
    const table = {
      cols: [
        { id: 'A', label: 'Titel' },
        { id: 'B', label: 'Start' },
      ],
      rows: [{ c: [{ v: 'Koffie' }, { v: 'Date(2026,11,1,14,0,0)', f: '1/12/2026 14:00:00' }] }],
    };
    const answer = `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({ status: 'ok', table })});`;
    assert.deepEqual((await all(answer)).map(times), [['2026-12-01T14:00', undefined]]);
  });
});

describe('an address of an activity', () => {
  it('is taken apart where it is whole, and put together where it is not', async () => {
    const row = { title: 'Koffie', datum: '2026-12-01' };
    const expected = { street: 'Markt 1', postcode: '2490', place: 'Balen' };
    for (const fields of [
      { adres: 'Markt 1, 2490 Balen', gemeente: 'Balen' },
      { plaats: { adres: 'Markt 1', postcode: 2490, gemeente: 'Balen' } },
      { physicalAddress: { street: 'Markt 1', postalCode: '2490', locality: 'Balen' } },
    ])
      assert.deepEqual(placeOf(await one([{ ...row, ...fields }])), expected);
    const french = { name: 'La Maison', street: '33 place Haute', postcode: '5000', place: 'Namur' };
    assert.deepEqual(placeOf(await one([{ ...row, lieu: 'La Maison<br/>33, place Haute<br/>5000 Namur' }])), french);
    const cells = { geo_point_2d: { lat: 51.17, lon: 5.17 } };
    assert.deepEqual(placeOf(await one([{ ...row, ...cells }])), { lat: 51.17, lon: 5.17 });
  });
});
