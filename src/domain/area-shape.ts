import type { Area, Box } from './area.ts';
import { metresBetween, type Point } from './place.ts';
import { boxOf, inBox, inRings } from './polygon.ts';

/** Metres around a centre, where nothing else is known: what people there would still call "here". */
const AROUND: Record<Area['type'], number> = { neighbourhood: 750, village: 2_000, municipality: 5_000 };

/** Whether somebody drew where the area ends. */
export const isDrawn = (area: Area): boolean => Boolean(area.polygon?.length || area.bbox);

/**
 * Makes the test "does this point lie in the area": in its polygon; without one, in its box and not in that box's corners;
 * without a box, around its centre. `undefined` when nobody said where it is.
 */
export function areaShape(area: Area): ((point: Point) => boolean) | undefined {
  const { polygon = [], centre } = area;
  const box = boxOf(polygon);
  if (box) return (point) => inBox(box, point) && inRings(polygon, point);
  if (!centre) {
    const { bbox } = area;
    return bbox && ((point) => inBox(bbox, point));
  }
  const bbox = area.bbox ?? boxAround(centre, AROUND[area.type]);
  const radius = halfTheLongestSide(bbox);
  return (point) => inBox(bbox, point) && metresBetween(centre, point) <= radius;
}

const METRES_PER_DEGREE = 111_195;

/** The box that just holds a circle of so many metres. */
export function boxAround({ lat, lon }: Point, metres: number): Box {
  const high = metres / METRES_PER_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return [lon - wide, lat - high, lon + wide, lat + high];
}

function halfTheLongestSide([west, south, east, north]: Box): number {
  const lat = (south + north) / 2;
  const width = metresBetween({ lat, lon: west }, { lat, lon: east });
  const height = metresBetween({ lat: south, lon: west }, { lat: north, lon: west });
  return Math.max(width, height) / 2;
}
