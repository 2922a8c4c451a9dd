import { hostOf } from '../data/feed-address.ts';
import { FeedFailure } from '../data/feed-failure.ts';
import { FEED_LIMITS } from '../data/feed-limits.ts';
import { readDocument, type FeedPage } from '../data/read-document.ts';
import { sniff } from '../data/sniff.ts';
import { compact } from '../data/values/compact.ts';
import { isFields } from '../data/values/fields.ts';
import type { FeedKind, FeedRequest } from '../domain/feed.ts';
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
  for (const kind of kinds) {
    const reading = await readAs(kind, patient);
    if (!best || weightOf(reading) > weightOf(best)) best = reading;
  }
  return best;
}

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

/** How many records it gives. */
function weightOf({ kind, page, failure }: Reading): number {
  // What fails as something else says more than "not this kind".
  if (!page) return failure instanceof FeedFailure ? (failure.code === 'shape' ? -2 : -1) : -3;
  const { items, format, problems } = page;
  if (items.length === 0) return problems.some(({ code }) => code === 'kind.other') ? -0.5 : 0;
  // What is read and hidden is read.
  const hidden = problems.filter(({ code }) => code === 'class.private').reduce((sum, { count = 1 }) => sum + count, 0);
  if (format === 'native') return items.length + hidden;
  // A table of services is one of partners too.
  if (kind === 'partners') return items.length / 2;
  // One with days is of activities, though some of them cannot be read.
  if (kind === 'activities') return items.length * 1.5;
  if (kind !== 'areas') return items.length;
  // Any border with a name may be an area: only those with a code surely are.
  return (
    items.filter((item) => isFields(item) && (item['nisCode'] !== undefined || DUTCH.test(String(item['id'])))).length *
    2
  );
}
