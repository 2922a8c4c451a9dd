import { timeOf } from './figure-time.ts';
import type { IndicatorView, PlacePoint, Reason } from './indicator-view.ts';

/** One figure as it stands in a table: whose, of when, and why it is not fully comparable with the own one. */
export interface FigureRow extends PlacePoint {
  readonly isOwn: boolean;
  readonly reasons: readonly Reason[];
}

/** Every figure that a card's chart is drawn from: place by place from near to far, of each the latest first. */
export function figureRows({ own, compared, series }: IndicatorView): readonly FigureRow[] {
  const latest = [{ ...own, reasons: [] }, ...compared];
  const others = series.filter((each) => !latest.some((point) => isOf(each, point)));
  return [
    ...latest.flatMap((point) => {
      const earlier = series.find((each) => isOf(each, point))?.points ?? [];
      const shown = point.figure ? earlier.filter((each) => !isSameTime(each, point)) : earlier;
      const all = point.figure || earlier.length === 0 ? [...shown, point] : shown;
      return latestFirst(all.map((each) => row(each, isOf(own, each), each === point ? point.reasons : [])));
    }),
    ...others.flatMap(({ points }) => latestFirst(points.map((each) => row(each, false, [])))),
  ];
}

/** Whether a place is the same one. */
export const isOf = (a: Pick<PlacePoint, 'level' | 'key'>, b: Pick<PlacePoint, 'level' | 'key'>): boolean =>
  a.level === b.level && a.key === b.key;

const isSameTime = ({ figure: a }: PlacePoint, { figure: b }: PlacePoint): boolean =>
  a?.year === b?.year && a?.period === b?.period;

const row = (point: PlacePoint, isOwn: boolean, reasons: readonly Reason[]): FigureRow => ({
  ...point,
  isOwn,
  reasons,
});

const latestFirst = (rows: readonly FigureRow[]): readonly FigureRow[] =>
  rows.toSorted((a, b) => timeOf(b) - timeOf(a));
