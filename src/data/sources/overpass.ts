import type { Point } from '../../domain/place.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { Format, RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { toPoint } from '../values/point.ts';
import { OsmShapes, elementName } from './osm-shapes.ts';
import { osmId, taggedPlace } from './tagged-place.ts';
import { fieldsOf, isFields, wordsOf, type Fields } from './wire.ts';

/**
 * The raw answer of the Overpass API: nodes with a position, ways and relations with one where `out center` asked, else with a
 * shape (`osm-shapes.ts`).
 */
export const open: Format<ServiceDraft> = ({ json }) => {
  const { elements, osm3s, remark } = fieldsOf(json);
  if (!Array.isArray(elements)) {
    throw new FeedFailure('shape', 'This has no "elements", so it is no Overpass answer.');
  }
  // What has no tags only gives shape to something else.
  const places: number[] = [];
  for (const [at, element] of elements.entries()) {
    if (!isFields(element) || isFields(element['tags'])) places.push(at);
  }
  const shapes = new OsmShapes(elements);
  const { copyright, timestamp_osm_base: updated } = fieldsOf(osm3s);
  const licence = wordsOf(copyright);
  return {
    rows: places.map((at): unknown => elements[at]),
    read: (element, report) => elementDraft(element, report, shapes),
    path: (at) => `/elements/${places[at] ?? at}`,
    ...(licence !== undefined && { licence }),
    ...(typeof updated === 'string' && { updated }),
    // The server gave up half way and says so in words.
    ...(wordsOf(remark) !== undefined && {
      problems: [{ severity: 'warning', code: 'feed.incomplete', path: '/remark', value: String(remark).slice(0, 80) }],
    }),
  };
};

function elementDraft(element: unknown, report: RowReport, shapes: OsmShapes): ServiceDraft | undefined {
  if (!isFields(element)) return void report.error('item.shape', '', element);
  const id = osmId(elementName(element['type'], element['id']));
  if (id === undefined) return void report.error('id.missing', 'id', element['id']);
  return taggedPlace(fieldsOf(element['tags']), id, pointOf(element, report, shapes), report, () => id);
}

function pointOf(element: Fields, report: RowReport, shapes: OsmShapes): readonly Point[] {
  const place = isFields(element['center']) ? element['center'] : element;
  const { lat, lon } = 'lat' in place ? place : shapes.middleOf(element);
  const point = toPoint(lat, lon);
  if (!point) {
    if (lat === undefined && lon === undefined) report.advice('point.missing', 'center');
    else report.warning('point.unreadable', 'lat', { lat, lon });
  }
  return point ? [point] : [];
}
