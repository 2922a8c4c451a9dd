import type { Breakdown, Indicator, IndicatorItem, Target, Unit } from '../domain/indicator.ts';
import type { RowReport } from './format.ts';
import type { RecordContext } from './record-context.ts';
import { toNumber } from './table/numbers.ts';
import { people, toFigures, toLevel } from './to-figures.ts';
import { isFinding, toFinding } from './to-finding.ts';
import { toStamp } from './values/dates.ts';
import { NONE, fieldsOf, isFields, isNothing, listOf, type Fields } from './values/fields.ts';
import { isPossible, toFigureValue } from './values/figure-value.ts';
import { toOwnId } from './values/identity.ts';
import { toIndicatorSource, toSourceType } from './values/indicator-source.ts';
import { flag, isOther, line, long, oneOf, short, title } from './values/readers.ts';
import { readRecord, type Reader, type Readers } from './values/record.ts';
import { toWords } from './values/words.ts';

/**
 * The one trust boundary of what an indicators feed holds. An indicator without an id or a figure that can be read is not shown;
 * anything else that is wrong costs only its own field. The rules are those of the schema in `native/indicators.ts`.
 */
export function toIndicator(written: Fields, report: RowReport, context: RecordContext): IndicatorItem | undefined {
  if (isFinding(written)) return toFinding(written, report, context);
  const draft = context.inOurWords?.(written, report) ?? written;
  const id = toOwnId(draft, report);
  if (id === undefined) return undefined;
  const { source: feed, ...inherited } = context.inherited;
  const unit = unitOf(draft);
  const source = { ...feed, ...toIndicatorSource(draft.source, report, 'source', undefined) };
  const values = toFigures(draft.values, report, { unit, source });
  if (values.length === 0) {
    if (isNothing(draft.values)) report.error('values.missing', 'values');
    else report.error('values.unreadable', 'values');
    return undefined;
  }
  const into: Indicator = { ...UNSAID, ...inherited, kind: 'indicator', id, unit, source, values };
  return readRecord(INDICATOR, named(draft, report), report, unit, '', into);
}

/** Whether it says what its figures are in other words than ours. */
export const hasOtherWords = ({ unit, direction, source, values }: Fields): boolean =>
  isOther(toUnit, unit) ||
  isOther(toDirection, direction) ||
  isOther(toSourceType, fieldsOf(source).type) ||
  isFields(values) ||
  listOf(values)
    .map(fieldsOf)
    .some(({ level, n, value }) => isOther(toLevel, level) || isOther(people, n) || isGrouped(value));

/** "1.234" */
const isGrouped = (value: unknown) => typeof value === 'string' && /[.,]\d{3}/.test(value);

/** What an indicator says that says nothing. */
const UNSAID = { direction: 'neutral', compareAreas: false, breakdown: NONE, area: NONE } as const;

const toDirection = oneOf('up', 'down', 'neutral');
const UNITS = oneOf('percent', 'per100', 'per1000', 'count', 'score10');

const toUnit = (value: unknown): Unit | undefined =>
  UNITS(value) ?? (value === '%' ? 'percent' : value === '‰' ? 'per1000' : undefined);

/** As it says; else a percentage, where the first figure is written as one. */
function unitOf({ unit, values }: Fields): Unit {
  const [first] = listOf(values);
  const isPercentage = isFields(first) && typeof first.value === 'string' && first.value.trim().endsWith('%');
  return toUnit(unit) ?? (isNothing(unit) && isPercentage ? 'percent' : 'count');
}

/** With its label where a volunteer may have put it, and a unit of their own as the words that are shown behind the number. */
function named(draft: Fields, report: RowReport): Fields {
  const { unit, unitLabel } = draft;
  const label = draft.label ?? draft.name ?? draft.title;
  const words = isNothing(unit) || toUnit(unit) ? undefined : line(unit);
  if (words !== undefined) report.advice('unit.words', 'unit', unit);
  else if (!isNothing(unit) && !toUnit(unit)) report.warning('unit.shape', 'unit', unit);
  return { ...draft, label, unitLabel: unitLabel ?? words };
}

const year = (written: unknown): number | undefined => {
  const value = toNumber(written) ?? 0;
  return Number.isInteger(value) && value > 1800 && value < 2200 ? value : undefined;
};

const TARGET: Readers<{ value?: number; year?: number }, Unit> = {
  value: (value, report, path, unit) => {
    const { value: kept } = toFigureValue(value) ?? {};
    if (kept === undefined || isPossible(kept, unit)) return kept;
    report.warning('value.impossible', path, value);
    return undefined;
  },
  year,
};

const target: Reader<Target | undefined, Unit> = (written, report, path, unit) => {
  const draft = isFields(written) ? written : { value: written };
  const { value, ...rest } = readRecord(TARGET, draft, report, unit, `${path}/`, {});
  return value === undefined ? undefined : { ...rest, value };
};

const breakdown: Reader<readonly Breakdown[]> = (value) =>
  listOf(value).flatMap((each) => {
    if (!isFields(each)) return [];
    const [id, label, chosen] = [line(each.id), line(each.label), line(each.chosen)];
    return id && label && chosen ? [{ id, label, chosen, choices: toWords(each.choices) }] : [];
  });

const INDICATOR: Readers<Partial<Omit<Indicator, 'id' | 'unit' | 'source' | 'values'>>, Unit> = {
  kind: oneOf('indicator'),
  label: title,
  theme: line,
  unitLabel: title,
  decimals: oneOf(0, 1, 2, 3, 4),
  direction: toDirection,
  question: short,
  definition: long,
  method: long,
  comparable: long,
  target,
  baselineYear: year,
  compareAreas: flag,
  breakdown,
  area: toWords,
  municipality: line,
  updated: toStamp,
  publisher: short,
  demo: flag,
};
