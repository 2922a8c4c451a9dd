import { plainAddress } from '../data/feed-address.ts';
import { FeedFailure } from '../data/feed-failure.ts';
import type { FeedKind } from '../domain/feed.ts';
import { KIND_NAMES } from '../doctor/candidates.ts';
import { examine } from '../doctor/examine.ts';
import type { CheckedDocument, Checkup, DocumentKind, ExamineOptions, Finding } from '../doctor/finding.ts';
import { pageDocument, type PageFetch } from '../doctor/page-document.ts';
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

export interface CheckupOptions extends PageFetch {
  readonly files: PickedFiles;
  /** Of this page. */
  readonly origin: string;
}

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

async function documentAt(url: string, options: CheckupOptions): Promise<CheckedDocument> {
  const { files, fetch } = options;
  const document = await pageDocument(url, { ...options, fetch: withPickedFiles(files, fetch) });
  // A file did not come from anywhere.
  return pickedFor(files, url) ? { bytes: document.bytes, url } : document;
}
