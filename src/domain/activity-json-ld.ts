import type { Activity, ActivityPlace, LocalStamp } from './activity.ts';
import { isWholeDay, placeOf, single, titleOf, type Writing } from './agenda-item.ts';
import type { Occurrence } from './occurrences.ts';
import { pointOf } from './place.ts';
import { dayForm } from './repeat-rule.ts';
import { plain } from './text.ts';
import { instantOf } from './zoned-time.ts';

/** One thing of a JSON-LD graph; what is `undefined` is not written. */
type Entity = Readonly<Record<string, unknown>>;

export interface Describing extends Pick<Writing, 'placeOf'> {
  /** The next time of a series, or of several moments; without one it is not described. */
  readonly next: (activity: Activity) => Occurrence | undefined;
  /** Whether a picture may be shown. Default: none. */
  readonly pictures?: (address: string) => boolean;
}

const SCHEMA = 'https://schema.org/';
const STATUS = {
  planned: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  moved: 'EventRescheduled',
};
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The activities as one graph: each once, those that have a time and a place, which schema.org's readers require. */
export const describeActivities = (
  activities: readonly Activity[],
  language: string,
  describing: Describing,
): object => ({
  '@context': 'https://schema.org',
  '@graph': activities.flatMap((activity) => {
    const occurrence = single(activity) ?? describing.next(activity);
    return occurrence ? eventOf(occurrence, language, describing) : [];
  }),
});

function eventOf(occurrence: Occurrence, language: string, { placeOf: lookUp, pictures }: Describing): Entity[] {
  const { activity, start, end, status, movedFrom } = occurrence;
  const isMoved = movedFrom !== undefined || (activity.status === 'moved' && !activity.repeat);
  const { timezone, online, image, contact, registration, price, organiser } = activity;
  const location = [
    ...placesOf(placeOf(occurrence, lookUp ? { placeOf: lookUp } : {}), activity, language),
    ...(online ? [{ '@type': 'VirtualLocation', 'url': online.url ?? activity.url }] : []),
  ];
  if (location.length === 0) return [];
  const organizer = plain(organiser?.name ?? activity.publisher, language);
  const when = (stamp: LocalStamp | undefined) => stamp && zoned(stamp, timezone);
  const event = {
    '@type': 'Event',
    'name': titleOf(occurrence, language),
    'identifier': activity.id,
    'description': plain(activity.summary, language) || undefined,
    'url': activity.url ?? contact.url,
    'startDate': when(start),
    'endDate': when(end),
    'previousStartDate': when(movedFrom),
    'eventStatus': SCHEMA + STATUS[isMoved && status === 'planned' ? 'moved' : status],
    'eventAttendanceMode': `${SCHEMA}${attendance(location.length, online !== undefined)}EventAttendanceMode`,
    'location': oneOrMore(location),
    'organizer': organizer ? { '@type': 'Organization', 'name': organizer, 'url': organiser?.url } : undefined,
    'inLanguage': oneOrMore(activity.languages),
    'typicalAgeRange': ages(activity),
    'maximumAttendeeCapacity': registration?.max,
    'remainingAttendeeCapacity': occurrence.full ? 0 : registration?.remaining,
    'isAccessibleForFree': price?.free,
    'offers': oneOrMore(offersOf(occurrence, language)),
    'image': image && pictures?.(image.src) ? image.src : undefined,
    'eventSchedule': scheduleOf(activity),
  };
  return [event];
}

const oneOrMore = <T>(values: readonly T[]): T | readonly T[] | undefined => (values.length > 1 ? values : values[0]);

const attendance = (places: number, online: boolean) => (!online ? 'Offline' : places > 1 ? 'Mixed' : 'Online');

const ages = ({ ageFrom, ageTo }: Activity) =>
  ageFrom === undefined && ageTo === undefined ? undefined : `${ageFrom ?? 0}-${ageTo ?? ''}`;

/** An address that is not shown is not described either; its town is, as every event needs a place. */
function placesOf(place: ActivityPlace | undefined, activity: Activity, language: string): Entity[] {
  const { name, street, postcode, place: town } = place ?? {};
  const hidden = place?.hideAddress;
  const address = hidden
    ? { addressLocality: town }
    : { streetAddress: street, postalCode: postcode, addressLocality: town };
  const known = Object.values(address).some(Boolean);
  const called =
    (hidden ? '' : plain(name, language)) || (known && town) || (activity.online ? '' : activity.municipality);
  if (!called && !known) return [];
  const point = place && pointOf(place);
  return [
    {
      '@type': 'Place',
      'name': called || undefined,
      'address': known ? { '@type': 'PostalAddress', ...address } : called,
      'geo': point && { '@type': 'GeoCoordinates', 'latitude': point.lat, 'longitude': point.lon },
    },
  ];
}

/** Nothing is said of a price that nobody knows. */
function offersOf({ activity, full }: Occurrence, language: string): Entity[] {
  const { price, registration, url } = activity;
  if (!price) return [];
  const { free, amount, reduced, tariffs = [], currency = 'EUR' } = price;
  const prices = [
    { price: free ? 0 : amount },
    { price: reduced },
    ...tariffs.map((each) => ({ price: each.amount, name: plain(each.label, language) })),
  ];
  return prices.flatMap((each) =>
    each.price === undefined
      ? []
      : {
          '@type': 'Offer',
          ...each,
          'priceCurrency': currency,
          'availability': `${SCHEMA}${full ? 'SoldOut' : 'InStock'}`,
          'url': registration?.url ?? url,
        },
  );
}

/** A rule that schema.org cannot say (the second weekday of what it gives) is left out rather than said wrongly. */
function scheduleOf({ repeat, start, end, timezone }: Activity): Entity | undefined {
  if (!repeat || start === undefined || repeat.positions) return undefined;
  const { every, interval, on, monthDays, months, until, count, except } = repeat;
  const timeOf = (stamp: string | undefined) => (stamp && !isWholeDay(stamp) ? stamp.slice(11) : undefined);
  return {
    '@type': 'Schedule',
    'repeatFrequency': `P${interval}${every.charAt(0).toUpperCase()}`,
    'byDay': on?.map((each) => (each.nth ? dayForm(each) : SCHEMA + WEEKDAYS[each.day - 1])),
    'byMonthDay': monthDays,
    'byMonth': months,
    'startDate': start.slice(0, 10),
    'endDate': until?.slice(0, 10),
    'startTime': timeOf(start),
    'endTime': timeOf(end),
    'repeatCount': count,
    'exceptDate': except.length > 0 ? except : undefined,
    'scheduleTimezone': timezone,
  };
}

/** With the offset that the clock of the zone has at that moment: `2026-11-25T17:00+01:00`. A day stays a day. */
function zoned(stamp: LocalStamp, zone: string): string {
  if (isWholeDay(stamp)) return stamp;
  const ahead = (Date.parse(`${stamp}Z`) - instantOf(stamp, zone).getTime()) / 60_000;
  const offset = new Date(Math.abs(ahead) * 60_000).toISOString().slice(11, 16);
  return `${stamp}${ahead < 0 ? '-' : '+'}${offset}`;
}
