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

/**
 * Finds the delimiter and the row of headings at once: the pair that gives most headings with a meaning. So a title, a date
 * or Excel's `sep=;` above the table do no harm. Without any such heading: the first row that is not blank.
 */
export function findHeadingRow(text: string, meaningOf: (headings: readonly string[]) => number): HeadingRow {
  const start = text.slice(0, CHARACTERS);
  let best = { delimiter: ',', at: 0, meaning: 0, cells: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: ROWS });
    const first = data.findIndex((row) => row.some((cell) => cell.trim()));
    for (const [at, row] of data.entries()) {
      const headings = row.map((heading) => heading.trim());
      const cells = headings.filter(Boolean).length;
      const meaning = meaningOf(headings);
      // One word alone further down is a cell that happens to be a heading, "gemeente" for instance.
      const counts = at === first || meaning > 1;
      if (counts && (meaning > best.meaning || (best.meaning === 0 && meaning === 0 && cells > best.cells))) {
        best = { delimiter, at, meaning, cells };
      }
    }
  }
  return best;
}
