import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { uitHours } from './uitdatabank-hours.ts';
import {
  accessOf,
  agesOf,
  areasOf,
  contactOf,
  imageOf,
  locationOf,
  pricesOf,
  shownId,
  stateOf,
  textIn,
} from './uitdatabank-offer.ts';
import { fieldsOf, firstWords, objectsOf, wordsOf, type Fields } from './wire.ts';

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

/** A UiTdatabank place or organiser as a service. Never its creator, nor its hidden labels. */
export function placeDraft(place: Fields, report: RowReport): ServiceDraft | undefined {
  const id = shownId(place, report);
  if (id === undefined) return undefined;
  const main = wordsOf(place['mainLanguage']);
  const name = textIn(place['name'], main);
  if (name === undefined) return void report.error('name.missing', 'name', place['name']);
  const terms = objectsOf(place['terms']);
  const { from: minAge, to: maxAge } = agesOf(place['typicalAgeRange']);
  return {
    id,
    name,
    category: categoriesOf(terms),
    description: textIn(place['description'], main),
    organisation: organisationOf(place['organizer'], main),
    ...statusOf(place['status'], main),
    contact: contactOf([place['contactPoint'], place['bookingInfo']], place['url']),
    location: locationOf(place, main),
    hours: uitHours(place),
    cost: costOf(place['priceInfo'], main),
    minAge,
    maxAge,
    access: accessOf(terms),
    image: imageOf(place),
    area: areasOf(place['regions']),
    updated: firstWords(place['modified'], place['created']),
  };
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
  const { type, reason } = stateOf(value, main);
  if (type === 'Unavailable') return { status: 'closed' };
  return type === 'TemporarilyUnavailable' ? { status: 'temporarily-closed', alert: reason } : {};
}

/** The base price is the price; tariffs are words beside it. */
function costOf(value: unknown, main: string | undefined): ServiceDraft['cost'] {
  const prices = pricesOf(value);
  if (!prices) return undefined;
  const { amount, currency, tariffs } = prices;
  const text = tariffs.map((tariff) => tariffLine(tariff, main)).join('\n') || undefined;
  return { type: amount === 0 ? 'free' : 'fixed', amount, currency, text };
}

function tariffLine({ name, price, priceCurrency }: Fields, main: string | undefined): string {
  const text = textIn(name, main);
  const label = typeof text === 'object' ? Object.values(text)[0] : text;
  return [label, [wordsOf(price), wordsOf(priceCurrency)].filter(Boolean).join(' ')].filter(Boolean).join(': ');
}
