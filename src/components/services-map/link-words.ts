import { NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';

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

const list = (value: string | undefined) => value?.split(',').filter(Boolean) ?? [];

/** Reads them back; what an address cannot mean is ignored. */
export const fromLink = (state: ReadonlyMap<string, string>): ServiceFilters => ({
  ...NO_FILTERS,
  query: (state.get('q') ?? '').slice(0, 200),
  needs: list(state.get('need')),
  categories: list(state.get('cat')),
  kinds: list(state.get('kind')).filter((kind) => kind === 'formal' || kind === 'informal' || kind === 'meeting'),
  access: list(state.get('acc')),
  language: /^[a-z]{2,3}$/.test(state.get('lang') ?? '') ? (state.get('lang') ?? '') : '',
  openNow: state.get('open') === '1',
  free: state.get('free') === '1',
  mine: state.get('mine') === '1',
});
