import type { Point } from '../../domain/place.ts';
import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { splitAddress, type AddressLine } from '../values/address-line.ts';
import { withScheme } from '../values/bare-address.ts';
import { categoryOf } from './osm-tags.ts';
import { madeName, nameOf } from './osm-words.ts';
import { amountOf, firstWords, wordsOf, type Fields } from './wire.ts';

/**
 * What a set of OpenStreetMap tags says of a service. `id` is what the source calls it; without one, it is made of what
 * the record says. `layer` is the group it was drawn in.
 */
export function taggedPlace(
  tags: Fields,
  id: string | undefined,
  points: readonly Point[],
  report: RowReport,
  makeId: (name: unknown) => string,
  layer?: string,
): ServiceDraft | undefined {
  const category = categoryOf(tags);
  if (layer !== undefined) category.push(layer);
  const address = addressOf(tags);
  let name = nameOf(tags);
  if (name === undefined) {
    name = madeName(tags, category, address?.street);
    if (name === undefined) return void report.error('name.missing', 'name');
    report.advice('name.made', 'name');
  }
  if (id === undefined) report.advice('id.made', 'id');
  return {
    id: id ?? makeId(name),
    name,
    category,
    description: descriptionOf(tags),
    organisation: wordsOf(tags['operator']),
    contact: contactOf(tags),
    location: locationsOf(address, points),
    hours: wordsOf(tags['opening_hours']),
    cost: costOf(tags),
    access: accessOf(tags),
    lastChecked: wordsOf(tags['check_date']),
    updated: wordsOf(tags['@timestamp']),
  };
}

function addressOf(tags: Fields): AddressLine | undefined {
  const road = firstWords(tags['addr:street'], tags['contact:street'], tags['addr:place']);
  const number = firstWords(tags['addr:housenumber'], tags['contact:housenumber']);
  const postcode = firstWords(tags['addr:postcode'], tags['contact:postcode']);
  const place = firstWords(tags['addr:city'], tags['contact:city']);
  // Who adds to an export of the map often writes the address in one line, under a word of their own.
  const whole =
    road === undefined
      ? firstWords(tags['addr:full'], tags['address'], tags['adres'], tags['adresse'], tags['anschrift'])
      : undefined;
  if (whole !== undefined) {
    const line = splitAddress(whole);
    return { street: line.street, postcode: postcode ?? line.postcode, place: place ?? line.place };
  }
  if (road === undefined && postcode === undefined && place === undefined) return undefined;
  return { street: road !== undefined && number !== undefined ? `${road} ${number}` : road, postcode, place };
}

/** An address at every point it is pinned on. */
export function locationsOf(address: AddressLine | undefined, points: readonly Point[]): ServiceDraft['location'] {
  const [point, ...others] = points;
  if (!point) return address;
  const first = { ...address, ...point };
  return others.length === 0 ? first : [first, ...others.map((other) => ({ ...address, ...other }))];
}

function contactOf(tags: Fields): ServiceDraft['contact'] {
  const phone = numbersOf(tags['phone'], tags['contact:phone'], tags['contact:mobile']);
  const email = numbersOf(tags['email'], tags['contact:email']);
  const url = firstWords(tags['website'], tags['contact:website'], tags['url'], tags['contact:facebook']);
  if (!phone && !email && url === undefined) return undefined;
  return { phone, email, url: url && withScheme(url.replace(/;.*/s, '')) };
}

/** Several in one tag stand apart by `;`. */
function numbersOf(...values: readonly unknown[]): string[] | undefined {
  let numbers: string[] | undefined;
  for (const value of values) {
    for (const each of wordsOf(value)?.split(';') ?? []) {
      const number = each.trim();
      if (number !== '' && !numbers?.includes(number)) (numbers ??= []).push(number);
    }
  }
  return numbers;
}

function descriptionOf(tags: Fields): ServiceDraft['description'] {
  const plain = wordsOf(tags['description']);
  const nl = wordsOf(tags['description:nl']);
  const fr = wordsOf(tags['description:fr']);
  if (nl === undefined && fr === undefined) return plain;
  return { ...(nl !== undefined && { nl }), ...(fr !== undefined && { fr }) };
}

const AMOUNT = /^(\d+(?:[.,]\d{1,2})?)\s*(?:EUR|€)?$/;

function costOf(tags: Fields): ServiceDraft['cost'] {
  const fee = tags['fee'];
  const charge = wordsOf(tags['charge']);
  if (charge !== undefined && fee !== 'no') {
    const amount = AMOUNT.exec(charge)?.[1];
    return amount === undefined ? { text: charge } : { type: 'fixed', amount: Number(amount.replace(',', '.')) };
  }
  if (fee === 'no') return { type: 'free' };
  return fee === 'yes' ? { type: 'ask' } : undefined;
}

function accessOf(tags: Fields): string[] | undefined {
  let access: string[] | undefined;
  const wheelchair = tags['wheelchair'];
  if (wheelchair === 'yes' || wheelchair === 'designated') access = ['acc.wheelchair'];
  else if (wheelchair === 'limited') access = ['acc.wheelchair-help'];
  const toilet = tags['toilets:wheelchair'];
  if (toilet === 'yes' || toilet === 'designated') (access ??= []).push('acc.toilet');
  if (tags['hearing_loop'] === 'yes') (access ??= []).push('acc.hearing-loop');
  return access;
}

const ELEMENT = /^(node|way|relation)\/\d+$/;

/** The name of a thing in OpenStreetMap, the same in every export of it; `undefined` for what is no such thing. */
export function osmId(value: unknown): string | undefined {
  const id = amountOf(value);
  return typeof id === 'string' && ELEMENT.test(id) ? `osm:${id}` : undefined;
}
