import { NO_ACTIVITY_FILTERS, type ActivityFilters } from '../../domain/activity-filters.ts';
import { PRESETS, pickedSpan } from '../../domain/date-span.ts';

/** The choices as they stand in the page's address: short keys, lists with commas, nothing for what is not chosen. */
export const toLink = (filters: ActivityFilters): Readonly<Record<string, string>> => ({
  q: filters.query,
  when: filters.when,
  cat: filters.categories.join(','),
  aud: filters.audiences.join(','),
  // A place may have a comma in its name.
  place: filters.places.map(encodeURIComponent).join(','),
  acc: filters.access.join(','),
  lang: filters.language,
  free: filters.free ? '1' : '',
  ride: filters.pickUp ? '1' : '',
  own: filters.byNeighbours ? '1' : '',
});

const list = (value: string | undefined) => value?.split(',').filter(Boolean) ?? [];
const whenOf = (when = '') => (PRESETS.some((each) => each === when) || pickedSpan(when) ? when : '');

/** Reads them back; what an address cannot mean is ignored. */
export const fromLink = (state: ReadonlyMap<string, string>): ActivityFilters => ({
  ...NO_ACTIVITY_FILTERS,
  query: (state.get('q') ?? '').slice(0, 200),
  when: whenOf(state.get('when')),
  categories: list(state.get('cat')),
  audiences: list(state.get('aud')),
  places: list(state.get('place')).flatMap(decoded),
  access: list(state.get('acc')),
  language: /^[a-z]{2,3}$/.test(state.get('lang') ?? '') ? (state.get('lang') ?? '') : '',
  free: state.get('free') === '1',
  pickUp: state.get('ride') === '1',
  byNeighbours: state.get('own') === '1',
});

function decoded(text: string): string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}
