import { hostOf } from '../data/feed-address.ts';
import { FeedFailure } from '../data/feed-failure.ts';
import { FEED_LIMITS } from '../data/feed-limits.ts';
import { readDocument, type FeedPage } from '../data/read-document.ts';
import { recordList } from '../data/record-list.ts';
import { sniff } from '../data/sniff.ts';
import { compact } from '../data/values/compact.ts';
import { fieldsOf, isFields, listOf } from '../data/values/fields.ts';
import type { FeedKind, FeedRequest, Problem } from '../domain/feed.ts';
import type { Text } from '../domain/text.ts';
import type { Patient } from './finding.ts';
import { inspectionOf } from './inspection.ts';
import { fieldCheck } from './misspelt.ts';
import { nativeSchema } from './native-schema.ts';

/** What one kind made of a document. */
export type Reading =
  | { readonly kind: FeedKind; readonly page: FeedPage<unknown>; readonly failure?: undefined }
  | { readonly kind: FeedKind; readonly page?: undefined; readonly failure: unknown };

/** Reads it as each of these kinds, and gives what read most; the first of those that read as much. */
export async function bestReading(kinds: readonly FeedKind[], patient: Patient): Promise<Reading | undefined> {
  let best: Reading | undefined;
  const unnamed: string[] = [];
  for (const kind of kinds) {
    const reading = await readAs(kind, patient);
    if (!best || weightOf(reading, patient) > weightOf(best, patient)) best = reading;
    const { failure } = reading;
    const [, columns] = (failure instanceof FeedFailure && UNNAMED.exec(failure.message)) || [];
    if (columns) unnamed.push(columns);
  }
  const [columns] = unnamed;
  if (!best || best.page || unnamed.length < 2) return best;
  return { kind: best.kind, failure: new FeedFailure('shape', nameless(columns)) };
}

/** Neither a table of places nor one of activities, as far as its headings say. */
const UNNAMED = /^This table has no columns? that looks? like a (?:title|name)\b.*?; the columns are (.*)\. Say which/;
const nameless = (columns = '') =>
  `Nobody can tell from its headings what this table is of; they are ${columns}. ` +
  'For places say which column has their name: "columns": {"name": "…"}. For activities: "columns": {"title": "…", "date": "…"}.';

async function readAs<K extends FeedKind>(kind: K, patient: Patient): Promise<Reading> {
  const { bytes, url, headers, json, text, options } = patient;
  const { areas = [], now, signal, format, source = hostOf(url), columns, dimensions } = options;
  const request = compact<FeedRequest>({ url, format, source, columns, dimensions });
  const isOurs = isFields(json) && json['kind'] === kind;
  const fields = isOurs ? fieldCheck((await nativeSchema(kind)).item) : undefined;
  const isCalendar = sniff({ text, json, url }) === 'icalendar';
  const inspect = inspectionOf(kind, { areas, now: new Date(now), fields, isCalendar });
  const room = { seen: new Map<string, Text>(), items: FEED_LIMITS.items, now, signal, inspect };
  try {
    const contentType = headers?.get('content-type') ?? '';
    return { kind, page: await readDocument(kind, { bytes, contentType, url }, request, room) };
  } catch (failure) {
    signal.throwIfAborted();
    return { kind, failure };
  }
}

/** A municipality, a district or a neighbourhood as Statistics Netherlands numbers it. */
const DUTCH = /^(GM|WK|BU)\d{4}/;

/** Headings of what borders are around, as offices write them. */
const OF_AN_AREA =
  /^(?:wijk|buurt|oteil|ortsteil|stadtteil|quartier|deelgemeente|wk|bu|nom_?iris|nom_?quartier|t_?sec)(?:[ _]?(?:naam|name|nm))?(?:[ _](?:nl|fr|de))?$/i;
const A_NAME = /^(?:name|naam|nom|titel|title)$/i;

/** What stands above a table, or the names of the fields in a list. */
function headingsOf({ json, text }: Patient): readonly string[] {
  if (json === undefined)
    return (text.split(/[\r\n]/, 1)[0] ?? '').split(/[;,\t|]/).map((each) => each.replace(/^"|"$/g, ''));
  const [feature] = listOf(fieldsOf(json)['features']);
  return Object.keys(
    feature === undefined ? (recordList(json)?.records[0] ?? {}) : fieldsOf(fieldsOf(feature)['properties']),
  );
}

/** To say that it is no agenda does not help. */
const OF_PEOPLE = /^This looks like a list of people/;

const sumOf = (sum: number, { count = 1 }: Problem) => sum + count;

/** How many records it gives. */
function weightOf({ kind, page, failure }: Reading, patient: Patient): number {
  // What fails as something else says more than "not this kind".
  if (!page) {
    if (!(failure instanceof FeedFailure)) return -3;
    return failure.code !== 'shape' ? -1 : OF_PEOPLE.test(failure.message) ? -1.5 : -2;
  }
  const { items, format, problems } = page;
  if (items.length === 0) return problems.some(({ code }) => code === 'kind.other') ? -0.5 : 0;
  // What is read and hidden is read.
  const hidden = problems.filter(({ code }) => code === 'class.private').reduce(sumOf, 0);
  if (format === 'native') return items.length + hidden;
  // Services that nobody can go to or reach may be the tasks of a plan.
  if (kind === 'services' && problems.filter(({ code }) => code === 'contact.missing').reduce(sumOf, 0) >= items.length)
    return items.length * 0.9;
  // A table of services is one of partners too.
  if (kind === 'partners') return items.length / 2;
  // One with days is of activities, though some of them cannot be read.
  if (kind === 'activities') return items.length * 1.5;
  if (kind !== 'areas') return items.length;
  const headings = headingsOf(patient);
  const isOfBorders = headings.some((each) => OF_AN_AREA.test(each)) && !headings.some((each) => A_NAME.test(each));
  // Any border with a name may be an area: only those with a code surely are, or with the heading of one.
  if (isOfBorders && items.every((item) => isFields(item) && item['polygon'] !== undefined)) return items.length * 2;
  return (
    items.filter((item) => isFields(item) && (item['nisCode'] !== undefined || DUTCH.test(String(item['id'])))).length *
    2
  );
}
