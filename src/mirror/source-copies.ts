import { createHash } from 'node:crypto';
import type { FeedKind, FeedRequest, Items } from '../domain/feed.ts';
import type { LoadedFeed } from '../data/load-feed.ts';
import type { Folder } from './folder.ts';

/** What a source gave last, and when: ISO 8601. */
export interface SourceCopy<Item> {
  readonly version: typeof VERSION;
  readonly fetched: string;
  readonly feed: LoadedFeed<Item>;
}

/** Of the shape of the records in it: a copy of another version is asked for again. */
const VERSION = 1;

/** Where they are kept, in the mirror's folder. */
export const COPIES = '.sources';

/** An address may hold a key, so it is in no name and in no copy. */
function fileOf(kind: FeedKind, request: FeedRequest): string {
  const key = createHash('sha256')
    .update(JSON.stringify([kind, request]))
    .digest('hex')
    .slice(0, 20);
  return `${COPIES}/${kind}-${key}.json`;
}

export function readCopy<K extends FeedKind>(
  folder: Folder,
  kind: K,
  request: FeedRequest,
): SourceCopy<Items[K]> | undefined {
  try {
    const copy: unknown = JSON.parse(folder.read(fileOf(kind, request)) ?? 'null');
    return isCopy<Items[K]>(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}

/** Written by this program alone, from records that were checked; the version says which. */
const isCopy = <Item>(copy: unknown): copy is SourceCopy<Item> =>
  typeof copy === 'object' && copy !== null && 'version' in copy && copy.version === VERSION;

export function keepCopy<K extends FeedKind>(
  folder: Folder,
  kind: K,
  request: FeedRequest,
  feed: LoadedFeed<Items[K]>,
  now: number,
): SourceCopy<Items[K]> {
  const copy = { version: VERSION, fetched: new Date(now).toISOString(), feed } as const;
  folder.write(fileOf(kind, request), JSON.stringify(copy));
  return copy;
}
