import { fold } from '../../domain/fold.ts';
import type { RowReport } from '../format.ts';
import type { IndicatorDraft } from '../native/indicators.ts';
import { isFew } from '../small-counts.ts';
import { toNumber } from '../table/numbers.ts';
import { compact } from '../values/compact.ts';
import { toFigureValue } from '../values/figure-value.ts';
import { isFields } from '../values/fields.ts';
import { idFromContent } from '../values/made-ids.ts';
import type { FigureColumns, ValueColumn } from './indicator-columns.ts';
import type { Chosen } from './indicator-dimensions.ts';
import type { Role } from './indicator-names.ts';
import type { Thousands } from './indicator-numbers.ts';
import { wordsIn } from './indicator-places.ts';
import type { FigureRow } from './indicator-rows.ts';
import { sourceOf } from './indicator-source-type.ts';
import { knownUnit, toLabel, unitOf, type SaidUnit } from './indicator-unit.ts';
import { inWhole, timesIn } from './indicator-scale.ts';
import { FIGURES } from './figures-name.ts';
import { unmarked, unmarkedPeriod } from './marked-cell.ts';
import { flagged } from './observation-flag.ts';

/** One indicator: its rows, and the columns with its figures. */
export interface Series {
  readonly name: string;
  readonly rows: readonly FigureRow[];
  readonly values: readonly ValueColumn[];
  readonly chosen: Chosen<FigureRow>;
}

type Figures = Extract<IndicatorDraft, { values: unknown }>;
type FigureDraft = Figures['values'][number];

/** What programs call their columns: `totaal_aantal_inwoners`, `aantalInwoners`, `BevolkingOp1Januari_1`. */
const PROGRAM = /^[A-Za-z]+[a-z](_([a-z]+|\d+))*_[a-z]{2,}$|^[a-z]{3,}([A-Z][a-z]+|\d+)+$|^[A-Z][a-z][A-Za-z\d]*_\d+$/;

/** A name that a program gave, as people write it. */
export function inWords(name: string): string {
  if (!PROGRAM.test(name)) return name;
  const words = name
    .replace(/_\d+$/, '')
    .replace(/(?<=[a-z])(?=[A-Z\d])|(?<=\d)(?=[A-Z])|_/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The sign beside the numbers of a column: `52 %`, `€ 1.204`. */
function inCells(values: readonly FigureDraft[]): SaidUnit {
  const [sign] = values.flatMap(({ value }) => /[%‰€]/.exec(String(value)) ?? []);
  return sign === undefined ? {} : sign === '€' ? { unit: 'count', unitLabel: sign } : unitOf(sign);
}

/** What a row says of its figure besides the value. */
const BESIDES = [
  ['n', 'n'],
  ['invited', 'invited'],
  ['margin', 'margin'],
  ['agefrom', 'ageFrom'],
  ['ageto', 'ageTo'],
] as const;

/** One indicator with its figures, row by row. `ids`: those that are taken; the own one is added. */
export function draftOf(
  series: Series,
  columns: FigureColumns,
  thousands: Thousands,
  ids: Set<string>,
  report: RowReport,
): Figures {
  const { of } = columns;
  const { rows, values: shown, chosen } = series;
  const said = (role: Role) => {
    const at = of.get(role);
    return at === undefined ? undefined : rows.map(({ cells }) => wordsIn(cells[at])).find(Boolean);
  };
  const isOurs = series.name.startsWith('ind.');
  const { label, ...inLabel } = toLabel(isOurs ? series.name : inWords(series.name));
  const values = rows.flatMap((row) => {
    const common = aboutRow(row, columns);
    const times = timesIn(wordsIn(row.cells[of.get('scale') ?? -1]));
    return shown.map(({ at, period, heading }): FigureDraft => {
      const cell = row.cells[at];
      const said = period ? { ...common, ...flagged(unmarkedPeriod(heading).mark), ...period } : common;
      if (typeof cell !== 'string') return { ...said, value: typeof cell === 'number' ? inWhole(cell, times) : null };
      const { text, mark } = unmarked(cell);
      const plain = thousands.strip(text);
      return {
        ...said,
        ...flagged(mark),
        value: inWhole(/[.,]\d{3}/.test(plain) ? (toNumber(plain) ?? plain) : plain, times),
      };
    });
  });
  const heading = shown[0]?.name === '' ? (shown[0].unit ?? shown[0].heading) : '';
  const inHeading = knownUnit(heading) ?? toLabel(heading);
  const units = [
    unitOf(said('unit') ?? ''),
    inLabel,
    { unit: inHeading.unit, unitLabel: inHeading.unitLabel },
    inCells(values),
  ];
  const unit = possible(units.find((each) => each.unit) ?? {}, values, report);
  const source = sourceOf(rows, columns);
  const id = said('id') ?? idOf([isOurs ? series.name.slice(4) : toLabel(series.name).label, ...chosen.asked]);
  return compact<Figures>({
    id: free(id, ids),
    label: isOurs ? undefined : label || FIGURES,
    theme: said('theme'),
    question: said('question'),
    definition: said('definition'),
    source,
    ...unit,
    values,
    breakdown: chosen.breakdown.map((each) => ({ ...each, choices: [...each.choices] })),
  });
}

/** Where a field of the draft comes from: figures stand in the order of rows, and in each of columns. */
export function figureAt(
  field: string,
  columns: number,
): { readonly row: number; readonly column: number } | undefined {
  const at = Number(/^values\/(\d+)/.exec(field)?.[1] ?? -1);
  return at < 0 ? undefined : { row: Math.floor(at / columns), column: at % columns };
}

function aboutRow({ cells, place, period }: FigureRow, { of, time }: FigureColumns): Omit<FigureDraft, 'value'> {
  const { level, place: id, placeName } = place;
  const figure: { -readonly [Field in keyof FigureDraft]: FigureDraft[Field] } = {};
  if (level) figure.level = level;
  if (id !== undefined) figure.place = id;
  if (placeName !== undefined) figure.placeName = placeName;
  Object.assign(figure, period);
  for (const [role, field] of BESIDES) {
    const at = of.get(role);
    const number = at === undefined ? undefined : toNumber(cells[at]);
    if (number !== undefined) figure[field] = number;
  }
  const said = (role: Role) => wordsIn(cells[of.get(role) ?? -1]);
  Object.assign(figure, flagged(unmarkedPeriod(wordsIn(cells[time ?? -1])).mark), flagged(said('flag')));
  if (said('note')) figure.note = said('note');
  // SDMX: confidential, not for publication, secondary, under embargo.
  if (/^[CNSD]$/i.test(said('secrecy'))) figure.hidden = 'suppressed';
  return figure;
}

/**
 * A growth of -3 % or a debt of 105 % is no part of a hundred: where a number is below zero or most are above a hundred, they are
 * plain numbers with a sign behind them. Not where a row says how many people answered: it is a share of those, and hidden where
 * they are few (domain.md 4d, rule 2). There such a number is a mistake, as one above a hundred is among others: it is left out
 * where it is checked.
 */
function possible(said: SaidUnit, values: readonly FigureDraft[], report: RowReport): SaidUnit {
  if (said.unit !== 'percent' || values.some(({ n }) => n !== undefined)) return said;
  const numbers = values.map(({ value }) => toFigureValue(value)?.value);
  const above = numbers.filter((number = 0) => number > 100).length;
  const known = numbers.filter((number) => number !== undefined).length;
  const at = numbers.findIndex((number = 0) => number < 0 || (above * 2 > known && number > 100));
  if (at === -1) return said;
  report.advice('percent.ratio', `values/${at}/value`, values[at]?.value);
  return { unit: 'count', unitLabel: '%' };
}

/** Where a draft has a count so small that a partner would want it hidden, and does not say whether it is one's. */
export function unsaidFew({ source, unit = 'count', values }: Figures): string | undefined {
  if (isFields(source) && source['type'] !== undefined) return undefined;
  const at = values.findIndex(({ value }) => {
    const number = toFigureValue(value)?.value;
    return number !== undefined && Number.isInteger(number) && isFew(number);
  });
  return unit === 'count' && at !== -1 ? `values/${at}/value` : undefined;
}

/** Letters, digits and hyphens, and the underscores of codes, so that it can stand in an attribute and an address. */
function idOf(parts: readonly string[]): string {
  const id = parts
    .map((part) =>
      fold(part)
        .replace(/[^\p{L}\p{N}_]+/gu, '-')
        .slice(0, 80)
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('-');
  return id || idFromContent(parts);
}

function free(id: string, ids: Set<string>): string {
  let own = id;
  for (let count = 2; ids.has(own); count++) own = `${id}-${count}`;
  ids.add(own);
  return own;
}
