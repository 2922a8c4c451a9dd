import type { Location } from '../domain/place.ts';
import type { Cost, Service, Stop } from '../domain/service.ts';
import { plain, type Text } from '../domain/text.ts';
import type { RowReport } from './format.ts';
import type { RecordContext } from './record-context.ts';
import { toHours } from './to-hours.ts';
import { NO_CONTACT, toContact } from './values/contact.ts';
import { toStamp } from './values/dates.ts';
import { NONE, fieldsOf, isFields, isNothing, listOf, type Fields } from './values/fields.ts';
import { toId } from './values/ids.ts';
import { toIdentity } from './values/identity.ts';
import { toImage } from './values/image.ts';
import { toLocation } from './values/location.ts';
import { inPlace, type Meant } from './values/misplaced.ts';
import { saysFree, toCurrency } from './values/money.ts';
import { age, amount, day, flag, line, link, long, oneOf, short, title } from './values/readers.ts';
import { readRecord, type Reader, type Readers } from './values/record.ts';
import { toIds, toWords } from './values/words.ts';

type ServiceReader<T> = Reader<T, RecordContext>;

/**
 * The one trust boundary of services: whatever a partner wrote or a format made of it comes in, and a checked and cleaned
 * record goes out. A record without an id or a name, or of a service that is closed for good, is not shown; anything else
 * that is wrong costs only its own field. The rules are those of the schema in `native/services.ts`, which is for people
 * and editors; they are applied here without it, because a phone should not have to fetch it to read a list.
 */
export function toService(draft: Fields, report: RowReport, context: RecordContext): Service | undefined {
  const identity = toIdentity(draft, report);
  if (!identity) return undefined;
  if (isClosed(draft.status)) return void report.advice('status.closed', 'status');
  return readRecord(SERVICE, inPlace(unfolded(draft), report, MEANT), report, context, '', {
    ...UNSAID,
    ...context.inherited,
    ...identity,
  });
}

/** A draft with the ages out of its eligibility, and with `virtual` where that is its location. */
function unfolded(draft: Fields): Fields {
  const { eligibility, location: at } = draft;
  if (at === 'virtual' || fieldsOf(at).virtual === true)
    return unfolded({ ...draft, virtual: true, location: undefined });
  if (!isFields(eligibility)) return draft;
  const { text = eligibility, minAge, maxAge } = eligibility;
  return { minAge, maxAge, ...draft, eligibility: text };
}

const MEANT: Meant = [
  ['phone', 'contact', 'phone'],
  ['email', 'contact', 'email'],
  ['url', 'contact', 'url'],
  ['website', 'contact', 'url'],
  ['street', 'location', 'street'],
  ['postcode', 'location', 'postcode'],
  ['place', 'location', 'place'],
  ['lat', 'location', 'lat'],
  ['lon', 'location', 'lon'],
];

/** What a service says that says nothing. */
const UNSAID = Object.freeze({
  category: NONE,
  needs: NONE,
  status: 'open',
  contact: NO_CONTACT,
  location: NONE,
  stops: NONE,
  serviceArea: NONE,
  audiences: NONE,
  bring: NONE,
  languages: NONE,
  access: NONE,
  rights: NONE,
  area: NONE,
});

const hours: ServiceReader<Service['hours']> = (value, report, path, { hoursSyntax, timezone }) => {
  const read = toHours(value, report, hoursSyntax, path);
  return read && timezone ? { timezone, ...read } : read;
};

const contact = toContact(hours);

const isClosed = oneOf('closed');
const toStatus = oneOf('open', 'active', 'temporarily-closed');
const status: ServiceReader<Service['status'] | undefined> = (value) => {
  const said = toStatus(value);
  return said === 'active' ? 'open' : said;
};

const location: ServiceReader<readonly Location[]> = (value, report, path) => {
  const places: Location[] = [];
  for (const each of listOf(value)) {
    const place = toLocation(fieldsOf(each), report, path);
    if (!isNothing(place)) places.push(place);
  }
  return places;
};

const stops: ServiceReader<readonly Stop[]> = (value, report, path, context) =>
  listOf(value).flatMap((each) => {
    const draft = fieldsOf(each);
    const schedule = hours(draft.schedule, report, path, context);
    return schedule ? [{ ...toLocation(draft, report, path), schedule }] : [];
  });

const ORGANISATION: Readers<Partial<NonNullable<Service['organisation']>>> = { name: title, url: link };

const organisation: ServiceReader<Service['organisation']> = (value, report, path) => {
  const draft = isFields(value) && 'name' in value ? value : { name: value };
  const { name, url } = readRecord(ORGANISATION, draft, report, undefined, `${path}/`, {});
  return name ? { name, ...(url && { url }) } : undefined;
};

const COST: Readers<Partial<Cost>> = {
  type: oneOf('free', 'fixed', 'income', 'ask'),
  amount,
  currency: toCurrency,
  unit: title,
  text: short,
};

const cost: ServiceReader<Cost | undefined> = (value, report, path) => {
  if (typeof value === 'string') {
    const text = short(value);
    if (text === undefined) return undefined;
    report.advice('cost.words', path, value);
    return saysFree(value) ? { type: 'free' } : { type: 'ask', text };
  }
  const read = readRecord(COST, fieldsOf(value), report, undefined, `${path}/`, {});
  const type = read.type ?? typeOfCost(read);
  return type && { ...read, type };
};

/** Absent is unknown; only a written 0 is free. */
function typeOfCost({ amount: price, text }: Partial<Cost>): Cost['type'] | undefined {
  if (price === undefined) return !text ? undefined : saysFree(plain(text, 'nl')) ? 'free' : 'ask';
  return price === 0 ? 'free' : 'fixed';
}

const externalId: ServiceReader<Service['externalId']> = (value) => {
  const draft = fieldsOf(value);
  const id = toId(draft.id);
  const scheme = toId(draft.scheme);
  return id === undefined || scheme === undefined ? undefined : { scheme, id };
};

const SERVICE: Readers<
  Omit<Service, 'id' | 'name' | 'status' | 'source'> & Partial<Pick<Service, 'status'>>,
  RecordContext
> = {
  category: toWords,
  kind: oneOf('formal', 'informal', 'meeting'),
  circle: oneOf(1, 2, 3, 4, 5),
  needs: toIds,
  summary: short,
  description: long,
  organisation,
  status,
  alert: short,
  contact,
  location,
  virtual: flag,
  stops,
  serviceArea: toWords,
  hours,
  cost,
  eligibility: short,
  minAge: age,
  maxAge: age,
  audiences: toWords,
  nextStep: short,
  bring: (value) => listOf(value).flatMap<Text>((each) => short(each) ?? []),
  languages: toIds,
  interpreter: flag,
  access: toWords,
  homeVisit: flag,
  accompany: flag,
  rights: toWords,
  lastChecked: day,
  checkedByRole: short,
  externalId,
  image: toImage,
  area: toWords,
  municipality: line,
  updated: toStamp,
  publisher: short,
  demo: flag,
};
