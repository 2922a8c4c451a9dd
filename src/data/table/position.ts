import type { Point } from '../../domain/place.ts';
import type { Projection } from '../sources/geometry-points.ts';
import { fieldsOf, isFields } from '../sources/wire.ts';
import type { RowReport } from '../format.ts';
import { isTurnedRound } from '../values/turned-round.ts';
import { toNumber } from './numbers.ts';

/**
 * One place out of a cell: GeoJSON and WKT have the longitude first, `[51.1, 5.1]`, `"51.1, 5.1"` and `{lat, lon}` are
 * latitude first (Opendatasoft, feed-standards §9). `undefined` when the cell holds something else.
 */
export function positionIn(cell: unknown): Position | undefined {
  if (Array.isArray(cell)) return pair(cell[0], cell[1]);
  if (typeof cell === 'string') return positionInText(cell);
  if (!isFields(cell)) return undefined;
  if (typeof cell['type'] === 'string') {
    // Portals put the middle of a line or an outline beside it, in a field of its own.
    const { type, coordinates } = fieldsOf(cell['type'] === 'Feature' ? cell['geometry'] : cell);
    return type === 'Point' && Array.isArray(coordinates) ? pair(coordinates[1], coordinates[0]) : undefined;
  }
  const { lat, latitude = lat, lon, lng = lon, longitude = lng } = fieldsOf(cell);
  return pair(latitude, longitude);
}

/** As written: degrees, or metres on some grid. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export function pair(lat: unknown, lon: unknown): Position | undefined {
  const [y, x] = [toNumber(lat), toNumber(lon)];
  return x === undefined || y === undefined ? undefined : { x, y };
}

const WKT = /^(?:SRID=\d+;)?\s*POINT\s*\(([^()]{1,80})\)$/i;

function positionInText(cell: string): Position | undefined {
  const text = cell.trim();
  const [lon, lat] = WKT.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  if (lat !== undefined) return pair(lat, lon);
  const marks = ['; ', ';', ', ', ' ', ','];
  const mark = marks.find((each) => text.includes(each));
  const parts = mark === undefined ? [] : text.split(mark).map((part) => part.trim());
  return parts.length === 2 ? pair(parts[0], parts[1]) : undefined;
}

/** No longitude is beyond 180, no latitude beyond 90. */
export const isProjected = ({ x, y }: Position): boolean => Math.abs(x) > 180 || Math.abs(y) > 90;

/** Degrees, in the right order; `undefined` when they can be none. */
export function toDegrees(position: Position, report: RowReport, project?: Projection): Point | undefined {
  const { x, y } = position;
  if (isProjected(position)) return project?.(x, y);
  if (!isTurnedRound({ lat: y, lon: x })) return { lat: y, lon: x };
  report.warning('point.swapped', 'location', `${y}, ${x}`);
  return { lat: x, lon: y };
}
