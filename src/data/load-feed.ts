import type { FeedKind, FeedRequest, Items } from '../domain/feed.ts';
import { FeedFailure } from './feed-failure.ts';
import type { LoadLimits } from './feed-limits.ts';
import { fetchDocument, type FetchTools, type Validators } from './fetch-document.ts';
import { KINDS } from './kind.ts';
import { part } from './part.ts';
import { readDocument, type FeedPage } from './read-document.ts';

/** A whole feed, all its pages together. */
export interface LoadedFeed<Item> extends Omit<FeedPage<Item>, 'next'> {
  /** What to compare with next time; only a feed of one page has it. */
  readonly validators?: Validators;
}

export interface LoadOptions extends FetchTools {
  readonly signal: AbortSignal;
  readonly limits: LoadLimits;
  readonly known?: Validators | undefined;
  /** What reads each page, where that is not to be done here. */
  readonly read?: typeof readDocument | undefined;
}

/**
 * Reads every page of a feed. A page that fails takes the others with it, so that a kept copy is shown instead: half a
 * list of doctors is worse than none. Throws a `FeedFailure`, or the reason of `signal`.
 */
export async function loadFeed<K extends FeedKind>(
  kind: K,
  request: FeedRequest,
  options: LoadOptions,
): Promise<LoadedFeed<Items[K]> | 'unchanged'> {
  const { limits, now, signal, read = readDocument } = options;
  const deadline = now() + limits.time;
  // Asked for beside the feed itself, so that nobody waits for it; whoever needs it hears of its failure.
  KINDS[kind]().catch(() => {});
  const fetched = await fetchDocument(request.url, options);
  if (fetched.status === 'unchanged') return 'unchanged';
  const room = { seen: new Map<string, string>(), signal, now: now(), items: limits.items };
  const { next, ...first } = await read(kind, fetched, request, room);
  const { etag, lastModified } = fetched;
  const feed =
    next === undefined
      ? { ...first, validators: { etag, lastModified } }
      : await part(import('./later-pages.ts')).then(({ withLaterPages }) =>
          withLaterPages(kind, request, { first, next, fetched, room, deadline }, options),
        );
  // Rows of which none could be read are no empty list: what stands in the page or on the device is better than "nothing found".
  if (feed.items.length === 0 && feed.problems.some(({ severity }) => severity === 'error')) {
    throw new FeedFailure('shape', 'None of its rows could be read.', undefined, feed.problems);
  }
  return feed;
}
