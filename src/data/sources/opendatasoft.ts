import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { jsonTable } from './json-table.ts';
import { nextRecords, opendatasoftRecords } from './opendatasoft-records.ts';
import { openTable } from './table.ts';

/**
 * Reads services from the records of an Opendatasoft portal, page after page. Ids are the portal's `id` field or made of
 * the content: `recordid` changes with every edit.
 */
export const open: Format<ServiceDraft> = async ({ json, url, request }) => {
  const found = opendatasoftRecords(json);
  const opened = await openTable(jsonTable(found.records, found.path), request);
  const page = nextRecords(url, found);
  return { ...opened, ...page, problems: [...(opened.problems ?? []), ...(page.problems ?? [])] };
};
