import { fold } from '../../domain/fold.ts';

const CODES =
  'nl fr de en ar tr pl ro bg ru uk es pt it el sq hu cs sk sr hr bs mk lt lv et fi sv da no ber rif so ti am ps fa ku ur hi bn pa zh vi th ja ko tl sw ln';
/** ISO 639-2, as the Flemish catalogue writes them. */
const THREE = new Map([
  ['nld', 'nl'],
  ['dut', 'nl'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['eng', 'en'],
]);

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

/** `Nederlands`, `anglais`, `FR`, `nld` and `pt-BR` as BCP 47 codes, each once. Words that are no language we know are left out. */
export function languageCodes(words: readonly string[]): string[] {
  const codes = words.flatMap((word) => {
    const lower = word.toLowerCase();
    if (/^[a-z]{2,3}(-[a-z]{2,4})?$/.test(lower)) return THREE.get(lower) ?? lower;
    known ??= names();
    return known.get(fold(word)) ?? [];
  });
  return [...new Set(codes)];
}
