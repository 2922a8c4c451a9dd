import { languageCodes } from '../values/language-codes.ts';
import { firstWords, isFields, listOf } from './wire.ts';

/** BCP 47 codes of languages written as codes, as names, or as objects with either. */
export const spokenLanguages = (...lists: readonly unknown[]): string[] =>
  languageCodes(
    lists.flatMap(listOf).flatMap((language) => {
      const { code, language: spoken, name, alternateName } = isFields(language) ? language : { code: language };
      return firstWords(code, spoken, name, alternateName) ?? [];
    }),
  );
