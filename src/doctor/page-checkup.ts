import { FEED_LIMITS } from '../data/feed-limits.ts';
import { fetchDocument } from '../data/fetch-document.ts';
import { alwaysOnline } from '../data/online.ts';
import type { Area } from '../domain/area.ts';
import type { FeedReport } from '../domain/feed.ts';
import { examine } from './examine.ts';
import type { Checkup } from './finding.ts';

export interface PageCheckupOptions {
  readonly areas: readonly Area[];
  /** The page's own. */
  readonly fetch: typeof globalThis.fetch;
  /** Of the page. */
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** Milliseconds: somebody is looking. */
const TIME = 20_000;

/**
 * Asks for a list again from the page that shows it, and examines its first page. `undefined`: this page cannot read it now;
 * why is what the widget itself was told.
 */
export async function pageCheckup(
  { kind, request: { url, ...said } }: NonNullable<FeedReport['asked']>,
  { areas, fetch, origin, now, signal }: PageCheckupOptions,
): Promise<Checkup | undefined> {
  let headers = new Headers();
  const watched: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    ({ headers } = response);
    return response;
  };
  const limits = { bytes: FEED_LIMITS.bytes, time: TIME };
  try {
    const tools = { fetch: watched, online: alwaysOnline, now: () => now };
    const { bytes, url: answered } = await fetchDocument(url, { ...tools, signal, limits });
    const document = { bytes, url: answered, headers, byPage: true };
    return await examine(document, { ...said, kind, areas, origin, now, signal });
  } catch {
    return undefined;
  }
}
