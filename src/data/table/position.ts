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
  const [y, x] = [lat, lon].map((each) => toNumber(each) ?? inDegrees(each));
  return x === undefined || y === undefined ? undefined : { x, y };
}

const WKT = /^(?:SRID=\d+;)?\s*POINT(?:\s*Z)?\s*\(([^()]{1,80})\)$/i;

/** What a link to a map of Google has in it: `/@51.17,5.16,17z`, `?q=51.17,5.16`. */
const MAP_LINK = /^https?:[^\s]{1,200}?[@=](-?\d\d?\.\d+),(-?\d{1,3}\.\d+)/;
/** `51°10'12.5"N`, `5.17° E`. */
const DEGREES =
  /\d{1,3}(?:[.,]\d+)?\s?°(?:\s?\d\d?(?:[.,]\d+)?\s?['′’])?(?:\s?\d\d?(?:[.,]\d+)?\s?(?:"|″|”|''))?(?:\s?[NSEOW]\b)?/gi;

function inDegrees(text: unknown): number | undefined {
  const [written, more] = typeof text === 'string' && text.length < 40 ? (text.match(DEGREES) ?? []) : [];
  if (written === undefined || more !== undefined) return undefined;
  const [whole = 0, minutes = 0, seconds = 0] = (written.match(/\d+(?:[.,]\d+)?/g) ?? []).map((each) => toNumber(each));
  return (whole + minutes / 60 + seconds / 3600) * (/[SW]$/i.test(written) ? -1 : 1);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function positionInText(cell: string): Position | undefined {
  const text = cell.trim();
  if (text.startsWith('{')) return positionIn(parsed(text));
  const [lon, lat] = WKT.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  if (lat !== undefined) return pair(lat, lon);
  const [, y, x] = MAP_LINK.exec(text) ?? [];
  if (y !== undefined) return pair(y, x);
  const [north, east] = text.length < 80 ? (text.match(DEGREES) ?? []) : [];
  if (east !== undefined) return pair(north, east);
  // `(51.17, 5.17)`, `N 51.17 E 5.17`
  const plain = text.replace(/^[([]|[)\]]$|[NEO] ?(?=\d)|(?<=\d) ?[NEO]\b/gi, '').trim();
  const marks = [' / ', '; ', ';', ', ', ' ', ','];
  const mark = marks.find((each) => plain.includes(each));
  const parts = mark === undefined ? [] : plain.split(mark).map((part) => part.trim());
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
