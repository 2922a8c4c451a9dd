import { foldWords } from '../day-words.ts';
import { MONTH } from '../month-words.ts';
import type { CsvTable } from '../table/csv-rows.ts';
import { cellText } from '../table/cells.ts';
import type { ActivityColumns, ActivityField } from './activity-columns.ts';
import { NUMBER_OF_DAY, daysIn } from './days-in-cells.ts';
import type { TableRow } from './table.ts';

/** `December`, `DECEMBER 2026`: above its days, or once beside the first of them. */
const MONTH_ALONE = /^(\p{L}{3,9})\.?(?: 20\d\d)?$/u;
/** Elsewhere Jan and April are people. */
const OF_MONTHS = /^(?:maand|mois|monat|month)?$/i;
const isMonth = (cell: string) => MONTH.has(foldWords(MONTH_ALONE.exec(cell)?.[1] ?? ''));

/** The table with what people write once above several rows on each of them: the month of its days, and a day in a merged cell. */
export function withDaysAbove(table: CsvTable, columns: ActivityColumns): CsvTable {
  const days = columns.of.get('date') ?? [];
  const months = columns.rest.filter((at) => OF_MONTHS.test((table.headings[at] ?? '').trim()));
  const { rows, below } = belowMerged(underMonths(table.rows, columns, months), columns);
  const [{ heading } = { heading: '' }] = days;
  const told = below.map(
    (path) => ({ severity: 'advice', code: 'date.above', path: path + table.under(heading) }) as const,
  );
  return { ...table, rows, problems: [...table.problems, ...told] };
}

/** The rows with the month that stands above them behind each number of a day. */
function underMonths(rows: readonly TableRow[], { of }: ActivityColumns, months: readonly number[]) {
  const days = (of.get('date') ?? []).map(({ at }) => at);
  let month = '';
  return rows.map((row) => {
    const filled = row.cells.flatMap((cell, at) => (cellText(cell) === '' ? [] : at));
    month = (filled.length === 1 ? filled : months).map((at) => cellText(row.cells[at])).find(isMonth) ?? month;
    const withMonth = (cell: unknown, at: number) =>
      month && days.includes(at) && NUMBER_OF_DAY.test(cellText(cell)) ? `${cellText(cell)} ${month}` : cell;
    return { ...row, cells: row.cells.map(withMonth) };
  });
}

/**
 * Below a merged cell with a day: the rows with an hour of their own that is later than the one above, where days stand before
 * hours and titles. Not where a row says otherwise: a title with an hour may well be of a day that nobody knows yet. `below`:
 * where those rows are.
 */
function belowMerged(rows: readonly TableRow[], { of }: ActivityColumns) {
  const placesOf = (...fields: readonly ActivityField[]) =>
    fields.flatMap((field) => (of.get(field) ?? []).map(({ at }) => at));
  const [days, hours] = [placesOf('date'), placesOf('start')];
  const isMerged = Math.max(...days) < Math.min(...hours, ...placesOf('title', 'home'), Infinity);
  const rhythms = placesOf('repeat', 'moments', 'nextDate');
  const saysOtherwise = ({ cells }: TableRow) =>
    rhythms.some((at) => cellText(cells[at]) !== '') || cells.some((cell) => UNKNOWN.test(cellText(cell)));
  const hourOf = ({ cells }: TableRow) =>
    hours.map((at) => Number.parseFloat(cellText(cells[at]).replace(/[uh:]/, '.'))).find(Boolean);
  const below: string[] = [];
  let above: TableRow | undefined;
  const filled = rows.map((row) => {
    const said = days.map((at) => cellText(row.cells[at])).join('');
    const [hour, before] = [hourOf(row), above && hourOf(above)];
    if (!isMerged || said !== '' || !above || !hour || !before || before >= hour || saysOtherwise(row)) {
      above = /\d/.test(said) && daysIn(said, ANY_DAY).until === undefined ? row : undefined;
      return row;
    }
    const day = above.cells;
    below.push(row.path);
    above = { ...row, cells: row.cells.map((cell, at) => (days.includes(at) ? day[at] : cell)) };
    return above;
  });
  return { rows: filled, below };
}

/** Of what lasts some days nobody knows on which of those the next is. */
const ANY_DAY = '2000-01-01';
const UNKNOWN =
  /nog te|\bvolgt\b|onbekend|\bt\.?b\.?[acd]\b|\bn\.?t\.?b\b|[àa] (?:d[ée]terminer|confirmer|fixer|pr[ée]ciser)|inconnu|\bfolgt\b|noch (?:offen|nicht)|unbekannt|to be (?:an|con|dec|det)/i;
