const NUMBER = /^([<+-]?\s?\d[\d\s.,']*[%‰€]?)\s*(?:\(([bdefprsu]{1,2})\)|\s([bdefpru])|[*†‡¹²³⁴-⁹]+\)?|\[\w\])$/i;
const NOTHING = /^([:.\-–]+)\s*\(?([a-z]{1,2})\)?$/i;
/** More is no number. */
const LONGEST = 40;

/** Behind a period: `2024*`, `2024 (p)`, `2024 1e kwartaal (voorlopig)`. */
const PERIOD = /^(.*[\p{L}\d])\s*(?:\(([a-z]|(?:voorl|prov|vorl|gesch|estim|raming|progn)\p{L}*\.?)\)|[*†‡¹²³⁴-⁹]+)$/iu;

interface Unmarked {
  readonly text: string;
  readonly mark?: string | undefined;
}

/** A cell without the mark that a publisher put behind its number, and that mark where it is a letter: `12,4 (p)`, `: c`, `9,8*`. */
export function unmarked(cell: string): Unmarked {
  if (/\d$/.test(cell) || cell.length > LONGEST) return { text: cell };
  const [, text = cell, within, behind] = NUMBER.exec(cell.trim()) ?? NOTHING.exec(cell.trim()) ?? [];
  return { text, mark: within ?? behind };
}

/** The words for a period without the mark that says how sure its figures are: provisional, estimated or forecast. */
export function unmarkedPeriod(words: string): Unmarked {
  const [, text, said = ''] = words.length > LONGEST ? [] : (PERIOD.exec(words.trim()) ?? []);
  if (text === undefined) return { text: words };
  const mark = /^(?:gesch|estim|raming)/i.test(said) ? 'e' : /^progn/i.test(said) ? 'f' : said.charAt(0);
  return { text, mark: mark.replace(/v/i, 'p') };
}
