import type { HoursSpan, OpeningHours } from './opening-hours.ts';
import { pointOf, type Location } from './place.ts';
import type { Service } from './service.ts';
import { plain } from './text.ts';

const MOST_EXCEPTIONS = 40;

/** One thing of a JSON-LD graph; what is `undefined` is not written. */
type Entity = Readonly<Record<string, unknown>>;

/** Kinds of places that schema.org has a word of its own for. Anything else is a service, offered somewhere. */
const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'svc.gp': 'MedicalClinic',
    'svc.pharmacy': 'Pharmacy',
    'svc.dentist': 'Dentist',
    'svc.library': 'Library',
    'svc.police': 'PoliceStation',
    'svc.town-hall': 'CityHall',
    'svc.social-house': 'GovernmentOffice',
    'svc.childcare': 'ChildCare',
    'svc.restaurant': 'Restaurant',
    'svc.hall': 'CivicStructure',
    'svc.service-centre': 'CivicStructure',
    'svc.neighbourhood-house': 'CivicStructure',
    'svc.outdoor': 'Park',
  }),
);

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The services as one graph. */
export const describeServices = (services: readonly Service[], language: string): object => ({
  '@context': 'https://schema.org',
  '@graph': services.map((service) => describeService(service, language)),
});

/**
 * One service for search engines, in the words of schema.org: a place where its category is one and it has one address,
 * else a service with where and how to reach it. An address that is not shown is not described either.
 */
function describeService(service: Service, language: string): Entity {
  const shown = service.location.filter(({ hideAddress }) => !hideAddress);
  const type = service.category.map((id) => PLACES.get(id)).find((name) => name !== undefined);
  const [only] = service.location.length === 1 ? shown : [];
  const about = {
    name: plain(service.name, language),
    identifier: service.id,
    description: plain(service.summary, language) || undefined,
    url: service.contact.url,
  };
  if (!type || !only) return { '@type': 'Service', ...about, ...offered(service, shown, language) };
  return {
    ...placeOf(only, language),
    ...about,
    '@type': type,
    'telephone': service.contact.phone[0]?.number,
    ...hoursOf(service),
  };
}

function offered(service: Service, shown: readonly Location[], language: string): Entity {
  const { organisation, contact, languages, municipality } = service;
  const places = shown.map((location) => ({ ...placeOf(location, language), ...hoursOf(service) }));
  const phones = contact.phone.map(({ number }) => ({ '@type': 'ContactPoint', 'telephone': number }));
  const channel = {
    servicePhone: oneOrMore(phones),
    serviceUrl: contact.url,
    serviceLocation: oneOrMore(places),
    availableLanguage: oneOrMore(languages),
  };
  return {
    provider: organisation && {
      '@type': 'Organization',
      'name': plain(organisation.name, language),
      'url': organisation.url,
    },
    areaServed: municipality,
    availableChannel: Object.values(channel).some((value) => value !== undefined)
      ? { '@type': 'ServiceChannel', ...channel }
      : undefined,
  };
}

const oneOrMore = <T>(values: readonly T[]): T | readonly T[] | undefined => (values.length > 1 ? values : values[0]);

function placeOf(location: Location, language: string): Entity {
  const { name, street, postcode, place } = location;
  const point = pointOf(location);
  const address = { streetAddress: street, postalCode: postcode, addressLocality: place };
  return {
    '@type': 'Place',
    'name': plain(name, language) || undefined,
    'address': street || postcode || place ? { '@type': 'PostalAddress', ...address } : undefined,
    'geo': point && { '@type': 'GeoCoordinates', 'latitude': point.lat, 'longitude': point.lon },
  };
}

/** Rows that schema.org cannot say (every second Tuesday, on appointment) are left out rather than said wrongly. */
function hoursOf({ hours, status }: Service): Entity {
  if (!hours || status !== 'open') return {};
  const weekly = hours.weekly.filter(({ nth, appointment }) => !nth && !appointment);
  const exceptions = hours.exceptions.slice(0, MOST_EXCEPTIONS).flatMap(exceptionOf);
  return {
    openingHoursSpecification: weekly.length > 0 ? weekly.map((span) => spanOf(span, hours)) : undefined,
    specialOpeningHoursSpecification: exceptions.length > 0 ? exceptions : undefined,
  };
}

const spanOf = ({ day, from, to, validFrom, validTo }: HoursSpan, hours: OpeningHours): Entity => ({
  '@type': 'OpeningHoursSpecification',
  'dayOfWeek': `https://schema.org/${DAYS[day - 1]}`,
  'opens': from,
  'closes': closing(to),
  'validFrom': validFrom ?? hours.validFrom,
  'validThrough': validTo ?? hours.validTo,
});

/** A day that differs in a way nobody knows is not described. */
function exceptionOf({ date, until, closed, from, to }: OpeningHours['exceptions'][number]): Entity[] {
  const days = { '@type': 'OpeningHoursSpecification', 'validFrom': date, 'validThrough': until ?? date };
  if (closed) return [{ ...days, opens: '00:00', closes: '00:00' }];
  return from && to ? [{ ...days, opens: from, closes: closing(to) }] : [];
}

/** schema.org ends a day at 23:59, and reads a closing before the opening as one on the next day. */
function closing(to: string): string {
  if (to === '24:00') return '23:59';
  const [hours = '', minutes = ''] = to.split(':');
  return `${String(Number(hours) % 24).padStart(2, '0')}:${minutes}`;
}
