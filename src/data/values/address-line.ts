export type AddressLine = {
  readonly street?: string | undefined;
  readonly postcode?: string | undefined;
  readonly place?: string | undefined;
};

// A Belgian or Dutch postcode: `2490`, `B-2490`, `5521 AB`. The last one in the line, as a house number may have four digits.
const POSTCODE = /(?:^|[\s,(])(?:BE?-)?(\d{4}(?: ?[A-Z]{2}(?![\p{L}\p{N}]))?)(?=[\s,])/gu;

/**
 * Takes "Kerkstraat 5, 2490 Balen" apart. Without a postcode and a place behind it, all of it is the street. Only the first
 * 300 characters are looked at.
 */
export function splitAddress(line: string): AddressLine {
  const text = line.slice(0, 300).replace(/\s+/g, ' ').trim();
  const found = [...text.matchAll(POSTCODE)].at(-1);
  const postcode = found?.[1];
  const place = found && trimmed(text.slice(found.index + found[0].length));
  if (!found || !postcode || !place || !/^\p{L}/u.test(place)) return text ? { street: trimmed(text) } : {};
  const street = trimmed(text.slice(0, found.index));
  return { ...(street && { street }), postcode, place };
}

const trimmed = (text: string) => text.replace(/^[\s,;-]+/, '').replace(/[\s,;(-]{1,9}$/, '');
