import type { Text } from './text.ts';

/** A position in WGS 84, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Where a service is or comes; without `lat`/`lon` it is in the list and not on the map. */
export interface Location extends Partial<Point> {
  readonly name?: Text;
  /** Street and house number, in one line. */
  readonly street?: string;
  readonly postcode?: string;
  /** Village or town. */
  readonly place?: string;
  /** The address is known and not shown, a shelter for instance. Its point is not drawn either. */
  readonly hideAddress?: boolean;
}

export const pointOf = (location: Location): Point | undefined =>
  location.lat === undefined || location.lon === undefined || location.hideAddress
    ? undefined
    : { lat: location.lat, lon: location.lon };

const RADIUS = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Distance in metres along the surface; the haversine formula, good to half a per cent. */
export function metresBetween(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
