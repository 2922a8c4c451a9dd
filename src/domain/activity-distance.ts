import type { Activity, ActivityPlace } from './activity.ts';
import { metresBetween, pointOf, type Point } from './place.ts';

/** An activity, or one time of it: that may be elsewhere. */
export interface Placed {
  readonly place?: ActivityPlace;
  readonly activity?: Activity;
  readonly day?: string;
}

/** Metres from a point to where it is; `undefined` where that is not known, or not told. */
export function metresTo({ activity, place = activity?.place }: Placed, from: Point): number | undefined {
  const point = place && pointOf(place);
  return point && metresBetween(from, point);
}
