import type { Activity } from './activity.ts';

/** What a resident has chosen. Choices of one group widen, choices of different groups narrow. */
export interface ActivityFilters {
  readonly query: string;
  readonly categories: readonly string[];
  readonly audiences: readonly string[];
  /** Names of villages and places, as the feeds write them. */
  readonly places: readonly string[];
  readonly access: readonly string[];
  /** BCP 47; `''` is any. */
  readonly language: string;
  readonly free: boolean;
  /** Someone comes and fetches you. */
  readonly pickUp: boolean;
  readonly byNeighbours: boolean;
  /** Which days: a preset of `date-span.ts`, two days `2026-12-01/2026-12-05`, or `''` for the webmaster's own. */
  readonly when: string;
}

export const NO_ACTIVITY_FILTERS: ActivityFilters = {
  query: '',
  categories: [],
  audiences: [],
  places: [],
  access: [],
  language: '',
  free: false,
  pickUp: false,
  byNeighbours: false,
  when: '',
};

export const isFree = ({ price }: Activity): boolean => price?.free === true || price?.amount === 0;
