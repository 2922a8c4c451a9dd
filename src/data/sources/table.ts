import type { FeedRequest, Problem } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import { RowReport, type OpenedFeed } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { Cells, cellText, tellUnused } from '../table/cells.ts';
import { columnOf, findColumns, type Columns } from '../table/columns.ts';
import { withoutSender } from '../table/form-headings.ts';
import { otherTable } from '../table/other-tables.ts';
import { isProjected, pair, positionIn } from '../table/position.ts';
import { rowIds } from '../table/row-ids.ts';
import { readServiceRow, type RowTools } from '../table/service-row.ts';
import { part } from '../part.ts';
import { findWeekdays, type WeekdayColumns } from '../table/weekday-columns.ts';
import { TimeSlices } from '../time-slices.ts';
import { listOf } from '../values/fields.ts';
import { madeOf } from '../values/made-ids.ts';
import type { Projection } from './geometry-points.ts';
import type { GuessedColumns } from './guessed-columns.ts';

/** Headings and rows, wherever they came from. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** Of what stands under these headings, a list of records, only the first is read. */
  readonly cut?: readonly string[];
  /** How the partner finds a column in a row, to be put behind the row's `path`. */
  readonly under: (heading: string) => string;
}
export interface TableRow {
  readonly cells: readonly unknown[];
  /** For the partner: `row 12`, as their spreadsheet counts, or a JSON Pointer. */
  readonly path: string;
}

/**
 * Reads services from a table, by the headings people use in four languages or by the webmaster's own mapping
 * (`request.columns`: our field → their heading). Throws a `FeedFailure('shape')` when it is a table of something else.
 */
export async function openTable(table: Table, request: FeedRequest): Promise<OpenedFeed<ServiceDraft>> {
  const headings = withoutSender(table.headings, request.columns);
  const named = findColumns(headings, request.columns);
  const other = otherTable(headings);
  if (other && !request.columns?.['name']) throw new FeedFailure('shape', other);
  const rows = table.rows.filter(({ cells }) => {
    const filled = cells.filter((cell) => cellText(cell) !== '' || isObject(cell));
    const [first, ...others] = filled.map(cellText);
    return first !== undefined && !(TOTAL.test(first) && others.every((cell) => /^\d+$/.test(cell)));
  });
  const weekdays = findWeekdays(headings, named.rest);
  const columns = await completed(named, headings, rows, weekdays, request);
  const isNamed = columns.of.has('name');
  if (!isNamed && !(columns.of.has('category') && isPlaced(columns))) {
    throw new FeedFailure('shape', 'This table has no column that looks like a name; ' + seenOf(headings));
  }
  if (columns.areOfPeople) throw new FeedFailure('shape', PEOPLE + seenOf(headings));
  const ids = await rowIds(rows, columns, request);
  const isAsOther = ({ cells }: TableRow) =>
    weekdays.some(({ text: [at = -1] }) => /^(?:id|zie|voir|see|sieh)/i.test(cellText(cells[at])));
  const tools: RowTools = {
    weekdays,
    withHoursOfOthers: rows.some(isAsOther) ? (await import('./same-as.ts')).withHoursOfOthers : undefined,
    placed: isPlaced(columns),
    project: await projectionFor(rows, columns),
  };
  return {
    rows,
    path: (at) => rows[at]?.path ?? '',
    within: (field) => {
      const heading = columnOf(field, columns);
      return heading === undefined ? '' : table.under(heading);
    },
    problems: problemsOf(table, rows, columns, tools, ids.made),
    read: (_row, report, at) => {
      const row = rows[at];
      if (!row) return undefined;
      const cells = new Cells(row.cells, columns);
      if (isHidden(cells, report)) return undefined;
      const id = ids.of(at);
      if (id === undefined) return void report.advice('id.repeated', 'id', cells.first('id'));
      const draft = readServiceRow(cells, tools, report);
      const [what] = isNamed ? [] : listOf(draft.category);
      const name = typeof what === 'string' ? madeOf(what, cells.first('location.street')) : cells.text('name');
      if (name === undefined) return void report.error('name.missing', 'name');
      if (!isNamed) report.advice('name.made', 'name');
      return { ...draft, id, name };
    },
  };
}

/** Who points to columns knows them; of other tables, headings that nobody knows are looked at once more. */
export const completed = async (
  named: Columns,
  headings: readonly string[],
  rows: readonly Pick<TableRow, 'cells'>[],
  weekdays: readonly WeekdayColumns[],
  request: FeedRequest,
  placed = isPlaced(named),
): Promise<GuessedColumns> =>
  request.columns || named.rest.length === 0
    ? named
    : (await part(import('./guessed-columns.ts'))).withGuesses(named, headings, rows, placesOf(weekdays), placed);

const placesOf = (weekdays: readonly WeekdayColumns[]) =>
  weekdays.flatMap(({ text, opens, closes, flags }) => [...text, ...opens, ...closes, ...flags.map(({ at }) => at)]);

/** Whether it says where things are: without their names they are still on the map. */
const isPlaced = ({ of }: Columns) => of.has('point') || (of.has('location.lat') && of.has('location.lon'));

/** A row that says how many there are. */
const TOTAL = /^(totaal|total|gesamt|summe|aantal)\b/i;

const isObject = (cell: unknown) => typeof cell === 'object' && cell !== null;

const PEOPLE = 'This looks like a list of people, which residents should not see; ';

/** What is there, and how to point to the name. */
const seenOf = (headings: readonly string[]): string => {
  const seen = headings.filter((heading) => heading.trim()).slice(0, 12);
  return `the columns are ${seen.join(', ') || 'all without a heading'}. Say which one it is: "columns": {"name": "…"}.`;
};

/** The publisher does not want it shown, or it only adds to the record above it. */
function isHidden(cells: Cells, report: RowReport): boolean {
  if (cells.first('row.continues') !== undefined) {
    report.advice('row.continued');
    return true;
  }
  const hidden = cells.flag('flag.visible') === false || cells.flag('flag.approved') === false;
  if (hidden) report.advice('row.hidden');
  return hidden;
}

function problemsOf(
  { headings, cut = [] }: Table,
  rows: readonly TableRow[],
  columns: GuessedColumns,
  { placed, weekdays }: RowTools,
  madeIds: boolean,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = new RowReport(() => '', problems);
  for (const heading of columns.missing) report.warning('column.missing', '', heading);
  const used = [...columns.of.values()].flat();
  for (const heading of cut) {
    if (used.some((column) => column.heading.startsWith(`${heading}.`))) report.advice('list.first', '', heading);
  }
  const days = placesOf(weekdays);
  const unread = columns.rest.filter((at) => !days.includes(at));
  tellUnused(headings, unread, rows, report);
  if (columns.guessed !== undefined) report.advice('name.guessed', '', columns.guessed);
  if (madeIds) report.advice('id.made');
  if (!placed) report.advice('point.missing');
  return problems;
}

/** The projections are fetched only for a table that needs them. */
async function projectionFor(rows: readonly TableRow[], columns: Columns): Promise<Projection | undefined> {
  const slices = new TimeSlices();
  for (const row of rows) {
    if (slices.over) await slices.pause();
    const cells = new Cells(row.cells, columns);
    const position =
      pair(cells.first('location.lat'), cells.first('location.lon')) ?? cells.raw('point').map(positionIn)[0];
    if (!position || !isProjected(position)) continue;
    const { toWgs84 } = await import('./projection.ts');
    // `x_l93`
    const isFrench = /l(?:amb(?:ert)?)?[ _]?93/i.test(columnOf('location', columns) ?? '');
    return (x, y) => toWgs84(x, y, isFrench ? 'EPSG:2154' : undefined);
  }
  return undefined;
}
