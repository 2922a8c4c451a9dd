import Papa from 'papaparse';

/** A cell: its row as a spreadsheet counts, and the heading above it. One of the two is there. */
export interface Cell {
  /** Absent: the heading itself. */
  readonly row?: number;
  readonly heading?: string;
}

/** How a table is written. */
interface Layout {
  readonly delimiter: string;
  /** The row of the headings, counted from 1. */
  readonly at: number;
  readonly headings: readonly string[];
}

const DELIMITERS = [';', ',', '\t', '|'];
/** What may stand above the headings, and how much text that is. */
const ROWS = 15;
const CHARACTERS = 50_000;

/** The offset of these cells in a table, or of their row where no such heading is above it; a row may be many lines. */
export function tablePlaces(text: string, cells: readonly Cell[]): readonly (number | undefined)[] {
  const wanted = new Set(cells.flatMap(({ heading = [] }) => heading));
  const { delimiter, at, headings } = layoutOf(text.slice(0, CHARACTERS), wanted);
  const starts = [0];
  Papa.parse<string[]>(text, {
    delimiter,
    preview: Math.max(...cells.map(({ row = at }) => row)),
    step: ({ meta }) => starts.push(meta.cursor),
  });
  return cells.map(({ row = at, heading }) => {
    const start = starts[row - 1];
    const column = heading === undefined ? -1 : headings.indexOf(heading);
    if (start === undefined || column < 0) return start;
    return cellIn(text, start, starts[row] ?? text.length, delimiter, column);
  });
}

/** The delimiter and the row that give most of the wanted headings, else most cells. */
function layoutOf(start: string, wanted: ReadonlySet<string>): Layout {
  let best = { delimiter: ',', at: 1, headings: [''], found: 0 };
  for (const delimiter of DELIMITERS) {
    for (const [above, row] of Papa.parse<string[]>(start, { delimiter, preview: ROWS }).data.entries()) {
      const headings = row.map((cell) => cell.trim());
      const found = headings.filter((heading) => wanted.has(heading)).length;
      const isWider = found === best.found && headings.length > best.headings.length;
      if (found > best.found || isWider) best = { delimiter, at: above + 1, headings, found };
    }
  }
  return best;
}

/** Where a cell of the row from `start` to `end` begins; the start of the row where it has no such cell. */
function cellIn(text: string, start: number, end: number, delimiter: string, column: number): number {
  let at = start;
  for (let cell = 0; cell < column; cell++) {
    const next = text.indexOf(delimiter, text[at] === '"' ? endOfQuoted(text, at) : at);
    if (next < 0 || next >= end) return start;
    at = next + delimiter.length;
  }
  return at;
}

/** A quote within a quoted cell is written twice. */
function endOfQuoted(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? text.length : end;
}
