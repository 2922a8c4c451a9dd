import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { jsonTable } from './json-table.ts';
import { openTable } from './table.ts';
import { addressWith, fieldsOf, isFields, listOf, numberOf, webUrl, wordsOf, type Fields } from './wire.ts';

/** Made by the portal for one answer: a row number that does not last, and how well a search fits. */
const NOT_DATA = new Set(['_id', 'rank', '_full_text']);

/** Reads the records of a CKAN datastore (`datastore_search`). The portal also answers errors with HTTP 200. */
export const open: Format<ServiceDraft> = async ({ json, url, request }) => {
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
  const rows = records.map((record: unknown) => withoutPortal(Array.isArray(record) ? zipped(names, record) : record));
  const opened = await openTable(
    jsonTable(rows, (at) => `/result/records/${at}`),
    request,
  );
  const start = numberOf(offset) ?? numberOf(webUrl(url)?.searchParams.get('offset')) ?? 0;
  const next = nextPage(url, fieldsOf(links)['next'], start + records.length);
  // `_links.next` is there on the last page too.
  const more = records.length > 0 && start + records.length < (numberOf(total) ?? 0);
  return { ...opened, ...(more && next !== undefined && { next }) };
};

const zipped = (names: readonly string[], values: readonly unknown[]): Fields =>
  Object.fromEntries(names.map((name, at) => [name, values[at]]));

function withoutPortal(record: unknown): Fields {
  if (!isFields(record)) return {};
  return Object.fromEntries(Object.entries(record).filter(([field]) => !NOT_DATA.has(field)));
}

/** The portal's own link may point elsewhere than where it was asked; then only its offset is used. */
function nextPage(url: string, link: unknown, offset: number): string | undefined {
  const next = typeof link === 'string' ? webUrl(link, url) : undefined;
  return next && next.origin === webUrl(url)?.origin ? next.href : addressWith(url, { offset });
}
