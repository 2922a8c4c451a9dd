import type { Point } from './place.ts';
import type { Service } from './service.ts';

const NOWHERE = 2 ** 30;

/** Orders services by distance; those without a place come last, in their own order. */
export function byDistance(services: readonly Service[], from: Point): readonly Service[] {
  // Metres and position packed into one number: the engine's own number sort is ten times faster than a comparator.
  const slots = services.length;
  const keys = new Float64Array(slots);
  const kx = Math.cos((from.lat * Math.PI) / 180);
  for (let at = 0; at < slots; at++) {
    const service = services[at];
    const metres = service ? nearestSquare(service, from, kx) : NOWHERE;
    keys[at] = Math.min(Math.round(metres), NOWHERE) * slots + at;
  }
  keys.sort();
  return Array.from(keys, (key) => services[key % slots]).filter((service) => service !== undefined);
}

const METRES_PER_DEGREE = 111_195;

/** Flat-earth metres, within 0.1 % over a municipality; enough to order by. */
function nearestSquare(service: Service, from: Point, kx: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const list of [service.location, service.stops]) {
    for (const { lat, lon, hideAddress } of list) {
      if (lat === undefined || lon === undefined || hideAddress) continue;
      const dx = (lon - from.lon) * kx;
      const dy = lat - from.lat;
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
  }
  return nearest === Number.POSITIVE_INFINITY ? NOWHERE : Math.sqrt(nearest) * METRES_PER_DEGREE;
}
