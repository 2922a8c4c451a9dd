import type { LoadLimits } from './feed-limits.ts';
import { plainAddress } from './feed-address.ts';
import { FeedFailure } from './feed-failure.ts';
import type { Online } from './online.ts';

/** What a source says of one version of its answer. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** One whole answer, not decoded yet. */
export interface FetchedDocument extends Validators {
  readonly status: 'fresh';
  readonly bytes: Uint8Array;
  /** Absolute, after redirects. */
  readonly url: string;
  /** A hint at most (F6). */
  readonly contentType: string;
}

export interface FetchTools {
  readonly fetch: typeof globalThis.fetch;
  readonly online: Online;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface FetchOptions extends FetchTools {
  readonly signal: AbortSignal;
  readonly limits: Pick<LoadLimits, 'bytes' | 'time'>;
  /** The version at hand: when it is still the newest, the body is not read. */
  readonly known?: Validators;
  /**
   * Also asks the server to compare (`If-None-Match`). Not in a browser: that header makes a request to another origin
   * ask permission first (a CORS preflight), which most feeds refuse. There `cache: 'no-cache'` has the browser's own
   * cache ask with its ETag, without a preflight, and answer from the cache on 304.
   */
  readonly conditional?: boolean;
}

const ACCEPT = 'application/json, application/*+json, text/csv, */*;q=0.5';
/** Answers of a server that may do better in a moment; they share the log code of the 5xx. */
const PASSING: readonly number[] = [408, 425, 429];

/**
 * Fetches one address as F5 of safety-and-access wants it: no cookies, no referrer, one time limit that covers the
 * body, and a size limit counted on decoded bytes while they come in. Throws a `FeedFailure`, or the reason of `signal`.
 */
export function fetchDocument(
  url: string,
  options: FetchOptions & { readonly known?: undefined },
): Promise<FetchedDocument>;
export function fetchDocument(
  url: string,
  options: FetchOptions,
): Promise<FetchedDocument | { readonly status: 'unchanged' }>;
export async function fetchDocument(
  url: string,
  options: FetchOptions,
): Promise<FetchedDocument | { readonly status: 'unchanged' }> {
  const { signal, limits, online } = options;
  signal.throwIfAborted();
  const feed = plainAddress(url);
  const abort = new AbortController();
  const leave = () => abort.abort(signal.reason);
  const late = () => abort.abort(new FeedFailure('timeout', `${feed}: no whole answer in time.`));
  const timer = setTimeout(late, limits.time);
  signal.addEventListener('abort', leave);
  // A stand-in for fetch (a service worker, a test) may not listen to the signal; the time limit holds all the same.
  const ended = new Promise<never>((_resolve, reject) => {
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
  });
  try {
    return await Promise.race([ended, ask(url, feed, options, abort.signal)]);
  } catch (error) {
    signal.throwIfAborted();
    const passing = !(error instanceof FeedFailure) || error.code === 'timeout';
    if (passing && !online.now) throw new FeedFailure('offline', `${feed}: this device is offline.`);
    if (error instanceof FeedFailure) throw error;
    throw new FeedFailure('network', `${feed}: no answer that this page may read. Check the address and CORS.`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
    // Ends a body that nobody reads on.
    abort.abort();
  }
}

async function ask(url: string, feed: string, options: FetchOptions, signal: AbortSignal) {
  const { known, limits } = options;
  const headers: Record<string, string> = { accept: ACCEPT };
  if (options.conditional && known?.etag) headers['if-none-match'] = known.etag;
  if (options.conditional && known?.lastModified) headers['if-modified-since'] = known.lastModified;
  const response = await options.fetch(url, {
    headers,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    mode: 'cors',
    cache: 'no-cache',
  });
  const etag = response.headers.get('etag') ?? undefined;
  const lastModified = response.headers.get('last-modified') ?? undefined;
  if (known && (response.status === 304 || (response.ok && etag !== undefined && etag === known.etag))) {
    return { status: 'unchanged' as const };
  }
  if (!response.ok) throw refusal(response, feed, options.now());
  return {
    status: 'fresh' as const,
    bytes: await bytesOf(response, limits.bytes, feed),
    url: response.url || url,
    contentType: response.headers.get('content-type') ?? '',
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

function refusal({ status, headers }: Response, feed: string, now: number): FeedFailure {
  const passing = status >= 500 || PASSING.includes(status);
  const message = `${feed}: its server answered ${status}. Check the address.`;
  return new FeedFailure(passing ? 'http-5xx' : 'http-4xx', message, retryAfter(headers, now));
}

/** `Retry-After` (RFC 9110 §10.2.3) in milliseconds; a number of seconds or a date. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

async function bytesOf(response: Response, limit: number, feed: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) {
      throw new FeedFailure('size', `${feed}: is too large for a page. Publish a copy with "npx buurt mirror".`);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
