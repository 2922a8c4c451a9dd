import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain } from '../../../src/domain/text.ts';
import { readActivities } from '../../support/read-activities.ts';

const csv = (...lines: readonly string[]) => readActivities(`${lines.join('\n')}\n`, 'https://club.example/agenda.csv');
const when = (read: Awaited<ReturnType<typeof csv>>) =>
  read.items.map(({ start, end }) => [start, end].filter(Boolean).join(' – '));

// Headings and habits of clubs, schools, churches and their site builders.
describe('when something is, in the sheets of others', () => {
  it('is a day under one heading and its hour under another, whichever they are', async () => {
    assert.deepEqual(when(await csv('Name;Beginn;Uhrzeit', 'Stammtisch;2026-12-03;19:30')), ['2026-12-03T19:30']);
    assert.deepEqual(when(await csv('titel;datum;zeit', 'Weinfest;2026-12-03;19:30–00:30 Uhr')), [
      '2026-12-03T19:30 – 2026-12-04T00:30',
    ]);
    const nested = [{ title: 'Raad', date: '1/12/2026', time: { start: '17:00', end: '19:00' } }];
    assert.deepEqual(when(await readActivities(nested)), ['2026-12-01T17:00 – 2026-12-01T19:00']);
  });
  for (const midnight of [
    '2026-12-03 00:00:00',
    '03/12/2026 00:00:00',
    '2026-12-03T00:00:00.000Z',
    '2026-12-02T23:00:00Z',
  ])
    it(`“${midnight}” is how a program writes a day`, async () => {
      const read = await csv('titel;datum;uur', `Koor;${midnight};19u30`, `Markt;${midnight};`);
      assert.deepEqual(when(read), ['2026-12-03T19:30', '2026-12-03']);
    });
  it('an end at midnight is one where there is an hour to end', async () => {
    const read = await csv('titel;start;einde', 'Bal;2026-12-03 20:00:00;2026-12-04 00:00:00');
    assert.deepEqual(when(read), ['2026-12-03T20:00 – 2026-12-04T00:00']);
  });
  for (const words of ['hele dag', 'Toute la journée', 'ganztägig', 'All day'])
    it(`“${words}” is no hour that cannot be read`, async () => {
      const read = await csv('titel;datum;uur', `Markt;3/12/2026;${words}`);
      assert.deepEqual(
        [when(read), read.items[0]?.summary, read.tally['warning hour.unreadable']],
        [['2026-12-03'], undefined, undefined],
      );
    });
  it('may be more days in a list', async () => {
    const [item] = (await readActivities([{ titre: 'Atelier', dates: ['2026-12-03', '2026-12-05'] }])).items;
    assert.deepEqual(
      item?.moments?.map(({ start }) => start),
      ['2026-12-03', '2026-12-05'],
    );
  });
});

describe('a timetable without dates', () => {
  it('is of every week, from the first such day on, and the partner is told', async () => {
    const { items, tally } = await csv(
      'Dag;Uur;Activiteit',
      'maandag;14u-16u;Kaarten',
      'Elke dinsdag van 14u tot 16u;;Breien',
      'Mittwoch und Freitag;9.30;Yoga',
    );
    assert.deepEqual(
      items.map(({ title, start, repeat }) => [
        plain(title, 'nl'),
        start,
        repeat?.every,
        repeat?.on?.map(({ day }) => day),
      ]),
      [
        ['Kaarten', '2026-11-30T14:00', 'week', [1]],
        ['Breien', '2026-12-01T14:00', 'week', [2]],
        ['Yoga', '2026-11-25T09:30', 'week', [3, 5]],
      ],
    );
    assert.deepEqual(tally, { 'advice id.made': 1, 'advice date.weekly': 2 });
  });
  it('may name the first and the last of its days, or all of them', async () => {
    const days = async (said: string) => {
      const { items } = await csv('Dag;Uur;Activiteit', `"${said}";14u;Inloop`);
      return items.map(({ repeat }) => repeat?.on?.map(({ day }) => day).join(''));
    };
    for (const said of ['ma-vr', 'maandag tot en met vrijdag', 'du lundi au vendredi', 'Mo - Fr', 'elke werkdag'])
      assert.deepEqual(await days(said), ['12345'], said);
    assert.deepEqual(await days('vr t/m zo van'), ['567']);
    assert.deepEqual(await days('tous les jours'), ['1234567']);
    assert.deepEqual(await days('ma-wo-vr'), ['135']);
    assert.deepEqual(await days('ma t/m vr behalve wo'), ['1245']);
    assert.deepEqual(await days('dagelijks behalve zondag'), ['123456']);
    assert.deepEqual(await days('dagelijks behalve ma t/m wo'), ['4567']);
    assert.deepEqual(await days('dagelijks behalve weekend'), ['12345']);
    assert.deepEqual(await days('dinsdag 1 en 15'), []);
    assert.deepEqual(await days('ma t/m do, za'), ['12346']);
    assert.deepEqual(await days('wekelijks op dinsdagnamiddag'), ['2']);
    for (const said of ['open dag', 'dag', 'om de 14 dagen op dinsdag']) assert.deepEqual(await days(said), [], said);
  });
  it('may be of the first or the last of a weekday in each month', async () => {
    const { items, tally } = await csv(
      'Dag;Uur;Activiteit',
      '1e donderdag van de maand;12u;Soep',
      'elke 2e dinsdag v/d maand om 14u;;Bingo',
      'le dernier samedi du mois;10h-12h;Café',
      'jeden 3. Mittwoch im Monat;15 Uhr;Skat',
      '1e en 3e zo;;Kaarten',
    );
    assert.deepEqual(
      items.map(({ start, repeat }) => [start, repeat?.every, repeat?.on?.map(({ day, nth }) => [nth, day])]),
      [
        ['2026-12-03T12:00', 'month', [[1, 4]]],
        ['2026-12-08T14:00', 'month', [[2, 2]]],
        ['2026-11-28T10:00', 'month', [[-1, 6]]],
        ['2026-12-16T15:00', 'month', [[3, 3]]],
        [
          '2026-12-06',
          'month',
          [
            [1, 7],
            [3, 7],
          ],
        ],
      ],
    );
    assert.deepEqual(tally, { 'advice id.made': 1 });
  });
  it('is not guessed from more than weekdays', async () => {
    const { items, tally } = await csv(
      'dag;activiteit',
      'elke 2e dinsdag;Bingo',
      'om de tweede dinsdag;Dans',
      'elke maand op dinsdag;Yoga',
      'dinsdag 12/12 of zo;Quiz',
    );
    assert.deepEqual([items, tally['error start.unreadable']], [[], 4]);
  });
  it('is a day that nobody filled in, in a table with dates', async () => {
    const { items, tally } = await csv(
      'dag;datum;uur;activiteit',
      'zaterdag;05/12/2026;14:00;Sint',
      'zaterdag;;14:00;Kerstmarkt',
      'elke zondag;;10:00;Ontbijt',
    );
    assert.deepEqual(
      [items.map(({ start, repeat }) => [start, repeat?.every]), tally['error start.unreadable']],
      [
        [
          ['2026-12-05T14:00', undefined],
          ['2026-11-29T10:00', 'week'],
        ],
        1,
      ],
    );
  });
  it('is named once where it stands in two languages', async () => {
    const { items } = await csv('Wochentag,Uhrzeit,Kurs', 'Montag / Monday,9:00,Yoga');
    assert.deepEqual(items[0]?.repeat?.on, [{ day: 1 }]);
  });
  it('beside the number of a day says which day another column means', async () => {
    const { items, tally } = await csv(
      'title,month,day,weekday,startDt,startTm,endDt,endTm',
      'Hike,December,5,Saturday,2026-12-05,9:00 AM,2026-12-05,11:00 AM',
    );
    assert.deepEqual(
      [items.map(({ start, end, repeat }) => [start, end, repeat]), tally],
      [[['2026-12-05T09:00', '2026-12-05T11:00', undefined]], { 'advice id.made': 1, 'advice column.unused': 1 }],
    );
  });
  it('is none where the day stands elsewhere: its name only says which it is', async () => {
    const { items } = await csv('Dag;Begin;Activiteit', 'vrijdag;2026-12-04T19:00;Quiz');
    assert.deepEqual([items[0]?.start, items[0]?.repeat], ['2026-12-04T19:00', undefined]);
  });
  it('is how often it comes back where the first day stands elsewhere', async () => {
    const { items } = await csv('Activiteit;Dag;Datum;Uur', 'Repair Café;elke 2e zaterdag van de maand;12/12/2026;13u');
    assert.deepEqual(
      [items[0]?.start, items[0]?.repeat?.every, items[0]?.repeat?.on],
      ['2026-12-12T13:00', 'month', [{ day: 6, nth: 2 }]],
    );
  });
  it('alone is a date that nobody filled in where others have one, also on a Monday', async () => {
    const { items, tally } = await csv('titel;datum;uur', 'Quiz;maandag;20u', 'Bal;5/12/2026;20u');
    assert.deepEqual([items.length, tally['error start.unreadable']], [1, 1]);
  });
  it('says of each of its days that it comes back, and not how', async () => {
    const { items, tally } = await readActivities([{ titre: 'Lecture', date: '2026-12-02', recurrent: true }]);
    assert.deepEqual([items[0]?.repeat, tally], [undefined, { 'advice id.made': 1 }]);
  });
});

describe('what it is called, in a list of days and words', () => {
  it('are those words', async () => {
    const { items } = await csv('Datum;Omschrijving;Plaats', '3/12/2026;Kerstconcert;Kerk', '4/12/2026;Koffie;');
    assert.deepEqual(
      items.map(({ title, description }) => [title, description]),
      [
        ['Kerstconcert', undefined],
        ['Koffie', undefined],
      ],
    );
    assert.notEqual(items[0]?.id, items[1]?.id);
  });
  it('is told where it is all that is missing', async () => {
    const { failure } = await csv('datum;ort', '2026-12-03;im Labor');
    assert.match(failure?.message ?? '', /no column that looks like a title; the columns are datum, ort/);
  });
});

describe('records within records', () => {
  it('are each an activity, with what is said of them all', async () => {
    const { items } = await readActivities({
      tiles: [
        {
          title: 'U8',
          details: [
            { date: '06.12.2026', location: 'Trier' },
            { date: '13.12.2026', location: 'Mainz' },
          ],
        },
        { title: 'U12', details: [{ date: '06.12.2026', location: 'Mayen' }] },
      ],
    });
    assert.deepEqual(
      items.map(({ title, start, place }) => [title, start, place?.name]),
      [
        ['U8', '2026-12-06', 'Trier'],
        ['U8', '2026-12-13', 'Mainz'],
        ['U12', '2026-12-06', 'Mayen'],
      ],
    );
  });
  it('are told by where they stand', async () => {
    const { problems } = await readActivities([
      {
        day: 'maandag',
        options: [
          { time: '9:00', activity: '' },
          { time: '10:00', activity: 'Yoga' },
        ],
      },
    ]);
    assert.equal(problems.find(({ code }) => code === 'title.missing')?.path, '/0/options/0/activity');
  });
});

describe('what is not for residents', () => {
  const event = { id: '1', title: 'Oefening', start: '2026-12-03T19:00' };
  it('is not shown: neither what is not public, nor what is a draft', async () => {
    for (const body of [
      [event, { ...event, id: '2', public: false }],
      [event, { ...event, id: '2', private: true }],
      'titel;datum;openbaar\nOefening;3/12/2026;ja\nBestuur;4/12/2026;nee\n',
      'titel;datum;status\nOefening;3/12/2026;published\nBestuur;4/12/2026;draft\n',
    ]) {
      const { items, tally } = await readActivities(body, 'https://club.example/a.csv');
      assert.deepEqual([items.map(({ title }) => title), tally['advice class.private']], [['Oefening'], 1]);
      assert.equal(tally['warning status.unreadable'], undefined);
    }
  });
});
