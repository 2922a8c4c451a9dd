import type { Collection, FeedKind, FeedRequest, Feeds, Items } from '../domain/feed.ts';
import type { Resource } from '../domain/resource.ts';
import { delay as realDelay } from './delay.ts';
import { FEED_LIMITS, type LoadLimits } from './feed-limits.ts';
import type { FetchTools } from './fetch-document.ts';
import { LiveFeed } from './live-feed.ts';
import { loadFeed } from './load-feed.ts';
import { MergedFeeds } from './merged-feeds.ts';
import { Shared } from './shared.ts';
import { keptCopy, noCopy, storeOf, type Storage } from './copies.ts';

export interface FeedsOptions extends FetchTools {
  /** Opens the store of kept copies when one is first needed; `undefined` keeps nothing. */
  readonly storage: Storage;
  readonly random: () => number;
  readonly limits?: Partial<LoadLimits>;
  readonly delay?: typeof realDelay;
}

type LiveFeeds = { readonly [K in FeedKind]: Shared<LiveFeed<Items[K]>> };

/** Areas stand in a list to choose from; beyond this nobody would find theirs. */
const MOST_AREAS = 5000;

/** Every feed of a page: one live feed per address and reading, shared by all who ask for it. */
export function createFeeds(options: FeedsOptions): Feeds {
  const { delay = realDelay, online, now, random } = options;
  const live: LiveFeeds = {
    areas: new Shared(delay),
    services: new Shared(delay),
    partners: new Shared(delay),
    activities: new Shared(delay),
    forms: new Shared(delay),
    indicators: new Shared(delay),
    actions: new Shared(delay),
  };
  const store = storeOf(options.storage);

  function liveFeed<K extends FeedKind>(kind: K, request: FeedRequest, limits: LoadLimits, cache: boolean) {
    const { url, format, columns, dimensions, source } = request;
    const key = JSON.stringify([url, format, columns, source, dimensions]);
    return live[kind].get(
      JSON.stringify([key, limits, cache]),
      () =>
        new LiveFeed<Items[K]>({
          kind,
          request,
          load: (signal, validators) => loadFeed(kind, request, { ...options, limits, signal, known: validators }),
          copy: (cache ? keptCopy : noCopy)(store, kind, key),
          online,
          now,
          random,
          delay,
        }),
    );
  }

  return {
    open<K extends FeedKind>(
      kind: K,
      requests: readonly FeedRequest[],
      { limits, cache = true }: Parameters<Feeds['open']>[2] = {},
    ): Resource<Collection<Items[K]>> {
      const all = { ...FEED_LIMITS, ...options.limits, ...limits };
      const items = kind === 'areas' ? Math.min(all.items, MOST_AREAS) : all.items;
      const feeds = requests.map((request) => liveFeed(kind, request, { ...all, items }, cache));
      return new MergedFeeds([...new Set(feeds)], delay, (feed, life) => live[kind].hold(feed, life));
    },
  };
}
