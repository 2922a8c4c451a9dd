import type { FeedKind, FeedRequest, Items, Problem, Publisher } from '../domain/feed.ts';
import type { Source } from '../domain/provenance.ts';
import { plain } from '../domain/text.ts';
import type { Decoded } from './decode.ts';
import { hostOf } from './feed-address.ts';
import { FeedFailure } from './feed-failure.ts';
import type { FetchedDocument } from './fetch-document.ts';
import { RowReport, type OpenedFeed } from './format.ts';
import { KINDS, type Drafts, type Kind } from './kind.ts';
import { isNative, native } from './native-feed.ts';
import { part } from './part.ts';
import { toPublisher } from './publisher.ts';
import { TimeSlices } from './time-slices.ts';
import type { RecordContext } from './record-context.ts';
import { compact } from './values/compact.ts';
import { toStamp } from './values/dates.ts';
import type { Fields } from './values/fields.ts';
import type { Identity } from './values/identity.ts';
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
export interface PageRoom {
  /** The ids of the pages before, each with the name it stands for; those of this page are added. */
  readonly seen: Map<string, string>;
  /** How many items may still come. */
  readonly items: number;
  /** The label that the first page gave. */
  readonly label?: string;
  /** Milliseconds since 1970; hours are written down for the year from here. */
  readonly now: number;
  readonly signal: AbortSignal;
}

interface Found<Draft> {
  readonly draft: Draft;
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
  room: PageRoom,
): Promise<FeedPage<Items[K]>> {
  const kind: Kind<Items[K]> = await part(KINDS[name]());
  const { text, problems: badBytes } = await textOf(fetched);
  const json = jsonOf(text);
  const document = { text, json, url: fetched.url, request };
  const ours = request.format === undefined && isNative(json);
  const feed = ours
    ? { ...native<Drafts[K]>(name)(document), format: 'native' }
    : await (await part(import('./recognise.ts'))).recognise(name, document);
  const { format, next } = feed;
  const problems: Problem[] = [...badBytes, ...(feed.problems ?? [])];
  const publisher = toPublisher(feed.publisher);
  const licence = line(feed.licence);
  const label = room.label ?? (plain(publisher?.name, 'nl') || request.source || hostOf(request.url));
  const slices = new TimeSlices();
  const found = await readRows(feed, problems, room, slices);
  const drafts = found.map(({ draft }) => draft);
  const context: RecordContext = {
    inherited: compact<RecordContext['inherited']>({
      source: compact<Source>({ label, format, licence }),
      publisher: publisher?.name,
      demo: flag(feed.demo),
    }),
    timezone: toZone(feed.timezone),
    hoursSyntax: await kind.syntaxFor?.(drafts, new Date(room.now)),
  };
  const items = await toItems(kind, found, context, room, slices);
  return { items, problems, format, label, publisher, licence, updated: toStamp(feed.updated), next };
}

/** Nearly every feed is plain UTF-8, and needs none of the rules for the others. */
async function textOf({ bytes, contentType }: Pick<FetchedDocument, 'bytes' | 'contentType'>): Promise<Decoded> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return (await part(import('./decode.ts'))).decode(bytes, contentType);
  }
}

/** The parsed body; `undefined` when it is something else than JSON. Half of a JSON text is nothing. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (/^\s*[{[]/.test(text)) throw new FeedFailure('parse', 'Broken JSON, or a part of it.');
    return undefined;
  }
}

async function readRows<Draft>(
  feed: OpenedFeed<Draft>,
  problems: Problem[],
  room: PageRoom,
  slices: TimeSlices,
): Promise<Found<Draft>[]> {
  const found: Found<Draft>[] = [];
  for (const [at, row] of feed.rows.entries()) {
    if (slices.over) await breathe(slices, room);
    const report = new RowReport(feed.path?.(at) ?? `/items/${at}`, problems, feed.within);
    const drafts = guarded(report, () => feed.read(row, report, at));
    for (const draft of drafts === undefined ? [] : [drafts].flat()) {
      if (found.length >= room.items) {
        new RowReport('', problems).warning('items.limit');
        return found;
      }
      found.push({ draft: draft as Draft, report });
    }
  }
  return found;
}

async function toItems<Item extends Identity>(
  kind: Kind<Item>,
  drafts: readonly Found<Fields>[],
  context: RecordContext,
  room: PageRoom,
  slices: TimeSlices,
): Promise<Item[]> {
  const items: Item[] = [];
  for (const { draft, report } of drafts) {
    if (slices.over) await breathe(slices, room);
    const item = guarded(report, () => kind.toItem(draft, report, context));
    if (!item) continue;
    const name = JSON.stringify(item.name);
    const known = room.seen.get(item.id);
    if (known === undefined) {
      room.seen.set(item.id, name);
      items.push(item);
    } else if (known === name) {
      // Maps export a building twice, as its outline and as its middle: nothing is lost.
      report.warning('id.duplicate', 'id', item.id);
    } else {
      report.error('id.duplicate', 'id', item.id);
    }
  }
  return items;
}

/** One bad row never takes the others with it. */
function guarded<T>(report: RowReport, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    report.error('row.failed', '', String(error));
    return undefined;
  }
}

async function breathe(slices: TimeSlices, { signal }: PageRoom): Promise<void> {
  await slices.pause();
  signal.throwIfAborted();
}
