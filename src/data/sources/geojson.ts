import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { openFeatures } from './geojson-feature.ts';
import { positioningOf } from './positioning.ts';
import { addressWith, fieldsOf, numberOf, objectsOf, webUrl, wordsOf, type Fields } from './wire.ts';

const GEOMETRY = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

/** GeoJSON (RFC 7946): a FeatureCollection, a Feature or a bare geometry, with the tags or headings people export. */
export const open: Format<ServiceDraft> = async ({ json, url, request }) => {
  const document = fieldsOf(json);
  const features = Array.isArray(json) ? json.flatMap(ungrouped) : featuresOf(document);
  if (!features) {
    throw new FeedFailure('shape', 'This is GeoJSON without a list of "features".');
  }
  const positioning = await positioningOf(document, features);
  const opened = await openFeatures(
    features.map((feature) => ({ feature })),
    positioning,
    request,
  );
  const next = nextPage(document, features.length, url);
  const licence = wordsOf(document['copyright']) ?? wordsOf(document['license']);
  const updated = wordsOf(document['timestamp']) ?? wordsOf(document['timeStamp']);
  return {
    ...opened,
    path: (at) => (document['type'] === 'FeatureCollection' ? `/features/${at}` : Array.isArray(json) ? `/${at}` : ''),
    ...(next !== undefined && { next }),
    ...(licence !== undefined && { licence }),
    ...(updated !== undefined && { updated }),
  };
};

function featuresOf(document: Fields): readonly unknown[] | undefined {
  const { type, features } = document;
  if (type === 'FeatureCollection' || (type === undefined && features))
    return Array.isArray(features) ? features.flatMap(ungrouped) : undefined;
  if (type === 'Feature') return [document];
  return typeof type === 'string' && GEOMETRY.test(type) ? [{ geometry: document }] : undefined;
}

/** Some programs put the whole collection of a layer in the list. */
const ungrouped = (feature: unknown): readonly unknown[] =>
  (fieldsOf(feature)['type'] === 'FeatureCollection' && featuresOf(fieldsOf(feature))) || [feature];

/** OGC API Features link to it; ArcGIS only says that there is more. */
function nextPage(document: Fields, count: number, url: string): string | undefined {
  const link = objectsOf(document['links']).find(({ rel }) => rel === 'next');
  const href = wordsOf(link?.['href']);
  if (href !== undefined) return webUrl(href, url)?.href;
  const properties = document['properties'];
  const more = document['exceededTransferLimit'] === true || fieldsOf(properties)['exceededTransferLimit'] === true;
  if (!more || count === 0) return undefined;
  const offset = numberOf(webUrl(url)?.searchParams.get('resultOffset')) ?? 0;
  return addressWith(url, { resultOffset: offset + count });
}
