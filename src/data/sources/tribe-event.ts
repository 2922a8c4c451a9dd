import { decodeEntities, plainText } from '../../domain/markup.ts';
import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { toZone } from '../values/zone.ts';
import {
  allWordsOf,
  amountOf,
  fieldsOf,
  firstWords,
  listOf,
  numberOf,
  objectsOf,
  webUrl,
  wordsOf,
  type Fields,
} from './wire.ts';

/**
 * An event of The Events Calendar as an activity; each repetition is an event of its own. That it is cancelled stands in its
 * title, if anywhere, and stays there. `base` is the address of the list.
 */
export function tribeEvent(event: Fields, report: RowReport, base: string): ActivityDraft | undefined {
  const url = firstWords(event['url'], event['link']);
  const id = idOf(event, webUrl(url ?? '', base) ?? webUrl(base));
  if (id === undefined) return void report.error('id.missing', 'id', event['id']);
  const status = wordsOf(event['status']) ?? 'publish';
  if (status !== 'publish') return void report.advice('status.unpublished', 'status', status);
  const { protected: isProtected = false } = fieldsOf(event['content']);
  if (event['hide_from_listings'] === true || isProtected !== false) return void report.advice('row.hidden');
  const title = plainText(rendered(event['title']) ?? '');
  if (!title) return void report.error('title.missing', 'title', event['title']);
  const website = wordsOf(event['website']);
  const [venue] = objectsOf(event['venues'] ?? event['venue']);
  const [organiser] = objectsOf(event['organizers'] ?? event['organizer']);
  return {
    id,
    title,
    category: namesOf(event['categories']),
    themes: namesOf(event['tags']),
    summary: plainText(rendered(event['excerpt']) ?? '') || undefined,
    description: rendered(event['description']) ?? rendered(event['content']),
    ...timesOf(event, report),
    place: venue && placeOf(venue),
    organiser: organiser && { name: nameOf(organiser, 'organizer'), url: wordsOf(organiser['website']) },
    price: priceOf(event),
    contact: contactOf(organiser, website === url ? undefined : website),
    url,
    image: wordsOf(fieldsOf(event['image'])['url']),
    updated: instant(event['modified_utc'] ?? event['modified_gmt']),
  };
}

/** `global_id`, which is `<host>?id=<number>`; the newer API leaves it out. */
function idOf({ id, global_id: global }: Fields, page: URL | undefined): string | undefined {
  const number = wordsOf(id);
  return wordsOf(global) ?? (number === undefined ? undefined : `${page?.host ?? ''}?id=${number}`);
}

/** The newer API wraps what WordPress has made of a text. */
const rendered = (value: unknown): string | undefined => wordsOf(value) ?? wordsOf(fieldsOf(value)['rendered']);

const nameOf = (post: Fields, field: 'venue' | 'organizer'): string | undefined =>
  plainText(firstWords(post[field], post['name']) ?? rendered(post['title']) ?? '') || undefined;

const namesOf = (value: unknown): string[] =>
  objectsOf(value).flatMap(({ name }) => decodeEntities(wordsOf(name) ?? '') || []);

/**
 * The clock on the wall of the site's zone. A zone such as "UTC+1" is an offset that knows no summer: then the moment itself
 * counts.
 */
function timesOf(event: Fields, report: RowReport): Pick<ActivityDraft, 'timezone' | 'start' | 'end'> {
  const start = stamp(event['start_date']);
  const end = stamp(event['end_date']);
  if (event['all_day'] === true) return { start: start?.slice(0, 10), end: end?.slice(0, 10) };
  const written = wordsOf(event['timezone']);
  const timezone = toZone(written);
  if (timezone !== undefined || written === undefined) return { timezone, start, end };
  report.advice('timezone.unknown', 'timezone', written);
  return {
    start: instant(event['utc_start_date'] ?? event['start_date_utc']) ?? start,
    end: instant(event['utc_end_date'] ?? event['end_date_utc']) ?? end,
  };
}

/** `2026-11-25 14:00:00` */
const stamp = (value: unknown): string | undefined => wordsOf(value)?.replace(' ', 'T');

const instant = (value: unknown): string | undefined => {
  const written = stamp(value);
  return written === undefined ? undefined : `${written}Z`;
};

function placeOf(venue: Fields): ActivityDraft['place'] {
  return {
    name: nameOf(venue, 'venue'),
    street: plainText(wordsOf(venue['address']) ?? '') || undefined,
    postcode: wordsOf(venue['zip']),
    place: plainText(wordsOf(venue['city']) ?? '') || undefined,
    lat: amountOf(venue['geo_lat']),
    lon: amountOf(venue['geo_lng']),
  };
}

/** One amount is the price; several, words, or money of which only the sign is known (`$20`), are shown as written. */
function priceOf({ cost, cost_details: details }: Fields): ActivityDraft['price'] {
  const { values, currency_code: code, currency_symbol: sign } = fieldsOf(details);
  const currency = wordsOf(code);
  const isNamed = currency !== undefined || decodeEntities(wordsOf(sign) ?? '€') === '€';
  const amounts = new Set(listOf(values).flatMap((value) => numberOf(value) ?? []));
  const [amount] = amounts;
  if (amount !== undefined && amounts.size === 1 && (isNamed || amount === 0)) return { amount, currency };
  return plainText(wordsOf(cost) ?? '') || undefined;
}

function contactOf(organiser: Fields | undefined, website: string | undefined): ActivityDraft['contact'] {
  const { phone, email } = organiser ?? {};
  return { phone: allWordsOf(phone), email: allWordsOf(email), url: website };
}
