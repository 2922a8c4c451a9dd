import type { Collection, FeedKind, FeedLimits, FeedRequest, Feeds, Items } from '../domain/feed.ts';
import type { Resource } from '../domain/resource.ts';
import { delay as realDelay } from './delay.ts';
import { FEED_LIMITS, type LoadLimits } from './feed-limits.ts';
import type { FetchTools } from './fetch-document.ts';
import { LiveFeed } from './live-feed.ts';
import { loadFeed } from './load-feed.ts';
import { MergedFeeds } from './merged-feeds.ts';
import { part } from './part.ts';
import type { Snapshots } from './storage/snapshots.ts';

export interface FeedsOptions extends FetchTools {
  /** Opens the store of kept copies when one is first needed; `undefined` keeps nothing. */
  readonly storage: (() => Promise<Snapshots>) | undefined;
  readonly random: () => number;
  readonly limits?: Partial<LoadLimits>;
  readonly delay?: typeof realDelay;
}

type Shared = { readonly [K in FeedKind]: Map<string, LiveFeed<Items[K]>> };

/** Every feed of a page: one live feed per address and reading, shared by all who ask for it. */
export function createFeeds(options: FeedsOptions): Feeds {
  const { delay = realDelay, online, now, random } = options;
  const shared: Shared = { areas: new Map(), services: new Map(), partners: new Map() };
  let snapshots: Promise<Snapshots | undefined> | undefined;
  // A store that does not load is a store that is missing.
  const store = () => (snapshots ??= options.storage && part(options.storage()).catch(() => undefined));

  function copyOf<K extends FeedKind>(
    kind: K,
    key: string,
  ): ConstructorParameters<typeof LiveFeed<Items[K]>>[0]['copy'] {
    return {
      read: async () => (await store())?.read(kind, key),
      write: async (copy) => (await store())?.write(kind, key, copy),
      renew: async (at) => (await store())?.renew(kind, key, at),
    };
  }

  function liveFeed<K extends FeedKind>(kind: K, request: FeedRequest, limits: LoadLimits, cache: boolean) {
    const { url, format, columns, source } = request;
    const key = JSON.stringify([url, format, columns, source]);
    const name = JSON.stringify([key, limits, cache]);
    const known = shared[kind].get(name);
    if (known) return known;
    const made = new LiveFeed<Items[K]>({
      request,
      load: (signal, validators) => loadFeed(kind, request, { ...options, limits, signal, known: validators }),
      copy: cache ? copyOf(kind, key) : undefined,
      online,
      now,
      random,
      delay,
    });
    shared[kind].set(name, made);
    return made;
  }

  return {
    open<K extends FeedKind>(
      kind: K,
      requests: readonly FeedRequest[],
      { limits, cache = true }: { readonly limits?: Partial<FeedLimits>; readonly cache?: boolean } = {},
    ): Resource<Collection<Items[K]>> {
      const all = { ...FEED_LIMITS, ...options.limits, ...limits };
      const feeds = requests.map((request) => liveFeed(kind, request, all, cache && options.storage !== undefined));
      return new MergedFeeds([...new Set(feeds)], delay);
    },
  };
}
