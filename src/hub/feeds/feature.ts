import type { Area } from '../../domain/area.ts';
import { pointOf, type Location } from '../../domain/place.ts';
import type { NativeItem } from '../../mirror/native-item.ts';

/** RFC 7946: what is nowhere has no geometry, and stays in the list. */
export const featureOf = ({ id, ...properties }: NativeItem, geometry: object | undefined) => ({
  type: 'Feature',
  id,
  geometry: geometry ?? null,
  properties,
});

export function markOf(locations: readonly Location[]): object | undefined {
  const points = locations.flatMap((location) => pointOf(location) ?? []).map(({ lat, lon }) => [lon, lat]);
  const [only, ...others] = points;
  return (
    only && (others.length > 0 ? { type: 'MultiPoint', coordinates: points } : { type: 'Point', coordinates: only })
  );
}

export const outlineOf = ({ polygon }: Area): object | undefined =>
  polygon && { type: 'MultiPolygon', coordinates: polygon.map((ring) => [ring]) };
