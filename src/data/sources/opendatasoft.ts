import type { Format, OpenedFeed } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { jsonTable } from './json-table.ts';
import { opendatasoftRecords, type OpendatasoftRecords } from './opendatasoft-records.ts';
import { openTable } from './table.ts';
import { addressWith, numberOf, webUrl } from './wire.ts';

/** Neither API hands out more than this by pages. */
const LAST = 10_000;

/**
 * Reads services from the records of an Opendatasoft portal, or any other list of records, page after page. Ids are the
 * portal's `id` field or made of the content: `recordid` changes with every edit.
 */
export const open: Format<ServiceDraft> = async ({ json, url, request }) => {
  const found = opendatasoftRecords(json);
  const opened = await openTable(jsonTable(found.records, found.path), request);
  const page = nextPage(url, found);
  return { ...opened, ...page, problems: [...(opened.problems ?? []), ...(page.problems ?? [])] };
};

function nextPage(
  url: string,
  { isFirst, start: said, records, total, next: link }: OpendatasoftRecords,
): Pick<OpenedFeed<never>, 'next' | 'problems'> {
  if (link !== undefined) return { next: webUrl(link, url)?.href ?? link };
  const parameter = isFirst ? 'start' : 'offset';
  const start = said ?? numberOf(webUrl(url)?.searchParams.get(parameter)) ?? 0;
  const from = start + records.length;
  if (records.length === 0 || from >= total) return {};
  if (from >= LAST) return { problems: [{ severity: 'warning', code: 'pages.cut', path: '', value: String(total) }] };
  const next = addressWith(url, { [parameter]: from });
  return next === undefined ? {} : { next };
}
