import { resolve } from 'node:path';
import type { FetchTools } from '../data/fetch-document.ts';
import { FeedFailure } from '../data/feed-failure.ts';
import { plainAddress } from '../data/feed-address.ts';
import { mergeItems } from '../data/merge-items.ts';
import { alwaysOnline } from '../data/online.ts';
import { isFields, type Fields } from '../data/values/fields.ts';
import type { Config } from '../domain/config.ts';
import type { FailureCode, FeedKind, FeedReport, FeedRequest, Items, Problem } from '../domain/feed.ts';
import { fetchSource, reasonOf } from './fetch-source.ts';
import { Folder } from './folder.ts';
import { isLocal, localPath } from './local-files.ts';
import { nativeFeed } from './native-feed.ts';
import { politeFetch, type Politeness } from './polite-fetch.ts';
import { named, readConfig } from './read-config.ts';
import { COPIES, keepCopy, readCopy, type SourceCopy } from './source-copies.ts';

export interface MirrorOptions extends Politeness {
  /** Address of a config (contract §4). */
  readonly config: string;
  /** The folder that is written. */
  readonly out: string;
  /** Told of each source before it is asked. */
  readonly progress?: (address: string) => void;
}

/** How one source did. */
export interface SourceReport {
  readonly kind: FeedKind;
  /** Origin and path. */
  readonly feed: string;
  readonly label: string;
  /** `kept`: it failed, and what it gave last is used. */
  readonly status: 'fresh' | 'unchanged' | 'kept' | 'failed';
  readonly failure?: FailureCode;
  /** More exactly than `failure`. */
  readonly reason?: string;
  readonly message?: string;
  readonly count: number;
  /** When what is used was fetched. */
  readonly fetched?: string;
  readonly problems: readonly Problem[];
}

export interface MirrorReport {
  readonly sources: readonly SourceReport[];
  readonly config: readonly Problem[];
  /** Files that changed. */
  readonly written: readonly string[];
}

/** What a mirror has of every kind, for whoever makes pages of it. */
export interface Mirrored {
  readonly report: MirrorReport;
  readonly config: Config;
  readonly items: { readonly [K in FeedKind]?: readonly Items[K][] };
}

const KIND_NAMES = ['areas', 'services', 'activities', 'indicators', 'actions', 'partners', 'forms'] as const;

/**
 * Fetches every feed of a config, converts and merges them, and writes one native feed per kind and a config that names those.
 * A source that fails keeps what it gave last; a kind of which nothing is known leaves its file as it was. Throws a
 * `FeedFailure` only where the config itself cannot be read, and an `OwnSource`.
 */
export async function mirror(options: MirrorOptions): Promise<Mirrored> {
  const folder = new Folder(options.out);
  const tools: FetchTools = { fetch: politeFetch(options), online: alwaysOnline, now: options.now };
  const read = await readConfig(options.config, tools);
  refuseOwnFiles(read.config, options);
  folder.sweep(COPIES);
  const sources: SourceReport[] = [];
  const written: string[] = [];
  const items: Partial<Record<FeedKind, readonly unknown[]>> = {};
  for (const kind of KIND_NAMES) {
    const requests = (read.config.feeds[kind] ?? []).map((request) => named(request, read.config));
    if (requests.length === 0) continue;
    const found = await mirrorKind(kind, requests, { ...options, folder, tools });
    sources.push(...found.reports);
    if (!found.items) continue;
    items[kind] = found.items;
    const file = `${kind}.json`;
    const before = folder.read(file);
    // Many feeds do not say when they were updated: the same records fetched another night are no news.
    const isSame =
      before !== undefined && before === (await feedText(kind, found.items, updatedIn(before), read.draft));
    if (!isSame && folder.write(file, await feedText(kind, found.items, found.updated, read.draft))) written.push(file);
  }
  if (folder.write('config.json', configText(read.draft, Object.keys(items), read.url))) written.push('config.json');
  return {
    report: { sources, config: read.problems, written },
    config: read.config,
    // Each list was made by the reader of its own kind.
    items: items as Mirrored['items'],
  };
}

/** What a mirror would write over is not what it reads from: the sources would be gone. */
export class OwnSource extends Error {
  override readonly name = 'OwnSource';
  readonly path: string;

  constructor(path: string) {
    super(`mirror: ${path} would be written over. Choose another folder.`);
    this.path = path;
  }
}

function refuseOwnFiles({ feeds }: Config, { config, out }: MirrorOptions): void {
  const own = ['config', ...KIND_NAMES].map((name) => resolve(out, `${name}.json`));
  for (const { url } of [{ url: config }, ...Object.values(feeds).flat()]) {
    const path = localPath(url);
    if (path !== undefined && own.includes(path)) throw new OwnSource(path);
  }
}

interface Place extends Pick<MirrorOptions, 'progress'> {
  readonly folder: Folder;
  readonly tools: FetchTools;
}

async function mirrorKind<K extends FeedKind>(kind: K, requests: readonly FeedRequest[], place: Place) {
  const given: { report: FeedReport; items?: readonly Items[K][] }[] = [];
  const reports: SourceReport[] = [];
  let updated = '';
  for (const request of requests) {
    place.progress?.(plainAddress(request.url));
    const { copy, ...source } = await askSource(kind, request, place);
    const feed = plainAddress(request.url);
    const label = copy?.feed.label ?? request.source ?? feed;
    const count = copy?.feed.items.length ?? 0;
    const problems = copy?.feed.problems ?? [];
    const report = { feed, label, count, problems };
    reports.push({ kind, ...report, ...source, ...(copy && { fetched: copy.fetched }) });
    given.push({ report: { ...report, status: 'fresh' }, ...(copy && { items: copy.feed.items }) });
    const said = copy?.feed.updated ?? copy?.fetched ?? '';
    if (said > updated) updated = said;
  }
  const isKnown = given.some(({ items }) => items);
  return { reports, updated, items: isKnown ? mergeItems<Items[K]>(given).items : undefined };
}

interface Asked<Item> extends Pick<SourceReport, 'status' | 'failure' | 'reason' | 'message'> {
  readonly copy?: SourceCopy<Item>;
}

async function askSource<K extends FeedKind>(
  kind: K,
  request: FeedRequest,
  { folder, tools }: Place,
): Promise<Asked<Items[K]>> {
  const kept = readCopy(folder, kind, request);
  const known = kept?.feed.validators;
  try {
    const feed = await fetchSource(kind, request, { tools, known });
    if (feed === 'unchanged')
      return kept ? { status: 'unchanged', copy: kept } : { status: 'failed', failure: 'network' };
    return { status: 'fresh', copy: keepCopy(folder, kind, request, feed, tools.now()) };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    const { code: failure, message } = error;
    const reason = reasonOf(error);
    return {
      failure,
      message,
      ...(reason !== undefined && { reason }),
      ...(kept ? { status: 'kept', copy: kept } : { status: 'failed' }),
    };
  }
}

const text = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

async function feedText(kind: FeedKind, items: readonly Items[FeedKind][], updated: string, config: Fields) {
  return text(await nativeFeed(kind, items, { publisher: config.publisher, updated }));
}

function updatedIn(written: string): string {
  try {
    const json: unknown = JSON.parse(written);
    return isFields(json) && typeof json.updated === 'string' ? json.updated : '';
  } catch {
    // Somebody wrote over it.
    return '';
  }
}

/** The same settings, with the mirror's own files for what was mirrored; other addresses stay what they mean. */
function configText(draft: Fields, kinds: readonly string[], url: string): string {
  const absolute = (address: unknown) =>
    typeof address === 'string' && /[./]/.test(address) && !isLocal(url) && URL.canParse(address, url)
      ? new URL(address, url).href
      : address;
  const feeds = Object.fromEntries(kinds.map((kind) => [kind, `${kind}.json`]));
  const others = Object.fromEntries(
    ['intake', 'basemap'].flatMap((key) => (key in draft ? [[key, absolute(draft[key])]] : [])),
  );
  return text({ ...draft, ...others, feeds });
}
