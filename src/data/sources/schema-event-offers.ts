import type { ActivityDraft } from '../native/activities.ts';
import { dateOf } from './clock.ts';
import { linkOf, termsIn, wordsIn } from './schema-members.ts';
import { fieldsOf, firstWords, listOf, numberOf, objectsOf, wordsOf, type Fields } from './wire.ts';

/** More are no prices any more, but a shop. */
const MOST = 50;

const few = (value: unknown) => objectsOf(listOf(value).slice(0, MOST));

const offersIn = (event: Fields): readonly Fields[] =>
  few(event['offers']).flatMap((offer) => [offer, ...few(offer['offers'])]);

const LOWEST = { nl: 'Vanaf', fr: 'À partir de', de: 'Ab', en: 'From' };
const HIGHEST = { nl: 'Tot', fr: 'Jusqu’à', de: 'Bis', en: 'Up to' };

interface Priced {
  readonly amount: number;
  readonly label: ReturnType<typeof wordsIn>;
}

/** What it costs. Free is said by 0 everywhere, or by `isAccessibleForFree` where nothing is asked; silence is unknown. */
export function priceOf(event: Fields): ActivityDraft['price'] {
  const offers = offersIn(event);
  const priced = offers.flatMap(pricesIn);
  const amounts = [...new Set(priced.map(({ amount }) => amount))].toSorted((a, b) => a - b);
  const [lowest, highest] = [amounts[0], amounts.at(-1)];
  if (lowest === undefined || highest === undefined) {
    if (/^(true|https?:\/\/schema\.org\/True)$/i.test(String(event['isAccessibleForFree']))) return { free: true };
    return firstWords(...offers.map(({ price }) => price));
  }
  if (highest === 0) return { free: true };
  const currency = firstWords(...offers.map(currencyOf));
  const isOpen = offers.some(({ lowPrice, highPrice }) => lowPrice !== undefined && highPrice === undefined);
  if (lowest === highest && !isOpen) return { amount: lowest, currency };
  const named = priced.flatMap(({ amount, label }) => (label === undefined ? [] : [{ amount, label }]));
  if (named.length === priced.length) return { tariffs: named, currency };
  const ends = [{ label: LOWEST, amount: lowest }, ...(highest > lowest ? [{ label: HIGHEST, amount: highest }] : [])];
  return { tariffs: ends, currency };
}

const currencyOf = (offer: Fields) =>
  firstWords(offer['priceCurrency'], fieldsOf(offer['priceSpecification'])['priceCurrency']);

function pricesIn(offer: Fields): Priced[] {
  const own = [offer, ...few(offer['priceSpecification'])].map(({ price }) => price);
  return [...own, offer['lowPrice'], offer['highPrice']].flatMap((written) => {
    const amount = amountIn(written);
    return amount === undefined ? [] : [{ amount, label: wordsIn(offer['name']) }];
  });
}

/** `13`, `"13.00"`, `"€ 12,50"`; words and ranges are none. */
function amountIn(price: unknown): number | undefined {
  const [, digits] = /^[^\d-]{0,5}(\d{1,7}(?:[.,]\d{1,2})?)\D{0,5}$/.exec(wordsOf(price) ?? '') ?? [];
  return /^(free|gratis|gratuit|kostenlos)$/i.test(wordsOf(price) ?? '') ? 0 : numberOf(digits?.replace(',', '.'));
}

/** No place is left: it says so, or every offer does. */
export function isSoldOut(event: Fields): boolean {
  // An AggregateOffer is only what its offers are.
  const offers = offersIn(event).filter(({ offers: own, availability }) => !own || availability !== undefined);
  const remaining = numberOf(event['remainingAttendeeCapacity'] ?? event['remainingUses']);
  if (remaining !== undefined) return remaining <= 0;
  return offers.length > 0 && offers.every(({ availability }) => /(SoldOut|OutOfStock)$/.test(termsIn(availability)));
}

/** How to get a place. A link to the page of the event itself is not one. */
export function registrationOf(event: Fields, base: string): ActivityDraft['registration'] {
  const page = linkOf(wordsOf(event['url']), base);
  const [offer, link] =
    offersIn(event)
      .map((each) => [each, linkOf(wordsOf(each['url']), base)] as const)
      .find(([, url]) => url !== undefined && url !== page) ?? [];
  const max = numberOf(event['maximumAttendeeCapacity'] ?? event['maximumUses']);
  const remaining = numberOf(event['remainingAttendeeCapacity'] ?? event['remainingUses']);
  const url = link ?? (max === undefined && remaining === undefined ? undefined : page);
  if (url === undefined) return undefined;
  const before = dateOf(offer?.['availabilityEnds'] ?? offer?.['validThrough']);
  return { type: 'link', url, before, max, remaining };
}
