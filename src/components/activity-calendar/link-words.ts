import { languageIn, listIn, queryIn } from '../../controllers/choices-link.ts';
import { NO_ACTIVITY_FILTERS, type ActivityFilters } from '../../domain/activity-filters.ts';
import { PRESETS, pickedSpan } from '../../domain/date-span.ts';
import { VIEWS } from './view-tabs.ts';

export const views = VIEWS;

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

const whenOf = (when = '') => (PRESETS.some((each) => each === when) || pickedSpan(when) ? when : '');

/** Reads them back; what an address cannot mean is ignored. */
export const fromLink = (state: ReadonlyMap<string, string>): ActivityFilters => ({
  ...NO_ACTIVITY_FILTERS,
  query: queryIn(state),
  when: whenOf(state.get('when')),
  categories: listIn(state, 'cat'),
  audiences: listIn(state, 'aud'),
  places: listIn(state, 'place').flatMap(decoded),
  access: listIn(state, 'acc'),
  language: languageIn(state),
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
