import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { uitHours } from './uitdatabank-hours.ts';
import {
  allWordsOf,
  amountOf,
  fieldsOf,
  firstWords,
  isFields,
  listOf,
  numberOf,
  objectsOf,
  textOf,
  wordsOf,
  type Fields,
} from './wire.ts';

/** Types of place (`terms` of the domain `eventtype`) that mean one of our categories; the id stays, the label does not. */
const CATEGORIES = new Map(
  Object.entries({
    'kI7uAyn2uUu9VV6Z3uWZTA': 'svc.library',
    'JCjA0i5COUmdjMwcyjNAFA': 'svc.youth',
    'Yf4aZBfsUEu2NsQqsprngw': 'svc.hall',
    '0.8.0.0.0': 'svc.outdoor',
    '0.15.0.0.0': 'svc.outdoor',
  }),
);
/** domain.md §4b. */
const FACILITIES = new Map(
  Object.entries({
    '3.27.0.0.0': 'acc.wheelchair',
    '3.31.0.0.0': 'acc.toilet',
    '3.26.0.0.0': 'acc.parking',
    '3.17.1.0.0': 'acc.hearing-loop',
    '3.33.0.0.0': 'acc.sign-language',
    '3.13.1.0.0': 'acc.assistance-dog',
    '3.34.0.0.0': 'acc.easy-language',
    '3.35.0.0.0': 'acc.companion-free',
  }),
);
const UNPUBLISHED = ['DRAFT', 'REJECTED', 'DELETED'];

/** A UiTdatabank place or organiser as a service. Never its creator, nor its hidden labels. */
export function placeDraft(place: Fields, report: RowReport): ServiceDraft | undefined {
  const id = uuidOf(place['@id']);
  if (id === undefined) return void report.error('id.missing', '@id', place['@id']);
  const workflow = wordsOf(place['workflowStatus']);
  if (workflow !== undefined && UNPUBLISHED.includes(workflow)) {
    return void report.advice('status.unpublished', 'workflowStatus', workflow);
  }
  if (wordsOf(place['duplicateOf']) !== undefined) {
    return void report.advice('id.duplicate', 'duplicateOf', place['duplicateOf']);
  }
  const main = wordsOf(place['mainLanguage']);
  const name = textIn(place['name'], main);
  if (name === undefined) return void report.error('name.missing', 'name', place['name']);
  const terms = objectsOf(place['terms']);
  return {
    id,
    name,
    category: categoriesOf(terms),
    description: textIn(place['description'], main),
    organisation: organisationOf(place['organizer'], main),
    ...statusOf(place['status'], main),
    contact: contactOf(place),
    location: locationOf(place, main),
    hours: uitHours(place),
    cost: costOf(place['priceInfo'], main),
    ...agesOf(place['typicalAgeRange']),
    access: terms.flatMap(({ id: term }) => FACILITIES.get(String(term)) ?? []),
    image: imageOf(place),
    area: allWordsOf(place['regions']).flatMap((region) => (region.startsWith('nis-') ? region.slice(4) : [])),
    updated: firstWords(place['modified'], place['created']),
  };
}

/** The same thing has `/place/…` and `/places/…`, on several hosts: only the last part is its own. */
const uuidOf = (value: unknown): string | undefined =>
  wordsOf(value)?.replace(/\/+$/, '').split('/').at(-1) || undefined;

/** Text per language with the main one first, for a reader of none of them; a plain string in old documents. */
function textIn(value: unknown, main: string | undefined) {
  const text = textOf(value);
  const first = main !== undefined && typeof text === 'object' ? text[main] : undefined;
  return main !== undefined && first !== undefined && typeof text === 'object' ? { [main]: first, ...text } : text;
}

function categoriesOf(terms: readonly Fields[]): string[] {
  const words = terms.flatMap(({ id, label, domain }) =>
    domain === 'facility' ? [] : (CATEGORIES.get(String(id)) ?? wordsOf(label) ?? []),
  );
  return words.sort((a, b) => Number(b.startsWith('svc.')) - Number(a.startsWith('svc.')));
}

function organisationOf(value: unknown, main: string | undefined): ServiceDraft['organisation'] {
  const { name, url } = fieldsOf(value);
  const text = textIn(name, main);
  return text === undefined ? undefined : { name: text, url: wordsOf(url) };
}

function statusOf(value: unknown, main: string | undefined): Pick<ServiceDraft, 'status' | 'alert'> {
  const { type, reason } = fieldsOf(value);
  const state = wordsOf(type) ?? wordsOf(value);
  if (state === 'Unavailable') return { status: 'closed' };
  return state === 'TemporarilyUnavailable' ? { status: 'temporarily-closed', alert: textIn(reason, main) } : {};
}

function contactOf({ contactPoint, bookingInfo, url }: Fields): ServiceDraft['contact'] {
  const point = fieldsOf(contactPoint);
  const booking = fieldsOf(bookingInfo);
  return {
    phone: [...new Set([...allWordsOf(point['phone']), ...allWordsOf(booking['phone'])])],
    email: [...new Set([...allWordsOf(point['email']), ...allWordsOf(booking['email'])])],
    url: firstWords(url, ...listOf(point['url']), booking['url']),
  };
}

/** `address` is flat in old documents, and per language since. */
function locationOf({ address, geo }: Fields, main: string | undefined): ServiceDraft['location'] {
  const all = fieldsOf(address);
  const perLanguage = [all['nl'], all[main ?? 'nl'], ...Object.values(all)].find(isFields);
  const { streetAddress, postalCode, addressLocality } = perLanguage ?? all;
  const { latitude, longitude } = fieldsOf(geo);
  return {
    street: wordsOf(streetAddress),
    postcode: wordsOf(postalCode),
    place: wordsOf(addressLocality),
    lat: amountOf(latitude),
    lon: amountOf(longitude),
  };
}

/** The base price is the price; tariffs are words beside it. */
function costOf(value: unknown, main: string | undefined): ServiceDraft['cost'] {
  const prices = objectsOf(value);
  const base = prices.find(({ category }) => category === 'base') ?? prices[0];
  const amount = numberOf(base?.['price']);
  if (!base || amount === undefined) return undefined;
  const tariffs = prices.filter((price) => price !== base);
  const text = tariffs.map((tariff) => tariffLine(tariff, main)).join('\n') || undefined;
  return { type: amount === 0 ? 'free' : 'fixed', amount, currency: wordsOf(base['priceCurrency']), text };
}

function tariffLine({ name, price, priceCurrency }: Fields, main: string | undefined): string {
  const text = textIn(name, main);
  const label = typeof text === 'object' ? Object.values(text)[0] : text;
  return [label, [wordsOf(price), wordsOf(priceCurrency)].filter(Boolean).join(' ')].filter(Boolean).join(': ');
}

/** "6-12", "18-", "-12"; "-" is everyone. */
function agesOf(value: unknown): Pick<ServiceDraft, 'minAge' | 'maxAge'> {
  const [, from, to] = /^(\d{1,3})?-(\d{1,3})?$/.exec(wordsOf(value) ?? '') ?? [];
  return {
    ...(from !== undefined && Number(from) > 0 && { minAge: Number(from) }),
    ...(to !== undefined && { maxAge: Number(to) }),
  };
}

function imageOf({ image, mediaObject }: Fields): ServiceDraft['image'] {
  const media = objectsOf(mediaObject);
  const chosen = wordsOf(image);
  const object = media.find(({ contentUrl }) => contentUrl === chosen) ?? (chosen === undefined ? media[0] : undefined);
  const src = chosen ?? wordsOf(object?.['contentUrl']);
  return src === undefined ? undefined : { src, alt: wordsOf(object?.['description']) };
}
