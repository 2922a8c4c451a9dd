import { placeNames } from './activity-choices.ts';
import { isFree, type ActivityFilters } from './activity-filters.ts';
import type { Activity } from './activity.ts';

export type ActivityTest = (activity: Activity) => boolean;

// Asked of everything that is on in a month, and few are chosen.
const anyOf =
  (chosen: readonly string[], has: (activity: Activity) => readonly string[]): ActivityTest =>
  (activity) => {
    const ids = has(activity);
    for (const id of chosen) if (ids.includes(id)) return true;
    return false;
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
