import type { FeedKind, FeedRequest, Items, Problem, Publisher } from '../domain/feed.ts';
import type { Source } from '../domain/provenance.ts';
import { plain, type Text } from '../domain/text.ts';
import type { Decoded } from './decode.ts';
import { hostOf } from './feed-address.ts';
import { FeedFailure } from './feed-failure.ts';
import type { FetchedDocument } from './fetch-document.ts';
import { RowReport, type FeedDocument, type OpenedFeed } from './format.ts';
import { KINDS, type Drafts, type Kind } from './kind.ts';
import { isNative, native } from './native-feed.ts';
import { part } from './part.ts';
import { Problems } from './problems.ts';
import { toPublisher } from './publisher.ts';
import { TimeSlices } from './time-slices.ts';
import type { RecordContext } from './record-context.ts';
import { compact } from './values/compact.ts';
import { toStamp } from './values/dates.ts';
import { NONE, isFields, type Fields } from './values/fields.ts';
import { nameOf, type Identity } from './values/identity.ts';
import { flag, line } from './values/readers.ts';
import { toZone } from './values/zone.ts';

/** What one document of a feed says. */
export interface FeedPage<Item> {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
  readonly format: string;
  /** Name of the feed a resident may see. */
  readonly label: string;
  readonly publisher?: Publisher | undefined;
  readonly licence?: string | undefined;
  /** ISO 8601, as the publisher wrote it. */
  readonly updated?: string | undefined;
  /** The next page, absolute. */
  readonly next?: string | undefined;
}

/** What the pages of one feed share. */
export interface PageRoom<Item = unknown> {
  /** The ids of the pages before, each with the name it stands for; those of this page are added. */
  readonly seen: Map<string, Text>;
  /** How many items may still come. */
  readonly items: number;
  /** The label that the first page gave. */
  readonly label?: string;
  /** Milliseconds since 1970; hours are written down for the year from here. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Looks closer at each record that is kept: the feed doctor does. */
  readonly inspect?: (item: Item, draft: Fields, report: RowReport) => void;
}

/** Read in one go, however long the slice has lasted. */
const ROWS = 8;

/** One draft, with where to say what is wrong with it. */
interface Found {
  readonly draft: Fields;
  readonly report: RowReport;
}

/**
 * Document → drafts → records, in slices of a few milliseconds. A row that is wrong becomes a problem and nothing else;
 * a body that does not parse in full throws a `FeedFailure` and gives nothing (F4).
 */
export async function readDocument<K extends FeedKind>(
  name: K,
  fetched: Pick<FetchedDocument, 'bytes' | 'contentType' | 'url'>,
  request: FeedRequest,
  room: PageRoom<Items[K]>,
): Promise<FeedPage<Items[K]>> {
  const kind: Kind<Items[K]> = await part(KINDS[name]());
  const { text, problems: badBytes } = await textOf(fetched);
  const json = await jsonOf(text);
  const document = { text, json, url: fetched.url, request, now: room.now };
  const ours = request.format === undefined && isNative(json);
  const feed = ours ? { ...native<Drafts[K]>(name)(document), format: 'native' } : await recognised(name, document);
  const { format, next } = feed;
  const problems = new Problems([...badBytes, ...(feed.problems ?? [])]);
  const publisher = toPublisher(feed.publisher, new RowReport(() => '', problems), 'publisher');
  const licence = line(feed.licence);
  const label = room.label ?? (plain(publisher?.name, 'nl') || request.source || hostOf(request.url));
  const context: RecordContext = {
    inherited: compact<RecordContext['inherited']>({
      source: compact<Source>({ label, format, licence }),
      publisher: publisher?.name,
      demo: flag(feed.demo),
    }),
    timezone: toZone(feed.timezone),
  };
  const items = await readItems(kind, feed, context, problems, room);
  return { items, problems: problems.list, format, label, publisher, licence, updated: toStamp(feed.updated), next };
}

/** Between the letters of UTF-16 stands nothing: as UTF-8 it can be read, and says nothing. */
const IS_WIDE = /^(?:.\0|\0.){4}/;

/** Nearly every feed is plain UTF-8, and needs none of the rules for the others. */
export async function textOf({ bytes, contentType }: Pick<FetchedDocument, 'bytes' | 'contentType'>): Promise<Decoded> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!IS_WIDE.test(text)) return { text, problems: [] };
  } catch {}
  return (await part(import('./decode.ts'))).decode(bytes, contentType);
}

/** The parsed body; `undefined` when it is something else than JSON. Half of a JSON text is nothing. */
async function jsonOf(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    if (!/^(?:\/\/.*|\/\*.*\*\/)?[\s\p{Cc}]*[{[]/u.test(text)) return undefined;
    const { jsonFault, linesOf, withoutNaN } = await part(import('./json-fault.ts'));
    const mended = linesOf(text) ?? withoutNaN(text);
    if (mended !== undefined) return mended;
    throw new FeedFailure('parse', await jsonFault(text));
  }
}

/** Opens what does not say plainly that it is ours. */
async function recognised<K extends FeedKind>(name: K, document: FeedDocument) {
  const { recognise } = await part(import('./recognise.ts'));
  return recognise(name, document);
}

/**
 * Each row becomes a record as soon as it is read, up to the first whose times are more than a plain table: from there on all
 * wait, in their order, until what reads such times is here.
 */
async function readItems<Item extends Identity>(
  kind: Kind<Item>,
  feed: OpenedFeed<Fields>,
  context: RecordContext,
  problems: Problems,
  room: PageRoom<Item>,
): Promise<Item[]> {
  const slices = new TimeSlices();
  const items: Item[] = [];
  const waiting: Found[] = [];
  const add = (draft: Fields, report: RowReport, complete?: RecordContext) => {
    report.draft = draft;
    // One bad row never takes the others with it.
    try {
      if (!complete && (waiting.length > 0 || kind.needsSyntax?.(draft))) return void waiting.push({ draft, report });
      const item = kind.toItem(draft, report, licensed(complete ?? context, draft));
      if (!item || !isNew(item, report, room)) return;
      items.push(item);
      room.inspect?.(item, draft, report);
    } catch (error) {
      failed(error, report);
    }
  };
  let count = 0;
  for (let at = 0; at < feed.rows.length && count <= room.items; at++) {
    // To look at the clock costs as much as some rows do.
    if (at % ROWS === 0 && slices.over) await breathe(slices, room);
    const within = feed.within && ((field: string) => feed.within?.(field, at) ?? '');
    const report = new RowReport(() => feed.path?.(at) ?? `/items/${at}`, problems, within);
    for (const draft of draftsIn(feed, at, report)) {
      count += 1;
      if (count > room.items) break;
      add(draft, report);
    }
  }
  if (count > room.items) new RowReport(() => '', problems).warning('items.limit');
  if (waiting.length === 0) return items;
  const drafts = waiting.map(({ draft }) => draft);
  const complete = { ...context, ...(await kind.syntaxFor?.(drafts, new Date(room.now))) };
  for (const { draft, report } of waiting) {
    if (slices.over) await breathe(slices, room);
    add(draft, report, complete);
  }
  return items;
}

/** Among the records of several publishers, as a mirror writes them, one may say its own licence. */
function licensed(context: RecordContext, { licence: written }: Fields): RecordContext {
  const licence = line(written);
  const { inherited } = context;
  if (licence === undefined || !inherited.source) return context;
  return { ...context, inherited: { ...inherited, source: { ...inherited.source, licence } } };
}

/** Whether no record had its id before. */
function isNew(item: Identity, report: RowReport, { seen }: Pick<PageRoom, 'seen'>): boolean {
  const { id } = item;
  const name = nameOf(item) ?? '';
  const known = seen.get(id);
  if (known === undefined) seen.set(id, name);
  // Maps export a building twice, as its outline and as its middle: nothing is lost.
  else if (JSON.stringify(known) === JSON.stringify(name)) report.warning('id.duplicate', 'id', id);
  else report.error('id.duplicate', 'id', id);
  return known === undefined;
}

/** What one row says: none where it failed. */
function draftsIn(feed: OpenedFeed<Fields>, at: number, report: RowReport): readonly Fields[] {
  try {
    const read = feed.read(feed.rows[at], report, at);
    return isFields(read) ? [read] : (read ?? NONE);
  } catch (error) {
    failed(error, report);
    return NONE;
  }
}

const failed = (error: unknown, report: RowReport) => report.error('row.failed', '', String(error));

async function breathe(slices: TimeSlices, { signal }: Pick<PageRoom, 'signal'>): Promise<void> {
  await slices.pause();
  signal.throwIfAborted();
}
