import type { Format } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { part } from '../part.ts';
import { readCsv } from '../table/csv-rows.ts';
import { findActivityColumns } from './activity-columns.ts';
import { openActivityTable } from './activity-table.ts';
import { NUMBER_OF_DAY } from './days-in-cells.ts';

/** Reads activities from a table as spreadsheets write them. */
export const open: Format<ActivityDraft> = async ({ text, request, now }) => {
  const table = await readCsv(text, (headings) => findActivityColumns(headings, request.columns).of.size);
  const columns = findActivityColumns(table.headings, request.columns);
  const days = columns.of.get('date') ?? [];
  const isLeftOut = table.rows.some(({ cells }) => {
    const said = days.map(({ at }) => String(cells[at]).trim());
    return said.length > 0 && (said.every((each) => each === '') || said.some((each) => NUMBER_OF_DAY.test(each)));
  });
  const whole = isLeftOut ? (await part(import('./days-above.ts'))).withDaysAbove(table, columns) : table;
  return openActivityTable(whole, request, now);
};
