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

export type ActivityTest = (activity: Activity) => boolean;

/** What its place is called in a choice of places: the village, else its own name. */
export const placeNames = ({ place }: Activity): readonly string[] => {
  if (place?.place) return [place.place];
  if (place?.name === undefined) return [];
  return typeof place.name === 'string' ? [place.name] : Object.values(place.name);
};

export const isFree = ({ price }: Activity): boolean => price?.free === true || price?.amount === 0;

const anyOf = (chosen: readonly string[], has: (activity: Activity) => readonly string[]): ActivityTest => {
  const wanted = new Set(chosen);
  return (activity) => has(activity).some((id) => wanted.has(id));
};

/** The tests that a set of choices asks for; none when nothing is chosen. The search text is not among them. */
export function activityTests(filters: ActivityFilters): readonly ActivityTest[] {
  const tests: ActivityTest[] = [];
  const { categories, audiences, places, access, language, free, pickUp, byNeighbours } = filters;
  if (categories.length > 0) tests.push(anyOf(categories, ({ category }) => category));
  // Who is welcome everywhere is welcome here.
  if (audiences.length > 0) tests.push(anyOf([...audiences, 'aud.everyone'], (activity) => activity.audiences));
  if (places.length > 0) tests.push(anyOf(places, placeNames));
  // Access widens for nobody: who needs a lift and a toilet needs both.
  for (const id of access) tests.push((activity) => activity.access.includes(id));
  if (language) tests.push(({ languages }) => languages.some((tag) => tag.split('-', 1)[0] === language));
  if (free) tests.push(isFree);
  if (pickUp) tests.push((activity) => activity.pickUp === true);
  if (byNeighbours) tests.push((activity) => activity.byNeighbours === true);
  return tests;
}
