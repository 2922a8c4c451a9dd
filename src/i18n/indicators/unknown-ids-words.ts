import type { Language } from '../language.ts';

/** What `debug` tells a webmaster of names in `ids` that no feed has; in Dutch on a Dutch page, else in English. */
interface UnknownIdsWords {
  readonly title: string;
  readonly why: string;
}

const nl: UnknownIdsWords = {
  title: 'Namen in ‘ids’ die we niet vinden',
  why: 'Geen enkele feed heeft een cijfer met dit id. Kijk na hoe je het schreef, of neem het weg uit ‘ids’.',
};
const en: UnknownIdsWords = {
  title: 'Names in “ids” that we do not find',
  why: 'No feed has a figure with this id. Check how you wrote it, or take it out of “ids”.',
};

export const unknownIdsWords = (language: Language): UnknownIdsWords => (language === 'nl' ? nl : en);
