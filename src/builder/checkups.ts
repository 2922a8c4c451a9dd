import { FeedFailure } from '../data/feed-failure.ts';
import { FEED_LIMITS } from '../data/feed-limits.ts';
import { fetchDocument } from '../data/fetch-document.ts';
import { alwaysOnline } from '../data/online.ts';
import type { FeedKind } from '../domain/feed.ts';
import { KIND_NAMES } from '../doctor/candidates.ts';
import { examine } from '../doctor/examine.ts';
import type { CheckedDocument, Checkup, DocumentKind, ExamineOptions, Finding } from '../doctor/finding.ts';
import { plainAddress } from '../data/feed-address.ts';
import { pickedFor, withPickedFiles, type PickedFiles } from './picked-files.ts';
import { isNowhere } from './site-addresses.ts';

/** One list that was looked at. */
export interface CheckedFeed {
  /** Absolute. */
  readonly url: string;
  /** The name of a file, or the address without its query. */
  readonly name: string;
  /** What the widget wanted of it; absent: settings. */
  readonly wanted: DocumentKind;
  /** Nobody can read it from here: it is on the site, and this page is not. */
  readonly isUnreached?: true;
  readonly checkup: Checkup;
}

export interface CheckupOptions {
  readonly files: PickedFiles;
  /** The page's own. */
  readonly fetch: typeof globalThis.fetch;
  /** Origin of this page. */
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** Milliseconds: somebody is looking. */
const TIME = 20_000;

/** Examines these lists, and the lists that settings among them name. Throws only the reason of `signal`. */
export async function checkups(
  urls: readonly string[],
  wanted: DocumentKind,
  options: CheckupOptions,
): Promise<readonly CheckedFeed[]> {
  const all: CheckedFeed[] = [];
  for (const url of urls) {
    const checked = await checkupOf(url, wanted, options, {});
    all.push(checked);
    const { feeds = {} } = checked.checkup.config ?? {};
    for (const kind of KIND_NAMES) {
      for (const { url: inside, ...request } of feeds[kind] ?? []) {
        all.push(await checkupOf(inside, kind, options, request));
      }
    }
  }
  return all;
}

type Said = Pick<ExamineOptions, 'format' | 'source' | 'columns' | 'dimensions'>;

async function checkupOf(url: string, wanted: DocumentKind, options: CheckupOptions, said: Said): Promise<CheckedFeed> {
  const { origin } = options;
  const { origin: from, pathname } = new URL(url);
  const name = from === origin || isNowhere(url) ? pathname : plainAddress(url);
  const about = { url, name, wanted };
  const { now, signal, files } = options;
  try {
    const document = await documentAt(url, options);
    const examined = (kind?: FeedKind) => examine(document, { ...said, ...(kind && { kind }), origin, now, signal });
    const asItSays = await examined();
    const isRight = asItSays.kind === wanted || wanted === 'config' || asItSays.kind === 'config';
    const asWanted = isRight ? asItSays : await examined(wanted);
    const checkup = asWanted.count > 0 || asItSays.count === 0 ? asWanted : asItSays;
    return { ...about, checkup: isRight ? asItSays : checkup };
  } catch (error) {
    signal.throwIfAborted();
    const isUnreached = isNowhere(url) && !pickedFor(files, url);
    return { ...about, checkup: { count: 0, findings: [findingOf(error)] }, ...(isUnreached && { isUnreached }) };
  }
}

function findingOf(error: unknown): Finding {
  if (!(error instanceof FeedFailure))
    return { severity: 'error', code: 'check.failed', path: '', value: String(error) };
  const { code, message } = error;
  return { severity: 'error', code, path: '', ...(message && { message }) };
}

async function documentAt(
  url: string,
  { files, fetch, origin, now, signal }: CheckupOptions,
): Promise<CheckedDocument> {
  let headers = new Headers();
  const watched: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    ({ headers } = response);
    return response;
  };
  const limits = { bytes: FEED_LIMITS.bytes, time: TIME };
  const tools = { fetch: withPickedFiles(files, watched), online: alwaysOnline, now: () => now };
  const { bytes, url: answered } = await fetchDocument(url, { ...tools, signal, limits });
  if (pickedFor(files, url)) return { bytes, url };
  return { bytes, url: answered, headers: asSeenHere(headers, new URL(answered).origin === origin) };
}

/**
 * A browser shows few headers of another site's answer. That it may be read at all is known, as it was; that it can be
 * asked for again cheaply is not, so nothing is said of that.
 */
const asSeenHere = (headers: Headers, isHome: boolean): Pick<Headers, 'get'> =>
  isHome
    ? headers
    : {
        get: (name) => {
          const known = headers.get(name);
          return known ?? { 'access-control-allow-origin': '*', 'etag': 'unseen' }[name] ?? null;
        },
      };
