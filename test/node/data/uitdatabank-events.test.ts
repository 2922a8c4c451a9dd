import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readActivities, readShared } from '../../support/read-activities.ts';
import { readServices } from '../../support/read-services.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';

const DRAFT = { 'advice status.unpublished': 1 };
const SPREAD = { 'warning moments.missing': 1 };
const OTHER = { 'advice kind.other': 1 };

const FILES: readonly (readonly [file: string, records: number, problems: Record<string, number>, why: string])[] = [
  ['event-original.json', 0, DRAFT, 'it is a draft'],
  ['event-original-periodic.json', 0, DRAFT, 'it is a draft'],
  ['event-original-periodic-with-adjusted-day.json', 0, DRAFT, 'it is a draft'],
  ['event-original-periodic-with-closed-days.json', 0, DRAFT, 'it is a draft'],
  ['event-original-permanent-with-opening-hours.json', 0, DRAFT, 'it is a draft'],
  ['event-original-with-attendance-mode-mixed.json', 0, DRAFT, 'it is a draft'],
  ['event-original-with-end-date-the-day-after-start-date.json', 0, DRAFT, 'it is a draft'],
  ['event-original-with-languages.json', 0, DRAFT, 'it is a draft'],
  ['event-original-with-multiple-dates.json', 0, DRAFT, 'it is a draft'],
  ['event-original-with-overnight.json', 0, DRAFT, 'it is a draft'],
  ['event-original-with-unavailable-booking-availability.json', 0, DRAFT, 'it is a draft'],
  ['event-original-with-unavailable-dates.json', 0, DRAFT, 'it is a draft'],
  ['export-event-with-booking-info.json', 1, {}, 'it is approved, and a period'],
  ['export-event-with-dates.json', 1, SPREAD, 'of its dates only the first and the last are there'],
  ['export-event-with-html-description.json', 1, SPREAD, 'of its dates only the first and the last are there'],
  ['export-event-with-location-coordinates.json', 1, SPREAD, 'of its dates only the first and the last are there'],
  ['export-event-with-main-image.json', 1, {}, 'of its dates only the first is there, with its time'],
  ['export-event-with-price.json', 1, SPREAD, 'of its dates only the first and the last are there'],
  ['export-event-with-terms.json', 1, SPREAD, 'of its dates only the first and the last are there'],
  ['export-event-with-translated-address.json', 1, SPREAD, 'of its dates only the first and the last are there'],
  ['search-paged-embed.json', 1, {}, 'it is a page of one event'],
  ['organizer-original-with-geo.json', 0, OTHER, 'it is an organiser'],
  ['place-original-with-opening-hours.json', 0, OTHER, 'it is a place'],
  ['place-original-with-optional-fields.json', 0, OTHER, 'it is a place'],
  ['place-original-with-permanent-and-closed-days.json', 0, OTHER, 'it is a place'],
];

describe('UiTdatabank files, read for activities', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
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
  it('widget-page-config.json is not taken for a feed', async () => {
    const { failure } = await readShared('feeds/uitdatabank/widget-page-config.json');
    assert.equal(failure?.code, 'shape');
  });
  it('search-paged-embed.json: two whole days that are stored as 23:00 in Greenwich, one of them cancelled', async () => {
    const { items, next } = await readShared('feeds/uitdatabank/search-paged-embed.json');
    const [event] = items;
    assert.equal(next, 'https://partner.example/feed?start=1');
    assert.equal(event?.id, '7438ac58-fb2b-4ddc-bbda-d2d3d61681c5');
    assert.deepEqual(event.moments, [
      { start: '2021-01-22' },
      {
        start: '2021-03-04',
        status: 'cancelled',
        note: { nl: 'Nederlandse reden', en: 'English reason' },
      },
    ]);
    assert.equal(event.status, 'planned');
    assert.equal(event.statusReason, undefined);
    assert.deepEqual(Object.keys(event.title), ['fr', 'nl']);
    assert.deepEqual(event.place, {
      service: '295d19f2-eb53-4d3d-a4a8-11aaaf058094',
      name: { fr: 'Constant asbl', nl: 'Constant vzw', en: 'Constant' },
      street: 'Fortstraat 5',
      postcode: '1060',
      place: 'Sint-Gillis',
      lat: 50.8299134,
      lon: 4.3434589,
    });
    assert.deepEqual(event.online, { url: 'https://www.livestream.be/' });
    assert.deepEqual([event.ageFrom, event.ageTo], [18, 95]);
    assert.equal(event.price?.free, true);
    assert.deepEqual(event.area, ['21013', '21013A', '01000']);
    assert.equal(event.image?.alt, 'Camouflage');
    // The languages of a record are those it was translated into, not those that are spoken there.
    assert.deepEqual(event.languages, []);
  });
  it('export-event-with-booking-info.json: its booking, and never its creator or hidden labels', async () => {
    const { items } = await readShared('feeds/uitdatabank/export-event-with-booking-info.json');
    assert.deepEqual([items[0]?.start, items[0]?.end], ['2017-01-01', '2017-06-30']);
    assert.deepEqual(items[0]?.registration, {
      type: 'link',
      url: 'http://www.museumpas.be/smak',
      phone: '09987654321',
      email: 'dirk@du.de',
      label: 'Reserveer plaatsen',
    });
    assert.deepEqual(items[0].contact.phone, [{ number: '0234567891' }]);
    assert.doesNotMatch(JSON.stringify(items), /stan@|barbara|UITPAS/i);
  });
  it('export-event-with-price.json: the base price and its tariff', async () => {
    const { items } = await readShared('feeds/uitdatabank/export-event-with-price.json');
    assert.deepEqual(items[0]?.price, {
      amount: 10.5,
      currency: 'EUR',
      tariffs: [{ label: { nl: 'Senioren' }, amount: 0 }],
    });
    assert.deepEqual([items[0].start, items[0].end], ['2015-03-02', '2015-03-30']);
    assert.deepEqual([items[0].category, items[0].uitType], [['cat.course'], '0.3.1.0.0']);
    assert.deepEqual(items[0].themes, ['Geschiedenis']);
    assert.deepEqual(items[0].contact.email, ['academie@davidsfonds.be']);
  });
  it('export-event-with-main-image.json: a start without an end, and the image that was chosen', async () => {
    const { items } = await readShared('feeds/uitdatabank/export-event-with-main-image.json');
    assert.deepEqual([items[0]?.start, items[0]?.end], ['2015-03-02T13:30', undefined]);
    assert.deepEqual(items[0]?.image, {
      src: 'http://media.uitdatabank.be/558bb7cf-5ff8-40b4-872b-5f5b46bb16c2.jpg',
      alt: 'De Kortste Nacht',
    });
  });
  it('export-event-with-location-coordinates.json: a place of which only the point is known', async () => {
    const { items } = await readShared('feeds/uitdatabank/export-event-with-location-coordinates.json');
    assert.deepEqual([items[0]?.place?.lat, items[0]?.place?.lon], [50.804739, 4.936491]);
  });

  const published = async (file: string) => {
    const json = JSON.parse(sharedFile(`feeds/uitdatabank/event-original${file}.json`).toString('utf8'));
    const { items, tally } = await readActivities({ ...json, workflowStatus: 'APPROVED' });
    assert.deepEqual(tally, {});
    return items[0];
  };
  it('event-original.json once published: ten in Greenwich is noon in April', async () => {
    const event = await published('');
    assert.deepEqual([event?.start, event?.end], ['2017-04-22T12:00', '2017-04-22T20:00']);
  });
  it('event-original-with-end-date-the-day-after-start-date.json once published: it goes on the next day', async () => {
    const event = await published('-with-end-date-the-day-after-start-date');
    assert.deepEqual([event?.start, event?.end], ['2017-04-22T10:00', '2017-04-23T12:00']);
  });
  it('event-original-periodic-with-adjusted-day.json once published: its week, and one other Wednesday', async () => {
    const event = await published('-periodic-with-adjusted-day');
    assert.deepEqual([event?.start, event?.end], ['2017-02-06', '2017-02-17']);
    assert.equal(event?.hours?.weekly.length, 5);
    assert.deepEqual(event.hours.exceptions, [{ date: '2017-02-08', from: '10:00', to: '13:00' }]);
  });
  it('event-original-periodic-with-closed-days.json once published: it is shut on carnival Monday', async () => {
    const event = await published('-periodic-with-closed-days');
    assert.deepEqual([event?.start, event?.end], ['2017-01-01', '2017-06-30']);
    assert.deepEqual(event?.hours?.exceptions, [
      { date: '2017-02-13', closed: true, reason: { nl: 'Carnaval maandag', en: 'Carnival Monday' } },
    ]);
  });
  it('event-original-permanent-with-opening-hours.json once published: always there, at its hours', async () => {
    const event = await published('-permanent-with-opening-hours');
    assert.deepEqual([event?.start, event?.moments], [undefined, []]);
    assert.deepEqual(
      event?.hours?.weekly.filter(({ day }) => day === 6).map(({ from, to }) => `${from}-${to}`),
      ['10:00-14:00', '15:00-19:00'],
    );
  });
  it('event-original-with-unavailable-dates.json once published: each day has its own state', async () => {
    const event = await published('-with-unavailable-dates');
    assert.deepEqual(event?.moments, [
      { start: '2017-04-30' },
      { start: '2017-05-01', status: 'cancelled' },
      { start: '2017-05-07', status: 'postponed' },
    ]);
  });
  it('event-original-with-unavailable-booking-availability.json once published: full, and not cancelled', async () => {
    const event = await published('-with-unavailable-booking-availability');
    assert.deepEqual([event?.full, event?.status], [true, 'planned']);
  });
});

const event = (rest: object) => ({
  '@type': 'Event',
  '@id': 'https://io.uitdatabank.be/event/00000000-0000-4000-8000-000000000001',
  'mainLanguage': 'nl',
  'name': { nl: 'Soep op straat' },
  'calendarType': 'single',
  'startDate': '2026-01-14T13:00:00+00:00',
  'endDate': '2026-01-14T15:00:00+00:00',
  ...rest,
});
const only = async (rest: object) => {
  const { items, tally, problems } = await readActivities(event(rest));
  return { item: items[0], tally, problems };
};

describe('when a UiTdatabank event is', () => {
  it('on the clock in Brussels, in winter and in summer', async () => {
    const winter = await only({});
    assert.deepEqual([winter.item?.start, winter.item?.end], ['2026-01-14T14:00', '2026-01-14T16:00']);
    const summer = await only({ startDate: '2026-07-14T13:00:00+00:00', endDate: '2026-07-14T15:00:00+00:00' });
    assert.deepEqual([summer.item?.start, summer.item?.end], ['2026-07-14T15:00', '2026-07-14T17:00']);
  });
  it('a whole day, whether stored in winter or in summer', async () => {
    const winter = await only({ startDate: '2026-01-13T23:00:00+00:00', endDate: '2026-01-14T22:59:59+00:00' });
    assert.deepEqual([winter.item?.start, winter.item?.end], ['2026-01-14', undefined]);
    const summer = await only({ startDate: '2026-07-13T22:00:00+00:00', endDate: '2026-07-15T21:59:59+00:00' });
    assert.deepEqual([summer.item?.start, summer.item?.end], ['2026-07-14', '2026-07-15']);
  });
  it('a day that old documents write as one midnight, but not any other moment without an end', async () => {
    const day = await only({ startDate: '2026-01-14T00:00:00+01:00', endDate: '2026-01-14T00:00:00+01:00' });
    assert.deepEqual([day.item?.start, day.item?.end], ['2026-01-14', undefined]);
    const hour = await only({ startDate: '2026-01-14T20:00:00+01:00', endDate: '2026-01-14T20:00:00+01:00' });
    assert.deepEqual([hour.item?.start, hour.item?.end], ['2026-01-14T20:00', undefined]);
  });
  it('with the state of its only part, and why', async () => {
    const { item } = await only({
      subEvent: [
        {
          startDate: '2026-01-14T13:00:00+00:00',
          endDate: '2026-01-14T15:00:00+00:00',
          status: { type: 'Unavailable', reason: { nl: 'De kok is ziek', fr: 'Cuisinier malade' } },
        },
      ],
    });
    assert.deepEqual([item?.start, item?.moments, item?.status], ['2026-01-14T14:00', [], 'cancelled']);
    assert.deepEqual(item?.statusReason, { nl: 'De kok is ziek', fr: 'Cuisinier malade' });
  });
  it('with the state of the whole, which an old document writes as one word', async () => {
    assert.equal((await only({ status: 'Unavailable' })).item?.status, 'cancelled');
    assert.equal((await only({ status: { type: 'TemporarilyUnavailable' } })).item?.status, 'postponed');
  });
  it('keeps an event of which one moment is wrong, and says which', async () => {
    const { item, problems } = await only({
      calendarType: 'multiple',
      subEvent: [
        { startDate: '2026-01-14T13:00:00+00:00', endDate: '2026-01-14T15:00:00+00:00' },
        { endDate: '2026-01-15T15:00:00+00:00' },
        { startDate: '2026-01-16T13:00:00+00:00', bookingAvailability: { capacity: 20, remainingCapacity: 0 } },
        {
          startDate: '2026-01-17T13:00:00+00:00',
          endDate: '2026-01-17T15:00:00+00:00',
          bookingAvailability: { type: 'Unavailable' },
        },
      ],
    });
    assert.deepEqual(item?.moments, [
      { start: '2026-01-14T14:00', end: '2026-01-14T16:00' },
      { start: '2026-01-16T14:00', full: true },
      { start: '2026-01-17T14:00', end: '2026-01-17T16:00', full: true },
    ]);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['start.missing', '/subEvent/1']],
    );
  });
  it('never ends before it begins', async () => {
    const { item, problems } = await only({ endDate: '2026-01-13T15:00:00+00:00' });
    assert.deepEqual([item?.start, item?.end], ['2026-01-14T14:00', undefined]);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['end.before-start', '/endDate']],
    );
  });
  it('is not shown without a time that can be read', async () => {
    assert.deepEqual((await only({ startDate: undefined, endDate: undefined })).tally, { 'error time.missing': 1 });
    assert.deepEqual((await only({ startDate: 'morgen' })).tally, { 'error start.unreadable': 1 });
    const period = { calendarType: 'periodic', startDate: 'morgen', openingHours: [] };
    assert.deepEqual((await only(period)).tally, { 'error start.unreadable': 1 });
  });
  it('is read in a calendar of a kind that is new to us, as far as it goes', async () => {
    const { item, tally } = await only({ calendarType: 'lunar' });
    assert.equal(item?.start, '2026-01-14T14:00');
    assert.deepEqual(tally, { 'warning calendar.unknown': 1 });
  });
});

describe('the hours of a UiTdatabank event', () => {
  const PERIOD = {
    calendarType: 'periodic',
    startDate: '2026-01-31T23:00:00+00:00',
    endDate: '2026-06-30T21:59:59+00:00',
  };
  it('of a period are on its days in Brussels; past midnight they belong to the day they began', async () => {
    const { item, tally } = await only({
      ...PERIOD,
      openingHours: [
        { dayOfWeek: ['saturday'], opens: '20:00', closes: '02:00' },
        { dayOfWeek: ['sunday'], opens: '10:00', closes: '24:00' },
        { dayOfWeek: ['monday'], opens: '10:00', closes: '23:59' },
      ],
    });
    assert.deepEqual(tally, {});
    assert.deepEqual([item?.start, item?.end], ['2026-02-01', '2026-06-30']);
    assert.deepEqual(item?.hours?.weekly, [
      { day: 6, from: '20:00', to: '02:00' },
      { day: 7, from: '10:00', to: '24:00' },
      { day: 1, from: '10:00', to: '24:00' },
    ]);
  });
  it('that cannot be read are told, and leave their days open; the others stay', async () => {
    const { item, tally } = await only({
      ...PERIOD,
      startDate: '2026-10-31T23:00:00+00:00',
      endDate: '2026-12-30T22:59:59+00:00',
      openingHours: [
        { dayOfWeek: ['monday'], opens: '10:00', closes: '16:00' },
        { dayOfWeek: ['saturday'], opens: '9 uur', closes: 'namiddag' },
      ],
    });
    assert.deepEqual(tally, { 'warning hours.unreadable': 1 });
    assert.deepEqual(item?.hours?.weekly, [{ day: 1, from: '10:00', to: '16:00' }]);
    assert.deepEqual(item?.hours?.exceptions.at(1), { date: '2026-11-28', reason: 'zaterdag 9 uur namiddag' });
  });
  it('of a closed day beat those of adjusted days, in ranges that hold both their ends', async () => {
    const { item } = await only({
      ...PERIOD,
      openingHours: [{ dayOfWeek: ['friday'], opens: '10:00', closes: '12:00' }],
      openingHoursAdjustedDays: [
        {
          startDate: '2026-04-02',
          endDate: '2026-04-04',
          description: { nl: 'Paasuren' },
          openingHours: [{ dayOfWeek: ['thursday', 'friday', 'saturday'], opens: '14:00', closes: '16:00' }],
        },
      ],
      openingHoursClosedDays: [
        { startDate: '2026-04-03', endDate: '2026-04-03', description: { nl: 'Goede Vrijdag' } },
      ],
    });
    assert.deepEqual(item?.hours?.exceptions, [
      { date: '2026-04-03', closed: true, reason: { nl: 'Goede Vrijdag' } },
      { date: '2026-04-02', from: '14:00', to: '16:00', reason: { nl: 'Paasuren' } },
      { date: '2026-04-04', from: '14:00', to: '16:00', reason: { nl: 'Paasuren' } },
    ]);
  });
  it('of what is always there need no dates', async () => {
    const { item, tally } = await only({ calendarType: 'permanent', startDate: undefined, endDate: undefined });
    assert.deepEqual(tally, {});
    assert.deepEqual([item?.start, item?.moments, item?.hours], [undefined, [], undefined]);
  });
  it('skip an adjusted day that does not exist', async () => {
    const days = [{ startDate: '2026-02-30', endDate: '2026-02-30', openingHours: [] }];
    const { item, tally } = await only({ ...PERIOD, openingHoursAdjustedDays: days });
    assert.deepEqual(tally, {});
    assert.equal(item?.hours, undefined);
  });
});

describe('a UiTdatabank event', () => {
  it('that is not published, or has no name or id, is hidden', async () => {
    for (const workflowStatus of ['DRAFT', 'REJECTED', 'DELETED']) {
      assert.deepEqual((await only({ workflowStatus })).tally, DRAFT);
    }
    assert.ok((await only({ workflowStatus: 'READY_FOR_VALIDATION' })).item);
    assert.deepEqual((await only({ name: {} })).tally, { 'error title.missing': 1 });
    const nameless = { '@type': 'PagedCollection', 'member': [event({ '@id': undefined })] };
    assert.deepEqual((await readActivities(nameless)).tally, { 'error id.missing': 1 });
  });
  it('has its category, themes and access from the ids of its terms and of those of its place', async () => {
    const { item } = await only({
      terms: [
        { id: '0.50.21.0.0', label: 'Bordspelen en zo', domain: 'eventtype' },
        { id: '1.37.2.0.0', label: 'Samenleving', domain: 'theme' },
        { id: 'reg.360', label: 'Hageland', domain: 'flanderstouristregion' },
        { id: '3.27.0.0.0', domain: 'facility' },
      ],
      location: { name: { nl: 'Den Dries' }, terms: [{ id: '3.27.0.0.0' }, { id: '3.31.0.0.0' }] },
    });
    assert.deepEqual([item?.category, item?.uitType], [['cat.games'], '0.50.21.0.0']);
    assert.deepEqual(item?.themes, ['Samenleving']);
    assert.deepEqual(item?.access, ['acc.wheelchair', 'acc.toilet']);
  });
  it('of no type has no category, and of a type that is not ours its own word', async () => {
    const unsure = await only({ terms: [{ id: '0.51.0.0.0', label: 'Type onbepaald', domain: 'eventtype' }] });
    assert.deepEqual(unsure.item?.category, []);
    const fair = await only({ terms: [{ id: '0.6.0.0.0', label: 'Beurs', domain: 'eventtype' }] });
    assert.deepEqual(fair.item?.category, ['Beurs']);
  });
  it('that is only online is in no place', async () => {
    const location = {
      '@id': 'https://io.uitdatabank.be/place/00000000-0000-0000-0000-000000000000',
      'name': { nl: 'Online' },
    };
    const { item } = await only({ attendanceMode: 'online', onlineUrl: 'https://meet.example/soep', location });
    assert.deepEqual([item?.place, item?.online], [undefined, { url: 'https://meet.example/soep' }]);
    assert.equal((await only({ location })).item?.place, undefined);
    const without = await only({ attendanceMode: 'online', location: { name: { nl: 'Den Dries' } } });
    assert.deepEqual([without.item?.place, without.item?.online], [undefined, {}]);
    const stale = await only({ attendanceMode: 'offline', onlineUrl: 'https://meet.example/soep' });
    assert.equal(stale.item?.online, undefined);
  });
  it('in a place that was typed is there, and one for schools has no address yet', async () => {
    const typed = { name: { nl: 'Op het pleintje' }, address: { streetAddress: 'Dorp 1', addressLocality: 'Olmen' } };
    assert.deepEqual((await only({ location: typed })).item?.place, {
      name: { nl: 'Op het pleintje' },
      street: 'Dorp 1',
      place: 'Olmen',
    });
    const dummy = { ...typed, isDummyPlaceForEducationEvents: true };
    assert.deepEqual((await only({ location: dummy })).item?.place, { name: { nl: 'Op het pleintje' } });
  });
  it('says for whom it is', async () => {
    const ages = async (typicalAgeRange: string) => {
      const { item } = await only({ typicalAgeRange });
      return [item?.ageFrom, item?.ageTo];
    };
    assert.deepEqual(await ages('6-12'), [6, 12]);
    assert.deepEqual(await ages('18-'), [18, undefined]);
    assert.deepEqual(await ages('-12'), [undefined, 12]);
    assert.deepEqual(await ages('-'), [undefined, undefined]);
    assert.deepEqual(await ages('0-'), [undefined, undefined]);
    assert.deepEqual((await only({ audience: { audienceType: 'members' } })).item?.audiences, ['Alleen voor leden']);
    assert.deepEqual((await only({ audience: { audienceType: 'everyone' } })).item?.audiences, []);
  });
  it('is free only where it says 0', async () => {
    const price = async (...priceInfo: object[]) => (await only({ priceInfo })).item?.price;
    assert.equal(await price(), undefined);
    assert.equal((await price({ category: 'base', price: 0 }))?.free, true);
    assert.deepEqual(
      await price(
        { category: 'uitpas', name: { nl: 'Kansentarief' }, price: 1 },
        { category: 'base', name: 'Basistarief', price: 5, priceCurrency: 'EUR' },
      ),
      { amount: 5, currency: 'EUR', tariffs: [{ label: { nl: 'Kansentarief' }, amount: 1 }] },
    );
  });
  it('says how to book, until which day in Brussels and for how many', async () => {
    const { item } = await only({
      bookingInfo: {
        phone: '014 00 00 01',
        email: '',
        url: '',
        urlLabel: { nl: 'Reserveer' },
        availabilityEnds: '2026-01-11T23:00:00+00:00',
      },
      bookingAvailability: { type: 'Available', capacity: 20, remainingCapacity: 3 },
    });
    assert.deepEqual(item?.registration, {
      type: 'phone',
      phone: '014 00 00 01',
      label: { nl: 'Reserveer' },
      before: '2026-01-12',
      max: 20,
      remaining: 3,
    });
  });
  it('says how to book where only its one day says so', async () => {
    const day = { startDate: '2026-01-12T13:00:00+01:00', endDate: '2026-01-12T15:00:00+01:00' };
    const sub = { ...day, bookingInfo: { phone: '014 00 00 01' }, bookingAvailability: { remainingCapacity: 3 } };
    const { item } = await only({ bookingInfo: {}, bookingAvailability: { type: 'Available' }, subEvent: [sub] });
    assert.deepEqual(item?.registration, { type: 'phone', phone: '014 00 00 01', remaining: 3 });
  });
  it('is asked about at its own number, or else at that of who organises it', async () => {
    const organizer = { name: 'LDC', contactPoint: { phone: ['014 00 00 02'], email: ['ldc@example.be'], url: [] } };
    const own = await only({ contactPoint: { phone: ['014 00 00 01'], email: [], url: [] }, organizer });
    assert.deepEqual(own.item?.contact, { phone: [{ number: '014 00 00 01' }], email: [] });
    const theirs = await only({ contactPoint: { phone: [], email: [], url: [] }, organizer });
    assert.deepEqual(theirs.item?.contact, { phone: [{ number: '014 00 00 02' }], email: ['ldc@example.be'] });
    assert.deepEqual(theirs.item.organiser, { name: 'LDC' });
  });
  it('never shows who made it, nor hidden labels', async () => {
    const { item } = await only({
      creator: 'an@example.be',
      hiddenLabels: ['intern'],
      calendarSummary: 'wo om 14 uur',
    });
    assert.doesNotMatch(JSON.stringify(item), /an@example|intern|om 14 uur/);
  });
  it('among places on a page is read, and the places are counted; for services it is the other way round', async () => {
    const place = { '@id': 'https://io.uitdatabank.be/places/2', '@type': 'Place', 'name': { nl: 'Den Dries' } };
    const page = { '@type': 'PagedCollection', 'totalItems': 3, 'member': [place, event({}), place] };
    const { items, tally, problems } = await readActivities(page);
    assert.deepEqual([items.length, tally], [1, OTHER]);
    assert.deepEqual(
      problems.map(({ path, value }) => [path, value]),
      [['/member', '2']],
    );
    assert.equal((await readServices(page)).items.length, 1);
  });
});

describe('the pages of UiTdatabank events', () => {
  const page = (start: string, totalItems: number) =>
    readActivities(
      { '@type': 'PagedCollection', 'itemsPerPage': 30, totalItems, 'member': [event({})] },
      `https://s.example/events?embed=true${start}`,
    );
  it('follow each other by start up to where the Search API ends, and the partner is told', async () => {
    assert.equal((await page('', 31)).next, 'https://s.example/events?embed=true&start=30');
    assert.equal((await page('&start=30', 31)).next, undefined);
    const { next, tally } = await page('&start=9990', 20_000);
    assert.equal(next, undefined);
    assert.deepEqual(tally, { 'warning pages.limit': 1 });
  });
});
