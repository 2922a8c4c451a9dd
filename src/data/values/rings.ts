import type { Ring } from '../../domain/area.ts';
import { toPoint } from './point.ts';

/**
 * The outer rings of a border: our own list of rings, or a GeoJSON geometry (RFC 7946 §3.1), also inside a collection.
 * Holes are left out, positions that are none too; a ring needs three. `undefined` when no ring is left.
 */
export function toRings(value: unknown): readonly Ring[] | undefined {
  const rings = outerRings(value).flatMap((ring): Ring[] => {
    const positions = ring.flatMap(toPosition);
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

function toPosition(value: unknown): (readonly [number, number])[] {
  if (!Array.isArray(value)) return [];
  const point = toPoint(value[1], value[0]);
  return point ? [[point.lon, point.lat]] : [];
}
