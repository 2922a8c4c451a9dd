import type { FeedFormat } from './services.ts';

export type Act = 'search' | 'filter' | 'near' | 'move';

/** One page that is measured. */
export interface Entrant {
  readonly name: string;
  /** Its module in `pages/`. */
  readonly page: 'floor' | 'empty-map' | 'leaflet' | 'buurt';
  readonly format: FeedFormat;
  readonly map: boolean;
  readonly acts: readonly Act[];
  /** Milliseconds after which a widget fetches what a resident may need later; acts begin after it. */
  readonly settles?: number;
  /** Milliseconds of rest after a key before the list is searched and the answer announced. */
  readonly typing?: number;
}

const buurt = { page: 'buurt', typing: 550 } as const;

/** In the order of the first turn; every other turn goes the other way round. */
export const entrants: readonly Entrant[] = [
  { name: 'floor', page: 'floor', format: 'geojson', map: false, acts: ['search', 'filter', 'near'] },
  { name: 'buurt', ...buurt, format: 'native', map: false, acts: ['search', 'filter', 'near'], settles: 2600 },
  { name: 'buurt, GeoJSON', ...buurt, format: 'geojson', map: false, acts: [] },
  { name: 'empty map', page: 'empty-map', format: 'geojson', map: true, acts: ['move'] },
  { name: 'floor with map', page: 'floor', format: 'geojson', map: true, acts: [] },
  { name: 'Leaflet', page: 'leaflet', format: 'geojson', map: true, acts: ['search', 'filter', 'near', 'move'] },
  { name: 'buurt with map', ...buurt, format: 'native', map: true, acts: ['search', 'filter', 'near', 'move'] },
  { name: 'buurt with map, GeoJSON', ...buurt, format: 'geojson', map: true, acts: [] },
];
