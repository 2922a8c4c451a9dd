import type { Format } from '../format.ts';
import type { ActionDraft } from '../native/actions.ts';
import { recordPage } from '../record-list.ts';
import { openActionTable } from './action-table.ts';
import { jsonTable } from './json-table.ts';

/** Reads actions from a list of records of any make, page after page where it names the next. */
export const open: Format<ActionDraft> = ({ json, url, request, now }) => {
  const { records, path, ...page } = recordPage(json, url);
  return { ...openActionTable(jsonTable(records, path), request, now), ...page };
};
