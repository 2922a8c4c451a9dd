import type { Figure, Indicator, Unit } from './indicator.ts';
import { asksPeople } from './told.ts';

/** 95 of 100 samples are within so many standard errors. */
const Z = 1.96;

/** Differences under this are said as "about the same" (domain.md 4d, rule 1), where the unit has a scale that ends. */
const LEAST: Partial<Record<Unit, number>> = { percent: 3, per100: 3, score10: 0.3 };
/**
 * The others can be of any size, so that what is the same is a part of the larger one. Of a thousand a tenth, as 3 points are
 * of 30 %; a count is of everybody, and its smaller changes are true: 3 %.
 */
const LEAST_PART: Partial<Record<Unit, number>> = { per1000: 0.1, count: 0.03 };

/**
 * Half the width of the 95 % interval: the figure's own, else 1.96·√(p(1–p)/n) of a percentage that was asked. The rule's
 * correction √((N–n)/(N–1)) is left out: N is how many people live there, which no figure says (those invited are a sample
 * too), and without it the margin is wider, never too narrow. 0 where it cannot be known.
 */
export function marginOf({ value, margin, n }: Figure, indicator: Pick<Indicator, 'unit' | 'source'>): number {
  if (margin !== undefined) return margin;
  if (indicator.unit !== 'percent' || value === undefined || !n || !asksPeople(indicator)) return 0;
  const part = Math.min(Math.max(value / 100, 0), 1);
  return 100 * Z * Math.sqrt((part * (1 - part)) / n);
}

/** One minus the other, without what a computer adds to 0,1 + 0,2. */
export const difference = (one: number, other: number): number => Math.round((one - other) * 1e9) / 1e9;

/**
 * The number that a reader sees: with as many places behind the comma as its indicator has, one where it does not say. What is
 * not 0 is never written as 0.
 */
export function asShown(value: number, { decimals = 1 }: Pick<Indicator, 'decimals'>): number {
  const power = 10 ** decimals;
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * power)) / power;
  return rounded === 0 ? Number(value.toPrecision(1)) : rounded;
}

/**
 * Whether two figures are about the same: what is between them is inside their margins, too small to speak of, or not to be
 * seen. `undefined` where one of them is not a number.
 */
export function isSame(
  one: Figure,
  other: Figure,
  indicator: Pick<Indicator, 'unit' | 'source' | 'decimals'>,
): boolean | undefined {
  if (one.value === undefined || other.value === undefined) return undefined;
  const { unit } = indicator;
  if (asShown(one.value, indicator) === asShown(other.value, indicator)) return true;
  const between = Math.abs(difference(one.value, other.value));
  const larger = Math.max(Math.abs(one.value), Math.abs(other.value));
  const least = LEAST[unit] ?? (LEAST_PART[unit] ?? 0) * larger;
  return between < least || between <= Math.hypot(marginOf(one, indicator), marginOf(other, indicator));
}
