import type { FeedFormat } from './services.ts';

export type Act = 'search' | 'filter' | 'near' | 'move';

/** One page that is measured. */
export interface Contender {
  readonly name: string;
  /** Its module in `pages/`. */
  readonly page: 'floor' | 'empty-map' | 'leaflet' | 'buurt';
  readonly format: FeedFormat;
  readonly map: boolean;
  readonly acts: readonly Act[];
  /** Milliseconds between a key and the last thing that follows from it. */
  readonly typing?: number;
}

const buurt = { page: 'buurt', typing: 550 } as const;
const list: readonly Act[] = ['filter', 'search', 'near'];

/** In the order of the first turn; every other turn goes the other way round. */
export const contenders: readonly Contender[] = [
  { name: 'floor', page: 'floor', format: 'geojson', map: false, acts: list },
  { name: 'buurt', ...buurt, format: 'native', map: false, acts: list },
  { name: 'buurt, GeoJSON', ...buurt, format: 'geojson', map: false, acts: [] },
  { name: 'empty map', page: 'empty-map', format: 'geojson', map: true, acts: ['move'] },
  { name: 'floor with map', page: 'floor', format: 'geojson', map: true, acts: ['move'] },
  { name: 'Leaflet', page: 'leaflet', format: 'geojson', map: true, acts: [...list, 'move'] },
  { name: 'buurt with map', ...buurt, format: 'native', map: true, acts: [...list, 'move'] },
];
