import type { ServiceKind } from './service.ts';

/** What a resident has chosen. Choices of one group widen, choices of different groups narrow. */
export interface ServiceFilters {
  readonly query: string;
  readonly needs: readonly string[];
  readonly categories: readonly string[];
  readonly kinds: readonly ServiceKind[];
  readonly access: readonly string[];
  /** BCP 47; `''` is any. */
  readonly language: string;
  readonly openNow: boolean;
  readonly free: boolean;
  /** Only what is on "my list". */
  readonly mine: boolean;
}

export const NO_FILTERS: ServiceFilters = {
  query: '',
  needs: [],
  categories: [],
  kinds: [],
  access: [],
  language: '',
  openNow: false,
  free: false,
  mine: false,
};
