import type { FeedRequest } from '../../domain/feed.ts';
import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { feedId, idFromContent } from '../values/made-ids.ts';
import { pointsIn, type Positioning } from './geometry-points.ts';
import type { Naming } from './property-names.ts';
import { osmId, taggedPlace } from './tagged-place.ts';
import { amountOf, fieldsOf, isFields, type Fields } from './wire.ts';

/** What the features of one document share. */
export interface FeatureReading {
  readonly request: FeedRequest;
  readonly positioning: Positioning;
  readonly naming: Naming;
}

/** What one GeoJSON feature (RFC 7946 §3.2) says of a service; `layer` is the map layer it stands in. */
export function featureDraft(
  feature: unknown,
  report: RowReport,
  { request, positioning, naming }: FeatureReading,
  layer?: string,
): ServiceDraft | undefined {
  if (!isFields(feature)) return void report.error('item.shape', '', feature);
  const properties = fieldsOf(feature['properties']);
  const nested = nestedTags(properties['tags']);
  const tags = nested ?? (naming ? naming(properties) : properties);
  const points = pointsIn(feature['geometry'], report, positioning);
  const [point] = points;
  // Without a point, everything it says must tell it from its neighbours.
  const makeId = (name: unknown) =>
    point ? idFromContent(name, point.lat, point.lon) : idFromContent(name, feature['properties']);
  return taggedPlace(tags, idOf(feature, properties, nested !== undefined, request), points, report, makeId, layer);
}

/** `{"tags": {…}}` of osmtogeojson; QGIS writes the same as text. */
function nestedTags(value: unknown): Fields | undefined {
  if (isFields(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('{')) return undefined;
  try {
    const tags: unknown = JSON.parse(value);
    return isFields(tags) ? tags : undefined;
  } catch {
    return undefined;
  }
}

function idOf(feature: Fields, properties: Fields, nested: boolean, request: FeedRequest): string | undefined {
  const osm = osmId(feature['id']) ?? osmId(properties['@id']);
  if (osm !== undefined) return osm;
  if (nested) {
    const element = osmId(`${String(properties['type'])}/${String(properties['id'])}`);
    if (element !== undefined) return element;
  }
  // Geopunt's `via` is the address of the record itself, the same in every export.
  const raw =
    amountOf(feature['id']) ?? amountOf(properties['@id']) ?? amountOf(properties['via']) ?? amountOf(properties['id']);
  return raw === undefined ? undefined : feedId(String(raw), request);
}
