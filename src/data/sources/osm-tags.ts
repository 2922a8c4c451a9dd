import type { Fields } from './wire.ts';
import { wordsOf } from './wire.ts';

/** OpenStreetMap tags that mean exactly one of our categories. What only looks like one stays the mapper's own word. */
const OURS = new Map(
  Object.entries({
    'amenity=doctors': 'svc.gp',
    'amenity=pharmacy': 'svc.pharmacy',
    'amenity=dentist': 'svc.dentist',
    'amenity=library': 'svc.library',
    'amenity=townhall': 'svc.town-hall',
    'amenity=community_centre': 'svc.hall',
    'amenity=social_centre': 'svc.neighbourhood-house',
    'amenity=nursing_home': 'svc.care-home',
    'amenity=retirement_home': 'svc.care-home',
    'amenity=childcare': 'svc.childcare',
    'amenity=kindergarten': 'svc.childcare',
    'amenity=police': 'svc.police',
    'amenity=youth_centre': 'svc.youth',
    'amenity=food_bank': 'svc.food',
    'healthcare=doctor': 'svc.gp',
    'healthcare=pharmacy': 'svc.pharmacy',
    'healthcare=dentist': 'svc.dentist',
    'healthcare=physiotherapist': 'svc.physio',
    'healthcare=nurse': 'svc.home-nursing',
    'healthcare=psychotherapist': 'svc.mental-health',
    'social_facility=nursing_home': 'svc.care-home',
    'social_facility=assisted_living': 'svc.assisted-living',
    'social_facility=day_care': 'svc.day-care',
    'social_facility=food_bank': 'svc.food',
    'social_facility=soup_kitchen': 'svc.food',
    'office=employment_agency': 'svc.work',
    'office=association': 'svc.association',
    'office=ngo': 'svc.association',
    'government=social_services': 'svc.social-house',
    'government=social_welfare': 'svc.social-house',
    'leisure=park': 'svc.outdoor',
    'leisure=bandstand': 'svc.outdoor',
    'place=square': 'svc.outdoor',
    'community_centre=youth_centre': 'svc.youth',
  }),
);

/** Keys that say what a thing is, the most telling first; a later one only speaks when those before are silent. */
const TELLING = [
  'social_facility',
  'community_centre',
  'government',
  'amenity',
  'healthcare',
  'office',
  'shop',
  'leisure',
  'tourism',
  'craft',
  'club',
  'emergency',
  'place',
  'historic',
  'man_made',
  'highway',
  'public_transport',
  'building',
];
/** A specialist is no family doctor. */
const GENERAL = /(^|;)\s*(general|family|community)/;

/** The first telling tag, as `key=value`; `undefined` when a thing only has a shape. */
export function tellingTag(tags: Fields): readonly [key: string, value: string] | undefined {
  for (const key of TELLING) {
    const value = tags[key];
    if (typeof value !== 'string' || value === '' || value === 'yes' || value === 'no') continue;
    return [key, value];
  }
  return undefined;
}

/** `svc.*` where a tag means one, else the tag's value in words, else what the file itself calls a category. */
export function categoryOf(tags: Fields): string[] {
  const own = wordsOf(tags['category']);
  const telling = tellingTag(tags);
  if (!telling) return own === undefined ? [] : [own];
  const [key, value] = telling;
  const ours = OURS.get(`${key}=${value}`);
  if (ours === 'svc.gp') {
    const speciality = wordsOf(tags['healthcare:speciality']);
    if (speciality !== undefined && !GENERAL.test(speciality)) return inWords(speciality);
  }
  if (ours !== undefined) return own === undefined ? [ours] : [ours, own];
  return own === undefined ? inWords(value) : [own];
}

const inWords = (value: string): string[] =>
  value.includes(';') ? value.split(';').flatMap((each) => spaced(each) || []) : [spaced(value)];

export const spaced = (value: string): string => (value.includes('_') ? value.replaceAll('_', ' ') : value).trim();
