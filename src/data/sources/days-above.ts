import { foldWords } from '../day-words.ts';
import { MONTH } from '../month-words.ts';
import type { CsvTable } from '../table/csv-rows.ts';
import { cellText } from '../table/cells.ts';
import type { ActivityColumns } from './activity-columns.ts';
import { NUMBER_OF_DAY } from './days-in-cells.ts';
import type { TableRow } from './table.ts';

/** `December`, `DECEMBER 2026`: above its days, or once beside the first of them. */
const MONTH_ALONE = /^(\p{L}{3,9})\.?(?: 20\d\d)?$/u;
const isMonth = (cell: string) => MONTH.has(foldWords(MONTH_ALONE.exec(cell)?.[1] ?? ''));

/** The table with what people write once above several rows on each of them: the month of its days, and a day in a merged cell. */
export function withDaysAbove(table: CsvTable, columns: ActivityColumns): CsvTable {
  const days = columns.of.get('date') ?? [];
  const { rows, below } = belowMerged(underMonths(table.rows, columns), columns);
  const [{ heading } = { heading: '' }] = days;
  const told = below.map(
    (path) => ({ severity: 'advice', code: 'date.above', path: path + table.under(heading) }) as const,
  );
  return { ...table, rows, problems: [...table.problems, ...told] };
}

/** The rows with the month that stands above them behind each number of a day. */
function underMonths(rows: readonly TableRow[], { of, rest }: ActivityColumns): readonly TableRow[] {
  const days = (of.get('date') ?? []).map(({ at }) => at);
  let month = '';
  return rows.map((row) => {
    const filled = row.cells.flatMap((cell, at) => (cellText(cell) === '' ? [] : at));
    month = (filled.length === 1 ? filled : rest).map((at) => cellText(row.cells[at])).find(isMonth) ?? month;
    const withMonth = (cell: unknown, at: number) =>
      month && days.includes(at) && NUMBER_OF_DAY.test(cellText(cell)) ? `${cellText(cell)} ${month}` : cell;
    return { ...row, cells: row.cells.map(withMonth) };
  });
}

/**
 * Below a merged cell with a day: the rows with an hour of their own that is later than the one above, where days stand before
 * hours. `below`: where those rows are.
 */
function belowMerged(rows: readonly TableRow[], { of }: ActivityColumns) {
  const [days, hours] = [(of.get('date') ?? []).map(({ at }) => at), (of.get('start') ?? []).map(({ at }) => at)];
  const isMerged = Math.max(...days) < Math.min(...hours, Infinity);
  const hourOf = ({ cells }: TableRow) =>
    hours.map((at) => Number.parseFloat(cellText(cells[at]).replace(/[uh:]/, '.'))).find(Boolean);
  const below: string[] = [];
  let above: TableRow | undefined;
  const filled = rows.map((row) => {
    const said = days.map((at) => cellText(row.cells[at])).join('');
    const [hour, before] = [hourOf(row), above && hourOf(above)];
    if (!isMerged || said !== '' || !above || !hour || !before || before >= hour) {
      above = /\d/.test(said) ? row : undefined;
      return row;
    }
    const day = above.cells;
    below.push(row.path);
    above = { ...row, cells: row.cells.map((cell, at) => (days.includes(at) ? day[at] : cell)) };
    return above;
  });
  return { rows: filled, below };
}
