import type { PlacePoint } from '../../domain/indicator-view.ts';
import type { Indicator, Unit } from '../../domain/indicator.ts';
import { numberWords, valueWords, type IndicatorText } from '../parts/indicator-words.ts';

/** Letters of a value that still leave room for a name. */
const LONGEST = 12;

/** How a chart writes these values: with their unit where it is short, all of them or none. */
export function valueWriter(
  values: readonly number[],
  indicator: Indicator,
  text: IndicatorText,
): (value: number) => string {
  const full = (value: number) => valueWords({ is: 'value', value }, indicator, text);
  const isShort = values.every((value) => full(value).length <= LONGEST);
  return isShort ? full : (value) => numberWords(value, indicator, text);
}

const MOST: Partial<Record<Unit, number>> = { percent: 100, score10: 10 };

/**
 * From the lower to the upper bound of a figure: what its value may truly be, one bound where that is sure. More than all, or
 * less than none, it is not.
 * @param margin in the unit; else as the figure says
 */
export function boundsOf(
  { told, figure }: PlacePoint,
  { unit }: Indicator,
  margin = figure?.margin ?? 0,
): readonly number[] {
  if (told.is !== 'value') return [];
  const { value } = told;
  if (margin === 0) return [value];
  const most = Math.max(MOST[unit] ?? Number.POSITIVE_INFINITY, value);
  return [value < 0 ? value - margin : Math.max(0, value - margin), Math.min(most, value + margin)];
}
