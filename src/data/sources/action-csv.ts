import type { Format } from '../format.ts';
import type { ActionDraft } from '../native/actions.ts';
import { readCsv } from '../table/csv-rows.ts';
import { findActionColumns } from './action-columns.ts';
import { openActionTable } from './action-table.ts';

/** Reads actions from a table as spreadsheets write them. */
export const open: Format<ActionDraft> = async ({ text, request, now }) => {
  const table = await readCsv(text, (headings) => findActionColumns(headings, request.columns).of.size);
  return openActionTable(table, request, now);
};
