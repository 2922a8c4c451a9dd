import { toNumber } from './numbers.ts';

const YES = new Set('1 true waar vrai wahr ja j yes y oui o x v ✓ aan ein on'.split(' '));
const NO = new Set('0 false onwaar faux falsch nee neen n no non nein uit aus off'.split(' '));

/** Yes or no in four languages and as programs write it; a count is "yes" above zero. `undefined` is unknown. */
export function toFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = String(value).trim().toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  const count = toNumber(word);
  return count === undefined ? undefined : count > 0;
}
