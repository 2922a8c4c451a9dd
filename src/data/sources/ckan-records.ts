import { FeedFailure } from '../feed-failure.ts';
import { addressWith, fieldsOf, isFields, listOf, numberOf, objectsOf, webUrl, wordsOf, type Fields } from './wire.ts';

/** Made by the portal for one answer: a row number that does not last, and how well a search fits. */
const NOT_DATA = new Set(['_id', 'rank', '_full_text']);

export interface CkanRecords {
  readonly records: readonly Fields[];
  /** How many there are before these, and in all. */
  readonly start: number;
  readonly total: number;
  /** Where record `at` stands in the answer. */
  readonly path: (at: number) => string;
  /** The next page, absolute. */
  readonly next: string | undefined;
}

/** The records of a CKAN datastore (`datastore_search`). The portal also answers errors with HTTP 200. */
export function ckanRecords(json: unknown, url: string): CkanRecords {
  const { success, result, error } = fieldsOf(json);
  if (success === false) {
    const said = wordsOf(fieldsOf(error)['message']) ?? wordsOf(fieldsOf(error)['__type']) ?? 'no reason given';
    throw new FeedFailure(
      'shape',
      `The portal refused: ${said.slice(0, 200)}. Is the resource public and its id right?`,
    );
  }
  const { records, fields, total, _links: links, offset } = fieldsOf(result);
  if (!Array.isArray(records)) {
    const files = [result, ...listOf(fieldsOf(result)['results'])].flatMap((each) =>
      objectsOf(fieldsOf(each)['resources']),
    );
    const addresses = files.flatMap(({ url: file }) => wordsOf(file) ?? []).slice(0, 3);
    if (addresses.length > 0) {
      throw new FeedFailure(
        'shape',
        `This only describes data. Give the address of the data: ${addresses.join(', ')}.`,
      );
    }
    throw new FeedFailure(
      'shape',
      'This is no list of CKAN records: use datastore_search, with records_format=objects.',
    );
  }
  const names = listOf(fields).map((field) => wordsOf(fieldsOf(field)['id']) ?? '');
  const start = numberOf(offset) ?? numberOf(webUrl(url)?.searchParams.get('offset')) ?? 0;
  const [end, all] = [start + records.length, numberOf(total) ?? 0];
  return {
    records: records.map((record: unknown) => withoutPortal(Array.isArray(record) ? zipped(names, record) : record)),
    path: (at) => `/result/records/${at}`,
    start,
    total: all,
    // The link is there on the last page too.
    next: records.length > 0 && end < all ? nextPage(url, fieldsOf(links)['next'], end) : undefined,
  };
}

/** The portal's own link may point elsewhere than where it was asked; then only its offset is used. */
function nextPage(url: string, link: unknown, offset: number): string | undefined {
  const next = typeof link === 'string' ? webUrl(link, url) : undefined;
  return next && next.origin === webUrl(url)?.origin ? next.href : addressWith(url, { offset });
}

const zipped = (names: readonly string[], values: readonly unknown[]): Fields =>
  Object.fromEntries(names.map((name, at) => [name, values[at]]));

function withoutPortal(record: unknown): Fields {
  if (!isFields(record)) return {};
  return Object.fromEntries(Object.entries(record).filter(([field]) => !NOT_DATA.has(field)));
}
