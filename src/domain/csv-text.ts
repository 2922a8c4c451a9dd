/** What a spreadsheet takes for a formula, after spaces too, and in the wide forms of East Asian keyboards. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?\d+([.,]\d+)*$/;

function cell(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * A table as a file for spreadsheets, the headings as its first row: RFC 4180 with `;`, which Excel expects where a comma
 * is in numbers; every cell in quotes, UTF-8 with a mark so that Excel sees it. Words that a spreadsheet would run as a
 * formula get an apostrophe before them.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
