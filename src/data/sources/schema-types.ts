import type { Problem } from '../../domain/feed.ts';
import { allWordsOf, listOf, type Fields } from './wire.ts';

/** Types without the vocabulary they come from: `schema:Place` and `https://schema.org/Place` are `Place`. */
export const typesOf = (node: Fields): string[] =>
  allWordsOf(listOf(node['@type'] ?? node['type']).slice(0, 20)).map((type) =>
    type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1),
  );

/** A broadcast, a publication or a parcel is no reason to go anywhere; what is on demand is never at a time. */
const EVENT = /((?<!^(?:Broadcast|Publication|Delivery|OnDemand))Event|Festival|EventSeries|Hackathon|CourseInstance)$/;
const PLACE =
  /(Place|LocalBusiness|CivicStructure|Service|GovernmentOffice|GovernmentBuilding|Landform|Residence|NGO)$/;
/** Describe the page, or people. */
const OTHER =
  /(Page|WebSite|BreadcrumbList|Article|Posting|Person|ImageObject|VideoObject|Action|Product|Offer|Review|Rating|Question|Answer|HowTo|Recipe|ListItem|ItemList|PostalAddress|GeoCoordinates|CreativeWork|Message|Reservation|BroadcastService|JobPosting)$/;
/** schema.org has some two hundred types of place; these members tell them from the rest. */
const MEMBERS = ['address', 'geo', 'openingHours', 'openingHoursSpecification', 'amenityFeature'];

/** What a node can be for us: something to go to, something that happens, or neither. */
export function roleOf(node: Fields): 'place' | 'event' | 'other' {
  const types = typesOf(node);
  if (types.some((type) => EVENT.test(type))) return 'event';
  if (types.length === 0 || types.some((type) => OTHER.test(type))) return 'other';
  if (types.some((type) => PLACE.test(type))) return 'place';
  return MEMBERS.some((member) => node[member] !== undefined) ? 'place' : 'other';
}

/** How many records are of the other kind, and so are not shown. */
export const otherKind = (count: number, path = ''): Problem[] =>
  count === 0 ? [] : [{ severity: 'advice', code: 'kind.other', path, value: String(count) }];
