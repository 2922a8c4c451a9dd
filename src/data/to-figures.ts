import { areaCode, typeOfCode } from '../domain/area-code.ts';
import type { Figure, Indicator, Level } from '../domain/indicator.ts';
import { FEWEST_ANSWERS, asksPeople } from '../domain/told.ts';
import type { RowReport } from './format.ts';
import { hide, hideBesides, pointsAtPeople } from './small-counts.ts';
import { periodOf, type Period } from './sources/period.ts';
import { toNumber } from './table/numbers.ts';
import { isFields, isNothing, listOf, type Fields } from './values/fields.ts';
import { isPossible, toFigureValue } from './values/figure-value.ts';
import { toId } from './values/ids.ts';
import { age, amount, flag, oneOf, short, title } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';

/** What the figures of one indicator share. */
type Measured = Pick<Indicator, 'unit' | 'source'>;

const MOST_FIGURES = 20_000;

/**
 * Checks and cleans the figures of one indicator; a wrong one costs only itself. What may not be shown is not kept: of a figure
 * with fewer than 30 answers only `n`, of a partner's count of 1 to 4, or share of so few people, only that it is hidden, and no
 * margin of either, from which it could be worked out.
 */
export function toFigures(written: unknown, report: RowReport, measured: Measured): readonly Figure[] {
  const all = listOf(written);
  if (all.length > MOST_FIGURES) report.warning('values.limit', 'values');
  const figures = all
    .slice(0, MOST_FIGURES)
    .flatMap((each, at) => toFigure(each, report, `values/${at}`, measured) ?? []);
  return isPartners(measured) ? hideBesides(figures, measured.unit) : figures;
}

/** A partner knows the people it counts: few of them are pointed at (domain.md N2). */
const isPartners = ({ source }: Measured): boolean => source?.type === 'partner';

function toFigure(written: unknown, report: RowReport, path: string, measured: Measured): Figure | undefined {
  if (!isFields(written)) {
    report.warning('figure.shape', path, written);
    return undefined;
  }
  const when = toWhen(written, report, path);
  const number = toFigureValue(written.value);
  if (!number) report.warning('value.unreadable', `${path}/value`, written.value);
  if (!when || !number) return undefined;
  const { value, hidden } = number;
  if (value !== undefined && !isPossible(value, measured.unit)) {
    report.warning('value.impossible', `${path}/value`, written.value);
    return undefined;
  }
  const level = levelOf(written, report, path);
  if (!level) return undefined;
  const into: Omit<Figure, 'value'> = { level, ...when, ...(hidden && { hidden }) };
  const read = readRecord(FIGURE, written, report, undefined, `${path}/`, into);
  const { margin, invited, n = Infinity } = read;
  const isImpossible = invited !== undefined && n !== Infinity && invited < n;
  if (isImpossible) report.warning('invited.impossible', `${path}/invited`, invited);
  let asked: Omit<Figure, 'value'> = read;
  // Copied only where there is something to leave out: a feed has thousands of figures.
  if (margin !== undefined || isImpossible) {
    const { margin: _margin, invited: _invited, ...rest } = read;
    asked = isImpossible || invited === undefined ? rest : { ...rest, invited };
  }
  if (flag(written.suppressed)) asked = { ...asked, ...SUPPRESSED };
  const { unit } = measured;
  const isSecret =
    isPartners(measured) &&
    (asked.hidden === 'suppressed' || (value !== undefined && pointsAtPeople({ ...asked, value }, unit)));
  if (value === undefined) return isSecret ? hide(asked) : asked;
  // The number itself is not said: the report may be read on the page.
  if (asked.hidden) report.advice('value.hidden', `${path}/value`);
  // Nobody knows whether enough people answered.
  else if (n === Infinity && !isNothing(written.n) && asksPeople(measured)) return asked;
  else if (n < FEWEST_ANSWERS && asksPeople(measured)) report.advice('n.few', `${path}/value`);
  else if (isSecret) report.advice(unit === 'count' ? 'value.few' : 'share.few', `${path}/value`);
  else return { ...asked, value, ...(margin !== undefined && { margin }) };
  return isSecret ? hide(asked) : asked;
}

const SUPPRESSED = { hidden: 'suppressed' } as const;

/** When it is about; the report says why nobody knows. */
function toWhen({ year, period }: Fields, report: RowReport, path: string): Period | undefined {
  const ofYear = toPeriod(year);
  const ofPeriod = toPeriod(period);
  const known = ofYear ?? ofPeriod;
  if (!ofPeriod && !isNothing(period)) report.warning('period.unreadable', `${path}/period`, period);
  if (!ofYear && !isNothing(year)) report.warning('year.unreadable', `${path}/year`, year);
  else if (known) return ofPeriod ? { ...ofPeriod, ...known } : known;
  else report.warning('year.missing', `${path}/year`);
  return undefined;
}

const toPeriod = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? periodOf(value) : undefined;

export const toLevel = oneOf('area', 'municipality', 'region', 'country');

/**
 * Whose figure it is; of a place without a level only its code can say it. `undefined`: of nobody knows what, as its level is a
 * word that is not known.
 */
function levelOf({ level, place }: Fields, report: RowReport, path: string): Level | undefined {
  const said = toLevel(level);
  if (said) return said;
  const id = toId(place);
  if (id === undefined) {
    if (isNothing(level)) return 'municipality';
    report.warning('level.shape', `${path}/level`, level);
    return undefined;
  }
  const code = areaCode(id);
  if (code === undefined && isNothing(level)) report.advice('level.missing', `${path}/level`);
  return code !== undefined && typeOfCode(code) === 'municipality' ? 'municipality' : 'area';
}

/** How many people. */
export const people = (value: unknown): number | undefined => {
  const count = amount(value);
  return count !== undefined && Number.isInteger(count) ? count : undefined;
};

const FIGURE: Readers<Partial<Omit<Figure, 'year' | 'period' | 'value'>>> = {
  level: toLevel,
  place: toId,
  placeName: title,
  hidden: oneOf('suppressed', 'not-applicable', 'unknown'),
  n: people,
  invited: people,
  ageFrom: age,
  ageTo: age,
  margin: (value) => amount(toNumber(value)),
  questionId: toId,
  break: flag,
  note: short,
};
