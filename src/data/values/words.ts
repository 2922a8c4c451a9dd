import { LIMITS, cleanText } from './clean-text.ts';
import { NONE, isFields, listOf } from './fields.ts';

/** A feed's word or list of words, cleaned; a number is a word too. Nothing is an empty list. */
export function toWords(value: unknown): readonly string[] {
  const words: string[] = [];
  for (const word of listOf(value)) {
    const clean = typeof word === 'string' || typeof word === 'number' ? cleanText(String(word), LIMITS.short) : '';
    if (clean) words.push(clean);
  }
  return words.length > 0 ? words : NONE;
}

/** Ids as a list, or in one string with commas between; one may stand in the record it is of. */
export const toIds = (value: unknown): readonly string[] =>
  toWords(
    typeof value === 'string' ? value.split(/[,;]/) : listOf(value).map((each) => (isFields(each) ? each.id : each)),
  );
