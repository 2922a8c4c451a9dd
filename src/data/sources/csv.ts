import Papa, { type ParseResult, type Parser } from 'papaparse';
import type { Problem } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { findHeadingRow } from '../table/heading-row.ts';
import { TimeSlices } from '../time-slices.ts';
import { openTable } from './table.ts';

/** Long enough to be few, short enough for a slow telephone: some 40 kB a piece. */
const PIECE = 40_000;

/**
 * Reads a table as spreadsheets write them (RFC 4180 and its Belgian relatives: `;`, tab or `|`, decimal comma, titles above
 * the headings). Rows are counted as the spreadsheet does, blank ones too.
 */
export const open: Format<ServiceDraft> = async ({ text, request }) => {
  if (text.startsWith('PK\u0003\u0004')) {
    throw new FeedFailure('shape', 'This is an Excel file, not a CSV. In Excel: Save as, "CSV UTF-8".');
  }
  if (/^\s*[<{[]/.test(text)) throw new FeedFailure('shape', 'This is not a table but a web page or JSON.');
  const { delimiter, at } = findHeadingRow(text, request.columns);
  const { rows, problems } = await parse(text, delimiter);
  const headings = (rows[at] ?? []).map((heading) => heading.trim());
  const table = rows.slice(at + 1).map((cells, below) => ({ cells, path: `row ${at + below + 2}` }));
  const opened = await openTable({ headings, rows: table, under: (heading) => `, column "${heading}"` }, request);
  return { ...opened, problems: [...problems, ...(opened.problems ?? [])] };
};

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
