import type { PlacePoint } from '../../domain/indicator-view.ts';
import { sentence } from '../../i18n/sentence.ts';
import { feedText } from '../parts/feed-text.ts';
import { placeWords, type IndicatorText } from '../parts/indicator-words.ts';

type Place = Pick<PlacePoint, 'level' | 'name'>;

/** A place as a label: "Balen", "Deze buurt". */
export function placeTitle(place: Place, text: IndicatorText): string {
  const words = placeWords(place, text);
  return place.name === undefined ? sentence(words) : words;
}

/** The same for a page, where a name keeps its own direction and language. */
export const placeName = (place: Place, text: IndicatorText): unknown =>
  place.name === undefined ? placeTitle(place, text) : feedText(place.name, text.language);
