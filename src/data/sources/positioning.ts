import type { Positioning } from './geometry-points.ts';
import { fieldsOf, firstWords, listOf, type Fields } from './wire.ts';

/**
 * How the positions of a document are to be read. What is beyond 180 can be no longitude; `crs`, obsolete since RFC 7946
 * (§4) and yet present, then says which grid it is on. The projections are fetched only for a document that needs them.
 */
export async function positioningOf(document: Fields, features: readonly unknown[]): Promise<Positioning> {
  if (!features.some(isProjected)) return {};
  // Of the document, or of each feature by itself.
  const { name, code } = fieldsOf(fieldsOf(document['crs'] ?? fieldsOf(features[0])['crs'])['properties']);
  const crs = firstWords(name, code);
  const { toWgs84 } = await import('./projection.ts');
  return { project: (x, y) => toWgs84(x, y, crs) };
}

function isProjected(feature: unknown): boolean {
  let first: unknown = fieldsOf(fieldsOf(feature)['geometry'])['coordinates'];
  while (Array.isArray(first)) {
    if (typeof first[0] === 'number') return Math.abs(first[0]) > 180;
    first = listOf(first)[0];
  }
  return false;
}
