import type { Format } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { readCsv } from '../table/csv-rows.ts';
import { findActivityColumns } from './activity-columns.ts';
import { openActivityTable } from './activity-table.ts';

/** Reads activities from a table as spreadsheets write them. */
export const open: Format<ActivityDraft> = async ({ text, request, now }) => {
  const table = await readCsv(text, (headings) => findActivityColumns(headings, request.columns).of.size);
  return openActivityTable(table, request, now);
};
