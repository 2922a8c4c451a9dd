import { FEED_LIMITS } from '../../data/feed-limits.ts';
import { FeedFailure } from '../../data/feed-failure.ts';
import { readDocument, type FeedPage } from '../../data/read-document.ts';
import { TimeSlices } from '../../data/time-slices.ts';
import { examine } from '../../doctor/examine.ts';
import { SEVERITIES } from '../../doctor/finding.ts';
import type { FeedKind, Items, Problem } from '../../domain/feed.ts';
import { nativeFeed, type NativeFeed } from '../../mirror/native-feed.ts';

/** One body as it came in. */
export interface Body {
  readonly bytes: Uint8Array;
  /** A hint at most: the content decides. */
  readonly contentType: string;
}

export interface ReadAs {
  readonly kind: FeedKind;
  readonly municipality: string;
  readonly id: string;
  readonly name: string;
}

/** A list that was sent has no address; records without an id are known again by this one. */
export const addressOf = ({ municipality, id }: Pick<ReadAs, 'municipality' | 'id'>): string =>
  `https://${municipality}.invalid/${id}`;

/** What the data room lets through of a document, whatever its format. Throws a `FeedFailure`. */
export function readRecords<K extends FeedKind>(
  kind: K,
  body: Body,
  source: ReadAs,
  now: Date,
): Promise<FeedPage<Items[K]>> {
  const url = addressOf(source);
  const { signal } = new AbortController();
  const room = { seen: new Map<string, string>(), items: FEED_LIMITS.items, now: now.getTime(), signal };
  return readDocument(kind, { ...body, url }, { url, source: source.name }, room);
}

export type ReadBody =
  | { readonly feed: NativeFeed; readonly problems: readonly Problem[] }
  | { readonly feed?: undefined; readonly problems: readonly Problem[] };

/**
 * A body as a native feed, made anew of the records that were let through. Where one was not, and `lenient` is not asked, and
 * where none was, there is no feed, and the problems are those that the feed doctor finds.
 */
export async function readBody(body: Body, source: ReadAs, lenient: boolean, now: Date): Promise<ReadBody> {
  try {
    const { items, problems, publisher, licence, updated } = await readRecords(source.kind, body, source, now);
    const isWrong = problems.some(({ severity }) => severity === 'error');
    if (isWrong && (!lenient || items.length === 0)) return { problems: await diagnosis(body, source, now) };
    return { feed: await nativeFeed(source.kind, items, { publisher, licence, updated }), problems };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    return { problems: await diagnosis(body, source, now) };
  }
}

/** What the feed doctor says of it, the gravest first. */
async function diagnosis({ bytes }: Body, source: ReadAs, now: Date): Promise<readonly Problem[]> {
  const { kind, name } = source;
  // To find that it cannot be read took long enough: whoever else waits is first.
  await new TimeSlices().pause();
  const { findings } = await examine(
    { bytes, url: addressOf(source) },
    { kind, source: name, now: now.getTime(), signal: new AbortController().signal },
  );
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
