import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasShared, sharedFile } from '../../support/shared.ts';
import { readServices, readShared } from '../../support/read-services.ts';

const FILES: readonly (readonly [file: string, records: number, problems: Record<string, number>, why: string])[] = [
  ['place-original-with-opening-hours.json', 0, { 'advice status.unpublished': 1 }, 'it is a draft'],
  ['place-original-with-optional-fields.json', 0, { 'advice status.unpublished': 1 }, 'it is a draft'],
  ['place-original-with-permanent-and-closed-days.json', 0, { 'advice status.unpublished': 1 }, 'it is a draft'],
  ['organizer-original-with-geo.json', 1, {}, 'an organiser with an address'],
  ['search-paged-embed.json', 0, { 'advice kind.other': 1 }, 'its one member is an event'],
  ['event-original.json', 0, { 'advice kind.other': 1 }, 'it is an event'],
];

describe('UiTdatabank files, read for services', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  for (const [file, records, problems, why] of FILES) {
    it(`${file}: ${records} records, as ${why}`, async () => {
      const outcome = await readShared(`feeds/uitdatabank/${file}`);
      assert.equal(outcome.format, 'uitdatabank');
      assert.deepEqual(outcome.tally, problems);
      assert.equal(outcome.items.length, records);
    });
  }
  it('search-paged-links-only.json says what to add to the address', async () => {
    const { failure } = await readShared('feeds/uitdatabank/search-paged-links-only.json');
    assert.equal(failure?.code, 'links-only');
    assert.match(failure.message, /embed=true/);
  });
  it('search-paged-embed.json leads to its second page', async () => {
    const { next } = await readShared('feeds/uitdatabank/search-paged-embed.json');
    assert.equal(next, 'https://partner.example/feed?start=1');
  });

  const published = async (file: string) => {
    const json = JSON.parse(sharedFile(`feeds/uitdatabank/${file}`).toString('utf8'));
    const outcome = await readServices({ ...json, workflowStatus: 'APPROVED' });
    return { item: outcome.items[0], tally: outcome.tally };
  };
  it('reads a place once it is published', async () => {
    const { item, tally } = await published('place-original-with-optional-fields.json');
    assert.deepEqual(tally, {});
    assert.equal(item?.id, '179c89c5-dba4-417b-ae96-62e7a12c2405');
    assert.deepEqual(item.name, { nl: 'Hungaria', fr: 'French name', en: 'English name', de: 'German name' });
    assert.deepEqual(item.category, ['Zaal of expohal', 'Fitness, gymnastiek, dans en vechtsport']);
    assert.deepEqual(item.location, [
      { street: 'Vaartkom 35', postcode: '3000', place: 'Leuven', lat: 50.8876694, lon: 4.70373 },
    ]);
    assert.deepEqual(item.cost, { type: 'fixed', amount: 19.99, currency: 'EUR', text: 'Student: 14.99 EUR' });
    assert.deepEqual([item.minAge, item.maxAge], [18, undefined]);
    assert.deepEqual(item.organisation, { name: { nl: 'PHPLeuven' } });
    assert.equal(item.image?.alt, 'BMP file');
    assert.doesNotMatch(JSON.stringify(item), /hidden label/);
  });
  it('reads its week and the day it is shut', async () => {
    const { item } = await published('place-original-with-permanent-and-closed-days.json');
    assert.deepEqual(
      item?.hours?.weekly.map(({ day, from, to }) => `${day} ${from}-${to}`),
      ['1 08:30-09:17', '3 08:30-09:17', '5 08:30-09:17'],
    );
    assert.deepEqual(item.hours.exceptions, [
      { date: '2017-02-15', reason: { nl: 'Wapenstilstand', en: 'Armistice Day' }, closed: true },
    ]);
  });
  it('never shows who made an organiser', async () => {
    const outcome = await readShared('feeds/uitdatabank/organizer-original-with-geo.json');
    assert.deepEqual(outcome.items[0]?.name, { nl: 'PHPLeuven' });
    assert.match(outcome.items[0].contact.url ?? '', /^https:\/\/www\.meetup\.com\//);
    assert.doesNotMatch(JSON.stringify(outcome), /bert2dotstwice/);
  });
});

const place = (rest: object) => ({
  '@type': 'Place',
  '@id': 'https://io.uitdatabank.be/place/00000000-0000-4000-8000-000000000001',
  'mainLanguage': 'nl',
  'name': { nl: 'Den Dries' },
  ...rest,
});
const only = async (rest: object) => {
  const { items, tally } = await readServices(place(rest));
  return { item: items[0], tally };
};

describe('a UiTdatabank place', () => {
  it('is known by what follows its host and path, old or new', async () => {
    const { items, tally } = await readServices({
      '@type': 'PagedCollection',
      'member': [
        place({}),
        place({ '@id': 'https://io-test.uitdatabank.be/places/00000000-0000-4000-8000-000000000001/' }),
      ],
    });
    assert.equal(items.length, 1);
    assert.deepEqual(tally, { 'warning id.duplicate': 1 });
  });
  it('in an old document has a plain name and a flat address', async () => {
    const address = { streetAddress: 'Dorp 1', postalCode: '2490', addressLocality: 'Balen' };
    const { item } = await only({ name: 'Den Dries', address });
    assert.equal(item?.name, 'Den Dries');
    assert.deepEqual(item.location, [{ street: 'Dorp 1', postcode: '2490', place: 'Balen' }]);
  });
  it('has its category and access from the ids of its terms', async () => {
    const { item } = await only({
      terms: [
        { id: '1.1.0.0.0', label: 'Thema', domain: 'theme' },
        { id: 'kI7uAyn2uUu9VV6Z3uWZTA', label: 'Bib', domain: 'eventtype' },
        { id: '3.27.0.0.0', domain: 'facility' },
        { id: '3.17.1.0.0', domain: 'facility' },
        { id: '3.5.0.0.0', label: 'Autoparking', domain: 'facility' },
      ],
      regions: ['nis-13003', 'nis-13003A', 'reg-kempen'],
    });
    assert.deepEqual(item?.category, ['svc.library', 'Thema']);
    assert.deepEqual(item.access, ['acc.wheelchair', 'acc.hearing-loop']);
    assert.deepEqual(item.area, ['13003', '13003A']);
  });
  it('that is closed for good is hidden, one that is closed for now says why', async () => {
    assert.deepEqual((await only({ status: { type: 'Unavailable' } })).tally, { 'advice status.closed': 1 });
    const { item } = await only({ status: { type: 'TemporarilyUnavailable', reason: { nl: 'Verbouwing' } } });
    assert.deepEqual([item?.status, item?.alert], ['temporarily-closed', { nl: 'Verbouwing' }]);
  });
  it('that repeats another is left out', async () => {
    const { item, tally } = await only({ duplicateOf: 'https://io.uitdatabank.be/place/1' });
    assert.equal(item, undefined);
    assert.deepEqual(tally, { 'advice id.duplicate': 1 });
  });
  it('with a period has its days in Brussels, not in Greenwich', async () => {
    const { item } = await only({
      calendarType: 'periodic',
      startDate: '2026-01-31T23:00:00+00:00',
      endDate: '2026-06-30T21:59:59+00:00',
      openingHours: [{ dayOfWeek: ['saturday'], opens: '20:00', closes: '02:00' }],
    });
    assert.deepEqual([item?.hours?.validFrom, item?.hours?.validTo], ['2026-02-01', '2026-06-30']);
    assert.deepEqual(item?.hours?.weekly, [{ day: 6, from: '20:00', to: '02:00' }]);
  });
  it('is shut on a closed day, even inside days with other hours', async () => {
    const { item } = await only({
      openingHoursClosedDays: [{ startDate: '2026-12-25', endDate: '2026-12-25' }],
      openingHoursAdjustedDays: [
        {
          startDate: '2026-12-24',
          endDate: '2026-12-26',
          openingHours: [{ dayOfWeek: ['thursday', 'friday'], opens: '10:00', closes: '12:00' }],
        },
      ],
    });
    assert.deepEqual(item?.hours?.exceptions, [
      { date: '2026-12-25', closed: true },
      { date: '2026-12-24', from: '10:00', to: '12:00' },
      { date: '2026-12-26', closed: true },
    ]);
  });
  it('among events on a page is read, and the events are counted once', async () => {
    const event = { '@id': 'https://io.uitdatabank.be/event/2', 'name': { nl: 'Fuif' }, 'location': {} };
    const { items, tally, problems } = await readServices({
      '@type': 'PagedCollection',
      'member': [event, place({}), event, 7],
    });
    assert.equal(items.length, 1);
    assert.deepEqual(tally, { 'advice kind.other': 1, 'error item.shape': 1 });
    assert.deepEqual(
      problems.map(({ path, value }) => [path, value]),
      [
        ['/member', '2'],
        ['/member/3', '7'],
      ],
    );
  });
});

describe('the pages of UiTdatabank', () => {
  const page = (start: string, totalItems: number) =>
    readServices(
      { '@type': 'PagedCollection', 'itemsPerPage': 1, totalItems, 'member': [place({})] },
      `https://s.example/places?clientId=k${start}`,
    );
  it('follow each other by start, and keep the rest of the question', async () => {
    assert.equal((await page('&start=3', 9)).next, 'https://s.example/places?clientId=k&start=4');
    assert.equal((await page('&start=8', 9)).next, undefined);
  });
  it('end where the Search API ends, and the partner is told', async () => {
    const { next, tally } = await page('&start=10000', 20_000);
    assert.equal(next, undefined);
    assert.deepEqual(tally, { 'warning pages.limit': 1 });
  });
});
