import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { schema } from '../../../src/data/native/activities.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { shapeOf } from '../../../src/domain/activity-shape.ts';
import { nextOf } from '../../../src/domain/next-occurrence.ts';
import { occurrencesOf } from '../../../src/domain/occurrences.ts';
import { plain } from '../../../src/domain/text.ts';
import { dated, datedFeed, WRITTEN_FOR } from '../../../tools/demo-dates.ts';
import { readActivities } from '../../support/read-activities.ts';
import { activities as expected } from './expected-activities.ts';
import { access, audiences, towns } from './expected.ts';

const folder = new URL('../../../demo/feeds/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const read = (path: string, text = textOf(path)) => readActivities(text, `https://demo.example/feeds/${path}`);
const idsIn = (path: string) => (JSON.parse(textOf(path)) as { items: { id: string }[] }).items.map(({ id }) => id);

const names = Object.keys(towns) as (keyof typeof towns)[];
const feeds = { balen: await read('balen/activities.json'), ravels: await read('ravels/activities.json') };
const club = await read('partner/zandstappers.ics');
const uit = await read('partner/uitdatabank.json');
const everything = [...feeds.balen.items, ...feeds.ravels.items, ...club.items, ...uit.items];

/** When it is, without the dates that it was moved away from. */
const starts = (activity: Activity, from: string, until: string) =>
  occurrencesOf(activity, from, until).flatMap(({ start, movedTo }) => (movedTo ? [] : start));
const named = (items: readonly Activity[], title: string) =>
  items.find((each) => plain(each.title, 'nl') === title) ?? assert.fail(`no ${title}`);

for (const town of names) {
  describe(`the activities of ${town}`, () => {
    const { items, problems } = feeds[town];
    const count = (has: (activity: Activity) => unknown) => items.filter(has).length;

    it('fit the published schema, and are read without a single problem', () => {
      schema.parse(JSON.parse(textOf(`${town}/activities.json`)));
      assert.deepEqual(problems, []);
    });

    it('are the thirty of the brief, by name, category and the service where they are', () => {
      const found = items.map(({ id, title, category, place }) => [
        ...[id, plain(title, 'nl'), category.map((each) => each.slice(4)).join(' '), place?.service ?? ''],
      ]);
      assert.equal(items.length, 30);
      assert.deepEqual(
        found,
        expected[town].map((each) => each.slice(0, 4)),
      );
    });

    it('are on the right day in winter and in summer, at the hour of the brief', () => {
      for (const [at, [id, , , , when]] of expected[town].entries()) {
        const activity = items[at]!;
        const bounded = !activity.repeat || activity.repeat.count !== undefined;
        const found = bounded
          ? starts(activity, '2026-01-01', '2028-12-31')
          : ['2027-01', '2027-07'].flatMap((month) => starts(activity, `${month}-01`, `${month}-31`).slice(0, 1));
        assert.deepEqual(found, when, id);
      }
    });

    it('all say when they end, where, by whom, in short plain words, and that it is a demo', () => {
      const known = [...idsIn('areas.json')];
      const [west, south, east, north] = towns[town].box;
      for (const { id, end, summary, organiser, place, area, municipality, demo, contact } of items) {
        assert.ok(end && summary && organiser && place?.name && contact.phone.length > 0, id);
        assert.ok(
          Object.values(summary).every((words) => words.length <= 200),
          id,
        );
        const { lat = 0, lon = 0 } = place;
        assert.ok(lon >= west && lon <= east && lat >= south && lat <= north, `${id} at ${lat}, ${lon}`);
        assert.ok(area.length > 0 && area.every((each) => known.includes(each)), id);
        assert.deepEqual([municipality, demo], [town, true], id);
      }
    });

    it('lead to services and partners that exist', () => {
      const services = idsIn(`${town}/services.json`);
      const partners = idsIn(`${town}/partners.json`);
      for (const { id, place, organiser } of items) {
        assert.ok(place?.service === undefined || services.includes(place.service), id);
        assert.ok(partners.includes(organiser?.partner ?? ''), id);
      }
    });

    it('use telephone numbers that nobody has', () => {
      const numbers = textOf(`${town}/activities.json`).match(/"(?:phone|transportPhone)": "[^"]*"/g) ?? [];
      assert.ok(numbers.length > 30);
      for (const number of numbers) assert.match(number, /: "014 00 00 \d\d"$/);
    });

    it('have something for each filter of P1, and say nothing of access where nobody looked', () => {
      assert.ok(count(({ price }) => price?.free) >= 1, 'free');
      assert.ok(count(({ price }) => price && !price.free) >= 1, 'not free');
      assert.ok(count(({ access: has }) => has.includes('acc.wheelchair')) >= 1, 'wheelchair');
      assert.ok(count(({ pickUp }) => pickUp) >= 1, 'someone picks me up');
      assert.ok(count(({ byNeighbours }) => byNeighbours) >= 1, 'by neighbours');
      assert.ok(count(({ transportPhone }) => transportPhone) >= 1, 'a ride');
      assert.ok(count(({ access: has }) => has.length === 0) >= 3, 'access unknown');
      assert.ok(count(({ ageFrom, ageTo }) => ageFrom ?? ageTo) >= 2, 'ages');
      assert.ok(count(({ price }) => price?.reduced) >= 2, 'a reduced price');
      const unknown = items.flatMap((each) => [
        ...each.access.filter((id) => !access.includes(id)),
        ...each.audiences.filter((id) => !audiences.includes(id)),
      ]);
      assert.deepEqual(unknown, []);
    });
  });
}

describe('the activities of both towns', () => {
  const both = [...feeds.balen.items, ...feeds.ravels.items];

  it('are one full, one cancelled, one moved, one past midnight', () => {
    const ids = (has: (activity: Activity) => unknown) => both.filter(has).map(({ id }) => id);
    assert.deepEqual(
      ids(({ full }) => full),
      ['uitstap-naar-zee'],
    );
    assert.deepEqual(
      ids(({ status }) => status === 'cancelled'),
      ['kerstconcert'],
    );
    assert.deepEqual(
      ids(({ movedFrom }) => movedFrom === '2026-11-24T10:00'),
      ['stoelyoga'],
    );
    assert.deepEqual(
      ids(({ start = '', end = '' }) => end.slice(0, 10) > start.slice(0, 10)),
      ['middernachtssoep'],
    );
  });

  it('take a name in every way there is, some until a last day', () => {
    const types = new Set(both.map(({ registration }) => registration?.type));
    assert.deepEqual(types, new Set(['form', 'link', 'mail', 'none', 'phone']));
    for (const { id, registration, start = '' } of both) {
      if (registration?.before) assert.ok(registration.before <= start.slice(0, 10), id);
    }
    assert.ok(both.filter(({ registration }) => registration?.before).length >= 6);
  });

  it('speak more languages: four in Balen, and other ones at two tables', () => {
    for (const { id, title } of feeds.balen.items) assert.deepEqual(Object.keys(title), ['nl', 'fr', 'de', 'en'], id);
    assert.equal(both.filter(({ languages }) => languages.length > 1).length, 2);
  });
});

describe('the partners of the demo', () => {
  it('are named in the config of Balen beside its own feed', () => {
    const configOf = (town: string) => JSON.parse(textOf(`${town}/config.json`)) as { feeds: { activities: unknown } };
    assert.equal(configOf('ravels').feeds.activities, 'activities.json');
    assert.deepEqual(configOf('balen').feeds.activities, [
      'activities.json',
      { url: '../partner/zandstappers.ics', source: 'De Zandstappers (demo)' },
      { url: '../partner/uitdatabank.json', source: 'UiTdatabank (demo)' },
    ]);
  });

  it('have a Google calendar: a weekly evening with one left out, one moved and one cancelled', () => {
    assert.equal(club.format, 'icalendar');
    assert.deepEqual(club.problems, []);
    const weekly = named(club.items, 'Crea-atelier');
    const evenings = occurrencesOf(weekly, '2026-11-30', '2027-01-04').filter(({ movedTo }) => !movedTo);
    assert.deepEqual(
      evenings.map(({ start, status }) => `${start} ${status}`),
      [
        '2026-11-30T19:00 planned',
        '2026-12-08T19:00 planned',
        '2026-12-14T19:00 planned',
        '2026-12-21T19:00 cancelled',
        '2027-01-04T19:00 planned',
      ],
    );
    assert.equal(starts(weekly, '2027-07-01', '2027-07-31')[0], '2027-07-05T19:00', 'also at 19:00 in summer');
    const when = Object.fromEntries(club.items.map(({ title, start, end }) => [plain(title, 'nl'), [start, end]]));
    assert.deepEqual(when['Quiz voor beginners'], ['2026-11-27T20:00', '2026-11-27T23:00']);
    assert.deepEqual(when['Tentoonstelling: Wezel op oude foto’s'], ['2026-12-11', '2026-12-13']);
    assert.deepEqual(when['Oudjaar samen 🎉'], ['2026-12-31T21:30', '2027-01-01T01:30']);
    assert.equal(named(club.items, 'Winterwandeling').status, 'cancelled');
    assert.equal(starts(named(club.items, 'Zondagsontbijt'), '2027-07-01', '2027-07-31')[0], '2027-07-04T09:00');
  });

  it('have a page of UiTdatabank with an event of every kind', () => {
    assert.equal(uit.format, 'uitdatabank');
    assert.deepEqual(uit.problems, []);
    const shapes = Object.fromEntries(uit.items.map((each) => [plain(each.title, 'nl'), shapeOf(each)]));
    assert.deepEqual(shapes, {
      'Vertelling bij kaarslicht': 'moments',
      'Tekenen voor wie denkt dat hij het niet kan': 'moments',
      'Balen, toen en nu': 'period',
      'Beeldenpad langs de Nete': 'permanent',
      'Dag van de erfgoedwandelaar': 'moments',
      'Kerstfilm voor het hele gezin': 'moments',
    });
    assert.equal(named(uit.items, 'Vertelling bij kaarslicht').start, '2026-12-05T19:30');
    const lessons = occurrencesOf(
      named(uit.items, 'Tekenen voor wie denkt dat hij het niet kan'),
      '2026-11-01',
      '2027-01-01',
    );
    assert.deepEqual(
      lessons.map(({ start, status }) => `${start} ${status}`),
      ['2026-11-26T19:00 planned', '2026-12-03T19:00 cancelled', '2026-12-10T19:00 planned'],
    );
    const [day] = occurrencesOf(named(uit.items, 'Dag van de erfgoedwandelaar'), '2027-03-01', '2027-04-30');
    assert.deepEqual([day?.allDay, day?.day, day?.lastDay], [true, '2027-03-28', '2027-03-28'], 'a day of 23 hours');
    const sold = named(uit.items, 'Kerstfilm voor het hele gezin');
    assert.deepEqual([sold.full, sold.status], [true, 'planned']);
  });
});

describe('the dates of the demo', () => {
  it('are left alone in the week for which they are written', async () => {
    for (const today of [WRITTEN_FOR, '2026-11-22']) {
      assert.equal(dated(textOf('balen/activities.json'), today), textOf('balen/activities.json'));
    }
    assert.equal(await datedFeed('/demo/feeds/balen/services.json'), undefined, 'other feeds stay as they are');
    assert.equal(await datedFeed('/demo/feeds/balen/../config.json'), undefined);
    assert.equal(await datedFeed('/demo/feeds/partner/missing.ics'), undefined);
  });

  it('move in whole weeks, so that there is as much to do on any day, without a problem', async () => {
    const paths = [
      'balen/activities.json',
      'ravels/activities.json',
      'partner/zandstappers.ics',
      'partner/uitdatabank.json',
    ];
    for (const today of ['2027-01-04', '2027-07-14', '2030-03-31']) {
      const later: Activity[] = [];
      for (const path of paths) {
        const now = new Date(`${today}T12:00:00+02:00`);
        const answer = await datedFeed(`/demo/feeds/${path}`, now);
        const { items, problems } = await read(path, String(answer?.body));
        assert.deepEqual(problems, [], `${path} on ${today}`);
        later.push(...items);
        if (path.endsWith('.ics')) assert.equal(answer?.headers?.['content-type'], 'text/calendar; charset=utf-8');
      }
      assert.equal(later.length, everything.length);
      for (const [at, activity] of later.entries()) {
        const before = everything[at]!;
        const sooner = nextOf(before, new Date('2026-11-18T12:00:00Z'));
        const next = nextOf(activity, new Date(`${today}T00:00:00Z`));
        const name = `${plain(activity.title, 'nl')} on ${today}`;
        assert.equal(next !== undefined, sooner !== undefined, name);
        // Still at the same hour on the clock, in summer as in winter.
        assert.equal(next?.start.slice(10), sooner?.start.slice(10), name);
      }
    }
  });

  it('keep the day of the week', () => {
    assert.equal(dated('"2026-12-20T14:00"', '2026-11-25'), '"2026-12-27T14:00"');
    assert.equal(dated('DTSTART:20261127T190000Z', '2027-07-14'), 'DTSTART:20270723T180000Z');
    assert.equal(dated('"2027-03-27T23:00:00+00:00"', '2026-12-01'), '"2027-04-10T22:00:00+00:00"');
    assert.equal(dated('"2027-03-28T21:59:59+00:00"', '2026-12-01'), '"2027-04-11T21:59:59+00:00"');
    assert.equal(dated('"2026-09-11T12:00" 014 00 00 20', '2027-07-14'), '"2026-09-11T12:00" 014 00 00 20');
  });
});
