import type { Fields } from './wire.ts';

const TYPES: Readonly<Record<string, string>> = { POINT: 'Point', POLYGON: 'Polygon', MULTIPOLYGON: 'MultiPolygon' };
const WKT = /^(?:SRID=\d+;)?\s*(POINT|POLYGON|MULTIPOLYGON)(?:\s*(?:ZM?|M))?\s*(\([-+\d.eE,()\s]*\))\s*$/i;

/** A geometry in well-known text, `POLYGON ((5.1 51.1, …))`, as GeoJSON; `undefined` when it is none. */
export function geometryOfWkt(text: string): Fields | undefined {
  const [, name = '', body = ''] = WKT.exec(text) ?? [];
  const type = TYPES[name.toUpperCase()];
  if (type === undefined) return undefined;
  const lists = body
    .replace(/[^\s,()][^,()]*/g, (numbers) => `[${numbers.trim().split(/\s+/).slice(0, 2).join()}]`)
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    const coordinates: unknown = JSON.parse(lists);
    return { type, coordinates: type === 'Point' && Array.isArray(coordinates) ? coordinates[0] : coordinates };
  } catch {
    return undefined;
  }
}
