import type { Language } from './language.ts';

/** A language's name in the reader's own: "Pools". `undefined` for what is not a BCP 47 tag. */
export function languageName(tag: string, language: Language): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
