import type { IndicatorText } from './indicator-words.ts';

/** What a theme is called; one that the vocabulary does not know by the word its partner wrote, never as a code. */
export function themeWords(theme: string, { term }: Pick<IndicatorText, 'term'>): string {
  const words = term(theme);
  return words === theme ? theme.replace(/^theme\./, '') : words;
}
