import type { OpeningHours } from '../domain/opening-hours.ts';
import type { Location } from '../domain/place.ts';
import type { Source } from '../domain/provenance.ts';
import type { Circle, Contact, Cost, Image, Phone, Service, ServiceKind, Stop } from '../domain/service.ts';
import type { Text } from '../domain/text.ts';
import type { RowReport } from './format.ts';
import { toHours, type HoursSyntax } from './to-hours.ts';
import { LIMITS, cleanText } from './values/clean-text.ts';
import { checked } from './values/compact.ts';
import { toDay, toStamp } from './values/dates.ts';
import { amount, fieldsOf, flag, isFields, listOf, oneOf, type Fields } from './values/fields.ts';
import { toId } from './values/ids.ts';
import { mailAddress, phoneNumber, webAddress } from './values/links.ts';
import { toPoint } from './values/point.ts';
import { toText } from './values/text.ts';
import { toWords } from './values/words.ts';

/** What a record inherits from the feed it stands in. */
export interface RecordContext {
  readonly source: Source;
  readonly publisher?: Service['publisher'];
  readonly demo?: boolean;
  /** Reads hours that are more than a plain table, where some record of this feed has them. */
  readonly hoursSyntax?: HoursSyntax;
}

const NONE: readonly never[] = Object.freeze([]);
const KINDS: readonly ServiceKind[] = ['formal', 'informal', 'meeting'];
const CIRCLES: readonly Circle[] = [1, 2, 3, 4, 5];
const COSTS: readonly Cost['type'][] = ['free', 'fixed', 'income', 'ask'];
/** These say themselves what is wrong with them; an age of 999 is how tables write "no limit". */
const TOLD = ['lastChecked', 'contact', 'location', 'stops', 'hours', 'minAge', 'maxAge'];

/**
 * The one trust boundary of services: whatever a partner wrote or a format made of it comes in, and a checked and cleaned
 * record goes out. A record without an id or a name, or of a service that is closed for good, is not shown; anything else
 * that is wrong costs only its own field. The rules are those of the schema in `native/services.ts`, which is for people
 * and editors; they are applied here without it, because a phone should not have to fetch it to read a list.
 */
export function toService(draft: Fields, report: RowReport, context: RecordContext): Service | undefined {
  const id = toId(draft.id);
  const name = toText(draft.name, LIMITS.title);
  if (id === undefined) return void report.error(draft.id ? 'id.shape' : 'id.missing', 'id', draft.id);
  if (name === undefined) return void report.error(draft.name ? 'name.shape' : 'name.missing', 'name', draft.name);
  if (draft.status === 'closed') return void report.advice('status.closed', 'status');
  const lastChecked = toDay(draft.lastChecked);
  if (draft.lastChecked && !lastChecked) report.warning('date.unreadable', 'lastChecked', draft.lastChecked);
  const short = (value: unknown) => toText(value, LIMITS.short);
  const line = (value: unknown) =>
    typeof value === 'string' ? cleanText(value, LIMITS.short) || undefined : undefined;
  return checked<Service>(
    {
      id,
      name,
      category: toWords(draft.category),
      kind: oneOf(draft.kind, KINDS),
      circle: oneOf(draft.circle, CIRCLES),
      needs: toWords(draft.needs),
      summary: short(draft.summary),
      description: toText(draft.description, LIMITS.description),
      organisation: toOrganisation(draft.organisation),
      status: draft.status === 'temporarily-closed' ? draft.status : 'open',
      alert: short(draft.alert),
      contact: toContact(draft.contact, report, context),
      location: listOf(draft.location).flatMap((each) => toLocations(each, report)),
      virtual: flag(draft.virtual),
      stops: listOf(draft.stops).flatMap((each) => toStops(each, report, context)),
      serviceArea: toWords(draft.serviceArea),
      hours: toHours(draft.hours, report, context.hoursSyntax),
      cost: toCost(draft.cost),
      eligibility: short(draft.eligibility),
      minAge: age(draft.minAge),
      maxAge: age(draft.maxAge),
      audiences: toWords(draft.audiences),
      nextStep: short(draft.nextStep),
      bring: listOf(draft.bring).flatMap<Text>((each) => short(each) ?? []),
      languages: toWords(draft.languages),
      interpreter: flag(draft.interpreter),
      access: toWords(draft.access),
      homeVisit: flag(draft.homeVisit),
      accompany: flag(draft.accompany),
      rights: toWords(draft.rights),
      lastChecked,
      checkedByRole: short(draft.checkedByRole),
      externalId: toExternalId(draft.externalId),
      image: toImage(draft.image),
      area: toWords(draft.area),
      municipality: line(draft.municipality),
      updated: toStamp(draft.updated),
      publisher: short(draft.publisher) ?? context.publisher,
      demo: flag(draft.demo) ?? context.demo,
      source: context.source,
    },
    draft,
    report,
    TOLD,
  );
}

const age = (value: unknown) => {
  const years = amount(value);
  return years !== undefined && years <= 130 ? years : undefined;
};

function toOrganisation(value: unknown): Service['organisation'] {
  const name = toText(isFields(value) && 'name' in value ? value.name : value, LIMITS.title);
  if (name === undefined) return undefined;
  const url = webAddress(fieldsOf(value).url);
  return url ? { name, url } : { name };
}

function toContact(value: unknown, report: RowReport, context: RecordContext): Contact {
  if (value === undefined || value === null) return { phone: NONE, email: NONE };
  if (!isFields(value)) report.warning('contact.shape', 'contact', value);
  const draft = fieldsOf(value);
  const url = webAddress(draft.url);
  if (draft.url && !url) report.warning('link.refused', 'contact/url', draft.url);
  const phone = listOf(draft.phone).flatMap((each): Phone[] => {
    const { number: written = each, label: words, hours: when } = fieldsOf(each);
    const number = phoneNumber(written);
    if (!number) {
      if (written) report.warning('phone.unreadable', 'contact/phone', each);
      return [];
    }
    const label = toText(words, LIMITS.title);
    const hours = toHours(when, report, context.hoursSyntax);
    return [{ number, ...(label && { label }), ...(hours && { hours }) }];
  });
  const email = listOf(draft.email).flatMap((each) => {
    const address = mailAddress(each);
    if (!address && each) report.warning('email.unreadable', 'contact/email', each);
    return address ?? [];
  });
  return { phone, email, ...(url && { url }) };
}

function toLocations(value: unknown, report: RowReport): readonly Location[] {
  if (!isFields(value)) report.warning('location.shape', 'location', value);
  const location = toLocation(fieldsOf(value), report);
  return Object.keys(location).length > 0 ? [location] : NONE;
}

function toLocation(draft: Fields, report: RowReport): Location {
  const { lat, lon } = draft;
  const point = toPoint(lat, lon);
  if (!point && (lat ?? lon ?? '') !== '') report.warning('point.unreadable', 'location', { lat, lon });
  const name = toText(draft.name, LIMITS.title);
  const line = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? cleanText(String(value), LIMITS.title) : '';
  const street = line(draft.street);
  const postcode = line(draft.postcode);
  const place = line(draft.place);
  return {
    ...(name !== undefined && { name }),
    ...(street && { street }),
    ...(postcode && { postcode }),
    ...(place && { place }),
    ...point,
    ...(draft.hideAddress === true && { hideAddress: true }),
  };
}

function toStops(value: unknown, report: RowReport, context: RecordContext): readonly Stop[] {
  const draft = fieldsOf(value);
  const schedule: OpeningHours | undefined = toHours(draft.schedule, report, context.hoursSyntax);
  if (schedule) return [{ ...toLocation(draft, report), schedule }];
  report.warning('stops.shape', 'stops', value);
  return NONE;
}

function toCost(value: unknown): Cost | undefined {
  const draft = fieldsOf(value);
  const price = amount(draft.amount);
  const text = toText(draft.text, LIMITS.short);
  const unit = toText(draft.unit, LIMITS.title);
  const type = oneOf(draft.type, COSTS) ?? typeOfCost(price, text);
  if (!type) return undefined;
  return {
    type,
    ...(price !== undefined && { amount: price }),
    ...(typeof draft.currency === 'string' && /^[A-Z]{3}$/.test(draft.currency) && { currency: draft.currency }),
    ...(unit !== undefined && { unit }),
    ...(text !== undefined && { text }),
  };
}

/** Absent is unknown; only a written 0 is free. */
function typeOfCost(price: number | undefined, text: Text | undefined): Cost['type'] | undefined {
  if (price === undefined) return text === undefined ? undefined : 'ask';
  return price === 0 ? 'free' : 'fixed';
}

function toExternalId(value: unknown): Service['externalId'] {
  const draft = fieldsOf(value);
  const id = toId(draft.id);
  const scheme = toId(draft.scheme);
  return id === undefined || scheme === undefined ? undefined : { scheme, id };
}

function toImage(value: unknown): Image | undefined {
  const draft = fieldsOf(value);
  const src = webAddress(draft.src ?? value);
  if (!src) return undefined;
  const alt = toText(draft.alt, LIMITS.short);
  return alt === undefined ? { src } : { src, alt };
}
