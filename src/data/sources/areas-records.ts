import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { AreaDraft } from '../native/areas.ts';
import { recordPage } from '../record-list.ts';
import { readCsv } from '../table/csv-rows.ts';
import { fieldsOf, isFields, numberOf, objectsOf, type Fields } from './wire.ts';
import { areOfAreas } from './area-properties.ts';
import { openFeatures } from './areas-geojson.ts';
import { geometryOfWkt } from './wkt.ts';

/** Reads areas from the records of a data portal, or from any other list of records: the shape is one of the fields. */
export const records: Format<AreaDraft> = async ({ json, url }) => {
  const { records: rows, path, ...page } = recordPage(json, url);
  const features = rows.map(featureOf);
  const headings = [...new Set(rows.slice(0, 20).flatMap((row) => Object.keys(row)))];
  if (headings.some((heading) => OF_A_PLACE.test(heading))) refuseOthers(features, headings);
  return { ...(await openFeatures(features, path)), ...page };
};

/** An area has no street, and answers no telephone. */
const OF_A_PLACE = /^(?:adres|address|straat|street|rue|stra(?:ss|ß)e|tel|phone|e-?mail|opening)/i;

function refuseOthers(features: readonly Fields[], headings: readonly string[]): void {
  if (features.some(({ geometry }) => isBorder(geometry)) || areOfAreas(headings)) return;
  throw new FeedFailure('shape', `This is no table of areas; the columns are ${headings.slice(0, 12).join(', ')}.`);
}

/** Reads areas from a table: the shape is GeoJSON in a cell, as portals write it, or there is none. */
export const csv: Format<AreaDraft> = async ({ text }) => {
  const { headings, rows, problems } = await readCsv(text, (row) => row.filter((each) => /\p{L}/u.test(each)).length);
  const features = rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells }) =>
      featureOf(Object.fromEntries(headings.map((heading, at): [string, unknown] => [heading, cells[at]]))),
    );
  refuseOthers(features, headings);
  const opened = await openFeatures(features, (at) => rows[at]?.path ?? '');
  return { ...opened, problems, within: () => '' };
};

/** The layers of a uMap are groups of areas. */
export const umap: Format<AreaDraft> = ({ json }) => {
  const layers = objectsOf(isFields(json) ? json['layers'] : undefined);
  const rows = layers.flatMap(({ features }, layer) =>
    objectsOf(features).map((feature, at) => ({ feature, path: `/layers/${layer}/features/${at}` })),
  );
  return openFeatures(
    rows.map(({ feature }) => feature),
    (at) => rows[at]?.path ?? '',
  );
};

const isBorder = (geometry: unknown) => String(fieldsOf(geometry)['type']).endsWith('Polygon');

function featureOf(record: Fields): Fields {
  const shapes = Object.values(record).flatMap<Fields>((value) => geometryIn(value) ?? []);
  const { latitude, lat = latitude, longitude, lon = longitude, lng = lon } = record;
  const point = geometryIn({ lat: numberOf(lat), lon: numberOf(lng) });
  const geometry = shapes.find(isBorder) ?? shapes[0] ?? point;
  const properties = Object.fromEntries(Object.entries(record).filter(([, value]) => !geometryIn(value)));
  return { properties, geometry };
}

/** A geometry, one in a feature, one as text, or a position. */
function geometryIn(value: unknown): Fields | undefined {
  if (typeof value === 'string' && value.startsWith('{')) return geometryIn(parsed(value));
  if (typeof value === 'string') return geometryOfWkt(value);
  if (!isFields(value)) return undefined;
  const { type, geometry, coordinates, lat, lon } = value;
  if (type === 'Feature') return isFields(geometry) ? geometry : undefined;
  if (Array.isArray(coordinates)) return value;
  return typeof lat === 'number' && typeof lon === 'number' ? { type: 'Point', coordinates: [lon, lat] } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
