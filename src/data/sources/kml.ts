import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { AreaDraft } from '../native/areas.ts';
import type { ServiceDraft } from '../native/services.ts';
import { part } from '../part.ts';
import { openFeatures, type FeatureRow } from './geojson-feature.ts';
import { kmlTags } from './kml-tags.ts';
import { webUrl } from './wire.ts';

/** Services of a map as Google My Maps and Google Earth export it (KML 2.2): a placemark is a service, its folder a category. */
export const services: Format<ServiceDraft> = async ({ text, url, request }) => {
  const { rows, next } = placemarksIn(text, url);
  return { ...(await openFeatures(rows, {}, request)), path: pathOf, ...(next !== undefined && { next }) };
};

/** Areas of such a map. */
export const areas: Format<AreaDraft> = async ({ text, url }) => {
  const { rows } = placemarksIn(text, url);
  return (await part(import('./areas-geojson.ts'))).openFeatures(
    rows.map(({ feature }) => feature),
    pathOf,
  );
};

const pathOf = (at: number) => `Placemark ${at + 1}`;

/** A placemark while it is being read: what it says, and its shapes by the names of KML. */
interface Placemark {
  readonly properties: Record<string, string>;
  readonly shapes: Record<'Point' | 'LineString' | 'outerBoundaryIs', number[][][]>;
}

/** The placemarks of a map as features of GeoJSON; a map that only names another one says where that is. */
function placemarksIn(text: string, url: string): { readonly rows: FeatureRow[]; readonly next: string | undefined } {
  if (!/<\/[\w:]{0,40}kml>/.test(text.slice(-500))) throw new FeedFailure('parse', 'This map (KML) breaks off.');
  const rows: FeatureRow[] = [];
  const folders: string[] = [];
  let next: string | undefined;
  let placemark: Placemark | undefined;
  for (const { name, words, around, key } of kmlTags(text)) {
    const [parent = ''] = around;
    if (name === 'Placemark') {
      if (words === undefined)
        placemark = { properties: {}, shapes: { Point: [], LineString: [], outerBoundaryIs: [] } };
      else if (placemark) rows.push({ feature: featureOf(placemark), layer: folders.at(-1) || undefined });
      if (words !== undefined) placemark = undefined;
    } else if (name === 'Folder') {
      if (words === undefined) folders.push('');
      else folders.pop();
    } else if (words === undefined) continue;
    else if (name === 'href' && around.includes('NetworkLink')) next ??= webUrl(words, url)?.href;
    else if (parent === 'Folder' && name === 'name') folders.splice(-1, 1, words);
    else if (!placemark) continue;
    else if (name === 'coordinates') {
      const shape = SHAPES.find((each) => around.includes(each));
      if (shape) placemark.shapes[shape].push(positionsIn(words));
    } else if (parent === 'Placemark' && SAYING.includes(name)) placemark.properties[name] ??= words;
    else if (key && (name === 'SimpleData' || name === 'value')) placemark.properties[key] ??= words;
  }
  if (rows.length === 0 && next === undefined) throw new FeedFailure('shape', 'This map (KML) has no places on it.');
  return { rows, next };
}

const SHAPES = ['Point', 'LineString', 'outerBoundaryIs'] as const;
const SAYING = ['name', 'description', 'address', 'phoneNumber'];

/** `5.1,51.2,0 5.2,51.3,0`, longitude first. */
const positionsIn = (words: string): number[][] =>
  words.split(/\s+/).flatMap((tuple) => {
    const position = tuple.split(',').slice(0, 2).map(Number);
    return position.length === 2 && position.every(Number.isFinite) ? [position] : [];
  });

function featureOf({ properties, shapes: { Point, LineString, outerBoundaryIs } }: Placemark) {
  return { type: 'Feature', properties, geometry: shapeOf(Point.flat(), outerBoundaryIs, LineString) };
}

function shapeOf(points: number[][], rings: number[][][], lines: number[][][]) {
  if (points.length === 1) return { type: 'Point', coordinates: points[0] };
  if (points.length > 1) return { type: 'MultiPoint', coordinates: points };
  if (rings.length > 0) return { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) };
  return lines.length > 0 ? { type: 'MultiLineString', coordinates: lines } : undefined;
}
