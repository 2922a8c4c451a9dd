import type { FeedKind, FeedRequest, Items, Problem } from '../../src/domain/feed.ts';
import { FeedFailure } from '../../src/data/feed-failure.ts';
import { readDocument as read, type FeedPage } from '../../src/data/read-document.ts';

/** One answer of a source, as it came over the line. */
export interface Answer {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly url?: string;
  readonly request?: Partial<FeedRequest>;
}

/** Reads one document as the engine does: decode, recognise, read every row, check every draft. */
export function readDocument<K extends FeedKind>(
  kind: K,
  { bytes, contentType = '', url = 'https://partner.example/feed', request = {} }: Answer,
): Promise<FeedPage<Items[K]>> {
  const room = {
    seen: new Map<string, string>(),
    items: 100_000,
    now: Date.parse('2026-11-25T10:00Z'),
    signal: new AbortController().signal,
  };
  return read(kind, { bytes: new Uint8Array(bytes), contentType, url }, { url, ...request }, room);
}

/** What a document gave, or why it gave nothing. */
export interface Outcome<Item> extends Partial<FeedPage<Item>> {
  readonly items: readonly Item[];
  readonly problems: FeedPage<Item>['problems'];
  readonly tally: Record<string, number>;
  readonly failure?: FeedFailure;
}

/** Reads a body or a JSON value; a feed that fails is an outcome like any other. */
export async function outcomeOf<K extends FeedKind>(
  kind: K,
  body: Uint8Array | string | object,
  url = 'https://partner.example/feed',
  request: Partial<FeedRequest> = {},
): Promise<Outcome<Items[K]>> {
  const written = () => new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
  const bytes = body instanceof Uint8Array ? body : written();
  try {
    const page = await readDocument(kind, { bytes, url, request });
    return { ...page, tally: tally(page.problems) };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    return { items: [], problems: [], tally: {}, failure: error };
  }
}

/** How often each problem is there, as `severity code`. */
export function tally(problems: readonly Problem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity, code, count = 1 } of problems) {
    const key = `${severity} ${code}`;
    counts[key] = (counts[key] ?? 0) + count;
  }
  return counts;
}
