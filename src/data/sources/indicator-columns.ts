import type { FeedRequest } from '../../domain/feed.ts';
import { fold } from '../../domain/fold.ts';
import type { IndicatorSource } from '../../domain/indicator.ts';
import { toFigureValue } from '../values/figure-value.ts';
import { mappedColumns, type MappedColumns } from './indicator-mapping.ts';
import {
  ONLY_A_NAME,
  SOME_PLACE,
  isCodeHeading,
  keyOf,
  placeHeading,
  roleOf,
  saysWhat,
  type PlaceHeading,
  type Role,
} from './indicator-names.ts';
import { wordsIn } from './indicator-places.ts';
import { timesIn } from './indicator-scale.ts';
import { dated } from './indicator-times.ts';
import { unmarked, unmarkedPeriod } from './marked-cell.ts';
import { periodSaid } from './period-words.ts';
import type { Period } from './period.ts';
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
  /** Words that only say how it counts: `aantal`, `%`. */
  readonly unit?: string;
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
  /** What all figures are about, where the webmaster says it. */
  readonly period?: Period | undefined;
  /** Headings of the figures that no year is known of, beside others that have one. */
  readonly undated: readonly string[];
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
  const free = claimed({ headings, rows }, mapped, hints);
  const { of, places, missing, sourceType, period } = mapped;
  places.sort((a, b) => a.rank - b.rank || Number(b.isCode) - Number(a.isCode));
  // Without a column of indicators, the questions or else the themes are what is counted.
  for (const role of ['question', 'theme'] as const) {
    const at = of.get(role);
    if (at === undefined || of.has('indicator') || mapped.values.length > 0) continue;
    of.set('indicator', at);
    of.delete(role);
  }
  const timed = (['period', 'half', 'quarter', 'month'] as const)
    .map((role) => of.get(role))
    .find((at) => at !== undefined);
  const named = free.filter(({ heading }) => roleOf(heading) === 'value').slice(0, 1);
  const sure = mapped.values.length > 0 ? mapped.values : named.map((each) => ({ ...each, name: '' }));
  const isSure = sure.length > 0;
  const guessed = guessedValues(free, rows, timed === undefined ? undefined : headings[timed]);
  const { values, undated } = isSure ? { values: sure, undated: [] } : guessed;
  // The day of a change is not that of a figure, unless nothing else can be.
  const isDay = (heading: string) => roleOf(heading) === 'date' && (isSure || DAY.test(keyOf(heading)));
  const date = of.get('date') ?? free.find(({ heading }) => isDay(heading))?.at;
  const time = timed ?? date;
  const dimensions = new Set(Object.keys(request.dimensions ?? {}).map(keyOf));
  const rest = free.flatMap(({ at, heading }) => {
    if (at === date || values.some((each) => each.at === at)) return [];
    // Where the webmaster chose the figures, other numbers are figures that were not chosen.
    const isFigure = mapped.values.length > 0 && !dimensions.has(keyOf(heading)) && hasFigures(at, rows);
    return isFigure ? [] : at;
  });
  // The same may stand there in more than one unit.
  rest.push(...[of.get('unit') ?? []].flat());
  return { places, of, values, undated, time, period, rest, missing, sourceType, isSure };
}

const DAY = /^(datum|date|peildatum|stichtag)$/;

/** Claims the columns whose headings are known, and gives those that are left. */
function claimed(
  { headings, rows }: Pick<Table, 'headings' | 'rows'>,
  { of, places, used }: MappedColumns,
  hints: ColumnHints,
): readonly Free[] {
  if (hints.period !== undefined && !of.has('period') && !used.has(hints.period)) {
    of.set('period', hints.period);
    used.add(hints.period);
  }
  if (hints.place !== undefined && places.length === 0 && !used.has(hints.place)) {
    places.push({ at: hints.place, rank: SOME_PLACE, isCode: false });
    used.add(hints.place);
  }
  const isPlaced = places.some(({ rank }) => rank < ONLY_A_NAME);
  const isByYear = hasOwnTimes(headings, rows);
  // `Scale` of a survey may be 5; of SDMX it is how many zeros there are.
  const isScale = (at: number, heading: string) =>
    rows.some(({ cells }) => Number(timesIn(wordsIn(cells[at]))) > 1) &&
    (keyOf(heading) === 'unitmult' || !hasFigures(at, rows));
  const isFilled = rows.some(({ cells }) => cells.some((cell) => (cell ?? '') !== ''));
  const free: Free[] = [];
  for (const [at, heading] of headings.entries()) {
    const called = roleOf(heading);
    const role = called === 'scale' && !isScale(at, heading) ? undefined : called;
    if (used.has(at) || heading.trim() === '' || role === 'ignored' || isCounter({ at, heading }, rows)) continue;
    // An office may keep a column that it never fills in.
    if (role && role !== 'value' && isFilled && rows.every(({ cells }) => (cells[at] ?? '') === '')) continue;
    const place = role || isPlaced ? undefined : placeHeading(heading);
    // Many a town has a part that is called so: with a row for each year it stands above its figures.
    if (A_NAME.test(heading.trim()) && isByYear && hasFigures(at, rows)) free.push({ at, heading });
    else if (place) places.push({ at, ...place });
    else if (!role || role === 'value' || role === 'date' || of.has(role)) free.push({ at, heading });
    else of.set(role, at);
  }
  return free;
}

/** `#`, `Unnamed: 0`: the numbers of the rows, that a program wrote before them. */
const isCounter = ({ at, heading }: Free, rows: readonly TableRow[]): boolean =>
  /^(?:\W+|unnamed\W*\d*|index)$/i.test(heading.trim()) &&
  rows.slice(0, SAMPLE).every(({ cells }, row) => !cells[at] || Number(cells[at]) === Number(rows[0]?.cells[at]) + row);

const A_NAME = /^(?:dorp|centrum|stad|village|centre|ville|dorf|stadt|city)$/i;

/** Whether each of several rows has a year of its own. */
function hasOwnTimes(headings: readonly string[], rows: readonly TableRow[]): boolean {
  const at = headings.findIndex((heading) => roleOf(heading) === 'period');
  const times = rows.slice(0, SAMPLE).map(({ cells }) => cells[at]);
  return at !== -1 && times.length > 1 && new Set(times).size === times.length;
}

/** Columns that are years; in a table with years below each other, every column with numbers. */
function guessedValues(
  free: readonly Free[],
  rows: readonly TableRow[],
  time: string | undefined,
): Pick<FigureColumns, 'values' | 'undated'> {
  const figures = free.filter(
    ({ at, heading }) => roleOf(heading) !== 'date' && !isCodeHeading(heading) && hasFigures(at, rows),
  );
  const ofYears = time === undefined ? free.flatMap((each) => ofYear(each) ?? []) : [];
  const names = new Set(ofYears.flatMap(({ at, name }) => (figures.some((each) => each.at === at) ? name : [])));
  // A year of which nothing may be known yet is one among them.
  const values = ofYears.filter(({ name }) => names.has(name));
  const isUndated = ({ at }: Free) => !values.some((each) => each.at === at);
  if (values.length > 0) return { values, undated: figures.filter(isUndated).map(({ heading }) => heading) };
  // The Dutch office numbers what it measures, `Mannen_2`; its other columns hold codes.
  const measured = /^period(en|s)$/i.test(time ?? '') ? figures.filter(({ heading }) => /\D_\d+$/.test(heading)) : [];
  const all = measured.length > 0 ? measured : figures;
  return { values: all.map((each) => ({ ...each, ...named(each.heading) })), undated: [] };
}

/** A year with what stands before and behind it: `Inwoners 2024`, `Inwoners (31.12.2024)`, `Werkloos 2024 (%)`, `2024 Inwoners`. */
const WITH_YEAR =
  /^(.*?)(?:^|[\s_(|.-])(?:\d\d?[./]\d\d?[./])?((?:19|20)\d\d(?:\s?[-–/]\s?(?:\d\d){1,2})?)(?:[\s_-](?=[^\d\s])|\)?$|\)?\s*(?=[[(]))(.*)$/;
/** `Werkloos (dec 2024)`; a day stands for its year, `Inwoners (31.12.2024)`. */
const IN_BRACKETS = /^([^()]*[\p{L}%])\s?\((?!\d\d?[./-]\d)([^()]{4,20})\)$/u;
/** "Gebouwd voor 1945" is about no year. */
const BORDER = /(^|\s)(voor|vanaf|tot|na|sinds|avant|apres|depuis|vor|bis|nach|ab|seit|before|until|after|since|to)$/;

/** `2024`, `2024-Q1`, `Inwoners 2024`. */
function ofYear({ at, heading }: Free): ValueColumn | undefined {
  if (heading.length > LONGEST) return undefined;
  // No name of a column in R begins with a figure: `X2024`.
  const whole = dated(wordsIn(heading.replace(/^X(?=\d{4}\b)/, '')));
  if (whole) return { at, heading, name: '', period: whole };
  const [, label = '', when = ''] = IN_BRACKETS.exec(heading) ?? [];
  const said = dated(when);
  if (said) return { at, heading, ...named(label), period: said };
  const [, before = '', year = '', behind = ''] = WITH_YEAR.exec(unmarkedPeriod(heading).text) ?? [];
  const period = periodSaid(year);
  const first = before.replace(/[\s_(|.-]+$/, '');
  const what = first.replace(/ (?:in|en|im|van|of|de)$/i, '');
  // Only a unit stands behind a year in the middle.
  if (!period || (before && /^[^[(]/.test(behind)) || BORDER.test(fold(first))) return undefined;
  const name = `${what} ${behind}`.replace(/^[\s-]+|\s+$/g, '');
  return /[\p{L}%+]/u.test(name) ? { at, heading, ...named(name), period } : undefined;
}

const named = (words: string) => (saysWhat(words) ? { name: words } : { name: '', unit: words });

/** Longer headings are no label with a year behind it. */
const LONGEST = 200;
const SAMPLE = 500;

/** Whether a column holds more numbers, and what is written instead of them, than words; as far as its first rows tell. */
function hasFigures(at: number, rows: readonly TableRow[]): boolean {
  let balance = 0;
  let hasNumber = false;
  for (const { cells } of rows.slice(0, SAMPLE)) {
    const cell = cells[at];
    if (cell === undefined || cell === null || cell === '') continue;
    const found =
      typeof cell === 'object' ? undefined : toFigureValue(typeof cell === 'string' ? unmarked(cell).text : cell);
    balance += found ? 1 : -1;
    // Swing writes what is hidden as a number too.
    hasNumber ||= found?.value !== undefined || Number(cell) <= -99996;
  }
  return hasNumber && balance > 0;
}

/** How many cells of a row are headings of a table of figures. Years may be figures too, and count for two at most. */
export function figureHeadings(headings: readonly string[], mapping: Readonly<Record<string, string>> = {}): number {
  const wanted = new Set(Object.values(mapping).map(keyOf));
  const known = headings.filter((each) => each && (wanted.has(keyOf(each)) || roleOf(each) || placeHeading(each)));
  return known.length + (areYears(headings) ? 2 : Number(headings.some((heading) => ofYear({ at: 0, heading }))));
}

/** Whether years stand beside each other, with no gap as where each is above several columns. */
function areYears(headings: readonly string[]): boolean {
  const isYear = (each: string) => /^(?:19|20)\d\d(?: ?\(\w\))?$/.test(each.trim());
  const years = headings.slice(headings.findIndex(isYear), headings.findLastIndex(isYear) + 1);
  return new Set(years.filter(isYear)).size > 1 && years.every((each) => each.trim());
}
