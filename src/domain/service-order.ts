import type { Location, Point } from './place.ts';
import type { Service } from './service.ts';

const NOWHERE = 2 ** 30;
/** More services than any list has. With the metres they fill a number's 53 bits. */
const SLOTS = 2 ** 23;

/** Orders services by distance; those without a place come last, in their own order. */
export function byDistance(services: readonly Service[], from: Point): readonly Service[] {
  // Metres and position packed into one number: the engine's own number sort is ten times faster than a comparator.
  const keys = new Float64Array(services.length);
  const kx = Math.cos((from.lat * Math.PI) / 180);
  for (let at = 0; at < keys.length; at++) keys[at] = metresTo(services[at], from, kx) * SLOTS + at;
  keys.sort();
  const sorted = services.slice();
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0;
    // Without `%`, which is slow for numbers of this size.
    const service = services[key - Math.floor(key / SLOTS) * SLOTS];
    if (service) sorted[place] = service;
  }
  return sorted;
}

const METRES_PER_DEGREE = 111_195;

/** Whole flat-earth metres, within 0.1 % over a municipality; enough to order by. */
function metresTo(service: Service | undefined, from: Point, kx: number): number {
  const nearest = Math.min(nearestSquare(service?.location, from, kx), nearestSquare(service?.stops, from, kx));
  return Math.min(Math.round(Math.sqrt(nearest) * METRES_PER_DEGREE), NOWHERE - 1);
}

function nearestSquare(places: readonly Location[] = [], from: Point, kx: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < places.length; at++) {
    const { lat, lon, hideAddress } = places[at] ?? {};
    if (lat === undefined || lon === undefined || hideAddress) continue;
    const dx = (lon - from.lon) * kx;
    const dy = lat - from.lat;
    nearest = Math.min(nearest, dx * dx + dy * dy);
  }
  return nearest;
}
