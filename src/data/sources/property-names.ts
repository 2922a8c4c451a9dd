import type { FeedRequest } from '../../domain/feed.ts';
import type { Fields } from './wire.ts';
import { fieldsOf } from './wire.ts';

/** Other people's headings → the OpenStreetMap tag that means the same, the better heading first. */
const HEADINGS: readonly (readonly [heading: string, tag: string])[] = [
  ['name', 'name'],
  ['naam', 'name'],
  ['nom', 'name'],
  ['titel', 'name'],
  ['title', 'name'],
  ['titre', 'name'],
  ['bedrijfsnaam', 'name'],
  ['benaming', 'name'],
  ['bezeichnung', 'name'],
  ['locatie', 'name'],
  ['omschrijving', 'description'],
  ['beschrijving', 'description'],
  ['categorietxt', 'category'],
  ['categorie', 'category'],
  ['catégorie', 'category'],
  ['category', 'category'],
  ['rubriek', 'category'],
  ['soort', 'category'],
  ['adres', 'addr:full'],
  ['adresse', 'addr:full'],
  ['address', 'addr:full'],
  ['straat', 'addr:street'],
  ['straatnaam', 'addr:street'],
  ['rue', 'addr:street'],
  ['street', 'addr:street'],
  ['straße', 'addr:street'],
  ['strasse', 'addr:street'],
  ['huisnummer', 'addr:housenumber'],
  ['huisnr', 'addr:housenumber'],
  ['numero', 'addr:housenumber'],
  ['hausnummer', 'addr:housenumber'],
  ['postcode', 'addr:postcode'],
  ['code_postal', 'addr:postcode'],
  ['postal_code', 'addr:postcode'],
  ['postcd', 'addr:postcode'],
  ['plz', 'addr:postcode'],
  ['gemeente', 'addr:city'],
  ['plaats', 'addr:city'],
  ['commune', 'addr:city'],
  ['city', 'addr:city'],
  ['woonplaats', 'addr:city'],
  ['ville', 'addr:city'],
  ['ort', 'addr:city'],
  ['telefoon', 'phone'],
  ['tel', 'phone'],
  ['telephone', 'phone'],
  ['téléphone', 'phone'],
  ['phone', 'phone'],
  ['telefon', 'phone'],
  ['e-mail', 'email'],
  ['mail', 'email'],
  ['email', 'email'],
  ['website', 'website'],
  ['url', 'website'],
  ['link', 'website'],
  ['openingsuren', 'opening_hours'],
  ['openingstijden', 'opening_hours'],
  ['horaires', 'opening_hours'],
  ['öffnungszeiten', 'opening_hours'],
  ['opening hours', 'opening_hours'],
];
/** What a webmaster's `columns` may name. */
const OURS = new Map(
  Object.entries({
    name: 'name',
    category: 'category',
    description: 'description',
    street: 'addr:street',
    number: 'addr:housenumber',
    address: 'addr:full',
    postcode: 'addr:postcode',
    place: 'addr:city',
    phone: 'phone',
    email: 'email',
    url: 'website',
    hours: 'opening_hours',
  }),
);
/** Enough rows to meet every column of an export, in which all rows have the same. */
const LOOK_AT = 500;

/** Gives properties the names of tags; `undefined` where they have those already, as in every export of OpenStreetMap. */
export type Naming = ((properties: Fields) => Fields) | undefined;

export function namingOf(features: readonly unknown[], { columns }: FeedRequest): Naming {
  const present = new Set<string>();
  const step = Math.ceil(features.length / LOOK_AT) || 1;
  for (let at = 0; at < features.length; at += step) {
    for (const key in fieldsOf(fieldsOf(features[at])['properties'])) present.add(key);
  }
  const pairs: (readonly [theirs: string, tag: string])[] = [];
  for (const [ours, theirs] of Object.entries(columns ?? {})) {
    const tag = OURS.get(ours);
    if (tag !== undefined) pairs.push([theirs, tag]);
  }
  const lower = new Map([...present].map((key) => [key.toLowerCase(), key]));
  for (const [heading, tag] of HEADINGS) {
    const theirs = lower.get(heading);
    if (theirs !== undefined && theirs !== tag) pairs.push([theirs, tag]);
  }
  const chosen = columns !== undefined;
  return pairs.length === 0 ? undefined : (properties) => named(properties, pairs, chosen);
}

function named(properties: Fields, pairs: readonly (readonly [string, string])[], chosen: boolean): Fields {
  const tags: Record<string, unknown> = { ...properties };
  const given = new Set<string>();
  for (const [theirs, tag] of pairs) {
    const value = properties[theirs];
    if (value === undefined || value === null || value === '' || given.has(tag)) continue;
    // What the webmaster chose wins from a tag of that very name; a heading we only recognise does not.
    if (!chosen && properties[tag] !== undefined && properties[tag] !== null) continue;
    tags[tag] = value;
    given.add(tag);
  }
  return tags;
}
