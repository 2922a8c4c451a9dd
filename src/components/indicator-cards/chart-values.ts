import type { PlacePoint } from '../../domain/indicator-view.ts';
import type { Indicator } from '../../domain/indicator.ts';
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

/** From the lower to the upper bound of a figure: what its value may truly be. More than all, or less than none, it is not. */
export function boundsOf({ told, figure }: PlacePoint, { unit }: Indicator): readonly number[] {
  if (told.is !== 'value') return [];
  const { value } = told;
  const margin = figure?.margin ?? 0;
  if (margin === 0) return [value];
  const most = unit === 'percent' ? Math.max(100, value) : Number.POSITIVE_INFINITY;
  return [Math.max(Math.min(0, value), value - margin), Math.min(most, value + margin)];
}
