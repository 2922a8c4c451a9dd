import type { RowReport } from '../format.ts';
import { isNothing, type Fields } from './fields.ts';

/**
 * What can be kept of one field, `undefined` when that is nothing; `null` when nothing was meant. A reader may say itself
 * what is wrong.
 */
export type Reader<T, Context = unknown> = (
  value: unknown,
  report: RowReport,
  path: string,
  context: Context,
) => T | null;

export type Readers<T, Context = unknown> = { readonly [Field in keyof T]-?: Reader<T[Field], Context> };

/**
 * Reads a draft, field by field. What was written and not kept, in whole or as a member of a list, is a warning
 * `<field>.shape` where its reader did not say more. `path` is that of the record in its row, with a slash behind it; what is
 * `known` already stays where the draft says nothing.
 */
export function readRecord<T extends object, Context, Known extends object>(
  readers: Readers<T, Context>,
  draft: Fields,
  report: RowReport,
  context: Context,
  path = '',
  known?: Known,
): T & Known {
  const record: Partial<T> = { ...known };
  for (const field in readers) {
    const written = draft[field];
    const told = report.count;
    const kept = readers[field](written, report, path + field, context);
    if (kept === null) continue;
    if (kept !== undefined) record[field] = kept;
    if (sizeOf(kept) < sizeOf(written) && report.count === told) {
      report.warning(`${field}.shape`, path + field, written);
    }
  }
  // The reader of a field that must be there gives one.
  return record as T & Known;
}

const sizeOf = (value: unknown): number =>
  Array.isArray(value) ? value.reduce<number>((sum, each) => sum + sizeOf(each), 0) : isNothing(value) ? 0 : 1;
