import assert from 'node:assert/strict';
import { describe as given, it } from 'node:test';
import { describeActivities, type Describing } from '../../../src/domain/activity-json-ld.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { nextOf } from '../../../src/domain/next-occurrence.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const now = new Date('2026-11-21T12:00:00Z');
const next = (activity: Activity) => nextOf(activity, now);
const place = {
  name: 'Buurthuis',
  street: 'Dennenhof 12',
  postcode: '2490',
  place: 'Balen',
  lat: 51.1605,
  lon: 5.1812,
};
const schema = (word: string) => `https://schema.org/${word}`;

/** The graph as a search engine reads it. */
function graphOf(activities: readonly Activity[], language = 'nl', own: Partial<Describing> = {}) {
  const written: { '@context': string; '@graph': Record<string, unknown>[] } = JSON.parse(
    JSON.stringify(describeActivities(activities, language, { next, ...own })),
  );
  assert.equal(written['@context'], 'https://schema.org');
  return written['@graph'];
}
const eventOf = (own: Partial<Activity>, language?: string, describing?: Partial<Describing>) =>
  graphOf([{ ...blankActivity, place, ...own }], language, describing)[0] ?? {};

given('the description of an activity for search engines', () => {
  it('says what it is, when, where, for whom and at what price', () => {
    const event = eventOf({
      title: { nl: 'Soep', fr: 'Soupe' },
      summary: { nl: 'Kom eten.' },
      start: '2026-11-25T17:00',
      end: '2026-11-25T19:00',
      organiser: { name: 'Bewonersgroep (demo)', url: 'https://a.example/' },
      languages: ['nl', 'fr'],
      ageFrom: 6,
      price: { amount: 6, reduced: 3, tariffs: [{ label: { nl: 'Kind' }, amount: 2 }] },
      registration: { type: 'link', url: 'https://a.example/soep', max: 40, remaining: 3 },
      url: 'https://a.example/1',
    });
    const offer = {
      '@type': 'Offer',
      'priceCurrency': 'EUR',
      'availability': schema('InStock'),
      'url': 'https://a.example/soep',
    };
    assert.deepEqual(event, {
      '@type': 'Event',
      'name': 'Soep',
      'identifier': 'soep',
      'description': 'Kom eten.',
      'url': 'https://a.example/1',
      'startDate': '2026-11-25T17:00+01:00',
      'endDate': '2026-11-25T19:00+01:00',
      'eventStatus': schema('EventScheduled'),
      'eventAttendanceMode': schema('OfflineEventAttendanceMode'),
      'location': {
        '@type': 'Place',
        'name': 'Buurthuis',
        'address': {
          '@type': 'PostalAddress',
          'streetAddress': 'Dennenhof 12',
          'postalCode': '2490',
          'addressLocality': 'Balen',
        },
        'geo': { '@type': 'GeoCoordinates', 'latitude': 51.1605, 'longitude': 5.1812 },
      },
      'organizer': { '@type': 'Organization', 'name': 'Bewonersgroep (demo)', 'url': 'https://a.example/' },
      'inLanguage': ['nl', 'fr'],
      'typicalAgeRange': '6-',
      'maximumAttendeeCapacity': 40,
      'remainingAttendeeCapacity': 3,
      'offers': [
        { ...offer, price: 6 },
        { ...offer, price: 3 },
        { ...offer, price: 2, name: 'Kind' },
      ],
    });
  });

  it('has the offset of its zone at that moment', () => {
    const startOf = (own: Partial<Activity>) => eventOf(own).startDate;
    assert.equal(startOf({ start: '2027-07-07T17:00' }), '2027-07-07T17:00+02:00');
    assert.equal(startOf({ start: '2027-03-27T23:30' }), '2027-03-27T23:30+01:00');
    assert.equal(startOf({ start: '2027-03-28T03:00' }), '2027-03-28T03:00+02:00');
    assert.equal(startOf({ start: '2027-01-07T17:00', timezone: 'America/New_York' }), '2027-01-07T17:00-05:00');
    assert.equal(startOf({ start: '2027-01-07T17:00', timezone: 'Asia/Kolkata' }), '2027-01-07T17:00+05:30');
    assert.equal(startOf({ start: '2027-03-28' }), '2027-03-28', 'a whole day has none');
  });

  it('is free only when somebody says so, and sold out when it is full', () => {
    const start = '2026-11-25T17:00';
    const free = eventOf({ start, price: { free: true } });
    assert.equal(free.isAccessibleForFree, true);
    assert.deepEqual(free.offers, {
      '@type': 'Offer',
      'price': 0,
      'priceCurrency': 'EUR',
      'availability': schema('InStock'),
    });
    const unknown = eventOf({ start });
    assert.deepEqual([unknown.isAccessibleForFree, unknown.offers], [undefined, undefined]);
    const full = eventOf({ start, price: { amount: 18 }, full: true });
    assert.deepEqual(
      [full.remainingAttendeeCapacity, (full.offers as { availability: string }).availability],
      [0, schema('SoldOut')],
    );
  });

  it('says that it is cancelled, postponed, or moved and from when', () => {
    const start = '2026-12-01T10:00';
    const statusOf = (own: Partial<Activity>) => eventOf({ start, ...own }).eventStatus;
    assert.equal(statusOf({ status: 'cancelled' }), schema('EventCancelled'));
    assert.equal(statusOf({ status: 'postponed' }), schema('EventPostponed'));
    assert.equal(statusOf({ status: 'moved' }), schema('EventRescheduled'));
    const moved = eventOf({ start, status: 'moved', movedFrom: '2026-11-24T10:00' });
    assert.deepEqual(
      [moved.eventStatus, moved.startDate, moved.previousStartDate],
      [schema('EventRescheduled'), '2026-12-01T10:00+01:00', '2026-11-24T10:00+01:00'],
    );
  });

  it('of a series is its next time, with the rule', () => {
    const event = eventOf({
      start: '2026-01-28T17:00',
      end: '2026-01-28T19:00',
      repeat: {
        every: 'month',
        interval: 2,
        on: [{ day: 3, nth: -1 }],
        until: '2027-06-30',
        except: ['2027-01-27'],
      },
    });
    assert.equal(event.startDate, '2026-11-25T17:00+01:00');
    assert.deepEqual(event.eventSchedule, {
      '@type': 'Schedule',
      'repeatFrequency': 'P2M',
      'byDay': ['-1WE'],
      'startDate': '2026-01-28',
      'endDate': '2027-06-30',
      'startTime': '17:00',
      'endTime': '19:00',
      'exceptDate': ['2027-01-27'],
      'scheduleTimezone': 'Europe/Brussels',
    });
    const weekly = eventOf({
      start: '2026-11-03',
      repeat: { every: 'week', interval: 1, on: [{ day: 2 }], except: [] },
    });
    assert.equal(weekly.startDate, '2026-11-24');
    const { byDay, repeatFrequency } = weekly.eventSchedule as Record<string, unknown>;
    assert.deepEqual([repeatFrequency, byDay], ['P1W', [schema('Tuesday')]]);
  });

  it('leaves a rule out that schema.org cannot say', () => {
    const repeat = { every: 'month', interval: 1, on: [{ day: 1 }, { day: 2 }], positions: [1], except: [] } as const;
    assert.equal(eventOf({ start: '2026-11-02T10:00', repeat }).eventSchedule, undefined);
  });

  it('can be online, or both', () => {
    const start = '2026-11-25T17:00';
    const online = { url: 'https://meet.example/soep' };
    const both = eventOf({ start, online });
    assert.equal(both.eventAttendanceMode, schema('MixedEventAttendanceMode'));
    assert.deepEqual((both.location as object[])[1], { '@type': 'VirtualLocation', 'url': online.url });
    const [only] = graphOf([{ ...blankActivity, start, online, municipality: 'balen' }]);
    assert.equal(only?.eventAttendanceMode, schema('OnlineEventAttendanceMode'));
    assert.deepEqual(only?.location, { '@type': 'VirtualLocation', 'url': online.url });
  });

  it('keeps an address to itself that is not shown', () => {
    const event = eventOf({ start: '2026-11-25T17:00', place: { ...place, hideAddress: true } });
    assert.deepEqual(event.location, {
      '@type': 'Place',
      'name': 'Balen',
      'address': { '@type': 'PostalAddress', 'addressLocality': 'Balen' },
    });
  });

  it('asks where a service is', () => {
    const own = { start: '2026-11-25T17:00', place: { service: 'b05' } };
    const event = eventOf(own, 'nl', { placeOf: () => place });
    assert.equal((event.location as { name: string }).name, 'Buurthuis');
  });

  it('shows a picture only when that is allowed', () => {
    const own = { start: '2026-11-25T17:00', image: { src: 'https://pictures.example/soep.jpg' } };
    assert.equal(eventOf(own).image, undefined);
    assert.equal(eventOf(own, 'nl', { pictures: (address) => address.includes('other') }).image, undefined);
    const shown = eventOf(own, 'nl', { pictures: (address) => address.includes('pictures.example') });
    assert.equal(shown.image, own.image.src);
  });

  it('is left out where a required field is not known: no time, no place, nothing to come', () => {
    const start = '2026-11-25T17:00';
    const ended = {
      ...blankActivity,
      place,
      start: '2026-01-06',
      repeat: { every: 'week', interval: 1, until: '2026-02-01', except: [] },
    } as const;
    assert.deepEqual(graphOf([{ ...blankActivity, place }, { ...blankActivity, start }, ended]), []);
    for (const event of graphOf([
      { ...blankActivity, start, place },
      { ...blankActivity, start, municipality: 'Balen' },
    ])) {
      assert.ok(event.name && event.startDate && event.location);
    }
  });

  it('of a period is the days from first to last', () => {
    const event = eventOf({ start: '2026-12-01T00:00', end: '2027-01-10T23:59' });
    assert.deepEqual([event.startDate, event.endDate], ['2026-12-01', '2027-01-10']);
  });
});
