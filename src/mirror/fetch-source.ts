import type { FeedFailure } from '../data/feed-failure.ts';
import type { LoadLimits } from '../data/feed-limits.ts';
import type { FetchTools, Validators } from '../data/fetch-document.ts';
import { KINDS } from '../data/kind.ts';
import { loadFeed, type LoadedFeed, type LoadOptions } from '../data/load-feed.ts';
import type { FeedKind, FeedRequest, Items } from '../domain/feed.ts';
import { conditional } from './polite-fetch.ts';

/** A mirror runs at night on a server: it may take longer, and more, than a resident's phone. */
const LIMITS: LoadLimits = { bytes: 200 * 1024 * 1024, items: 100_000, pages: 2000, time: 300_000 };

export interface FetchSource {
  readonly tools: FetchTools;
  /** The version at hand. */
  readonly known?: Validators | undefined;
  readonly signal?: AbortSignal;
  readonly limits?: LoadLimits;
  /** What reads each page, where that is not to be done in this thread. */
  readonly read?: LoadOptions['read'];
}

/** Asks one source for what is newer than the copy at hand. Throws a `FeedFailure`, or the reason of `signal`. */
export async function fetchSource<K extends FeedKind>(
  kind: K,
  request: FeedRequest,
  { tools, known, signal = new AbortController().signal, limits = LIMITS, read }: FetchSource,
): Promise<LoadedFeed<Items[K]> | 'unchanged'> {
  // A reader that is missing is a fault of this program, and no source's.
  await KINDS[kind]();
  return loadFeed(kind, request, { ...tools, fetch: conditional(tools.fetch, known), known, signal, limits, read });
}

/** What to call a failure, where whatever fetched knows more of it than its code. */
export const reasonOf = (failure: FeedFailure): string | undefined =>
  'reason' in failure && typeof failure.reason === 'string' ? failure.reason : undefined;
