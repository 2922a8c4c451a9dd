import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import type { FeedRequest } from '../../../src/domain/feed.ts';
import { readActivities } from '../../support/read-activities.ts';
import { readServices } from '../../support/read-services.ts';
import { codesOf, examined, placeOf } from '../../support/examined.ts';

const URL = 'https://partner.example/activiteiten.csv';
const read = (text: string, request: Partial<FeedRequest> = {}) => readActivities(text, URL, request);

/** The first activity of a sheet with one row. */
async function one(headings: string, row: string): Promise<Activity> {
  const { items, tally } = await read(`${headings}\n${row}\n`);
  const [first] = items;
  if (!first) throw new Error(`no activity: ${JSON.stringify(tally)}`);
  return first;
}
const when = async (headings: string, row: string) => {
  const { start, end } = await one(headings, row);
  return [start, end].join(' – ');
};

describe('a volunteer’s sheet of activities', () => {
  // As Belgian Excel writes it: a title above the headings, semicolons.
  const sheet = [
    'Activiteiten najaar 2026;;;;;;;;;',
    'Titel;Datum;Beginuur;Einduur;Locatie;Gemeente;Prijs;Telefoon;Inschrijven;Herhaling',
    'Soepcafé;24/11/2026;14u30;16u;Den Dennenhof;Olmen;€ 2,50;014 00 00 01;ja;elke dinsdag',
    'Kerstmarkt;12/12/2026;;;Kerkplein;Balen;gratis;;neen;',
    'Quiz;5/12/2026;20.00;00.30;Dorpshuis;Balen;"5 euro, kinderen gratis";;014 00 00 02;eenmalig',
    ';;;;;;;;;',
  ].join('\r\n');
  const page = read(sheet);

  it('gives each row’s day and hours, past midnight too', async () => {
    const { items } = await page;
    assert.deepEqual(
      items.map(({ title, start, end }) => [title, start, end]),
      [
        ['Soepcafé', '2026-11-24T14:30', '2026-11-24T16:00'],
        ['Kerstmarkt', '2026-12-12', undefined],
        ['Quiz', '2026-12-05T20:00', '2026-12-06T00:30'],
      ],
    );
  });
  it('reads how it comes back in words', async () => {
    const [soup, market, quiz] = (await page).items;
    assert.deepEqual(soup?.repeat?.on, [{ day: 2 }]);
    assert.deepEqual([market?.repeat, quiz?.repeat], [undefined, undefined]);
  });
  it('reads place, price, and how to register', async () => {
    const [soup, market, quiz] = (await page).items;
    assert.deepEqual([soup?.place?.name, soup?.place?.place], ['Den Dennenhof', 'Olmen']);
    assert.deepEqual([soup?.price, market?.price], [{ amount: 2.5 }, { amount: 0, free: true }]);
    assert.deepEqual(quiz?.price?.text, '5 euro, kinderen gratis');
    assert.deepEqual(
      [soup?.registration?.type, market?.registration?.type, quiz?.registration?.phone],
      ['phone', 'none', '014 00 00 02'],
    );
  });
  it('has nothing to complain of but ids that it had to make', async () => {
    const { tally, format } = await page;
    assert.deepEqual([tally, format], [{ 'advice id.made': 1 }, 'csv']);
  });
  it('keeps the same id when a telephone number is mended, and another for another day', async () => {
    const [soup] = (await page).items;
    const [mended] = (await read(sheet.replace('014 00 00 01', '014 00 00 09'))).items;
    const [moved] = (await read(sheet.replace('24/11/2026', '25/11/2026'))).items;
    assert.equal(mended?.id, soup?.id);
    assert.notEqual(moved?.id, soup?.id);
  });
});

describe('a day and its hours', () => {
  for (const [date, start] of [
    ['24/11/2026', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['24.11.26', '2026-11-24'],
    ['4/1/2027', '2027-01-04'],
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24T14:00', '2026-11-24T14:00'],
    ['dinsdag 24/11/2026', '2026-11-24'],
    ['di. 24/11/2026', '2026-11-24'],
    ['24 november 2026', '2026-11-24'],
    ['dinsdag 1 december 2026', '2026-12-01'],
    ['mardi 1er décembre 2026', '2026-12-01'],
    ['Dienstag, 3. März 2026', '2026-03-03'],
    ['Tuesday 24th of November 2026', '2026-11-24'],
    ['November 24, 2026', '2026-11-24'],
    ['5 dec. 2026', '2026-12-05'],
  ] as const) {
    it(`“${date}” is ${start}`, async () => assert.equal(await when('titel;datum', `x;${date}`), `${start} – `));
  }
  for (const [hours, span] of [
    ['14u30', '2026-11-24T14:30 – '],
    ['14:30', '2026-11-24T14:30 – '],
    ['14:30:00', '2026-11-24T14:30 – '],
    ['14.30.00', '2026-11-24T14:30 – '],
    ['9:00:00', '2026-11-24T09:00 – '],
    ['14.30 uur', '2026-11-24T14:30 – '],
    ['14 h', '2026-11-24T14:00 – '],
    ['14u-16u30', '2026-11-24T14:00 – 2026-11-24T16:30'],
    ['van 14 tot 16 uur', '2026-11-24T14:00 – 2026-11-24T16:00'],
    ['de 14h à 16h', '2026-11-24T14:00 – 2026-11-24T16:00'],
    ['14 bis 16 Uhr', '2026-11-24T14:00 – 2026-11-24T16:00'],
    ['ab 14:30 Uhr', '2026-11-24T14:30 – '],
    ['vanaf 14u', '2026-11-24T14:00 – '],
    ['à partir de 14h', '2026-11-24T14:00 – '],
    ['5:30pm-8:30pm', '2026-11-24T17:30 – 2026-11-24T20:30'],
    ['4 – 5:30 PM', '2026-11-24T16:00 – 2026-11-24T17:30'],
  ] as const) {
    it(`“${hours}” is ${span}`, async () => assert.equal(await when('titel;datum;uur', `x;24/11/2026;${hours}`), span));
  }
  it('may stand in one cell', async () => {
    assert.equal(
      await when('titel;begin;einde', 'x;24/11/2026 14:00;24/11/2026 16:00'),
      '2026-11-24T14:00 – 2026-11-24T16:00',
    );
    assert.equal(await when('titel;datum', 'x;24/11/2026 van 14u tot 16u'), '2026-11-24T14:00 – 2026-11-24T16:00');
    assert.equal(await when('titel;datum', 'x;24 november 2026 om 14u'), '2026-11-24T14:00 – ');
  });
  it('may have a last day', async () => {
    assert.equal(await when('titel;startdatum;einddatum', 'x;24/11/2026;29/11/2026'), '2026-11-24 – 2026-11-29');
  });
  it('may be several days in one cell', async () => {
    const { moments } = await one('titel;datum;uur', 'x;3/12/2026, 10/12/2026 en 17/12/2026;14u-16u');
    assert.deepEqual(
      moments.map(({ start, end }) => [start, end]),
      ['03', '10', '17'].map((day) => [`2026-12-${day}T14:00`, `2026-12-${day}T16:00`]),
    );
  });
  it('in words may be several too', async () => {
    const { moments } = await one('titel;datum', 'x;24 november 2026 en 1 december 2026');
    assert.deepEqual(
      moments.map(({ start }) => start),
      ['2026-11-24', '2026-12-01'],
    );
  });
  for (const words of [
    '24 november',
    'zo 12/12',
    '20.12.',
    '31 november 2026',
    '24 gewonnen 2026',
    '7.12, 14.12, 21.12.2026',
  ])
    it(`“${words}” is not guessed`, async () => {
      const { items, tally } = await read(`titel;datum\nx;${words}\n`);
      assert.deepEqual([items, tally], [[], { 'advice id.made': 1, 'error start.unreadable': 1 }]);
    });
  for (const [words, ...days] of [
    ['24 en 25 november 2026', '2026-11-24', '2026-11-25'],
    ['ma 7/12, 14/12 en 21/12/2026', '2026-12-07', '2026-12-14', '2026-12-21'],
    ['30/12 & 2/1/2027', '2026-12-30', '2027-01-02'],
  ] as const)
    it(`“${words}” have the year of the last, which is written`, async () => {
      const { moments } = await one('titel;datum', `x;${words}`);
      assert.deepEqual(
        moments.map(({ start }) => start),
        days,
      );
    });
  for (const [words, span] of [
    ['24 tot 29 november 2026', '2026-11-24 – 2026-11-29'],
    ['24-29 november 2026', '2026-11-24 – 2026-11-29'],
    ['van 24 november tot 1 december 2026', '2026-11-24 – 2026-12-01'],
    ['vr 11/12/2026 t.e.m. zo 13/12/2026', '2026-12-11 – 2026-12-13'],
    ['du 12 au 14 décembre 2026', '2026-12-12 – 2026-12-14'],
    ['24/11/2026 22:00 - 25/11/2026 02:00', '2026-11-24T22:00 – 2026-11-25T02:00'],
  ] as const)
    it(`“${words}” goes on from the first to the last`, async () =>
      assert.equal(await when('titel;datum', `x;${words}`), span));
  it('without a year is the one near today that is on that weekday', async () => {
    assert.equal(await when('titel;datum;uur', 'x;za 12/12;14u'), '2026-12-12T14:00 – ');
    assert.equal(await when('titel;datum', 'x;zaterdag 12 december om 14u'), '2026-12-12T14:00 – ');
  });
  it('in world time is turned to ours', async () => {
    for (const stamp of ['2026-11-24T13:00:00Z', '2026-11-24 14:00:00+0100', '2026-11-24T08:00:00-05:00'])
      assert.equal(await when('titel;start', `x;${stamp}`), '2026-11-24T14:00 – ');
    assert.equal(await when('titel;datum', 'x;2026-11-24 14:00-16:00'), '2026-11-24T14:00 – 2026-11-24T16:00');
  });
  it('of an end without a year comes after the start', async () => {
    assert.equal(
      await when('titel;start time;end time', 'x;Mo. 30.11.26 20:00;30.11. 22:00'),
      '2026-11-30T20:00 – 2026-11-30T22:00',
    );
  });
  it('an end before the start is past midnight only for a night', async () => {
    assert.equal(await when('titel;datum;uur;tot', 'x;24/11/2026;20u;7u30'), '2026-11-24T20:00 – 2026-11-25T07:30');
    for (const hours of ['16u;14u', '14u;2u30']) {
      const { items, problems } = await read(`titel;datum;uur;tot\nx;24/11/2026;${hours}\n`);
      assert.deepEqual([items.length, items[0]?.end], [1, undefined]);
      const told = problems.find(({ code }) => code === 'end.before-start');
      assert.equal(told?.path, 'row 2, column "tot"');
    }
  });
  it('are told by cell where they cannot be read: a day that does not exist is not shown', async () => {
    const { items, problems } = await read('titel;datum;uur\nx;31/11/2026;14u\ny;volgende week;14u\nz;;14u\n');
    assert.deepEqual(items, []);
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'id.made').map(({ code, path, value }) => [code, path, value]),
      [
        ['start.unreadable', 'row 2, column "datum"', '31/11/2026'],
        ['start.unreadable', 'row 3, column "datum"', 'volgende week'],
        ['time.missing', 'row 4', undefined],
      ],
    );
  });
  it('an end in words leaves the start, and is told', async () => {
    const { items, problems } = await read('titel;datum;uur;tot\nx;24/11/2026;14u;laat\n');
    assert.deepEqual([items[0]?.start, items[0]?.end], ['2026-11-24T14:00', undefined]);
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'id.made').map(({ code, path, value }) => [code, path, value]),
      [['end.unreadable', 'row 2, column "tot"', 'laat']],
    );
  });
  it('a month that does not exist is never guessed', async () => {
    const { items, problems } = await read('titel;datum\nx;11/24/2026\n');
    assert.deepEqual([items.length, problems.at(-1)?.value], [0, '11/24/2026']);
  });
  it('an hour that no clock has leaves the day, and is told of its own cell', async () => {
    const { items, problems } = await read('titel;datum;uur\nx;24/11/2026;25.00\n');
    assert.deepEqual([items[0]?.start, items[0]?.hour], ['2026-11-24', '25.00']);
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'id.made').map(({ code, path, value }) => [code, path, value]),
      [['hour.unreadable', 'row 2, column "uur"', '25.00']],
    );
    const late = await read('titel;datum;van;tot\nx;24/11/2026;20.00;25.00\n');
    assert.equal(late.problems.at(-1)?.value, '25.00');
  });
  it('a time in words leaves the day, and the words', async () => {
    const { items, tally } = await read('titel;datum;uur;samenvatting\nx;24/11/2026;na de mis;Koffie\n');
    assert.deepEqual([items[0]?.start, items[0]?.hour, items[0]?.summary], ['2026-11-24', 'na de mis', 'Koffie']);
    assert.deepEqual(tally, { 'advice id.made': 1, 'warning hour.unreadable': 1 });
  });
});

describe('what comes back', () => {
  it('goes on until the last day, except on some', async () => {
    const { repeat, start, end } = await one(
      'titel;datum;uur;herhaling;einddatum;niet op',
      'x;24/11/2026;14u-16u;wekelijks op dinsdag;30/6/2027;22/12/2026, 29/12/2026',
    );
    assert.deepEqual([start, end], ['2026-11-24T14:00', '2026-11-24T16:00']);
    assert.deepEqual(
      [repeat?.every, repeat?.until, repeat?.except],
      ['week', '2027-06-30', ['2026-12-22', '2026-12-29']],
    );
  });
  it('is told where a day on which it does not take place cannot be read', async () => {
    const { items, problems } = await read(
      'titel;datum;herhaling;niet op\nx;24/11/2026;elke dinsdag;22 december\ny;24/11/2026;elke dinsdag;kerstvakantie\n',
    );
    assert.deepEqual(
      items.map(({ repeat }) => repeat?.except),
      [['2026-12-22'], []],
    );
    assert.deepEqual(
      problems.filter(({ code }) => code === 'except.unreadable').map(({ path, value }) => [path, value]),
      [['row 3, column "niet op"', 'kerstvakantie']],
    );
  });
  it('is left out of every day of a holiday', async () => {
    const { repeat } = await one('titel;datum;herhaling;niet op', 'x;24/11/2026;dagelijks;30/12 t/m 1/1');
    assert.deepEqual(repeat?.except, ['2026-12-30', '2026-12-31', '2027-01-01']);
  });
  it('may say on which day in the column of the day, and from when in another', async () => {
    const sheet = 'activiteit;dag;uur;herhaling;vanaf';
    const turnen = await one(sheet, 'Turnen;elke dinsdag;14u-15u;wekelijks;1/9/2026');
    assert.deepEqual(
      [turnen.start, turnen.end, turnen.repeat?.every, turnen.repeat?.on],
      ['2026-09-01T14:00', '2026-09-01T15:00', 'week', [{ day: 2 }]],
    );
    const { repeat } = await one(sheet, 'Koffie;woensdag;14u;tweewekelijks;2/9/2026');
    assert.deepEqual([repeat?.interval, repeat?.on], [2, [{ day: 3 }]]);
  });
  for (const words of ['nee', 'eenmalig', 'geen', 'non', 'einmalig', 'no'])
    it(`“${words}” is once`, async () =>
      assert.equal((await one('titel;datum;herhaling', `x;24/11/2026;${words}`)).repeat, undefined));
  it('in words that nobody understands is once, and told', async () => {
    const { items, problems } = await read(
      'titel;datum;herhaling;einddatum\nx;24/11/2026;af en toe;30/6/2027\ny;24/11/2026;30 februari;\n',
    );
    assert.equal(items[0]?.start, '2026-11-24');
    const told = problems.filter(({ code }) => code === 'repeat.unreadable');
    assert.deepEqual(
      told.map(({ value }) => value),
      ['af en toe', '30 februari'],
    );
  });
});

describe('a sheet in another language', () => {
  for (const [headings, row] of [
    ['Titre,Date,Heure,Lieu,Prix', 'Soupe,24/11/2026,14h30,Maison,gratuit'],
    ['Titel,Datum,Uhrzeit,Ort,Preis', 'Suppe,24.11.2026,14 Uhr 30,Haus,kostenlos'],
    ['Title,Date,Start time,Venue,Price', 'Soup,24/11/2026,14:30,House,free'],
  ] as const) {
    it(headings, async () => {
      const { start, place, price } = await one(headings, row);
      assert.deepEqual([start?.slice(0, 10), place?.name !== undefined, price?.free], ['2026-11-24', true, true]);
    });
  }
  it('may have a title for each language', async () => {
    const { title } = await one('titel;titel_fr;datum', 'Soep;Soupe;24/11/2026');
    assert.equal(typeof title === 'object' && title['fr'], 'Soupe');
  });
  it('may have headings that the webmaster explains', async () => {
    const { items } = await read('Onze avond;Op\nQuiz;5/12/2026\n', { columns: { title: 'Onze avond', date: 'Op' } });
    assert.deepEqual([items[0]?.title, items[0]?.start], ['Quiz', '2026-12-05']);
    const { tally } = await read('Titel;Op\nQuiz;5/12/2026\n', { columns: { date: 'Op', price: 'Kost' } });
    assert.equal(tally['warning column.missing'], 1);
  });
  it('may have headings that are explained the other way round', async () => {
    const { items, tally } = await read('Onze avond;Op\nQuiz;5/12/2026\n', {
      columns: { 'Onze avond': 'title', 'Op': 'date' },
    });
    assert.deepEqual([items[0]?.title, items[0]?.start], ['Quiz', '2026-12-05']);
    assert.equal(tally['warning column.missing'], undefined);
  });
});

describe('what a row says besides', () => {
  it('that it does not go on, or is full', async () => {
    assert.equal((await one('titel;datum;status', 'x;24/11/2026;Afgelast')).status, 'cancelled');
    assert.equal((await one('titel;datum;status', 'x;24/11/2026;volzet')).full, true);
  });
  for (const [heading, word] of [
    ['Afgelast', 'ja'],
    ['geannuleerd', 'x'],
    ['Cancelled', 'yes'],
    ['Annulé', 'oui'],
    ['abgesagt', 'abgesagt'],
  ] as const)
    it(`that it does not go on, in a column of its own: “${heading}”, “${word}”`, async () => {
      const { items, tally } = await read(
        `titel;datum;${heading}\nx;24/11/2026;${word}\ny;25/11/2026;nee\nz;26/11/2026;\n`,
      );
      assert.deepEqual(
        items.map(({ status }) => status),
        ['cancelled', 'planned', 'planned'],
      );
      assert.deepEqual(tally, { 'advice id.made': 1 });
    });
  it('in a word that nobody understands is told, at its cell', async () => {
    for (const [heading, word] of [
      ['status', 'verplaatst'],
      ['status', 'andere plaats, op vrijdag'],
      ['afgelast', 'verplaatst'],
    ] as const) {
      const { problems } = await read(`titel;datum;${heading}\nx;24/11/2026;${word}\n`);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'warning').map(({ code, path, value }) => [code, path, value]),
        [['status.unreadable', `row 2, column "${heading}"`, word]],
      );
    }
  });
  for (const word of ['gaat door', 'Bevestigd', 'confirmed', 'prévu', 'findet statt', 'Nog plaatsen'])
    it(`that it goes on: “${word}”`, async () => {
      const { items, tally } = await read(`titel;datum;status\nx;24/11/2026;${word}\n`);
      assert.deepEqual([items[0]?.status, tally], ['planned', { 'advice id.made': 1 }]);
    });
  it('in columns that we do not read is told once, unless they are empty', async () => {
    const { problems } = await read(
      'titel;datum;Nieuwe datum;Leeg;Opmerking;\nx;24/11/2026;1/12/2026;;;\ny;25/11/2026;;-;breng een tas mee;\n',
    );
    assert.deepEqual(
      problems
        .filter(({ code }) => code === 'column.unused')
        .map(({ severity, path, value }) => [severity, path, value]),
      [['advice', '', 'Nieuwe datum, Opmerking']],
    );
  });
  for (const words of ['niet nodig', 'nicht erforderlich', 'geen inschrijving', 'pas nécessaire'])
    it(`that nobody has to register: “${words}”`, async () =>
      assert.equal((await one('titel;datum;inschrijven', `x;24/11/2026;${words}`)).registration?.type, 'none'));
  for (const words of ['frei', 'entrée gratuite', 'gratis toegang'])
    it(`that it is free: “${words}”`, async () =>
      assert.equal((await one('titel;datum;prijs', `x;24/11/2026;${words}`)).price?.free, true));
  it('whom to call, in one cell, without a name', async () => {
    const { contact } = await one('titel;datum;contact', 'x;24/11/2026;An Peeters, 014 00 00 01 of an@x.example');
    assert.deepEqual([contact.phone, contact.email], [[{ number: '014 00 00 01' }], ['an@x.example']]);
    const { tally } = await read('titel;datum;contact\nx;24/11/2026;An Peeters\n');
    assert.equal(tally['warning contact.shape'], 1);
  });
  it('how to register, among other words', async () => {
    const how = async (words: string) => (await one('titel;datum;inschrijven', `x;24/11/2026;${words}`)).registration;
    assert.deepEqual(await how('bij An: 014 00 00 01'), { type: 'phone', phone: '014 00 00 01' });
    assert.deepEqual(await how('via an@x.example, voor 01/12/2026'), { type: 'mail', email: 'an@x.example' });
    assert.equal((await how('https://x.example/an@b'))?.type, 'link');
    const { tally } = await read('titel;datum;inschrijven\nx;24/11/2026;voor 01/12/2026\n');
    assert.equal(tally['warning registration.shape'], 1);
  });
  it('where, in one cell', async () => {
    assert.deepEqual((await one('titel;datum;plaats', 'x;24/11/2026;De Brug, Dorpstraat 5, 2490 Balen')).place, {
      name: 'De Brug',
      street: 'Dorpstraat 5',
      postcode: '2490',
      place: 'Balen',
    });
    assert.deepEqual((await one('titel;datum;plaats', 'x;24/11/2026;Zaal 2, eerste verdieping')).place, {
      name: 'Zaal 2, eerste verdieping',
    });
  });
  it('whom to call, and a site without https://', async () => {
    const { contact, url } = await one(
      'titel;datum;tel;e-mail;website',
      'x;24/11/2026;014 00 00 01;a@b.example;b.example/x',
    );
    assert.deepEqual(
      [contact.phone[0]?.number, contact.email, url],
      ['014 00 00 01', ['a@b.example'], 'https://b.example/x'],
    );
  });
});

describe('what a calendar program exports as a table', () => {
  it('is read from Outlook: whole days too, and nothing that is private', async () => {
    const { items, tally } = await read(
      [
        '"Onderwerp","Begindatum","Begintijd","Einddatum","Eindtijd","Gebeurtenis, duurt hele dag","Locatie","Privé"',
        '"Soep","25-11-2026","17:00:00","25-11-2026","19:00:00","Onwaar","Dennenhof","Onwaar"',
        '"Gesloten","24-12-2026","0:00:00","27-12-2026","0:00:00","Waar","","Onwaar"',
        '"Tandarts","26-11-2026","9:00:00","26-11-2026","9:30:00","Onwaar","","Waar"',
      ].join('\r\n'),
    );
    assert.deepEqual(
      items.map(({ title, start, end }) => [title, start, end]),
      [
        ['Soep', '2026-11-25T17:00', '2026-11-25T19:00'],
        ['Gesloten', '2026-12-24', '2026-12-26'],
      ],
    );
    assert.equal(tally['advice class.private'], 1);
  });
  it('may call each of its columns that of an event', async () => {
    const { title, start, end, place } = await one(
      'Event Name,Event Start Date,Event Start Time,Event End Date,Event End Time,Event Venue Name',
      'Quiz,2026-12-05,20:00:00,2026-12-05,23:00:00,Dorpshuis',
    );
    assert.deepEqual([title, start, end, place?.name], ['Quiz', '2026-12-05T20:00', '2026-12-05T23:00', 'Dorpshuis']);
  });
  it('is American where one of its days can be no other: then 12/6 is Saint Nicholas', async () => {
    const headings = 'Subject,Start Date,Start Time,End Date,End Time';
    const starts = async (...rows: string[]) =>
      (await read([headings, ...rows].join('\n'))).items.map(({ start, end }) => [start, end].join(' – '));
    const saint = 'Sint,12/6/2026,2:30 PM,12/6/2026,11:30 PM';
    const fair = 'Markt,11/25/2026,9:00 AM,11/25/2026,12:15 PM';
    assert.deepEqual(await starts(saint, fair), [
      '2026-12-06T14:30 – 2026-12-06T23:30',
      '2026-11-25T09:00 – 2026-11-25T12:15',
    ]);
    // Nothing proves it here; and there another day proves that it is ours.
    assert.deepEqual((await starts(saint.replace(',12/6/2026,11:30 PM', ',,')))[0], '2026-06-12T14:30 – ');
    assert.deepEqual(await starts(saint.replace(',12/6/2026,11:30 PM', ',,'), fair, 'Quiz,24/11/2026,8:00 PM,,'), [
      '2026-06-12T14:30 – ',
      '2026-11-24T20:00 – ',
    ]);
  });
  it('is American too where the day and the hour share a column', async () => {
    const { items } = await read(
      'Subject,Start,End\nSint,12/6/2026 2:30 PM,12/6/2026 4:00 PM\nMarkt,11/25/2026 9:00 AM,',
    );
    assert.deepEqual(
      items.map(({ start, end }) => [start, end].join(' – ')),
      ['2026-12-06T14:30 – 2026-12-06T16:00', '2026-11-25T09:00 – '],
    );
  });
});

describe('a sheet of something else', () => {
  const services = 'naam;telefoon;adres;openingsuren\nBuurthuis;014 00 00 01;Dorp 1;ma 9-12\n';
  const figures = 'naam;datum;waarde\nInwoners;2024;12\n';
  const activities = 'titel;datum;uur;locatie\nSoep;25/11/2026;14u;Dennenhof\nQuiz;26/11/2026;20u;Dorpshuis\n';

  it('is refused, with its columns', async () => {
    assert.match((await read(services)).failure?.message ?? '', /no column that looks like a date; .*openingsuren/);
    assert.match((await read(figures)).failure?.message ?? '', /Give it to the indicator cards/);
  });
  it('of activities is no list of services', async () => {
    assert.match((await readServices(activities)).failure?.message ?? '', /Give it to the activity calendar/);
  });
  it('is told apart by the doctor, who names the cell of what is wrong', async () => {
    assert.equal((await examined(services)).kind, 'services');
    assert.equal((await examined('naam;jaar;waarde\nInwoners;2024;12\n')).kind, 'indicators');
    const checkup = await examined(activities.replace('20u', 'laat'));
    assert.deepEqual([checkup.kind, checkup.count], ['activities', 2]);
    assert.ok(codesOf(checkup).includes('warning hour.unreadable'));
    assert.equal(placeOf(checkup, 'hour.unreadable'), '3:17');
  });
});
