import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { ckanRecords } from './ckan-records.ts';
import { jsonTable } from './json-table.ts';
import { openTable } from './table.ts';

/** Reads services from the records of a CKAN datastore, page after page. */
export const open: Format<ServiceDraft> = async ({ json, url, request }) => {
  const { records, path, next } = ckanRecords(json, url);
  const opened = await openTable(jsonTable(records, path), request);
  return { ...opened, ...(next !== undefined && { next }) };
};
