import type { Format } from '../format.ts';
import type { AreaDraft } from '../native/areas.ts';
import type { ServiceDraft } from '../native/services.ts';
import { open as openAreas } from './areas-geojson.ts';
import { open as openServices } from './geojson.ts';
import { fieldsOf, objectsOf, type Fields } from './wire.ts';

/** Services of an ArcGIS server that was not asked for GeoJSON. */
export const services: Format<ServiceDraft> = (document) =>
  openServices({ ...document, json: toGeojson(document.json) });

/** Areas of such a server. */
export const areas: Format<AreaDraft> = (document) => openAreas({ ...document, json: toGeojson(document.json) });

/** An Esri feature set, in its own JSON, as GeoJSON: `attributes`, `x` and `y`, `rings` and `paths`. */
function toGeojson(json: unknown): Fields {
  const document = fieldsOf(json);
  const { latestWkid, wkid = latestWkid } = fieldsOf(document['spatialReference']);
  const features = objectsOf(document['features']).map(({ attributes, geometry }) => ({
    properties: attributes,
    geometry: geometryOf(fieldsOf(geometry)),
  }));
  const name = `EPSG:${String(latestWkid ?? wkid)}`;
  return { ...document, type: 'FeatureCollection', features, crs: { properties: { name } } };
}

function geometryOf({ x, y, points, rings, paths }: Fields): Fields | undefined {
  if (x !== undefined) return { type: 'Point', coordinates: [x, y] };
  if (points !== undefined) return { type: 'MultiPoint', coordinates: points };
  if (paths !== undefined) return { type: 'MultiLineString', coordinates: paths };
  if (!Array.isArray(rings)) return undefined;
  // Outer rings run clockwise, holes the other way; not all programs know.
  const outer = rings.filter(isClockwise);
  return { type: 'MultiPolygon', coordinates: (outer.length > 0 ? outer : rings).map((ring: unknown) => [ring]) };
}

function isClockwise(ring: unknown): boolean {
  if (!Array.isArray(ring)) return false;
  let area = 0;
  let [fromX, fromY] = [0, 0];
  for (const [at, [x, y]] of ring.filter(Array.isArray).entries()) {
    if (at > 0) area += (x - fromX) * (y + fromY);
    [fromX, fromY] = [x, y];
  }
  return area > 0;
}
