import type { FeedRequest } from '../../domain/feed.ts';
import type { IndicatorSource } from '../../domain/indicator.ts';
import { toFigureValue } from '../values/figure-value.ts';
import { mappedColumns, type MappedColumns } from './indicator-mapping.ts';
import { keyOf, placeHeading, roleOf, saysWhat, type PlaceHeading, type Role } from './indicator-names.ts';
import { periodOf, type Period } from './period.ts';
import type { Table, TableRow } from './table.ts';

export interface PlaceColumn extends PlaceHeading {
  readonly at: number;
}

/** A column with figures in it. */
export interface ValueColumn {
  readonly at: number;
  readonly heading: string;
  /** What is counted; empty where its heading does not say. */
  readonly name: string;
  /** What all its figures are about: `2024`, `Inwoners 2024`. */
  readonly period?: Period;
}

export interface FigureColumns {
  /** From near to far. */
  readonly places: readonly PlaceColumn[];
  readonly of: ReadonlyMap<Role, number>;
  readonly values: readonly ValueColumn[];
  /** The column with the time of each row. */
  readonly time: number | undefined;
  /** Places of the columns nobody has claimed. */
  readonly rest: readonly number[];
  /** Headings that the webmaster's mapping names and the table does not have. */
  readonly missing: readonly string[];
  /** What all figures come from, where the webmaster says it. */
  readonly sourceType?: IndicatorSource['type'];
  /** It is beyond doubt which column has the figures. */
  readonly isSure: boolean;
}

/** What a source says of its columns besides their headings. */
export interface ColumnHints {
  readonly place?: number;
  readonly period?: number;
}

interface Free {
  readonly at: number;
  readonly heading: string;
}

/** Finds out what each column of a table of figures is. `request.columns` (our field → their heading) wins. */
export function findFigureColumns(
  { headings, rows }: Pick<Table, 'headings' | 'rows'>,
  request: Pick<FeedRequest, 'columns' | 'dimensions'>,
  hints: ColumnHints = {},
): FigureColumns {
  const mapped = mappedColumns(headings, request.columns ?? {});
  const free = claimed(headings, mapped, hints);
  const { of, places, missing, sourceType } = mapped;
  places.sort((a, b) => a.rank - b.rank || Number(b.isCode) - Number(a.isCode));
  // Without a column of indicators, the themes are what is counted.
  const theme = of.get('theme');
  if (theme !== undefined && !of.has('indicator') && mapped.values.length === 0) {
    of.set('indicator', theme);
    of.delete('theme');
  }
  const time = (['period', 'quarter', 'month'] as const).map((role) => of.get(role)).find((at) => at !== undefined);
  const named = free.filter(({ heading }) => roleOf(heading) === 'value').slice(0, 1);
  const sure = mapped.values.length > 0 ? mapped.values : named.map((each) => ({ ...each, name: '' }));
  const isSure = sure.length > 0;
  const values = isSure ? sure : guessedValues(free, rows, time !== undefined);
  const date = of.get('date') ?? (isSure ? free.find(({ heading }) => roleOf(heading) === 'date')?.at : undefined);
  const dimensions = new Set(Object.keys(request.dimensions ?? {}).map(keyOf));
  const rest = free.flatMap(({ at, heading }) => {
    if (at === date || values.some((each) => each.at === at)) return [];
    // Where the webmaster chose the figures, other numbers are figures that were not chosen.
    const isFigure = mapped.values.length > 0 && !dimensions.has(keyOf(heading)) && hasFigures(at, rows);
    return isFigure ? [] : at;
  });
  return { places, of, values, time: time ?? date, rest, missing, sourceType, isSure };
}

/** Claims the columns whose headings are known, and gives those that are left. */
function claimed(
  headings: readonly string[],
  { of, places, used }: MappedColumns,
  hints: ColumnHints,
): readonly Free[] {
  if (hints.period !== undefined && !of.has('period') && !used.has(hints.period)) {
    of.set('period', hints.period);
    used.add(hints.period);
  }
  if (hints.place !== undefined && places.length === 0 && !used.has(hints.place)) {
    places.push({ at: hints.place, rank: 2, isCode: false });
    used.add(hints.place);
  }
  const isPlaced = places.some(({ rank }) => rank < 6);
  const free: Free[] = [];
  for (const [at, heading] of headings.entries()) {
    const role = roleOf(heading);
    if (used.has(at) || heading.trim() === '' || role === 'ignored') continue;
    const place = role || isPlaced ? undefined : placeHeading(heading);
    if (place) places.push({ at, ...place });
    else if (!role || role === 'value' || role === 'date' || of.has(role)) free.push({ at, heading });
    else of.set(role, at);
  }
  return free;
}

/** Columns that are years; in a table with years below each other, every column with numbers. */
function guessedValues(free: readonly Free[], rows: readonly TableRow[], isTimed: boolean): readonly ValueColumn[] {
  const figures = free.filter(({ at, heading }) => roleOf(heading) !== 'date' && hasFigures(at, rows));
  const ofYears = isTimed ? [] : figures.flatMap((each) => ofYear(each) ?? []);
  if (ofYears.length > 0) return ofYears;
  return figures.map((each) => ({ ...each, name: saysWhat(each.heading) ? each.heading : '' }));
}

/** `2024`, `2024-Q1`, `Inwoners 2024`, `Inwoners (2024)`. */
function ofYear({ at, heading }: Free): ValueColumn | undefined {
  const whole = periodOf(heading);
  if (heading.length > LONGEST) return undefined;
  if (whole) return { at, heading, name: '', period: whole };
  const tail = /[\s_(-]((?:19|20)\d\d)\)?$/.exec(heading);
  const name = heading.slice(0, tail?.index).replace(/[\s_(-]+$/, '');
  const period = periodOf(tail?.[1] ?? '');
  return period && /\p{L}/u.test(name) ? { at, heading, name: saysWhat(name) ? name : '', period } : undefined;
}

/** Longer headings are no label with a year behind it. */
const LONGEST = 200;
const SAMPLE = 500;

/** Whether a column holds more numbers, and what is written instead of them, than words; as far as its first rows tell. */
function hasFigures(at: number, rows: readonly TableRow[]): boolean {
  let balance = 0;
  for (const { cells } of rows.slice(0, SAMPLE)) {
    const cell = cells[at];
    if (cell === undefined || cell === null || cell === '') continue;
    balance += typeof cell !== 'object' && toFigureValue(cell) ? 1 : -1;
  }
  return balance > 0;
}

/** How many cells of a row are headings of a table of figures. Years may be figures too, and count for one. */
export function figureHeadings(headings: readonly string[], mapping: Readonly<Record<string, string>> = {}): number {
  const wanted = new Set(Object.values(mapping).map(keyOf));
  const known = headings.filter((each) => each && (wanted.has(keyOf(each)) || roleOf(each) || placeHeading(each)));
  return known.length + Number(headings.some((each) => periodOf(each)));
}
