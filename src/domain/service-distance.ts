import { metresBetween, type Point } from './place.ts';
import { pointsOf, type Service } from './service.ts';

/** Metres from a point to the nearest place of a service; `undefined` when it has none. */
export function metresTo(service: Service, from: Point): number | undefined {
  let nearest: number | undefined;
  for (const point of pointsOf(service)) {
    const metres = metresBetween(from, point);
    if (nearest === undefined || metres < nearest) nearest = metres;
  }
  return nearest;
}
