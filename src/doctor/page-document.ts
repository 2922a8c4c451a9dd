import { FEED_LIMITS } from '../data/feed-limits.ts';
import { fetchDocument } from '../data/fetch-document.ts';
import { alwaysOnline } from '../data/online.ts';
import type { CheckedDocument } from './finding.ts';

export interface PageFetch {
  /** The page's own. */
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** Milliseconds: somebody is looking. */
const TIME = 20_000;

/** Asks for a document from a page, with what the page sees of how it came. Throws a `FeedFailure`, or the reason of `signal`. */
export async function pageDocument(url: string, { fetch, now, signal }: PageFetch): Promise<CheckedDocument> {
  let headers = new Headers();
  const watched: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    ({ headers } = response);
    return response;
  };
  const limits = { bytes: FEED_LIMITS.bytes, time: TIME };
  const tools = { fetch: watched, online: alwaysOnline, now: () => now };
  const { bytes, url: answered } = await fetchDocument(url, { ...tools, signal, limits });
  return { bytes, url: answered, headers, byPage: true };
}
