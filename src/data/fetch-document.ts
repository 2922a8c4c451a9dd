import { asking } from './early-answers.ts';
import type { LoadLimits } from './feed-limits.ts';
import { FeedFailure } from './feed-failure.ts';
import type { Online } from './online.ts';

/** What a source says of one version of its answer. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
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
  readonly known?: Validators | undefined;
}

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
  const abort = new AbortController();
  const leave = () => abort.abort(signal.reason);
  const late = () => abort.abort(new FeedFailure('timeout'));
  const timer = setTimeout(late, limits.time);
  signal.addEventListener('abort', leave);
  // A stand-in for fetch (a service worker, a test) may not listen to the signal; the time limit holds all the same.
  const ended = new Promise<never>((_resolve, reject) => {
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
  });
  try {
    return await Promise.race([ended, ask(url, options, abort.signal)]);
  } catch (error) {
    signal.throwIfAborted();
    const passing = !(error instanceof FeedFailure) || error.code === 'timeout';
    if (passing && !online.now) throw new FeedFailure('offline');
    if (error instanceof FeedFailure) throw error;
    throw new FeedFailure('network', URL.canParse(url) ? '' : 'This is not a web address.');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
    // Ends a body that nobody reads on.
    abort.abort();
  }
}

async function ask(url: string, options: FetchOptions, signal: AbortSignal) {
  const { known, limits } = options;
  const response = await options.fetch(url, { ...asking, signal });
  const etag = response.headers.get('etag') ?? undefined;
  const lastModified = response.headers.get('last-modified') ?? undefined;
  if (known && (response.status === 304 || (response.ok && etag !== undefined && etag === known.etag))) {
    return { status: 'unchanged' as const };
  }
  if (!response.ok) throw refusal(response, options.now());
  return {
    status: 'fresh' as const,
    bytes: await bytesOf(response, limits.bytes),
    url: response.url || url,
    contentType: response.headers.get('content-type') ?? '',
    etag,
    lastModified,
  };
}

function refusal({ status, headers }: Response, now: number): FeedFailure {
  const code = status >= 500 || PASSING.includes(status) ? 'http-5xx' : 'http-4xx';
  return new FeedFailure(code, `HTTP ${status}`, retryAfter(headers, now));
}

/** `Retry-After` (RFC 9110 §10.2.3) in milliseconds; a number of seconds or a date. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

async function bytesOf(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) throw new FeedFailure('size');
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
