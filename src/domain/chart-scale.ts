import type { Unit } from './indicator.ts';

/** What stands at the two ends of a chart. 0 is always between them: a length or a height means nothing without it. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** A scale whose ends are round numbers, and on which all of these values can stand. */
export function scaleOf(unit: Unit, values: readonly number[]): Scale {
  const from = endFor(unit, -Math.min(0, ...values));
  const to = endFor(unit, Math.max(0, ...values));
  return { from: from === 0 ? 0 : -from, to: to || (unit === 'score10' ? 10 : from === 0 ? 1 : 0) };
}

function endFor(unit: Unit, value: number): number {
  if (value === 0) return 0;
  if (unit === 'score10') return Math.max(10, value);
  if (unit === 'percent' && value > 50 && value <= 100) return 100;
  const power = 10 ** Math.floor(Math.log10(value));
  const end = [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((each) => each >= value);
  return end !== undefined && Number.isFinite(end) ? end : value;
}

/** Where a value that the scale was made for stands on it, from 0 to 1. */
export const placeOn = ({ from, to }: Scale, value: number): number => (value - from) / (to - from);
