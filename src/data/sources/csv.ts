import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { findColumns } from '../table/columns.ts';
import { readCsv } from '../table/csv-rows.ts';
import { findWeekdays } from '../table/weekday-columns.ts';
import { openTable } from './table.ts';

/** Reads services from a table as spreadsheets write them. */
export const open: Format<ServiceDraft> = async ({ text, request }) => {
  const table = await readCsv(text, (headings) => {
    const { of, rest } = findColumns(headings, request.columns);
    return of.size + findWeekdays(headings, rest).length;
  });
  const opened = await openTable(table, request);
  return { ...opened, problems: [...table.problems, ...(opened.problems ?? [])] };
};
