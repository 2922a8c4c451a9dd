import type { Box, Ring } from './area.ts';
import type { Point } from './place.ts';

/** The smallest box around some rings, `undefined` when there is no position in them. */
export function boxOf(rings: readonly Ring[]): Box | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [lon, lat] of ring) {
      if (lon < west) west = lon;
      if (lon > east) east = lon;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
  }
  return west <= east && south <= north ? [west, south, east, north] : undefined;
}

export const inBox = ([west, south, east, north]: Box, { lat, lon }: Point): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Whether a point lies inside one of the rings: an odd number of edges lies east of it. */
export function inRings(rings: readonly Ring[], { lat, lon }: Point): boolean {
  return rings.some((ring) => {
    let inside = false;
    let before = ring.at(-1);
    for (const here of ring) {
      if (before && here[1] > lat !== before[1] > lat) {
        const at = here[0] + ((lat - here[1]) / (before[1] - here[1])) * (before[0] - here[0]);
        if (lon < at) inside = !inside;
      }
      before = here;
    }
    return inside;
  });
}
