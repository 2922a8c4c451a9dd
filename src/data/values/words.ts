import { LIMITS, cleanText } from './clean-text.ts';
import { NONE, isFields, listOf } from './fields.ts';

/** A feed's word or list of words, cleaned; a number is a word too. Nothing is an empty list. */
export function toWords(value: unknown): readonly string[] {
  // Most often there is one, and a list that grows keeps room for many.
  if (!Array.isArray(value)) {
    const word = wordIn(value);
    return word ? [word] : NONE;
  }
  const words = value.map(wordIn).filter(Boolean);
  return words.length > 0 ? words : NONE;
}

const wordIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? cleanText(String(value), LIMITS.short) : '';

/** Ids as a list, or in one string with commas between; one may stand in the record it is of. */
export const toIds = (value: unknown): readonly string[] =>
  toWords(
    typeof value === 'string' ? value.split(/[,;]/) : listOf(value).map((each) => (isFields(each) ? each.id : each)),
  );
