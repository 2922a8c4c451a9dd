import { FeedFailure } from '../feed-failure.ts';
import type { Format, OpenedFeed } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { jsonTable } from './json-table.ts';
import { openTable } from './table.ts';
import { addressWith, fieldsOf, isFields, numberOf, webUrl, type Fields } from './wire.ts';

/** Neither API hands out more than this by pages. */
const LAST = 10_000;

/**
 * Reads records of an Opendatasoft portal: API 1.0 (`nhits`, `records[].fields`) and 2.x (`total_count`, `results`, or
 * `records[].record.fields`). Ids are the portal's `id` field or made of the content: `recordid` changes with every edit.
 */
export const open: Format<ServiceDraft> = async ({ json, url, request }) => {
  const { nhits, total_count: total, records, results, parameters } = fieldsOf(json);
  const rows = Array.isArray(results) ? results : records;
  if (!Array.isArray(rows)) {
    throw new FeedFailure('shape', 'This is no answer of an Opendatasoft portal: "records" or "results" is missing.');
  }
  const isFirst = nhits !== undefined;
  const path = (at: number) => (Array.isArray(results) ? `/results/${at}` : `/records/${at}/fields`);
  const opened = await openTable(jsonTable(rows.map(recordOf), path), request);
  const page = isFirst
    ? nextPage(url, 'start', numberOf(fieldsOf(parameters)['start']), rows.length, numberOf(nhits))
    : nextPage(url, 'offset', undefined, rows.length, numberOf(total));
  return { ...opened, ...page, problems: [...(opened.problems ?? []), ...(page.problems ?? [])] };
};

/** The fields of one record, with its geometry: that has the longitude first whatever the fields do. */
function recordOf(row: unknown): Fields {
  const { fields, geometry, record } = fieldsOf(row);
  if (isFields(fields)) return { ...fields, ...(isFields(geometry) && { geometry }) };
  const inner = fieldsOf(record)['fields'];
  return isFields(inner) ? inner : fieldsOf(row);
}

function nextPage(
  url: string,
  parameter: 'start' | 'offset',
  said: number | undefined,
  rows: number,
  total = 0,
): Pick<OpenedFeed<never>, 'next' | 'problems'> {
  const start = said ?? numberOf(webUrl(url)?.searchParams.get(parameter)) ?? 0;
  const from = start + rows;
  if (rows === 0 || from >= total) return {};
  if (from >= LAST) return { problems: [{ severity: 'warning', code: 'pages.cut', path: '', value: String(total) }] };
  const next = addressWith(url, { [parameter]: from });
  return next === undefined ? {} : { next };
}
