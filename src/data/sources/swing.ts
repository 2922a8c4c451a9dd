import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { IndicatorDraft } from '../native/indicators.ts';
import { open as openCsv } from './indicator-csv.ts';
import { openFigures } from './indicator-table.ts';
import { wordsIn } from './indicator-places.ts';
import { periodSaid } from './period-words.ts';
import { fieldsOf, webUrl, wordsOf } from './wire.ts';

/**
 * Reads figures of a Swing databank (provincies.incijfers.be and its kin): the answer of `selectiontableasjson`, `{headers[{name,
 * type}], rows[[…]]}` with the names of places, and the wide CSV with `period, geolevel, geoitem` and a column for each variable.
 */
export const open: Format<IndicatorDraft> = (document) => {
  const { json, url, request } = document;
  if (json === undefined) return openCsv(document);
  const { headers, rows } = fieldsOf(json);
  if (!Array.isArray(headers) || !Array.isArray(rows)) {
    throw new FeedFailure('shape', 'This is no table of Swing: "headers" or "rows" is missing.');
  }
  const headings = headers.map((header: unknown) => wordsOf(fieldsOf(header)['name'])?.trim() ?? '');
  const lists = rows.map((cells: unknown, at) => ({ cells: Array.isArray(cells) ? cells : [], path: `/rows/${at}` }));
  const isWord = headers.map((header: unknown) => !/^numeric$/i.test(String(fieldsOf(header)['type'])));
  const period = headings.findIndex(
    (_, at) => lists.length > 0 && lists.slice(0, 50).every(({ cells }) => periodSaid(wordsIn(cells[at]))),
  );
  const place = isWord.findIndex((each, at) => each && at !== period);
  const asked = webUrl(url)?.searchParams;
  const table = { headings, rows: lists, under: (heading: string) => `/${headings.indexOf(heading)}` };
  return openFigures(table, {
    request,
    hints: { ...(place !== -1 && { place }), ...(period !== -1 && { period }) },
    level: asked?.get('geolevel') ?? headings[place],
    name: asked?.get('var') ?? '',
  });
};
