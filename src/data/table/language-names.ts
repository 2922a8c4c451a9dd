import { fold } from '../../domain/fold.ts';

const CODES =
  'nl fr de en ar tr pl ro bg ru uk es pt it el sq hu cs sk sr hr bs mk lt lv et fi sv da no ber rif so ti am ps fa ku ur hi bn pa zh vi th ja ko tl sw ln';

let known: ReadonlyMap<string, string> | undefined;

/** Names of languages in Dutch, French, German and English, as this device knows them. */
function names(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const reader of ['nl', 'fr', 'de', 'en']) {
    const display = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' });
    for (const code of CODES.split(' ')) found.set(fold(display.of(code) ?? code), code);
  }
  return found;
}

/** `Nederlands`, `anglais`, `FR` and `pt-BR` as BCP 47 codes. Words that are no language we know are left out. */
export function languageCodes(words: readonly string[]): string[] {
  return [...new Set(words)].flatMap((word) => {
    if (/^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(word)) return word.toLowerCase();
    known ??= names();
    return known.get(fold(word)) ?? [];
  });
}
