const LONGEST = 2048;

const LONGEST_PLAIN = 250;
// Most addresses, told without the browser's parser, which costs a hundred times as much: lower-case names with a last one of
// letters and none in punycode, then segments that are neither "." nor "..", and only signs that nobody has to escape.
const PLAIN =
  /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:\/(?![.%])[\w~!$&()*+,;=:@%.-]*)+(?:\?[\w~!$&()*+,;=:@%/?.-]*)?(?:#[\w~!$&()*+,;=:@%/?.-]*)?$/;

/** A web address that may become a link (S5): absolute, http or https, no user name in it, not overly long. */
export function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.length < LONGEST_PLAIN && PLAIN.test(value)) return value;
  const text = value.trim();
  // People write "www.example.be"; anything else without a scheme is not an address.
  const url = parse(/^www\./i.test(text) ? `https://${text}` : text);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  if (url.username || url.password || url.href.length > LONGEST) return undefined;
  return url.href;
}

const MAIL = /^[^\s@?&<>"'\\,;:()[\]%#]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** A bare e-mail address; no headers can hide behind it, not even escaped. */
export function mailAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 254) return undefined;
  const text = value.trim().replace(/^mailto:/i, '');
  return MAIL.test(text) ? text : undefined;
}

const PHONE = /^[+\d\s()./-]{3,20}$/;

/** A phone number as people write it, 3 to 20 characters of digits and `+ ( ) . / -`. */
export function phoneNumber(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .replace(/^tel:/i, '')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .trim();
  return PHONE.test(text) && /\d{3}|\d.*\d.*\d/.test(text) ? text : undefined;
}

/** Most numbers, told at one look: as people write them, with the zero or the plus that a spreadsheet would have dropped. */
export const isPlainPhone = (value: unknown): value is string =>
  typeof value === 'string' && /^[+0](?:[ ./]?\d){7,9}$/.test(value);

const LOST_ZERO = /^[1-9]\d{7,8}$/;

/**
 * Whether a spreadsheet has taken a phone number for a sum and dropped its zero: a number of more than a few digits, or the
 * 8 or 9 digits that are left of a Belgian one.
 */
export const isWithoutZero = (value: unknown): boolean =>
  typeof value === 'number'
    ? value >= 1_000_000
    : typeof value === 'string' && LOST_ZERO.test(value.replace(/^tel:|[\s()./-]/gi, ''));

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
