import { toDay } from '../values/dates.ts';

/** When a figure is about. */
export interface Period {
  /** The year it is about, or ends in. */
  readonly year: number;
  /** Where it is not a whole year, one way of writing each: `2024-Q1`, `2024-S1` (half), `2024-03`, `2024-03-01`, `2023-2024`. */
  readonly period?: string;
}

const YEAR = '(?:18|19|20|21)\\d\\d';
const WHOLE = new RegExp(`^${YEAR}$`);
const QUARTER = new RegExp(`^(${YEAR})(?:[ -]?[QK])?([1-4])$`, 'i');
const HALF = new RegExp(`^(${YEAR})-?(?:[SH]|HJ0)([12])$`, 'i');
// `2024-1` could be a quarter as well.
const MONTH = new RegExp(`^(${YEAR})(?:-(?=..$)|-?M)(0?[1-9]|1[0-2])$`, 'i');
const DAY = new RegExp(`^(${YEAR})-\\d\\d-\\d\\d$`);
const YEARS = new RegExp(`^(${YEAR})\\s?[-–/]\\s?(${YEAR})$`);

/**
 * The period that a source means (feed-standards §10): `2024`, `2024-Q1`, `2024K1`, `20041` (a quarter), `2024M01`,
 * `2024-01`, `2024-01-31`, `2024-S1`, `2024H1`, `2023-2024`, `2023/2024`, and those of the Dutch office: `2024JJ00`,
 * `2024HJ01`, `2024KW01`, `2024MM01`. `undefined` for whatever else: a wrong year is worse than none.
 */
export function periodOf(written: string | number): Period | undefined {
  const text = String(written)
    .trim()
    .replace(/^(\d{4})(?:JJ00$|KW0(?=[1-4]$)|M(?=M\d\d$))/, '$1');
  if (WHOLE.test(text)) return { year: Number(text) };
  const [, quartered, quarter] = QUARTER.exec(text) ?? [];
  if (quartered) return { year: Number(quartered), period: `${quartered}-Q${quarter}` };
  const [, halved, half] = HALF.exec(text) ?? [];
  if (halved) return { year: Number(halved), period: `${halved}-S${half}` };
  const [, monthly, month = ''] = MONTH.exec(text) ?? [];
  if (monthly) return { year: Number(monthly), period: `${monthly}-${month.padStart(2, '0')}` };
  const [, daily] = DAY.exec(text) ?? [];
  if (daily && toDay(text)) return { year: Number(daily), period: text };
  const [, from = '', to = ''] = YEARS.exec(text) ?? [];
  return to > from ? { year: Number(to), period: `${from}-${to}` } : undefined;
}
