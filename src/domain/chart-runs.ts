import type { PlacePoint } from './indicator-view.ts';

/** A point that has a number to show. */
export type Valued = PlacePoint & { readonly told: { readonly is: 'value' } };

export const isValued = (point: PlacePoint): point is Valued => point.told.is === 'value';

/** The stretches of a series that a line may be drawn through: it ends where there is no number, and where it was measured anew. */
export function runsOf(points: readonly PlacePoint[]): readonly (readonly Valued[])[] {
  const runs: Valued[][] = [];
  let run: Valued[] | undefined;
  for (const point of points) {
    if (!isValued(point)) run = undefined;
    else if (run && !point.figure?.break) run.push(point);
    else runs.push((run = [point]));
  }
  return runs;
}

/** The points on both sides of each break. */
export function breaksOf(points: readonly PlacePoint[]): readonly (readonly [before: Valued, after: Valued])[] {
  const valued = points.filter(isValued);
  return valued.flatMap((after, at) => {
    const before = valued[at - 1];
    return before && after.figure?.break ? [[before, after] as const] : [];
  });
}
