import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { ckanRecords } from './ckan-records.ts';
import { jsonTable } from './json-table.ts';
import { openTable } from './table.ts';
import { addressWith, webUrl } from './wire.ts';

/** Reads services from the records of a CKAN datastore, page after page. */
export const open: Format<ServiceDraft> = async ({ json, url, request }) => {
  const { records, start, total, next: link } = ckanRecords(json, url);
  const opened = await openTable(
    jsonTable(records, (at) => `/result/records/${at}`),
    request,
  );
  const end = start + records.length;
  const next = records.length > 0 && end < total ? nextPage(url, link, end) : undefined;
  return { ...opened, ...(next !== undefined && { next }) };
};

/** The portal's own link may point elsewhere than where it was asked; then only its offset is used. */
function nextPage(url: string, link: unknown, offset: number): string | undefined {
  const next = typeof link === 'string' ? webUrl(link, url) : undefined;
  return next && next.origin === webUrl(url)?.origin ? next.href : addressWith(url, { offset });
}
