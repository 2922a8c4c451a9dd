import type { Text } from '../../domain/text.ts';
import { cleanText } from './clean-text.ts';

// Letters and hyphens only, so that no feed can name a property of every object (`__proto__`).
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/**
 * A feed's text, cleaned. Keys that are not languages (BCP 47) and empty words are dropped; nothing left is `undefined`.
 */
export function toText(value: unknown, limit: number): Text | undefined {
  if (typeof value === 'string') return cleanText(value, limit) || undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const forms: Record<string, string> = {};
  for (const [lang, words] of Object.entries(value)) {
    if (!LANGUAGE.test(lang) || typeof words !== 'string') continue;
    const clean = cleanText(words, limit);
    // Some write the two letters of a language as capitals.
    if (clean) forms[lang.length < 4 ? lang.toLowerCase() : lang] = clean;
  }
  return Object.keys(forms).length > 0 ? forms : undefined;
}
