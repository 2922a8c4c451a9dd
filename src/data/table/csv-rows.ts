import Papa, { type ParseResult, type Parser } from 'papaparse';
import type { Problem } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { Table } from '../sources/table.ts';
import { TimeSlices } from '../time-slices.ts';
import { findHeadingRow, headingsAt } from './heading-row.ts';

/** Long enough to be few, short enough for a slow telephone: some 40 kB a piece. */
const PIECE = 40_000;

export interface CsvTable extends Table {
  readonly delimiter: string;
  /** What stands above the headings. */
  readonly title: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a table as spreadsheets write them (RFC 4180 and its Belgian relatives: `;`, tab or `|`, titles above the headings).
 * Rows are counted as the spreadsheet does, blank ones too. `meaningOf`: how many cells of a row are headings that are known.
 */
export async function readCsv(text: string, meaningOf: (headings: readonly string[]) => number): Promise<CsvTable> {
  if (text.startsWith('PK\u0003\u0004')) {
    throw new FeedFailure('shape', 'This is an Excel file, not a CSV. In Excel: Save as, "CSV UTF-8".');
  }
  if (/^\s*[<{[]/.test(text)) throw new FeedFailure('shape', 'This is not a table but a web page or JSON.');
  const { delimiter, at } = findHeadingRow(text, meaningOf);
  const { rows, problems } = await parse(text, delimiter);
  const headings = headingsAt(rows, at);
  const title = rows
    .slice(0, at)
    .flat()
    .find((cell) => /\p{L}/u.test(cell) && !/^(?:sep=|data extracted|dataset: *$)/i.test(cell));
  const below = rows
    .slice(at + 1)
    .map((cells, place) => ({ cells, path: `row ${at + place + 2}` }))
    // Where pages were put below each other.
    .filter(({ cells }) => !headings.every((heading, place) => heading === cells[place]?.trim()));
  return { headings, rows: below, under: (heading) => `, column "${heading}"`, delimiter, title, problems };
}

interface Parsed {
  readonly rows: readonly string[][];
  readonly problems: readonly Problem[];
}

/** In pieces, so that a page still answers while a large table is read. No worker: a page's policy may forbid it. */
function parse(text: string, delimiter: string): Promise<Parsed> {
  const rows: string[][] = [];
  const problems: Problem[] = [];
  const slices = new TimeSlices();
  return new Promise((resolve) => {
    Papa.parse<string[]>(text, {
      delimiter,
      chunkSize: PIECE,
      chunk: ({ data, errors }: ParseResult<string[]>, parser: Parser) => {
        for (const { type, row = 0 } of errors) {
          if (type !== 'Quotes') continue;
          problems.push({ severity: 'warning', code: 'quotes.unreadable', path: `row ${rows.length + row + 1}` });
        }
        for (const row of data) rows.push(row);
        if (!slices.over) return;
        parser.pause();
        void slices.pause().then(() => parser.resume());
      },
      complete: () => resolve({ rows, problems }),
    });
  });
}
