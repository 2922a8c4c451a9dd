import { firstWords, isFields, listOf } from './wire.ts';

const SPOKEN =
  'nl fr de en ar tr pl ro bg uk ru es pt it el fa ps ur so ti sq sr hr zh hi bn pa vi ku ber am sk cs hu'.split(' ');
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
const CODE = /^[a-z]{2,3}(-[a-z]{2,4})?$/i;

/** BCP 47 codes of languages written as codes, as English names, or as objects with either. */
export function languageCodes(...lists: readonly unknown[]): string[] {
  const codes = lists.flatMap(listOf).flatMap((language) => {
    const words = isFields(language)
      ? firstWords(language['code'], language['language'], language['name'], language['alternateName'])
      : firstWords(language);
    return codeOf(words) ?? [];
  });
  return [...new Set(codes)];
}

function codeOf(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const lower = words.toLowerCase();
  if (CODE.test(words)) return THREE.get(lower) ?? lower;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return SPOKEN.find((code) => names.of(code)?.toLowerCase() === lower);
}
