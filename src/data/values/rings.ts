import type { Ring } from '../../domain/area.ts';
import type { Point } from '../../domain/place.ts';
import { toPoint } from './point.ts';

/** Where a position is. */
type Place = (x: unknown, y: unknown) => Point | undefined;

/**
 * The outer rings of a border: our own list of rings, or a GeoJSON geometry (RFC 7946 §3.1), also inside a collection.
 * Holes are left out, positions that are none too; a ring needs three. `undefined` when no ring is left.
 */
export function toRings(value: unknown, place: Place = inDegrees): readonly Ring[] | undefined {
  const rings = outerRings(value).flatMap((ring): Ring[] => {
    const positions = ring.flatMap((position) => toPosition(position, place));
    return positions.length < 3 ? [] : [positions];
  });
  return rings.length > 0 ? rings : undefined;
}

function outerRings(value: unknown): readonly unknown[][] {
  if (Array.isArray(value)) return value.filter(Array.isArray);
  if (typeof value !== 'object' || value === null) return [];
  const { type, coordinates, geometries }: { type?: unknown; coordinates?: unknown; geometries?: unknown } = value;
  if (type === 'GeometryCollection' && Array.isArray(geometries)) return geometries.flatMap(outerRings);
  if (!Array.isArray(coordinates)) return [];
  const polygons: unknown[] = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
  return polygons.flatMap((polygon) => (Array.isArray(polygon) && Array.isArray(polygon[0]) ? [polygon[0]] : []));
}

const inDegrees: Place = (x, y) => toPoint(y, x);

function toPosition(value: unknown, place: Place): (readonly [number, number])[] {
  if (!Array.isArray(value)) return [];
  const point = place(value[0], value[1]);
  return point ? [[point.lon, point.lat]] : [];
}
