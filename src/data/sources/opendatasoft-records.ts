import { FeedFailure } from '../feed-failure.ts';
import type { OpenedFeed } from '../format.ts';
import { nextLink, pageOf, recordList, type RecordList } from '../record-list.ts';
import { addressWith, fieldsOf, numberOf, webUrl } from './wire.ts';

export interface OpendatasoftRecords extends RecordList {
  /** API 1.0, which pages by `start`; 2.x does by `offset`. */
  readonly isFirst: boolean;
  /** How many there are before these, where the answer says so. */
  readonly start: number | undefined;
  readonly total: number;
  /** The next page, where the answer names it. */
  readonly next: string | undefined;
}

/**
 * The records of an Opendatasoft portal: API 1.0 (`nhits`, `records[].fields`), 2.x (`total_count`, `results`, or
 * `records[].record.fields`), and its exports (a list); those of any other answer too.
 */
export function opendatasoftRecords(json: unknown): OpendatasoftRecords {
  const { nhits, total_count: total, records, results, parameters } = fieldsOf(json);
  const page = pageOf(json);
  const isEmpty = [records, results].some((list) => Array.isArray(list) && list.length === 0);
  const found = recordList(json) ?? (isEmpty ? { records: [], path: () => '' } : undefined);
  if (!found) {
    throw new FeedFailure('shape', 'This is no answer of an Opendatasoft portal: "records" or "results" is missing.');
  }
  return {
    ...found,
    isFirst: nhits !== undefined,
    start: numberOf(fieldsOf(parameters)['start']),
    total: numberOf(page?.['total'] ?? nhits ?? total) ?? 0,
    next: nextLink(json),
  };
}

/** Neither API hands out more than this by pages. */
const LAST = 10_000;

/** The page after these. */
export function nextRecords(
  url: string,
  { isFirst, start: said, records, total }: OpendatasoftRecords,
): Pick<OpenedFeed<never>, 'next' | 'problems'> {
  const parameter = isFirst ? 'start' : 'offset';
  const start = said ?? numberOf(webUrl(url)?.searchParams.get(parameter)) ?? 0;
  const from = start + records.length;
  if (records.length === 0 || from >= total) return {};
  if (from >= LAST) return { problems: [{ severity: 'warning', code: 'pages.cut', path: '', value: String(total) }] };
  const next = addressWith(url, { [parameter]: from });
  return next === undefined ? {} : { next };
}
