/** Words in one unnamed language, or the same words per language (`{ nl: 'Soep', fr: 'Soupe' }`, BCP 47 keys). */
export type Text = string | Readonly<Record<string, string>>;

/** Words that are about to be shown, with the language they are in (`''` when the feed does not say). */
export interface Words {
  readonly text: string;
  readonly lang: string;
}

const primary = (lang: string) => lang.split('-', 1)[0] ?? '';

/**
 * Chooses the words for a reader: the wanted language, then a regional form of it, then Dutch, then whatever there is.
 * Words in another language than the reader's keep their own `lang`, so that a screen reader pronounces them well.
 */
export function wordsFor(text: Text | undefined, lang: string): Words | undefined {
  if (text === undefined || text === '') return undefined;
  if (typeof text === 'string') return { text, lang: '' };
  const keys = Object.keys(text);
  const key =
    keys.find((each) => each === lang) ??
    keys.find((each) => primary(each) === primary(lang)) ??
    keys.find((each) => primary(each) === 'nl') ??
    keys[0];
  const words = key === undefined ? undefined : text[key];
  return words ? { text: words, lang: primary(key ?? '') } : undefined;
}

/** The bare words for a reader, `''` when there are none. */
export const plain = (text: Text | undefined, lang: string): string => wordsFor(text, lang)?.text ?? '';

/** Every form of a text, for search. */
export const allForms = (text: Text | undefined): string =>
  text === undefined ? '' : typeof text === 'string' ? text : Object.values(text).join(' ');
