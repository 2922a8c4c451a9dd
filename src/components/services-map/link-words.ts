import { languageIn, listIn, queryIn } from '../../controllers/choices-link.ts';
import { NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import { VIEWS } from './view-choice.ts';

export const views = VIEWS;

/** The choices as they stand in the page's address: short keys, lists with commas, nothing for what is not chosen. */
export const toLink = (filters: ServiceFilters): Readonly<Record<string, string>> => ({
  q: filters.query,
  need: filters.needs.join(','),
  cat: filters.categories.join(','),
  kind: filters.kinds.join(','),
  acc: filters.access.join(','),
  lang: filters.language,
  open: filters.openNow ? '1' : '',
  free: filters.free ? '1' : '',
  mine: filters.mine ? '1' : '',
});

/** Reads them back; what an address cannot mean is ignored. */
export const fromLink = (state: ReadonlyMap<string, string>): ServiceFilters => ({
  ...NO_FILTERS,
  query: queryIn(state),
  needs: listIn(state, 'need'),
  categories: listIn(state, 'cat'),
  kinds: listIn(state, 'kind').filter((kind) => kind === 'formal' || kind === 'informal' || kind === 'meeting'),
  access: listIn(state, 'acc'),
  language: languageIn(state),
  openNow: state.get('open') === '1',
  free: state.get('free') === '1',
  mine: state.get('mine') === '1',
});
