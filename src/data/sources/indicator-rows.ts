import { RowReport } from '../format.ts';
import type { Problems } from '../problems.ts';
import type { TimeSlices } from '../time-slices.ts';
import type { FigureColumns, ValueColumn } from './indicator-columns.ts';
import type { Thousands } from './indicator-numbers.ts';
import { wordsIn, type RowPlace, type RowPlaces } from './indicator-places.ts';
import type { RowTimes } from './indicator-times.ts';
import type { Period } from './period.ts';
import type { Table, TableRow } from './table.ts';

/** A row of which place and time are known. */
export interface FigureRow extends TableRow {
  /** The same for every row about that place and time. */
  readonly key: string;
  readonly place: RowPlace;
  /** Absent: the columns say it. */
  readonly period: Period | undefined;
}

export interface RowTools {
  readonly places: RowPlaces;
  readonly times: RowTimes;
  readonly thousands: Thousands;
  readonly problems: Problems;
  readonly slices: TimeSlices;
}

/** As many figures as the engine keeps of one indicator. */
const MOST = 20_000;

/** The rows that can be read, by the words of their indicator. `year`: of rows that do not say it themselves. */
export async function rowsByIndicator(
  { rows, headings, under }: Table,
  { places, of, values, time }: FigureColumns,
  year: Period | undefined,
  tools: RowTools,
): Promise<ReadonlyMap<string, readonly FigureRow[]>> {
  const groups = new Map<string, FigureRow[]>();
  const isWide = values.every((each) => each.period);
  const marks = [of.get('flag') ?? -1, of.get('secrecy') ?? -1];
  let isOld = false;
  for (const { cells, path } of rows) {
    if (tools.slices.over) await tools.slices.pause();
    // Where nothing stands a mark may say why.
    if ([...values.map(({ at }) => at), ...marks].every((at) => (cells[at] ?? '') === '')) continue;
    const report = (at = -1) => new RowReport(() => path + under(headings[at] ?? ''), tools.problems);
    const period = tools.times.of(cells) ?? year;
    if (!period && !isWide) {
      const words = tools.times.wordsOf(cells);
      if (words === '') report(time).warning('year.missing');
      else report(time).warning('year.unreadable', '', words);
      continue;
    }
    const place = tools.places.of(cells);
    if (!place) report(places[0]?.at).warning('figure.nowhere');
    if (!place || place === 'nowhere') continue;
    if (place.borders < Infinity && !isOld) {
      isOld = true;
      report(of.get('level')).advice('level.year', '', String(place.borders));
    }
    const what = of.get('indicator');
    const name = wordsIn(cells[what ?? -1]);
    if (what !== undefined && name === '') {
      report(what).warning('figure.unnamed');
      continue;
    }
    for (const { at } of values) tools.thousands.see(cells[at]);
    const row = { cells, path, place, period, key: `${place.key}|${period?.period ?? period?.year}` };
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** One row for each place and time: the one in the latest borders, else the first. */
export async function unique(
  rows: readonly FigureRow[],
  { values }: FigureColumns,
  { problems, slices }: RowTools,
): Promise<readonly FigureRow[]> {
  const kept = new Map<string, FigureRow>();
  for (const row of rows) {
    if (slices.over) await slices.pause();
    const other = kept.get(row.key);
    if (!other || row.place.borders > other.place.borders) kept.set(row.key, row);
    else if (row.place.borders === other.place.borders && values.some(({ at }) => row.cells[at] !== other.cells[at])) {
      new RowReport(() => row.path, problems).warning('figure.repeated', '', other.path);
    }
  }
  return [...kept.values()];
}

/** Of too many rows the newest, and one more than the engine keeps, so that it says so. */
export function newest(rows: readonly FigureRow[], { length }: readonly ValueColumn[]): readonly FigureRow[] {
  const most = Math.floor(MOST / length);
  if (rows.length <= most) return rows;
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(yearIn(row), (counts.get(yearIn(row)) ?? 0) + 1);
  let room = most;
  const last = [...counts.keys()].sort((a, b) => b - a).find((year) => (room -= counts.get(year) ?? 0) < 0) ?? 0;
  const newer = rows.filter((row) => yearIn(row) > last);
  return [...newer, ...rows.filter((row) => yearIn(row) === last)].slice(0, most + 1);
}

const yearIn = ({ period }: FigureRow): number => period?.year ?? 0;
