import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { saysFree } from '../values/money.ts';
import { markdownToHtml } from './markdown.ts';
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

/** `status`; 5 is full. Of what moved online (3) only the place has changed. */
const STATUSES = new Map<unknown, ActivityDraft['status']>([
  [2, 'moved'],
  [4, 'postponed'],
  [6, 'cancelled'],
]);
const FULL = 5;
const PUBLISHED = 2;
/** `attendanceMode` and `status` */
const ONLINE = 2;
const MIXED = 3;
const MOVED_ONLINE = 3;

/** An event of OpenAgenda as an activity. Who contributed it is never read. */
export function openAgendaEvent(row: Fields, report: RowReport): ActivityDraft | undefined {
  const event = { ...row, ...numbered(row) };
  const { state, status, uid } = event;
  const id = wordsOf(uid);
  if (id === undefined) return void report.error('id.missing', 'uid', uid);
  // Short answers leave the state out: all they hold is published.
  if ((state !== undefined && state !== PUBLISHED) || event['draft'] === true || event['draft'] === 1) {
    return void report.advice('status.unpublished', 'state', state);
  }
  if (event['private'] === true || event['private'] === 1) return void report.advice('row.hidden', 'private');
  const title = textOf(event['title']);
  if (title === undefined) return void report.error('title.missing', 'title', event['title']);
  // Version 1 writes the place beside the event's own.
  const location = isFields(event['location']) ? event['location'] : { ...event, name: event['locationName'] };
  return {
    // The same in every agenda that shows it.
    id: `openagenda:${id}`,
    title,
    themes: keywordsOf(event['keywords']),
    summary: textOf(event['description']),
    description: formsOf(event['longDescription'], markdownToHtml),
    timezone: firstWords(event['timezone'], location['timezone']),
    ...timesOf(event),
    status: STATUSES.get(status),
    full: status === FULL || undefined,
    ...whereOf(event, location),
    ...agesOf(fieldsOf(event['age'])),
    price: priceOf(event['conditions']),
    registration: registrationOf(event['registration'] ?? event['registrationUrl']),
    // Of what is said to suit other impairments (`hi`, `vi`, `pi`, `ii`) nobody knows what is there.
    access: isAccessible(event['accessibility']) ? ['acc.wheelchair'] : [],
    contact: { phone: allWordsOf(location['phone']), url: wordsOf(location['website']) },
    url: wordsOf(event['canonicalUrl']),
    image: imageOf(event['image']),
    publisher: wordsOf(fieldsOf(event['originAgenda'])['title']),
    updated: firstWords(event['updatedAt'], event['createdAt']),
  };
}

/** What some answers write with its label: `{"id": 6, "label": "Annulé"}`. */
const numbered = (event: Fields): Fields =>
  Object.fromEntries(
    ['state', 'status', 'attendanceMode'].map((name) => [name, fieldsOf(event[name])['id'] ?? event[name]]),
  );

export const hasTimings = (event: Fields): boolean => Array.isArray(event['timings']);

/** All times, up to 800; of an answer that is shortened, the first, the next and the last. */
function timesOf(event: Fields): Pick<ActivityDraft, 'start' | 'end' | 'moments'> {
  const { timings, firstTiming, nextTiming, lastTiming } = event;
  const moments = new Map<string, { readonly start: string; readonly end: string | undefined }>();
  for (const timing of objectsOf(timings ?? [firstTiming, nextTiming, lastTiming])) {
    const start = firstWords(timing['begin'], timing['start']);
    // The same moment is written with milliseconds and without.
    if (start !== undefined) moments.set(start.replace('.000', ''), { start, end: wordsOf(timing['end']) });
  }
  const [only, ...others] = moments.values();
  return others.length > 0 ? { moments: [...moments.values()] } : (only ?? {});
}

function whereOf(event: Fields, location: Fields): Pick<ActivityDraft, 'place' | 'online'> {
  const { attendanceMode, onlineAccessLink, status } = event;
  const isOnline = attendanceMode === ONLINE || status === MOVED_ONLINE;
  const link = wordsOf(onlineAccessLink);
  const name = wordsOf(location['name']);
  const address = wordsOf(location['address']);
  const hasPlace = !isOnline && (name ?? address) !== undefined;
  return {
    ...(hasPlace && { place: { name, ...addressOf(address ?? '', location) } }),
    ...((isOnline || attendanceMode === MIXED || link !== undefined) && { online: link ?? true }),
  };
}

/** `address` is one line, which mostly ends in the postcode and the town; they may stand beside it too, or only there. */
function addressOf(line: string, { postalCode, city, latitude, longitude }: Fields) {
  const known = wordsOf(postalCode);
  const found = /^(.+?)[,\s]{1,3}(\d{4,5})\s{1,3}([^,\d][^,]*)/.exec(line.slice(0, 300));
  const [, street, postcode, place] = found && (known ?? found[2]) === found[2] ? found : [];
  const town = wordsOf(city) ?? place;
  const end = line.lastIndexOf(`, ${town ?? ''}`);
  return {
    street: street ?? (town === undefined || end < 0 ? line : line.slice(0, end)),
    postcode: known ?? postcode,
    place: town,
    lat: amountOf(latitude),
    lon: amountOf(longitude),
  };
}

/** 0 and an age that nobody reaches say nothing. */
function agesOf({ min, max }: Fields): Pick<ActivityDraft, 'ageFrom' | 'ageTo'> {
  const [from = 0, to = 99] = [numberOf(min), numberOf(max)];
  return { ...(from > 0 && { ageFrom: from }), ...(to < 99 && { ageTo: to }) };
}

function priceOf(conditions: unknown): ActivityDraft['price'] {
  const text = textOf(conditions);
  if (text === undefined) return undefined;
  const forms = typeof text === 'string' ? [text] : Object.values(text);
  return { ...(forms.some(saysFree) && { free: true }), text };
}

/** The first of each way; old answers hold bare values. */
function registrationOf(value: unknown): ActivityDraft['registration'] {
  const ways = listOf(value).map((way) => (isFields(way) ? way : { type: 'link', value: way }));
  const first = (type: string) => wordsOf(ways.find((way) => way['type'] === type)?.['value']);
  const [url, phone, email] = [first('link'), first('phone'), first('email')];
  return { url, phone, email };
}

function imageOf(value: unknown): ActivityDraft['image'] {
  const { base, filename } = fieldsOf(value);
  const [path, file] = [wordsOf(base), wordsOf(filename)];
  return path === undefined || file === undefined ? wordsOf(value)?.replace(/^\/\//, 'https://') : { src: path + file };
}

const isAccessible = (value: unknown): boolean =>
  fieldsOf(value)['mi'] === true || (Array.isArray(value) && value.includes('mi'));

/** Words per language: those of the first language that has any. */
const keywordsOf = (value: unknown): string[] =>
  Object.values(fieldsOf(value))
    .map(allWordsOf)
    .find((words) => words.length > 0) ?? [];

function formsOf(value: unknown, change: (form: string) => string): ActivityDraft['description'] {
  const text = textOf(value);
  if (typeof text !== 'object') return text === undefined ? undefined : change(text);
  return Object.fromEntries(Object.entries(text).map(([lang, form]) => [lang, change(form)]));
}
