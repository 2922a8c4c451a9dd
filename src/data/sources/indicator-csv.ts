import type { Format } from '../format.ts';
import type { IndicatorDraft } from '../native/indicators.ts';
import { readCsv } from '../table/csv-rows.ts';
import { figureHeadings } from './indicator-columns.ts';
import { keyOf } from './indicator-names.ts';
import { openFigures } from './indicator-table.ts';
import { webUrl } from './wire.ts';

/** Reads indicators from a table as spreadsheets write them. */
export const open: Format<IndicatorDraft> = async ({ text, request, url }) => {
  const written = GENESIS.test(text) ? (await import('./genesis.ts')).inOneRow(text) : flattened(text);
  const isFlat = FLAT.test(text);
  const read = await readCsv(written, (headings) =>
    isFlat ? headings.length : figureHeadings(headings, request.columns),
  );
  const table = isFlat
    ? (await import('./genesis-flat.ts')).inColumns(read)
    : isSdmx(read.headings)
      ? (await import('./sdmx-columns.ts')).withWords(read)
      : read;
  const { title, delimiter } = table;
  const opened = await openFigures(table, {
    request,
    title,
    name: title?.trim() ?? fileName(url),
    isBelgian: delimiter !== ',',
    // With such a heading it is an export of Swing.
    isSheet: !table.headings.some((heading) => keyOf(heading) === 'geolevel'),
  });
  return { ...opened, problems: [...table.problems, ...(opened.problems ?? [])] };
};

/** How the German statistics offices begin a table. */
const GENESIS = /^"?(?:GENESIS-)?Tabelle: ?\d{5}-/;

/** And one that is flat (ffcsv), in German or English. */
const FLAT = /^\uFEFF?"?statisti[ck]s?_code"?;/i;

/** Eurostat's own table has its dimensions in one cell, parted by commas, above them `freq,unit,geo\\TIME_PERIOD`. */
const flattened = (text: string) =>
  /^\uFEFF?[^\t\n]*\\TIME(?:_PERIOD)?\t/i.test(text)
    ? text.replace(/\\TIME(?:_PERIOD)?/i, '').replace(/^[^\t\n]*(?=\t)/gm, (cell) => cell.replaceAll(',', '\t'))
    : // And its sheets say in a row by themselves what stands below their years.
      text.replace(/^"?TIME"?([,;\t].*\r?\n)"?(GEO\b[^,;\t\n"]*)"?[,;\t" ]*$/m, '$2$1');

/** An answer of SDMX with words beside its codes. */
const isSdmx = (headings: readonly string[]) =>
  headings.some((heading) => /^(STRUCTURE_NAME$|TIME_PERIOD: ?\S)/.test(heading));

/** `…/Werkloosheid_2024.csv` → `Werkloosheid 2024`; nothing of an address that is no file. */
function fileName(url: string): string {
  const [, name = ''] = /([^/]+)\.(?:csv|tsv|txt)$/i.exec(webUrl(url)?.pathname ?? '') ?? [];
  try {
    return decodeURIComponent(name).replace(/[_-]+/g, ' ').trim();
  } catch {
    return '';
  }
}
