import { fieldsOf, isFields, listOf, type Fields } from '../values/fields.ts';

export { fieldsOf, isFields, listOf, type Fields } from '../values/fields.ts';

/** The objects of a list, or of one that stands alone. */
export const objectsOf = (value: unknown): readonly Fields[] => listOf(value).filter(isFields);

/** What a feature of GeoJSON says of itself. */
export const featureProperties = (feature: unknown): Fields => fieldsOf(fieldsOf(feature)['properties']);

/** What was written, as a string. The many ways to write nothing (`""`, `"-"`, `null`, `false`, `[]`) are `undefined`. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const words = value.trim();
  return words === '' || words === '-' ? undefined : words;
}

/** Every string in a list, or the one that stands alone. */
export const allWordsOf = (value: unknown): string[] => listOf(value).flatMap((each) => wordsOf(each) ?? []);

/** The first that says something. */
export const firstWords = (...values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    const words = wordsOf(value);
    if (words !== undefined) return words;
  }
  return undefined;
};

export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A string or number that may serve as an id or a coordinate, as it stands. */
export const amountOf = (value: unknown): string | number | undefined =>
  typeof value === 'number' ? value : wordsOf(value);

/** Text per language, or one string; members that are no text are left out. */
export function textOf(value: unknown): string | Record<string, string> | undefined {
  if (!isFields(value)) return wordsOf(value);
  const forms: Record<string, string> = {};
  for (const [lang, form] of Object.entries(value)) {
    const words = wordsOf(form);
    if (words !== undefined) forms[lang] = words;
  }
  return Object.keys(forms).length > 0 ? forms : undefined;
}

/** An address for the next page: `base` with these query parameters; `undefined` where `base` is no web address. */
export function addressWith(base: string, parameters: Readonly<Record<string, string | number>>): string | undefined {
  const url = webUrl(base);
  if (!url) return undefined;
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  return url.href;
}

/** `link` resolved against `base`, where that is a web address. */
export function webUrl(link: string, base?: string): URL | undefined {
  if (!URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}
