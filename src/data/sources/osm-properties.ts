import type { FeedRequest } from '../../domain/feed.ts';
import { featureProperties, isFields, type Fields } from './wire.ts';

/** What a webmaster's `columns` may name → the OpenStreetMap tag that means the same. */
const TAGS = new Map(
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
const TAG =
  /^(@id|addr[:_].+|contact:.+|name:..|amenity|healthcare|social_facility|leisure|shop|tourism|craft|opening_hours)$/;
/** Enough features to meet every property of an export, in which all have the same. */
const LOOK_AT = 500;

/** Whether the properties are the tags of OpenStreetMap, as in every export of it; else they are those of a table. */
export function hasTags(features: readonly unknown[]): boolean {
  const step = Math.ceil(features.length / LOOK_AT) || 1;
  for (let at = 0; at < features.length; at += step) {
    const properties = featureProperties(features[at]);
    const { tags } = properties;
    if (isFields(tags) || (typeof tags === 'string' && tags.startsWith('{'))) return true;
    for (const key in properties) if (TAG.test(key)) return true;
  }
  return false;
}

/** A database allows no `:` in the name of a column. */
const withColons = (tags: Fields): Fields =>
  Object.fromEntries(Object.entries(tags).map(([key, value]) => [key.replace(/^(addr|contact|name)_/, '$1:'), value]));

/** The tags of a feature, with what the webmaster named instead of a tag of that very name. */
export function chosenTags(properties: Fields, { columns = {} }: FeedRequest): Fields {
  const chosen = Object.entries(columns).flatMap(([ours, theirs]) => {
    const tag = TAGS.get(ours);
    return tag === undefined || properties[theirs] === undefined ? [] : [[tag, properties[theirs]] as const];
  });
  const known = Object.keys(properties).some((key) => key.startsWith('addr_')) ? withColons(properties) : properties;
  return chosen.length === 0 ? known : { ...known, ...Object.fromEntries(chosen) };
}
