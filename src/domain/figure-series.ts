import { isMeasuredAnew } from './comparability.ts';
import type { PlacePoint, Trend } from './indicator-view.ts';
import type { Figure, Indicator } from './indicator.ts';
import { difference, isSame } from './margin.ts';
import { told } from './told.ts';

const periodOf = ({ period, year }: Figure): string => period ?? String(year);

/** Of one place, the oldest first: one figure for each period, the last that its feed gives. */
export function inTime(figures: readonly Figure[]): readonly Figure[] {
  const byPeriod = new Map(figures.map((figure) => [periodOf(figure), figure]));
  return [...byPeriod.values()].sort((a, b) => a.year - b.year || (periodOf(a) < periodOf(b) ? -1 : 1));
}

/** A figure with what may be said of it; a number that may not be shown is taken out. */
export function pointOf(figure: Figure | undefined, indicator: Indicator): Pick<PlacePoint, 'figure' | 'told'> {
  if (!figure) return { told: { is: 'missing' } };
  const says = told(figure, indicator);
  if (says.is === 'value') return { figure, told: says };
  const { value: _value, margin: _margin, ...rest } = figure;
  return { figure: rest, told: says };
}

/** A figure that was measured another way than the one before it is marked as a break, also where its feed forgot to. */
export function markBreaks(figures: readonly Figure[]): readonly Figure[] {
  let before: Figure | undefined;
  return figures.map((figure) => {
    const isAnew = before !== undefined && isMeasuredAnew(before, figure);
    if (figure.value !== undefined) before = figure;
    return isAnew && !figure.break ? { ...figure, break: true } : figure;
  });
}

/** How the last figure is to the first after the last break. A missing or hidden last figure has no trend. */
export function trendOf(
  points: readonly Pick<PlacePoint, 'figure' | 'told'>[],
  indicator: Indicator,
): Trend | undefined {
  const start = points.findLastIndex(({ figure }) => figure?.break);
  const from = points.slice(Math.max(start, 0)).find(({ told: { is } }) => is === 'value')?.figure;
  const to = points.findLast(({ told: { is } }) => is !== 'missing')?.figure;
  if (from?.value === undefined || to?.value === undefined || from === to) return undefined;
  const by = difference(to.value, from.value);
  const is = isSame(from, to, indicator) ? 'same' : by > 0 ? 'risen' : 'fallen';
  return { is, from, to, by: Math.abs(by) };
}
