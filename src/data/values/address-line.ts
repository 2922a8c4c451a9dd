export type AddressLine = {
  readonly street?: string | undefined;
  readonly postcode?: string | undefined;
  readonly place?: string | undefined;
};

// A postcode as Belgians, the Dutch, the French, Germans and Luxembourgers write it: `2490`, `B-2490`, `5521 AB`, `75011`,
// `D-52066`. The last one in the line, as a house number may have four digits; never half of a Dutch one.
const POSTCODE = /(?:^|[\s,(])(?:(?:BE?|[DFL])-)?(\d{4}(?: ?[A-Z]{2}(?![\p{L}\p{N}])|\d)?)(?=[\s,])(?! [A-Z]{2}$)/gu;
// The British write it behind the town.
const BRITISH = /[\s,]([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/;
const COUNTRY = /[\s,]+(?:Belgi[eëq]u?e?|Belgium|Nederland|Netherlands|France|Deutschland|Germany|Luxembourg)$/i;

/** The lines of an address behind each other, "Kerkstraat 5, 2490 Balen". */
export const onOneLine = (address: string): string =>
  address
    .split(/[\r\n]+|<br ?\/?>/i)
    .map((part) => part.trim().replace(/,$/, ''))
    .filter(Boolean)
    .join(', ');

/**
 * Takes "Kerkstraat 5, 2490 Balen" apart. Without a postcode and a place behind it, all of it is the street. Only the first
 * 300 characters are looked at.
 */
export function splitAddress(line: string): AddressLine {
  const text = onOneLine(line.slice(0, 300)).replace(/\s+/g, ' ');
  const british = BRITISH.exec(text);
  if (british) {
    const parts = trimmed(text.slice(0, british.index)).split(', ');
    const [place] = parts.length > 1 ? parts.slice(-1) : [];
    return { street: (place ? parts.slice(0, -1) : parts).join(', '), postcode: british[1], ...(place && { place }) };
  }
  const found = [...text.matchAll(POSTCODE)].at(-1);
  const postcode = found?.[1];
  const place = found && trimmed(text.slice(found.index + found[0].length)).replace(COUNTRY, '');
  if (!found || !postcode || !place || !/^\p{L}/u.test(place)) return text ? { street: trimmed(text) } : {};
  const street = trimmed(text.slice(0, found.index));
  return { ...(street && { street }), postcode, place };
}

/** "Parochiezaal, Kerkplein 4, 2490 Balen, België", or with an @ behind the name. A line without a postcode is a name. */
export function placeLine(line: string): AddressLine & { readonly name?: string | undefined } {
  const parts = line.split(/\n| @ /).map((part) => part.trim());
  const { street: before = '', postcode, place } = splitAddress(parts.join(', '));
  if (postcode === undefined) return { name: line };
  const at = before.lastIndexOf(',');
  const isName = at < 0 && !/\d/.test(before);
  const name = isName ? before : before.slice(0, Math.max(at, 0));
  const street = isName ? '' : before.slice(at + 1).trim();
  return { ...(name && { name }), ...(street && { street }), postcode, place: place?.split(',', 1)[0] };
}

const trimmed = (text: string) => text.replace(/^[\s,;-]+/, '').replace(/[\s,;(-]{1,9}$/, '');
