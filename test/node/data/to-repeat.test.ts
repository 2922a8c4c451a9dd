import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RowReport } from '../../../src/data/format.ts';
import { repeatIn } from '../../../src/data/repeat-words.ts';
import { toWhen } from '../../../src/data/to-when.ts';
import type { Repeat } from '../../../src/domain/repeat.ts';
import { readActivities } from '../../support/read-activities.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A rule in one short line: `2 week TU FR until 2027-06-30`. */
function said(repeat: Partial<Repeat> | undefined): string | undefined {
  if (!repeat) return undefined;
  const {
    every,
    interval = 1,
    on = [],
    monthDays = [],
    months,
    positions,
    until,
    count,
    weekStart,
    except = [],
  } = repeat;
  return [
    interval === 1 ? every : `${interval} ${every}`,
    ...on.map(({ day, nth }) => `${nth ?? ''}${DAYS[day - 1]}`),
    ...monthDays,
    ...(months ? [`months ${months.join()}`] : []),
    ...(positions ? [`positions ${positions.join()}`] : []),
    ...(until ? [`until ${until}`] : []),
    ...(count ? [`count ${count}`] : []),
    ...(weekStart ? [`from ${DAYS[weekStart - 1]}`] : []),
    ...(except.length > 0 ? [`not ${except.join()}`] : []),
  ].join(' ');
}

/** A Wednesday, the last of its month. */
const START = '2026-11-25T17:00';

async function one(repeat: unknown, fields: object = {}) {
  const items = [{ id: 'soup', title: 'Soep', start: START, end: '2026-11-25T19:00', repeat, ...fields }];
  const { items: read, problems } = await readActivities({ kind: 'activities', items });
  return { activity: read[0], told: problems.map(({ severity, code }) => `${severity} ${code}`) };
}

describe('a series in words', () => {
  for (const [rule, ...phrases] of [
    ['day', 'every day', 'elke dag', 'dagelijks', 'tous les jours', 'chaque jour', 'jeden Tag', 'täglich', 'daily'],
    ['2 day', 'om de 2 dagen', 'every other day', 'every second day', 'alle zwei Tage', 'om de dag'],
    ['14 day', 'alle 14 Tage', 'om de veertien dagen', 'tous les quinze jours', 'tous les 15 jours', 'every 14 days'],
    ['week', 'wekelijks', 'elke week', 'every week', 'weekly', 'toutes les semaines', 'jede Woche', 'wöchentlich'],
    ['2 week', 'om de 2 weken', 'om de twee weken', 'om de week', 'om de andere week', 'tweewekelijks'],
    ['2 week', 'every second week', 'elke tweede week', 'alle 2 Wochen', 'une semaine sur deux', 'every fortnight'],
    ['week TU', 'every tuesday', 'elke dinsdag', 'Elke DINSDAG.', 'chaque mardi', 'tous les mardis', 'jeden Dienstag'],
    ['week TU', 'dinsdags', 'dienstags', 'tuesdays', 'di', 'le mardi', 'iedere week op dinsdag', 'week tuesday'],
    ['week SU', 'le dimanche', 'zo', 'chaque di', 'elke zondag'],
    ['week MO TH', 'elke maandag en donderdag', 'lundi et jeudi', 'Montag und Donnerstag', 'mon & thu'],
    ['week MO TU WE TH FR', 'elke weekdag', 'every weekday', 'maandag t/m vrijdag', 'ma-vr', 'lundi au vendredi'],
    ['week MO TU WE TH FR', 'Monday to Friday', 'van maandag tot en met vrijdag', 'montags bis freitags'],
    ['week SA SU', 'elk weekend', 'every weekend'],
    ['2 week TU', 'every 2 weeks on tuesday', 'om de 2 weken op dinsdag', 'tweewekelijks op dinsdag'],
    [
      '2 week TU',
      'toutes les deux semaines le mardi',
      'jeden zweiten Dienstag',
      'every other tuesday',
      'un mardi sur deux',
    ],
    ['2 week TU', 'alle zwei Wochen am Dienstag', 'every second tuesday', 'om de 14 dagen op dinsdag'],
    ['3 week TU', 'om de drie weken op dinsdag', 'jeden dritten Dienstag', 'every third tuesday'],
    ['month', 'elke maand', 'maandelijks', 'monthly', 'tous les mois', 'jeden Monat', 'monatlich'],
    ['2 month', 'elke 2 maanden', 'om de 2 maanden', 'every other month', 'alle zwei Monate'],
    ['3 month', 'every 3 months', 'driemaandelijks', 'quarterly'],
    ['month -1WE', 'last wednesday of the month', 'laatste woensdag van de maand', 'elke laatste woensdag'],
    ['month -1WE', 'le dernier mercredi du mois', 'jeden letzten Mittwoch im Monat', 'month last wednesday'],
    ['month 2FR', 'elke 2de vrijdag van de maand', 'tweede vrijdag', '2nd friday', 'am 2. Freitag des Monats'],
    ['month 2FR', 'every second friday of the month', 'le deuxième vendredi de chaque mois', '2e vr van de maand'],
    ['month 1TU', 'elke eerste dinsdag', 'every first tuesday', 'le premier mardi du mois', '1ste di van de maand'],
    ['month 1MO 3MO', '1st and 3rd monday', 'eerste en derde maandag van de maand', '1st monday, 3rd monday'],
    ['2 month 1TU', 'om de 2 maanden op de eerste dinsdag'],
    ['month 15', 'de 15de van elke maand', 'every month on the 15th', 'le 15 du mois', 'elke 15de van de maand'],
    ['month 1 15', 'de 1ste en de 15de van de maand', '1 en 15 van de maand'],
    ['month -1', 'laatste dag van de maand', 'last day of the month', 'le dernier jour du mois'],
    ['year', 'jaarlijks', 'elk jaar', 'every year', 'tous les ans', 'jedes Jahr'],
    ['year 6 months 12', 'elk jaar op 6 december', 'every year on december 6', 'le 6 décembre'],
    ['week TU until 2027-06-30', 'elke dinsdag tot 2027-06-30', 'every tuesday until 30 June 2027', 'di tot 30 juni'],
    ['week TU until 2027-06-30', 'elke dinsdag tot en met 30/06/2027', 'jeden Dienstag bis zum 30. Juni 2027'],
    ['week TU until 2027-06-30', 'tous les mardis jusqu’au 30 juin 2027', 'jeden Dienstag bis 30.6.2027'],
    ['week until 2026-12-01', 'wekelijks tot 1 december', "toutes les semaines jusqu'au 1er décembre"],
  ]) {
    for (const phrase of phrases) {
      it(`"${phrase}" is ${rule}`, () => assert.equal(said(repeatIn(phrase, START)), rule));
    }
  }
  for (const phrase of [
    '',
    'soms',
    '4 weken',
    '4 weken op dinsdag',
    '3',
    '2 keer per week',
    'elke dinsdag behalve in juli',
    'elke dinsdag van 9 tot 11 uur',
    'elke maand op dinsdag',
    // Every second one, or the second of the month? Only some languages tell.
    'elke tweede dinsdag',
    'chaque deuxième mardi',
    'eerste week van de maand',
    'elke maandag en eerste dinsdag',
    '7de dinsdag van de maand',
    'elke 32ste van de maand',
    'om de 0 weken',
    'elke dinsdag tot later',
    'elke dinsdag tot 30 februari 2027',
    'tot 30 juni',
    'constructor',
    '每週二',
    'elke '.repeat(20_000),
    `${'1'.repeat(100)}.`,
  ]) {
    it(`"${phrase.slice(0, 40)}" is not guessed at`, () => assert.equal(repeatIn(phrase, START), undefined));
  }
});

describe('a series in fields', () => {
  for (const [written, rule] of [
    [{ every: 'month', on: 'last wednesday', until: '2027-06-30' }, 'month -1WE until 2027-06-30'],
    [{ every: 'week' }, 'week'],
    [{ every: '2 weeks' }, '2 week'],
    [{ every: '2 weken', on: ['dinsdag', 'vrijdag'] }, '2 week TU FR'],
    [{ every: 'week', interval: 2, on: 'di' }, '2 week TU'],
    [{ every: 'week', on: ['lu', 'di'] }, 'week MO SU'],
    [{ every: 'week', on: ['TU', 'fr'] }, 'week TU FR'],
    [{ every: 'month', on: '-1WE' }, 'month -1WE'],
    [{ every: 'month', on: ['1MO', '3MO'] }, 'month 1MO 3MO'],
    [{ every: 'month', on: 15 }, 'month 15'],
    [{ every: 'month', on: '15' }, 'month 15'],
    [{ on: 'woensdag' }, 'week WE'],
    [{ on: 'last wednesday' }, 'month -1WE'],
    [{ on: [1, 15] }, 'month 1 15'],
    [{ every: 'elke woensdag tot 30 juni', count: 5 }, 'week WE until 2027-06-30 count 5'],
    [{ every: 'week', count: '10', except: '2026-12-30' }, 'week count 10 not 2026-12-30'],
    [{ every: 'week', until: '2027-06-30T22:30Z' }, 'week until 2027-07-01T00:30'],
    [{ every: 'day', except: ['2026-12-25', '2026-12-31T16:00Z'] }, 'day not 2026-12-25,2026-12-31T17:00'],
    [{ every: 'FREQ=WEEKLY;BYDAY=WE', except: ['2026-12-30'] }, 'week WE not 2026-12-30'],
  ] as const) {
    it(`${JSON.stringify(written)} is ${rule}`, async () => {
      const { activity, told } = await one(written);
      assert.equal(said(activity?.repeat), rule);
      assert.deepEqual(
        told.filter((each) => each !== 'advice start.shifted'),
        [],
      );
    });
  }
  it('has other moments beside it', async () => {
    const { activity } = await one({ every: 'week', extra: ['2026-12-24T10:00', { start: '2026-12-31', full: true }] });
    assert.equal(said(activity?.repeat), 'week');
    assert.deepEqual(activity?.moments, [{ start: '2026-12-24T10:00' }, { start: '2026-12-31', full: true }]);
  });
  it('may be nothing but other moments', async () => {
    const { activity, told } = await one({ extra: ['2026-12-24T10:00'] });
    assert.equal(activity?.repeat, undefined);
    assert.deepEqual(
      activity?.moments.map(({ start }) => start),
      [START, '2026-12-24T10:00'],
    );
    assert.deepEqual(told, []);
  });
  for (const bound of [{ until: 'ooit' }, { count: 0 }, { interval: 'veel' }]) {
    it(`is on once where its ${Object.keys(bound).join()} cannot be read, as it may go on too long`, async () => {
      const { activity, told } = await one({ every: 'week', ...bound });
      assert.equal(activity?.start, START);
      assert.equal(activity.repeat, undefined);
      assert.ok(told.includes('warning repeat.unreadable'));
    });
  }
  it('of whole days ends on a day', async () => {
    const { activity } = await one('FREQ=DAILY;UNTIL=20261201T225959Z', { start: '2026-11-25', end: undefined });
    assert.equal(activity?.repeat?.until, '2026-12-01');
  });
  it('says so where it is a table that does not say how often', async () => {
    const { activity, told } = await one({ rrule: 'FREQ=WEEKLY' });
    assert.equal(activity?.repeat, undefined);
    assert.deepEqual(told, ['warning repeat.unreadable']);
    assert.deepEqual((await one({ extra: ['2026-12-30T17:00'] })).told, []);
  });
  it('names the list of a day that it cannot read, not its place in the list', async () => {
    const { activity, told } = await one({ every: 'week', except: ['2026-12-30', 'dinsdag na kerst'] });
    assert.deepEqual(activity?.repeat?.except, ['2026-12-30']);
    assert.deepEqual(told, ['warning except.unreadable']);
  });
});

describe('an RRULE', () => {
  for (const [written, rule] of [
    ['FREQ=WEEKLY;BYDAY=WE', 'week WE'],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR;WKST=SU', '2 week WE FR from SU'],
    [' rrule: freq=weekly; byday=we ;', 'week WE'],
    ['FREQ=MONTHLY;BYDAY=-1WE', 'month -1WE'],
    ['FREQ=MONTHLY;BYMONTHDAY=25,-1', 'month 25 -1'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-4', 'month MO TU WE TH FR positions -4'],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=+4WE', 'year 4WE months 11'],
    ['FREQ=DAILY;COUNT=5', 'day count 5'],
    ['FREQ=DAILY;UNTIL=20261231', 'day until 2026-12-31'],
    ['FREQ=DAILY;UNTIL=20261231T230000Z', 'day until 2027-01-01T00:00'],
    ['FREQ=DAILY;UNTIL=20261231T180000', 'day until 2026-12-31T18:00'],
    ['FREQ=DAILY;UNTIL=2026-12-31', 'day until 2026-12-31'],
  ] as const) {
    it(`${written} is ${rule}`, async () => {
      const { activity, told } = await one(written);
      assert.equal(said(activity?.repeat), rule);
      assert.equal(activity?.start, START);
      assert.deepEqual(told, []);
    });
  }
  for (const [written, ...starts] of [
    ['FREQ=WEEKLY;BYDAY=WE;BYHOUR=9,14;BYMINUTE=30;COUNT=3', START, '2026-12-02T09:30', '2026-12-02T14:30'],
    ['FREQ=YEARLY;BYYEARDAY=-1;UNTIL=20271231T163000Z', START, '2026-12-31T17:00', '2027-12-31T17:00'],
    ['FREQ=MONTHLY;BYMONTHDAY=-2;UNTIL=20270101', START, '2026-11-29T17:00', '2026-12-30T17:00'],
  ] as const) {
    it(`${written} is written out`, async () => {
      const { activity, told } = await one(written);
      const moments = activity?.moments ?? [];
      assert.equal(activity?.repeat, undefined);
      for (const start of starts)
        assert.ok(
          moments.some((each) => each.start === start),
          `${start}: ${JSON.stringify(moments)}`,
        );
      // Each as long as the first.
      assert.ok(moments.every(({ start, end }) => Date.parse(`${end}Z`) - Date.parse(`${start}Z`) === 7_200_000));
      assert.deepEqual(told, []);
    });
  }
  it('without an end is written out from a year before now to two years after, and leaves out what it is not', async () => {
    const start = '2020-01-01T10:00';
    const repeat = { every: 'FREQ=MONTHLY;BYMONTHDAY=-3', except: ['2026-11-28'] };
    const { activity } = await one(repeat, { start, end: '2020-01-01T11:00' });
    const starts = activity?.moments.map((each) => each.start) ?? [];
    assert.equal(starts[0], start);
    assert.equal(starts[1], '2025-11-28T10:00');
    assert.equal(starts.at(-1), '2028-10-29T10:00');
    assert.ok(!starts.includes('2026-11-28T10:00'));
  });
  for (const written of [
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;UNTIL=ooit',
    'FREQ=WEEKLY;UNTIL=20260231',
    'FREQ=WEEKLY;BYDAY=2TU',
    'FREQ=FORTNIGHTLY',
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;BYHOUR=9',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=YEARLY;BYEASTER=1',
    'FREQ=DAILY;BYHOUR=99',
    'FREQ=MONTHLY;BYDAY=XX',
    `FREQ=DAILY;BYMONTH=${'1,'.repeat(100_000)}`,
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  ]) {
    it(`${written.slice(0, 50)} leaves its first moment`, async () => {
      const { activity, told } = await one(written);
      assert.equal(activity?.start, START);
      assert.equal(activity.repeat, undefined);
      assert.deepEqual(activity.moments, []);
      assert.deepEqual(told, ['warning repeat.unreadable']);
    });
  }
});

it('a rule that never holds again is not looked for for ever', async () => {
  const { activity } = await one('FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30');
  assert.deepEqual(
    activity?.moments.map(({ start }) => start),
    [START],
  );
});

describe('where a series begins', () => {
  const monday = '2026-11-23T09:30';
  for (const [repeat, start, rule, ...problems] of [
    ['elke dinsdag', '2026-11-24T09:30', 'week TU', 'advice start.shifted'],
    ['om de 2 weken op vrijdag', '2026-11-27T09:30', '2 week FR', 'advice start.shifted'],
    // Not in its own week any more, so the weeks are counted from there.
    ['om de 2 weken op zondag', '2026-11-29T09:30', '2 week SU', 'advice start.shifted'],
    ['laatste woensdag van de maand', '2026-11-25T09:30', 'month -1WE', 'advice start.shifted'],
    ['de 1ste van de maand', '2026-12-01T09:30', 'month 1', 'advice start.shifted'],
    [{ every: 'week', on: 'WE', count: 3 }, '2026-11-25T09:30', 'week WE count 3', 'advice start.shifted'],
    ['elke maandag', monday, 'week MO'],
    ['elke maand', monday, 'month'],
    // By the standard the start is one of them, whatever the rule says.
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=3', monday, 'week TU count 2'],
  ] as const) {
    it(`${JSON.stringify(repeat)} from a Monday`, async () => {
      const { activity, told } = await one(repeat, { start: monday, end: '2026-11-23T11:00' });
      assert.equal(activity?.start, start);
      assert.equal(activity.end, `${start.slice(0, 10)}T11:00`);
      assert.equal(said(activity.repeat), rule);
      assert.deepEqual(told, problems);
    });
  }
  it('counts every second week from the first day of its own', async () => {
    const { activity } = await one('om de 2 weken op dinsdag');
    assert.equal(activity?.start, '2026-12-01T17:00');
  });
  it('is one more moment where an RRULE does not give it', async () => {
    const { activity } = await one('FREQ=WEEKLY;BYDAY=TU', { start: monday, end: '2026-11-23T11:00' });
    assert.deepEqual(activity?.moments, [{ start: monday, end: '2026-11-23T11:00' }]);
    assert.equal((await one('FREQ=WEEKLY;BYDAY=TU;COUNT=1', { start: monday })).activity?.repeat, undefined);
  });
});

it('a series that needs a part which did not load leaves its first moment', () => {
  const problems: { code: string }[] = [];
  const report = new RowReport(() => '/items/0', problems as never);
  const when = toWhen({ start: START, repeat: 'elke dinsdag' }, report, 'Europe/Brussels', {});
  assert.deepEqual(when, { start: START, moments: [], changes: [] });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['repeat.unreadable'],
  );
});
