import { FeedFailure } from '../feed-failure.ts';
import { fieldsOf, firstWords, isFields, numberOf, type Fields } from './wire.ts';

export interface OpendatasoftRecords {
  readonly records: readonly Fields[];
  /** Where record `at` stands in the answer. */
  readonly path: (at: number) => string;
  /** API 1.0, which pages by `start`; 2.x does by `offset`. */
  readonly isFirst: boolean;
  /** How many there are before these, where the answer says so. */
  readonly start: number | undefined;
  readonly total: number;
  /** The next page, where the answer names it (OData). */
  readonly next: string | undefined;
}

/**
 * The records of an Opendatasoft portal: API 1.0 (`nhits`, `records[].fields`), 2.x (`total_count`, `results`, or
 * `records[].record.fields`), and its exports (a list); those of others that are a bare list, or a `value` (OData).
 */
export function opendatasoftRecords(json: unknown): OpendatasoftRecords {
  const document = fieldsOf(json);
  const { nhits, total_count: total, records, parameters } = document;
  const named = ['results', 'value'].find((name) => Array.isArray(document[name]));
  const [rows, name] = Array.isArray(json) ? [json, ''] : named ? [document[named], `/${named}`] : [records];
  if (!Array.isArray(rows)) {
    throw new FeedFailure('shape', 'This is no answer of an Opendatasoft portal: "records" or "results" is missing.');
  }
  return {
    records: rows.map(recordOf),
    path: (at) => (name === undefined ? `/records/${at}/fields` : `${name}/${at}`),
    isFirst: nhits !== undefined,
    start: numberOf(fieldsOf(parameters)['start']),
    total: numberOf(nhits ?? total) ?? 0,
    next: firstWords(document['@odata.nextLink'], document['odata.nextLink']),
  };
}

/** The fields of one record, with its geometry: that has the longitude first whatever the fields do. */
function recordOf(row: unknown): Fields {
  const { fields, geometry, record } = fieldsOf(row);
  if (isFields(fields)) return { ...fields, ...(isFields(geometry) && { geometry }) };
  const inner = fieldsOf(record)['fields'];
  return isFields(inner) ? inner : fieldsOf(row);
}
