import type { FeedKind, FeedRequest, Items, Problem } from '../domain/feed.ts';
import { fetchDocument, type FetchedDocument } from './fetch-document.ts';
import type { LoadedFeed, LoadOptions } from './load-feed.ts';
import { nextPage } from './next-page.ts';
import { readDocument, type PageRoom } from './read-document.ts';

/** A feed of which one page was read. */
export interface FirstPage<Item> {
  readonly first: LoadedFeed<Item>;
  /** What it calls its next page. */
  readonly next: string;
  readonly fetched: FetchedDocument;
  readonly room: PageRoom;
  /** When the last byte must be here, in milliseconds since 1970. */
  readonly deadline: number;
}

/** Reads on to the last page, within the limits that all pages share. Throws a `FeedFailure` when one of them fails. */
export async function withLaterPages<K extends FeedKind>(
  kind: K,
  request: FeedRequest,
  { first, next, fetched, room, deadline }: FirstPage<Items[K]>,
  { fetch, online, now, signal, limits, read = readDocument }: LoadOptions,
): Promise<LoadedFeed<Items[K]>> {
  const items: Items[K][] = [...first.items];
  const problems: Problem[] = [...first.problems];
  const visited = new Set([request.url]);
  const follow = (address: string | undefined) => {
    const paging = { asked: request.url, answered: fetched.url, visited, limit: limits.pages };
    const full = address !== undefined && items.length >= limits.items;
    const { url, problem } = full ? { problem: FULL } : nextPage(address, paging);
    // The page on which the last place was taken may have said so already.
    if (problem && problems.at(-1)?.code !== problem.code) problems.push(problem);
    return url;
  };
  let bytes = limits.bytes - fetched.bytes.length;
  for (let url = follow(next); url !== undefined;) {
    visited.add(url);
    const left = { bytes, time: Math.max(1, deadline - now()) };
    const answer = await fetchDocument(url, { fetch, online, now, signal, limits: left });
    bytes -= answer.bytes.length;
    const shared = { ...room, items: limits.items - items.length, label: first.label };
    const page = await read(kind, answer, { ...request, format: first.format }, shared);
    for (const item of page.items) items.push(item);
    for (const problem of page.problems) problems.push(problem);
    url = follow(page.next);
  }
  return { ...first, items, problems };
}

const FULL: Problem = { severity: 'warning', code: 'items.limit', path: '' };
