import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { nextLink, recordList } from '../record-list.ts';
import { jsonTable } from './json-table.ts';
import { openTable } from './table.ts';

/** Reads services from a list of records of any make, page after page where it names the next. */
export const open: Format<ServiceDraft> = async ({ json, url, request }) => {
  const found = recordList(json);
  if (!found) throw new FeedFailure('shape', 'This is JSON of a form that is not known here.');
  const opened = await openTable(jsonTable(found.records, found.path), request);
  const next = nextLink(json, url);
  return { ...opened, ...(next !== undefined && { next }) };
};
