import type { ActivityFormat } from './activities.ts';
import type { FormFormat } from './form-questions.ts';
import type { IndicatorFormat } from './indicators.ts';
import type { FeedFormat } from './services.ts';

export type Act = 'search' | 'filter' | 'near' | 'move';

/** One page with services that is measured. */
export interface Contender {
  readonly name: string;
  /** Its module in `pages/`. */
  readonly page: 'floor' | 'empty-map' | 'leaflet' | 'buurt';
  /** Driven by its own names and roles. */
  readonly isBuurt: boolean;
  readonly format: FeedFormat;
  readonly map: boolean;
  readonly acts: readonly Act[];
  /** Milliseconds between a key and the last thing that follows from it. */
  readonly typing?: number;
}

const other = { isBuurt: false } as const;
const buurt = { page: 'buurt', isBuurt: true, typing: 550 } as const;
const list: readonly Act[] = ['filter', 'search', 'near'];

/** In the order of the first turn; every other turn goes the other way round. */
export const contenders: readonly Contender[] = [
  { name: 'floor', ...other, page: 'floor', format: 'geojson', map: false, acts: list },
  { name: 'buurt', ...buurt, format: 'native', map: false, acts: list },
  { name: 'buurt, GeoJSON', ...buurt, format: 'geojson', map: false, acts: [] },
  { name: 'empty map', ...other, page: 'empty-map', format: 'geojson', map: true, acts: ['move'] },
  { name: 'floor with map', ...other, page: 'floor', format: 'geojson', map: true, acts: ['move'] },
  { name: 'Leaflet', ...other, page: 'leaflet', format: 'geojson', map: true, acts: [...list, 'move'] },
  { name: 'buurt with map', ...buurt, format: 'native', map: true, acts: [...list, 'move'] },
];

/** One page with activities that is measured. */
export interface Calendar {
  readonly name: string;
  readonly page: 'floor-calendar' | 'fullcalendar' | 'buurt-calendar';
  readonly isBuurt: boolean;
  readonly format: ActivityFormat;
}

export const calendars: readonly Calendar[] = [
  { name: 'floor', ...other, page: 'floor-calendar', format: 'activities-plain' },
  { name: 'buurt', isBuurt: true, page: 'buurt-calendar', format: 'activities-native' },
  { name: 'FullCalendar', ...other, page: 'fullcalendar', format: 'activities-plain' },
];

/** One page with indicator cards that is measured. */
export interface Cards {
  readonly name: string;
  readonly page: 'floor-cards' | 'chartjs-cards' | 'plot-cards' | 'buurt-cards';
  readonly format: IndicatorFormat;
  /** Without "Show more". */
  readonly isAll: boolean;
}

const plainCards = { format: 'indicators-plain', isAll: true } as const;
const buurtCards = { page: 'buurt-cards', format: 'indicators-native' } as const;

export const cards: readonly Cards[] = [
  { name: 'floor', page: 'floor-cards', ...plainCards },
  { name: 'buurt', ...buurtCards, isAll: false },
  { name: 'buurt, all at once', ...buurtCards, isAll: true },
  { name: 'Plot', page: 'plot-cards', ...plainCards },
  { name: 'chart.js', page: 'chartjs-cards', ...plainCards },
];

/** One page with a form that is measured. */
export interface Form {
  readonly name: string;
  readonly page: 'floor-form' | 'buurt-form';
  readonly format: FormFormat;
}

export const forms: readonly Form[] = [
  { name: 'floor', page: 'floor-form', format: 'forms-native' },
  { name: 'buurt', page: 'buurt-form', format: 'forms-native' },
];
