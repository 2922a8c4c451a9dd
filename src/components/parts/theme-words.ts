import type { Text } from '../../domain/text.ts';
import type { IndicatorText } from './indicator-words.ts';

/** What a theme is called; one that the vocabulary does not know by the word its partner wrote, never as a code. */
export const themeWords = (theme: string, { term }: Pick<IndicatorText, 'term'>): string => {
  const bare = theme.replace(/^theme\./, '');
  const words = term(`theme.${bare}`);
  return words === `theme.${bare}` ? bare : words;
};

/** Who spoke: `residents` and `providers` of the vocabulary, or the words their partner wrote (domain.md N5). */
export function groupWords(group: Text, { term }: Pick<IndicatorText, 'term'>): Text {
  const id = `group.${typeof group === 'string' ? group : ''}`;
  const words = term(id);
  return words === id ? group : words;
}
