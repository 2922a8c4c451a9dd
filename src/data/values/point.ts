import type { Point } from '../../domain/place.ts';

const number = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;

/**
 * A position, or `undefined` when it is none: not finite, out of range, or 0,0, which is how systems write "unknown".
 */
export function toPoint(lat: unknown, lon: unknown): Point | undefined {
  const point = { lat: number(lat), lon: number(lon) };
  if (!Number.isFinite(point.lat) || !Number.isFinite(point.lon)) return undefined;
  if (Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180) return undefined;
  if (point.lat === 0 && point.lon === 0) return undefined;
  return point;
}
