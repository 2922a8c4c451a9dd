import { fold } from '../../domain/fold.ts';

/** A heading taken apart: its words without accents or capitals, and the language it is in where it says so. */
export interface Heading {
  /** As the partner wrote it. */
  readonly written: string;
  readonly words: readonly string[];
  readonly lang?: string;
}

const LANGUAGES = new Set(['nl', 'fr', 'de', 'en']);

/** Characters of a heading; behind them is a story, and no rule for headings should have to read it. */
const LONGEST = 200;

/** `name_nl`, `Naam (FR)`, `alternative-fr`: what it is, and in which language. */
export function toHeading(whole: string): Heading {
  const written = whole.slice(0, LONGEST);
  const words = fold(written)
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const last = words.at(-1) ?? '';
  return words.length > 1 && LANGUAGES.has(last)
    ? { written, words: words.slice(0, -1), lang: last }
    : { written, words };
}

/** `E-mail`, `e_mail` and `Email` are the same heading. */
export const keyOf = ({ words }: Pick<Heading, 'words'>): string => words.join('');

/** "Adres (straat en nummer)" without what explains it. */
export const withoutBrackets = (written: string): string => written.replace(/[([][^()[\]]*[)\]]\s*$/, '');
