/** Characters after which a text of this role is cut with "…" (safety-and-access S10). */
export const LIMITS = { title: 120, short: 300, description: 5000 } as const;

// Anything that might need work: controls, bidi overrides, surrogates, combining marks, or not plain Latin.
const SUSPECT = /[^\t\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]/;
// C0 and C1 but tab and newline, soft hyphen, and the direction controls that could turn a line round.
// oxlint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u202a-\u202e\u2066-\u2069\ufeff]/g;
const TOO_MANY_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * Makes a stranger's string fit to show (S9): well-formed, NFC, without control and direction characters, with at most
 * three combining marks in a row, cut at `limit` characters. Nothing else is changed: `<b>` stays `<b>`.
 */
export function cleanText(value: string, limit: number): string {
  let text = value;
  if (SUSPECT.test(text)) {
    // Cut before the costly part, so that a huge value costs no more than a long one.
    text = wellFormed(text.slice(0, limit * 4).replace(/\r\n?/g, '\n'))
      .normalize('NFC')
      .replace(UNWANTED, '')
      .replace(TOO_MANY_MARKS, '$1');
  }
  text = text.trim();
  if (text.length <= limit) return text;
  return `${wellFormed(text.slice(0, limit - 1))
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}

// `toWellFormed` is younger than our oldest browser.
const wellFormed = (text: string): string =>
  'toWellFormed' in String.prototype ? text.toWellFormed() : text.replace(/\p{Surrogate}/gu, '\ufffd');
