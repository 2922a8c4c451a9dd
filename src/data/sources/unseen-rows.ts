import type { Cells } from '../table/cells.ts';

/** What is not for residents yet, or no longer. */
const UNSEEN =
  /^(?:concept|draft|brouillon|entwurf|priv[eé]|privat|pers(?:onal|oonl|[oö]n)|confid|vertrouw|vertrau|geheim|interne?$|hidden|masqu|verborgen|versteckt|inacti|archiv|unpublished|(?:niet|nicht|non|not|pas) (?:openb|publi|[öo]ff|zicht|sicht|visib))/i;
/** "Nog niet", "nee, intern"; not "niet-leden", as French and Dutch head a column of an audience alike. */
const NOT_PUBLIC = /^(?:(?:nog|noch) )?(?:niet|nicht|not|pas|nee|neen|non|nein|no)(?![-\p{L}])/iu;

/** Whether its publisher keeps a row inside. `fields`: those that may say so in a word. */
export const isUnseen = <Name extends string>(
  cells: Cells<Name | 'private' | 'public'>,
  fields: readonly (NoInfer<Name> | 'private')[],
): boolean =>
  cells.flag('private') === true ||
  cells.flag('public') === false ||
  cells.all('public').some((word) => NOT_PUBLIC.test(word) || UNSEEN.test(word)) ||
  fields.flatMap((field) => cells.all(field)).some((word) => UNSEEN.test(word));
