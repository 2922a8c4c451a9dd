import { FeedFailure } from '../feed-failure.ts';
import { fieldsOf, isFields, listOf, numberOf, webUrl, wordsOf, type Fields } from './wire.ts';

/** Made by the portal for one answer: a row number that does not last, and how well a search fits. */
const NOT_DATA = new Set(['_id', 'rank', '_full_text']);

export interface CkanRecords {
  readonly records: readonly Fields[];
  /** How many there are before these, and in all. */
  readonly start: number;
  readonly total: number;
  /** What the portal calls its next page. It is there on the last page too. */
  readonly next: unknown;
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
    throw new FeedFailure(
      'shape',
      'This is no list of CKAN records: use datastore_search, with records_format=objects.',
    );
  }
  const names = listOf(fields).map((field) => wordsOf(fieldsOf(field)['id']) ?? '');
  return {
    records: records.map((record: unknown) => withoutPortal(Array.isArray(record) ? zipped(names, record) : record)),
    start: numberOf(offset) ?? numberOf(webUrl(url)?.searchParams.get('offset')) ?? 0,
    total: numberOf(total) ?? 0,
    next: fieldsOf(links)['next'],
  };
}

const zipped = (names: readonly string[], values: readonly unknown[]): Fields =>
  Object.fromEntries(names.map((name, at) => [name, values[at]]));

function withoutPortal(record: unknown): Fields {
  if (!isFields(record)) return {};
  return Object.fromEntries(Object.entries(record).filter(([field]) => !NOT_DATA.has(field)));
}
