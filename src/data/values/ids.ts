import { cleanText } from './clean-text.ts';

const LONGEST = 300;

/** A record's own id as a string, `undefined` when it has none. */
export function toId(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? cleanText(value, LONGEST) || undefined : undefined;
}
