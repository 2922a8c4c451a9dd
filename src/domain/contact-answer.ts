const PHONE = /^[+\d\s()./\u2010-\u2015-]+$/;
const LONGEST_PHONE = 40;
const LONGEST_EMAIL = 254;

/**
 * Whether these are a number to call, as Belgians write them: with or without `+32`, and with spaces, dots, slashes or
 * brackets wherever they like. Digits of the zone alone are too few: nobody could call back.
 */
export function isPhone(text: string): boolean {
  if (text.length > LONGEST_PHONE || !PHONE.test(text) || text.trim().lastIndexOf('+') > 0) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 15;
}

/** An address without the spaces that phones put into it. */
export const cleanEmail = (text: string): string => text.replace(/\s+/g, '');

/** Whether it could be an e-mail address; only the mail itself can tell whether it is. */
export function isEmail(text: string): boolean {
  const address = cleanEmail(text);
  const [name = '', host = '', ...more] = address.split('@');
  if (address.length > LONGEST_EMAIL || name === '' || more.length > 0) return false;
  const labels = host.split('.');
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label)) && !/[<>()[\]\\,;:"]/.test(name);
}
