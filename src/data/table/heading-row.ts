import Papa from 'papaparse';

/** Belgian Excel writes `;`, because the comma is its decimal mark. */
const DELIMITERS = [';', ',', '\t', '|'];
const ROWS = 15;
const CHARACTERS = 50_000;

export interface HeadingRow {
  readonly delimiter: string;
  /** Counted from 0. */
  readonly at: number;
}

const isYear = (cell: string) => /^(19|20)\d\d$/.test(cell);

/**
 * The headings in a row. What stands in the row above it over several of them is part of them where it is years, or where they
 * are: `Mannen 2023`.
 */
export function headingsAt(rows: readonly (readonly string[])[], at: number): readonly string[] {
  const headings = (rows[at] ?? []).map((heading) => heading.trim());
  const above = (rows[at - 1] ?? []).map((cell) => cell.trim());
  const over = above.filter(Boolean);
  const first = headings.findIndex(isYear);
  if (first === -1 ? over.length === 0 || !over.every(isYear) : !isOverYears(headings, above, first)) return headings;
  let group = '';
  return headings.map((heading, place) => {
    group = above[place] || group;
    if (place < first) return heading || group;
    return (first === -1 ? [heading, group] : [group, heading]).filter(Boolean).join(' ');
  });
}

/** Whether all that follows are years, with words above the first of them. */
const isOverYears = (headings: readonly string[], above: readonly string[], first: number): boolean =>
  /\p{L}/u.test(above[first] ?? '') &&
  headings.slice(first).filter(Boolean).every(isYear) &&
  headings.at(first + 1) !== undefined;

/**
 * Finds the delimiter and the row of headings at once: the pair that gives most headings with a meaning. So a title, a date
 * or Excel's `sep=;` above the table do no harm. Without any such heading: the first row with more than a title.
 */
export function findHeadingRow(text: string, meaningOf: (headings: readonly string[]) => number): HeadingRow {
  const start = text.slice(0, CHARACTERS);
  let best = { delimiter: ',', at: 0, meaning: 0, cells: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: ROWS });
    const filled = data.map((row) => row.filter((cell) => cell.trim()).length);
    const wide = filled.findIndex((cells) => cells > 1);
    const first = wide === -1 ? filled.findIndex(Boolean) : wide;
    for (const [at, cells] of filled.entries()) {
      const headings = headingsAt(data, at);
      const meaning = meaningOf(headings);
      // One word alone further down is a cell that happens to be a heading, "gemeente" for instance.
      const counts = at === first || meaning > 1;
      const isOther = meaning === 0 || delimiter !== best.delimiter;
      if (counts && (meaning > best.meaning || (meaning === best.meaning && isOther && cells > best.cells))) {
        best = { delimiter, at, meaning, cells };
      }
    }
  }
  return best;
}
