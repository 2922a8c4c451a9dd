import type { Point } from '../../domain/place.ts';
import type { RowReport } from '../format.ts';
import {
  areaOf,
  isPosition,
  labelPoint,
  lengthOf,
  middleOfLine,
  positionsOf,
  ringsOf,
  type Position,
} from './label-point.ts';
import { isTurnedRound } from '../values/turned-round.ts';
import { isFields, objectsOf, type Fields } from './wire.ts';

/** From a projected position to degrees; `undefined` when it is in no system we know. */
export type Projection = (x: number, y: number) => Point | undefined;

/** How positions of one document become points; `project` is for those that cannot be degrees. */
export interface Positioning {
  readonly project?: Projection;
}

const NOWHERE: readonly Point[] = Object.freeze([]);

/**
 * Where on the map a GeoJSON geometry is pinned. What has no usable position keeps its place in the list, and the report
 * says why.
 */
export function pointsIn(geometry: unknown, report: RowReport, positioning: Positioning): readonly Point[] {
  if (geometry === undefined || geometry === null) {
    report.advice('point.missing', 'geometry');
    return NOWHERE;
  }
  if (!isFields(geometry)) {
    report.warning('point.unreadable', 'geometry', geometry);
    return NOWHERE;
  }
  const { type, coordinates } = geometry;
  const points: Point[] = [];
  let swapped = false;
  for (const position of positionsOfAny(geometry)) {
    const point = toPoint(position, positioning);
    if (!point) continue;
    if (isTurnedRound(point)) {
      swapped = true;
      points.push({ lat: point.lon, lon: point.lat });
    } else {
      points.push(point);
    }
  }
  if (points.length === 0) report.warning('point.unreadable', 'geometry', excerpt(type, coordinates));
  if (swapped) report.warning('point.swapped', 'geometry', excerpt(type, coordinates));
  return points;
}

/** Never a whole outline: it may be a megabyte. */
const excerpt = (type: unknown, coordinates: unknown) =>
  type === 'Point' && Array.isArray(coordinates) ? coordinates.slice(0, 3) : type;

/** Of several geometries, as of a building with its door, the first that has a point of its own, else the first. */
function positionsOfAny({ type, coordinates, geometries }: Fields, depth = 0): readonly Position[] {
  if (type === 'GeometryCollection' && depth < DEEPEST) {
    const parts = objectsOf(geometries).toSorted(
      (a, b) => Number(b['type'] === 'Point') - Number(a['type'] === 'Point'),
    );
    for (const part of parts.slice(0, MOST)) {
      const positions = positionsOfAny(part, depth + 1);
      if (positions.length > 0) return positions;
    }
  }
  const positions = positionsIn(type, coordinates);
  // Some programs write numbers as text.
  return positions.length > 0 ? positions : positionsIn(type, asNumbers(coordinates));
}
const DEEPEST = 3;
const MOST = 500;

const asNumbers = (value: unknown, depth = 0): unknown =>
  Array.isArray(value) && depth <= DEEPEST
    ? value.map((each) => asNumbers(each, depth + 1))
    : typeof value === 'string' && value.trim() !== ''
      ? Number(value)
      : value;

function positionsIn(type: unknown, coordinates: unknown): readonly Position[] {
  switch (type) {
    case 'Point':
      return isPosition(coordinates) ? [coordinates] : [];
    case 'MultiPoint':
      return positionsOf(coordinates) ?? [];
    case 'LineString':
      return some(middle(positionsOf(coordinates)));
    case 'MultiLineString':
      return some(middle(longest(each(coordinates, positionsOf), lengthOf)));
    case 'Polygon':
      return some(label(ringsOf(coordinates)));
    case 'MultiPolygon':
      return some(label(longest(each(coordinates, ringsOf), areaOf)));
    default:
      return [];
  }
}

const some = (position: Position | undefined) => (position ? [position] : []);
const middle = (line: readonly Position[] | undefined) => line && middleOfLine(line);
const label = (rings: ReturnType<typeof ringsOf>) => rings && labelPoint(rings);
const each = <T>(value: unknown, read: (part: unknown) => T | undefined): readonly T[] =>
  Array.isArray(value) ? value.map(read).filter((part) => part !== undefined) : [];

function longest<T>(parts: readonly T[], measure: (part: T) => number): T | undefined {
  let best = parts[0];
  let size = best === undefined ? 0 : measure(best);
  for (const part of parts) {
    const measured = measure(part);
    if (measured > size) [size, best] = [measured, part];
  }
  return best;
}

function toPoint([x, y]: Position, { project }: Positioning): Point | undefined {
  if (Math.abs(x) > 180) return project?.(x, y);
  // 0,0 is how systems write "unknown".
  return Math.abs(y) > 90 || (x === 0 && y === 0) ? undefined : { lat: y, lon: x };
}
