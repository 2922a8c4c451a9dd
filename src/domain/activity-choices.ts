import type { Activity } from './activity.ts';
import { withoutRegion, type ChoiceIds } from './choices-offered.ts';

/** What its place is called in a choice of places: the village, else its own name. */
export const placeNames = ({ place }: Activity): readonly string[] => {
  if (place?.place) return [place.place];
  if (place?.name === undefined) return [];
  return typeof place.name === 'string' ? [place.name] : Object.values(place.name);
};

/** What a resident may choose among of activities, besides days and the choices that every calendar offers. */
export const ACTIVITY_CHOICES = {
  categories: ({ category }) => category,
  places: placeNames,
  audiences: ({ audiences }) => audiences.filter((id) => id !== 'aud.everyone'),
  access: ({ access }) => access,
  languages: withoutRegion,
  practical: ({ byNeighbours }) => (byNeighbours ? ['byNeighbours', 'pickUp'] : []),
} satisfies ChoiceIds<Activity>;
