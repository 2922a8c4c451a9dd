import { FeedFailure } from '../feed-failure.ts';
import type { FeedDocument, Format, OpenedFeed, RowReport } from '../format.ts';
import type { AreaDraft } from '../native/areas.ts';
import type { Point } from '../../domain/place.ts';
import { areaCode } from '../../domain/area-code.ts';
import { compact } from '../values/compact.ts';
import { idFromContent } from '../values/made-ids.ts';
import { toPoint } from '../values/point.ts';
import { isTurnedRound } from '../values/turned-round.ts';
import { toRings } from '../values/rings.ts';
import { areaProperties, type AreaWords } from './area-properties.ts';
import type { Positioning } from './geometry-points.ts';
import { positioningOf } from './positioning.ts';
import { fieldsOf, isFields, listOf, type Fields } from './wire.ts';

/** Reads borders as GeoJSON (RFC 7946): one feature, one area. The properties may also be those of a native area. */
export const open: Format<AreaDraft> = ({ json }: Pick<FeedDocument, 'json'>) => {
  const document = fieldsOf(json);
  const listed = Array.isArray(json) ? json : document['type'] === 'Feature' ? [json] : document['features'];
  // Some programs put the whole collection of a layer in the list.
  const rows = Array.isArray(listed)
    ? listed.flatMap((each: unknown) => listOf(fieldsOf(each)['features'] ?? each))
    : undefined;
  if (!rows) throw new FeedFailure('shape', 'This is not GeoJSON: there is no list "features" in it.');
  return openFeatures(rows, (at) => `/features/${at}`, document);
};

/** Features are GeoJSON's; `document` may name the grid that they are measured on. */
export async function openFeatures(
  rows: readonly unknown[],
  path: (at: number) => string,
  document: Fields = {},
): Promise<OpenedFeed<AreaDraft>> {
  const positioning = await positioningOf(document, rows);
  const wordsOf = areaProperties(rows);
  return {
    rows,
    read: (row, report) => {
      if (!isFields(row)) return void report.error('item.shape', '', row);
      return areaDraft(row, wordsOf(fieldsOf(row['properties'])), report, positioning);
    },
    path,
  };
}

function areaDraft(
  row: Fields,
  { name, code, type, municipality, postcodes }: AreaWords,
  report: RowReport,
  positioning: Positioning,
): AreaDraft | undefined {
  const properties = fieldsOf(row['properties']);
  if (name === undefined) return void report.error('name.missing', 'properties', properties);
  const polygon = toRings(row['geometry'], (x, y) => placeOf(x, y, positioning));
  if (!polygon) report.warning('polygon.missing', 'geometry');
  const { type: shape, coordinates } = fieldsOf(row['geometry']);
  const [x, y] = shape === 'Point' ? listOf(coordinates) : [];
  const centre = placeOf(x, y, positioning);
  const nisCode = code === undefined ? undefined : areaCode(code);
  const { id: number } = properties;
  const id = [typeof number === 'string' ? number : undefined, nisCode ?? code, row['id'], number].find(isId);
  if (id === undefined) report.advice('id.made');
  return compact<AreaDraft>({
    municipality,
    type,
    postcodes,
    centre: centre && { ...centre },
    ...nativeFields(properties),
    id: id ?? idFromContent(name, polygon?.[0]?.[0]),
    name: nisCode ? withoutTown(name, nisCode) : name,
    nisCode,
    polygon: polygon?.map((ring) => ring.map(([lon, lat]) => [lon, lat])),
  });
}

/** On whatever grid, and with latitude and longitude in each other's place too. */
function placeOf(x: unknown, y: unknown, { project }: Positioning): Point | undefined {
  const point = toPoint(y, x) ?? (typeof x === 'number' && typeof y === 'number' ? project?.(x, y) : undefined);
  return point && isTurnedRound(point) ? { lat: point.lon, lon: point.lat } : point;
}

const isId = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');

const NATIVE = ['parent', 'centre', 'radius', 'bbox', 'postcodes', 'municipality', 'demo'];
const TYPES: readonly unknown[] = ['neighbourhood', 'village', 'municipality'];

/** Fields that a native area has too. `type` is a common word: elsewhere it says something else. */
function nativeFields(properties: Fields): Fields {
  const { type } = properties;
  const same = NATIVE.filter((field) => field in properties).map((field) => [field, properties[field]]);
  return { ...Object.fromEntries(same), ...(TYPES.includes(type) && { type }) };
}

/** "Wezel (Balen)" is Wezel among the areas of Balen; "Balen (Dg.)" is Balen. A municipality keeps its whole name. */
function withoutTown(name: AreaDraft['name'], code: string): AreaDraft['name'] {
  if (code.length === 5 || typeof name !== 'string') return name;
  return name.replace(/ \([^()]+\)$/, '') || name;
}
