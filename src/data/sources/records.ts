import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { recordPage } from '../record-list.ts';
import { jsonTable } from './json-table.ts';
import { openTable } from './table.ts';

/** Reads services from a list of records of any make, page after page where it names the next. */
export const open: Format<ServiceDraft> = async ({ json, url, request }) => {
  const { records, path, ...page } = recordPage(json, url);
  return { ...(await openTable(jsonTable(records, path), request)), ...page };
};
