import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { calendarOf } from './uitdatabank-calendar.ts';
import { localDay } from './uitdatabank-hours.ts';
import {
  accessOf,
  agesOf,
  areasOf,
  contactOf,
  imageOf,
  locationOf,
  pricesOf,
  shownId,
  textIn,
  uuidOf,
} from './uitdatabank-offer.ts';
import { allWordsOf, fieldsOf, firstWords, listOf, numberOf, objectsOf, webUrl, wordsOf, type Fields } from './wire.ts';

/** domain.md §4b, by the ids of the event types: labels were reworded over the years. The others keep their label. */
const CATEGORIES = new Map(
  Object.entries({
    '0.28.0.0.0': 'cat.party',
    '0.49.0.0.0': 'cat.party',
    '1.50.0.0.0': 'cat.meal',
    '0.50.21.0.0': 'cat.games',
    '0.17.0.0.0': 'cat.walk',
    '0.59.0.0.0': 'cat.move',
    '0.3.1.0.0': 'cat.course',
    '0.3.1.0.1': 'cat.course',
    '0.3.2.0.0': 'cat.info',
    '0.50.6.0.0': 'cat.culture',
    '0.54.0.0.0': 'cat.culture',
    '0.55.0.0.0': 'cat.culture',
    '0.50.4.0.0': 'cat.music',
    '0.37.0.0.0': 'cat.market',
    '0.7.0.0.0': 'cat.trip',
    '0.57.0.0.0': 'cat.youth',
  }),
);
/** "Type onbepaald": a label that says nothing. */
const NO_TYPE = '0.51.0.0.0';
/** UiTdatabank writes its own words in Dutch only. */
const AUDIENCES = new Map([
  ['members', 'Alleen voor leden'],
  ['education', 'Alleen voor scholen'],
]);
/** The place that stands for "online". */
const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** A UiTdatabank event as an activity. Never its creator, nor its hidden labels. */
export function eventDraft(event: Fields, report: RowReport): ActivityDraft | undefined {
  const id = shownId(event, report);
  if (id === undefined) return undefined;
  const main = wordsOf(event['mainLanguage']);
  const title = textIn(event['name'], main);
  if (title === undefined) return void report.error('title.missing', 'name', event['name']);
  const terms = objectsOf(event['terms']);
  const types = terms.filter(({ domain }) => domain === 'eventtype');
  const location = fieldsOf(event['location']);
  const { from: ageFrom, to: ageTo } = agesOf(event['typicalAgeRange']);
  return {
    id,
    title,
    category: types.flatMap(({ id: type, label }) =>
      type === NO_TYPE ? [] : (CATEGORIES.get(String(type)) ?? wordsOf(label) ?? []),
    ),
    uitType: wordsOf(types[0]?.['id']),
    themes: terms.flatMap(({ domain, label }) => (domain === 'theme' && wordsOf(label)) || []),
    description: textIn(event['description'], main),
    timezone: 'Europe/Brussels',
    ...calendarOf(event, main, report),
    ...whereOf(event, location, main),
    organiser: organiserOf(event['organizer'], main),
    audiences: allWordsOf(AUDIENCES.get(String(fieldsOf(event['audience'])['audienceType']))),
    ageFrom,
    ageTo,
    price: priceOf(event['priceInfo'], main),
    registration: registrationOf(event, main),
    access: accessOf([...terms, ...objectsOf(location['terms'])]),
    contact: eventContact(event),
    url: allWordsOf(event['sameAs']).find((address) => webUrl(address)),
    image: imageOf(event),
    area: areasOf(event['regions']),
    updated: firstWords(event['modified'], event['created']),
  };
}

/** A place that is only a link is none. One that stands for the schools that will ask for it has no address of its own. */
function whereOf(event: Fields, location: Fields, main: string | undefined): Pick<ActivityDraft, 'place' | 'online'> {
  const { attendanceMode, onlineUrl } = event;
  const service = uuidOf(location['@id']);
  const online = attendanceMode === undefined ? wordsOf(onlineUrl) !== undefined : attendanceMode !== 'offline';
  const name = textIn(location['name'], main);
  const isReal =
    service !== NOWHERE &&
    attendanceMode !== 'online' &&
    (name ?? location['address'] ?? location['geo']) !== undefined;
  const isDummy = location['isDummyPlaceForEducationEvents'] === true;
  return {
    ...(isReal && { place: isDummy ? { name } : { service, name, ...locationOf(location, main) } }),
    ...(online && { online: wordsOf(onlineUrl) ?? true }),
  };
}

function organiserOf(value: unknown, main: string | undefined): ActivityDraft['organiser'] {
  const { name, url } = fieldsOf(value);
  const text = textIn(name, main);
  return text === undefined ? undefined : { name: text, url: wordsOf(url) };
}

/** The event's own; where it has none, that of who organises it, which old documents write without a `contactPoint`. */
function eventContact({ contactPoint, organizer }: Fields): ActivityDraft['contact'] {
  const isSaid = Object.values(fieldsOf(contactPoint)).some((each) => allWordsOf(each).length > 0);
  return contactOf(isSaid ? [contactPoint] : [fieldsOf(organizer)['contactPoint'], organizer]);
}

function priceOf(value: unknown, main: string | undefined): ActivityDraft['price'] {
  const prices = pricesOf(value);
  if (!prices) return undefined;
  const { amount, currency } = prices;
  const tariffs = prices.tariffs.flatMap(({ name, price }) => {
    const label = textIn(name, main);
    const asked = numberOf(price);
    return label === undefined || asked === undefined ? [] : [{ label, amount: asked }];
  });
  return { amount, currency, ...(tariffs.length > 0 && { tariffs }) };
}

/** `bookingInfo` is a list in old documents. New ones write it with the one day it is for. */
function registrationOf(
  { bookingInfo, bookingAvailability, subEvent }: Fields,
  main: string | undefined,
): ActivityDraft['registration'] {
  const days = objectsOf(subEvent);
  const day = fieldsOf(days.length === 1 ? days[0] : undefined);
  const booking = { ...fieldsOf(day['bookingInfo']), ...fieldsOf(listOf(bookingInfo)[0]) };
  const { capacity, remainingCapacity } = { ...fieldsOf(day['bookingAvailability']), ...fieldsOf(bookingAvailability) };
  const url = wordsOf(booking['url']);
  const phone = wordsOf(booking['phone']);
  const email = wordsOf(booking['email']);
  if ((url ?? phone ?? email) === undefined) return undefined;
  return {
    url,
    phone,
    email,
    label: textIn(booking['urlLabel'], main),
    before: localDay(booking['availabilityEnds']),
    max: numberOf(capacity),
    remaining: numberOf(remainingCapacity),
  };
}
