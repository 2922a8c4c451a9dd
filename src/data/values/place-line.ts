import { splitAddress, type AddressLine } from './address-line.ts';

/** `33, place de la Gare`: the number stands before the street, with a comma. */
const FRENCH_NUMBER =
  /(?<=^|[,>]\s?)(\d{1,4}(?: ?(?:bis|ter|[a-d]))?),(?= (?:rue|av|bd|boul|place|quai|chem|route|all[ée]e|imp|cours))/giu;

/** "Parochiezaal, Kerkplein 4, 2490 Balen, België", or with an @ behind the name. A line without a postcode is a name. */
export function placeLine(line: string): AddressLine & { readonly name?: string | undefined } {
  const parts = line.split(/\n| @ /).map((part) => part.trim());
  const { street: before = '', postcode, place } = splitAddress(parts.join(', ').replace(FRENCH_NUMBER, '$1'));
  if (postcode === undefined) return { name: line };
  const at = before.lastIndexOf(',');
  const isName = at < 0 && !/\d/.test(before);
  const name = isName ? before : before.slice(0, Math.max(at, 0));
  const street = isName ? '' : before.slice(at + 1).trim();
  return { ...(name && { name }), ...(street && { street }), postcode, place: place?.split(',', 1)[0] };
}
