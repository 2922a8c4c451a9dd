import type { FeedRequest } from '../../domain/feed.ts';
import type { OpenedFeed, RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { part } from '../part.ts';
import { feedId, idFromContent } from '../values/made-ids.ts';
import type { FeatureTable } from './feature-table.ts';
import { pointsIn, type Positioning } from './geometry-points.ts';
import { chosenTags, hasTags } from './osm-properties.ts';
import { madeName } from './osm-words.ts';
import { locationsOf, osmId, taggedPlace } from './tagged-place.ts';
import {
  allWordsOf,
  amountOf,
  fieldsOf,
  firstWords,
  isFields,
  featureProperties,
  wordsOf,
  type Fields,
} from './wire.ts';

/** A feature, with the map layer it stands in. */
export interface FeatureRow {
  readonly feature: unknown;
  readonly layer?: string | undefined;
}

/** Reads GeoJSON features (RFC 7946 §3.2) as services: with the tags of OpenStreetMap, or with the headings of a table. */
export async function openFeatures(
  rows: readonly FeatureRow[],
  positioning: Positioning,
  request: FeedRequest,
): Promise<Pick<OpenedFeed<ServiceDraft>, 'rows' | 'read' | 'within'>> {
  const features = rows.map(({ feature }) => feature);
  const isTagged = hasTags(features);
  // A town that adds its own places to an export of the map writes them its own way.
  const isListed = (feature: unknown) =>
    !isTagged || (wordsOf(featureProperties(feature)['name']) === undefined && !hasTags([feature]));
  const table = features.some(isListed)
    ? await (await part(import('./feature-table.ts'))).featureTable(features, request)
    : undefined;
  return {
    rows,
    read: (_, report, at) => {
      const { feature, layer } = rows[at] ?? {};
      if (!isFields(feature)) return void report.error('item.shape', '', feature);
      const points = pointsIn(feature['geometry'], report, positioning);
      const [point] = points;
      // Without a point, everything it says must tell it from its neighbours.
      const makeId = (name: unknown) =>
        point ? idFromContent(name, point.lat, point.lon) : idFromContent(name, feature['properties']);
      const properties = featureProperties(feature);
      if (table && isListed(feature)) {
        const draft = listed(table, at, report, layer);
        if (!draft) return undefined;
        const own = idOf(feature, properties, false, request) ?? (draft.id && feedId(String(draft.id), request));
        if (own === undefined) report.advice('id.made', 'id');
        return { ...draft, id: own ?? makeId(draft.name), location: locationsOf(draft.location, points) };
      }
      const nested = nestedTags(properties['tags']);
      const tags = nested ?? chosenTags(properties, request);
      return taggedPlace(tags, idOf(feature, properties, nested !== undefined, request), points, report, makeId, layer);
    },
    ...(table && !isTagged && { within: (field) => table.within(field) }),
  };
}

/** What the properties say under headings that people use; a nameless feature is called after what it is. */
function listed(table: FeatureTable, at: number, report: RowReport, layer: string | undefined) {
  const { name: own, location, ...draft } = table.read(at, report);
  const category = [...allWordsOf(draft.category), ...(layer === undefined ? [] : [layer])];
  const { name: placeName, street, place } = fieldsOf(location);
  const { name: organisation = draft.organisation } = fieldsOf(draft.organisation);
  const name =
    own ??
    wordsOf(placeName) ??
    wordsOf(organisation) ??
    madeName({}, category, wordsOf(street)) ??
    firstWords(street, place);
  if (name === undefined) return void report.error('name.missing', 'name');
  if (own === undefined) report.advice('name.made', 'name');
  return { ...draft, name, category, location: fieldsOf(location) };
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
