import { LIMITS, cleanText } from './clean-text.ts';
import { listOf } from './fields.ts';

const NONE: readonly never[] = Object.freeze([]);

/** A feed's word or list of words, cleaned; a number is a word too. Nothing is an empty list. */
export function toWords(value: unknown): readonly string[] {
  const words = listOf(value).flatMap((word) =>
    typeof word === 'string' || typeof word === 'number' ? cleanText(String(word), LIMITS.short) || [] : [],
  );
  return words.length > 0 ? words : NONE;
}
