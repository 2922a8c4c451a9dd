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
const COUNTRY =
  /[\s,]+(?:Belgi[eëq]u?e?|Belgium|Nederland|Netherlands|France|Deutschland|Germany|Luxembourg|Switzerland|Schweiz|Suisse|Austria|Österreich)$/i;
// "1701 Gales Street NE", "1250 avenue Louise": a number of four digits before a road is no postcode.
const ROAD = /^(?:rue|avenue|chemin|route|quai) | (?:street|avenue|road|drive|lane)(?: [NSEW]+)?$/i;

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
  const isRoad = found?.index === 0 && ROAD.test(place?.split(',', 1)[0] ?? '');
  if (!found || !postcode || !place || isRoad || !/^\p{L}/u.test(place)) return text ? { street: trimmed(text) } : {};
  const street = trimmed(text.slice(0, found.index));
  return { ...(street && { street }), postcode, place };
}

const trimmed = (text: string) => text.replace(/^[\s,;-]+/, '').replace(/[\s,;(-]{1,9}$/, '');
