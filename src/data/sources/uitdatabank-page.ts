import type { Problem } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { FeedDocument, OpenedFeed, RowReport } from '../format.ts';
import { addressWith, fieldsOf, isFields, numberOf, webUrl, wordsOf, type Fields } from './wire.ts';

/** The Search API of publiq answers no further than this. */
const LAST_START = 10_000;

/**
 * UiTdatabank: a page of the Search API, or one stored document. A page can hold events beside places and organisers: those
 * of the other kind are counted, not shown.
 */
export function openPage<Draft>(
  { json, url }: FeedDocument,
  wanted: 'events' | 'places',
  read: (offer: Fields, report: RowReport) => Draft | undefined,
): OpenedFeed<Draft> {
  const document = fieldsOf(json);
  const member = Array.isArray(json) ? json : document['member'];
  const paged = Array.isArray(member);
  if (!paged && wordsOf(document['@id']) === undefined) {
    throw new FeedFailure('shape', 'This is no page of UiTdatabank, and nothing that it stores.');
  }
  const members: readonly unknown[] = paged ? member : [document];
  if (members.length > 0 && members.every(isLink)) {
    const remedy = `Add embed=true to the address, so that the ${wanted} themselves are in it`;
    throw new FeedFailure('links-only', `This holds only links. ${remedy}.`);
  }
  const ours: number[] = [];
  for (const [at, row] of members.entries()) {
    if (!isFields(row) || isEvent(row) === (wanted === 'events')) ours.push(at);
  }
  const next = paged ? nextPage(document, members.length, url) : {};
  const problems = [...otherKind(members.length - ours.length), ...(next.problem ? [next.problem] : [])];
  return {
    rows: ours.map((at) => members[at]),
    read: (row, report) => (isFields(row) ? read(row, report) : void report.error('item.shape', '', row)),
    path: (at) => (paged ? `${json === member ? '' : '/member'}/${ours[at] ?? at}` : ''),
    problems,
    ...(next.url !== undefined && { next: next.url }),
  };
}

const LINK = ['@id', '@type', '@context'];

const isLink = (row: unknown): boolean => isFields(row) && Object.keys(row).every((key) => LINK.includes(key));

function isEvent(row: Fields): boolean {
  const kinds = [row['@type'], row['@context'], row['@id']].map((value) => wordsOf(value)?.toLowerCase() ?? '');
  if (kinds.some((kind) => /\bevents?\b/.test(kind))) return true;
  // Stored documents may lack both; only an event happens somewhere else.
  return !kinds.some((kind) => /\b(places?|organi[sz]ers?)\b/.test(kind)) && row['location'] !== undefined;
}

const otherKind = (count: number): Problem[] =>
  count === 0 ? [] : [{ severity: 'advice', code: 'kind.other', path: '/member', value: String(count) }];

function nextPage(document: Fields, count: number, url: string): { readonly url?: string; readonly problem?: Problem } {
  const total = numberOf(document['totalItems']) ?? 0;
  const start = numberOf(webUrl(url)?.searchParams.get('start')) ?? 0;
  const next = start + Math.max(count, numberOf(document['itemsPerPage']) ?? 0);
  if (count === 0 || next >= total) return {};
  if (next > LAST_START) {
    return { problem: { severity: 'warning', code: 'pages.limit', path: '/totalItems', value: String(total) } };
  }
  const address = addressWith(url, { start: next });
  return address === undefined ? {} : { url: address };
}
