import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import {
  allWordsOf,
  amountOf,
  fieldsOf,
  firstWords,
  isFields,
  numberOf,
  objectsOf,
  textOf,
  wordsOf,
  type Fields,
} from './wire.ts';

// What an event and a place of UiTdatabank (an "offer") write in the same way; `main` is the language it was written in.

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

/** The same thing has `/place/…` and `/places/…`, on several hosts: only the last part is its own. */
export const uuidOf = (value: unknown): string | undefined =>
  wordsOf(value)?.replace(/\/+$/, '').split('/').at(-1) || undefined;

/** The id, for what may be shown: it has one, is published, and is not the double of another. */
export function shownId(offer: Fields, report: RowReport): string | undefined {
  const id = uuidOf(offer['@id']);
  if (id === undefined) return void report.error('id.missing', '@id', offer['@id']);
  const workflow = wordsOf(offer['workflowStatus']);
  if (workflow !== undefined && UNPUBLISHED.includes(workflow)) {
    return void report.advice('status.unpublished', 'workflowStatus', workflow);
  }
  if (wordsOf(offer['duplicateOf']) !== undefined) {
    return void report.advice('id.duplicate', 'duplicateOf', offer['duplicateOf']);
  }
  return id;
}

/** Text per language with the main one first, for a reader of none of them; a plain string in old documents. */
export function textIn(value: unknown, main: string | undefined) {
  const text = textOf(value);
  const first = main !== undefined && typeof text === 'object' ? text[main] : undefined;
  return main !== undefined && first !== undefined && typeof text === 'object' ? { [main]: first, ...text } : text;
}

/** Whether it goes on, and why not; a plain string in old documents. */
export function stateOf(value: unknown, main: string | undefined) {
  const { type, reason } = fieldsOf(value);
  return { type: wordsOf(type) ?? wordsOf(value), reason: textIn(reason, main) };
}

/** `acc.*` of the facilities among these terms, each once. */
export const accessOf = (terms: readonly Fields[]): string[] => [
  ...new Set(terms.flatMap(({ id }) => FACILITIES.get(String(id)) ?? [])),
];

/** Several contact points as one; `url` is that of the record itself, where it has one. */
export function contactOf(points: readonly unknown[], url?: unknown): ServiceDraft['contact'] {
  const all = (field: string) => points.flatMap((point) => allWordsOf(fieldsOf(point)[field]));
  return { phone: [...new Set(all('phone'))], email: [...new Set(all('email'))], url: firstWords(url, ...all('url')) };
}

/** `address` is flat in old documents, and per language since. */
export function locationOf({ address, geo }: Fields, main: string | undefined) {
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

/** The base price, and the tariffs beside it; a price of 0 is free, and no price is unknown. */
export function pricesOf(value: unknown) {
  const prices = objectsOf(value);
  const base = prices.find(({ category }) => category === 'base') ?? prices[0];
  const amount = numberOf(base?.['price']);
  if (!base || amount === undefined) return undefined;
  return { amount, currency: wordsOf(base['priceCurrency']), tariffs: prices.filter((price) => price !== base) };
}

/** "6-12", "18-", "-12"; "-" and "0-" are everyone. */
export function agesOf(value: unknown): { readonly from?: number; readonly to?: number } {
  const [, from, to] = /^(\d{1,3})?-(\d{1,3})?$/.exec(wordsOf(value) ?? '') ?? [];
  return { ...(Number(from) > 0 && { from: Number(from) }), ...(to !== undefined && { to: Number(to) }) };
}

export function imageOf({ image, mediaObject }: Fields): ServiceDraft['image'] {
  const media = objectsOf(mediaObject);
  const chosen = wordsOf(image);
  const object = media.find(({ contentUrl }) => contentUrl === chosen) ?? (chosen === undefined ? media[0] : undefined);
  const src = chosen ?? wordsOf(object?.['contentUrl']);
  return src === undefined ? undefined : { src, alt: wordsOf(object?.['description']) };
}

/** NIS codes: `nis-13003` is Balen, `nis-13003A` a part of it. */
export const areasOf = (regions: unknown): string[] =>
  allWordsOf(regions).flatMap((region) => (region.startsWith('nis-') ? region.slice(4) : []));
