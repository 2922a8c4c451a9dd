import type { RowReport } from '../format.ts';
import { isFields, isNothing, type Fields } from './fields.ts';

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

/** The fields that a record is never without. */
type Needed<T> = { readonly [Field in keyof T as undefined extends T[Field] ? never : Field]: T[Field] };

/**
 * Reads a draft, field by field. What was written and not kept, in whole or as a member of a list, is a warning
 * `<field>.shape` where its reader did not say more. `path` is that of the record in its row, with a slash behind it. `into`
 * becomes the record: a new object, with what holds where the draft says nothing. Readers of fields that the draft does not
 * have are not called, for there are many of them and a list has many records.
 */
export function readRecord<T extends object, Context, Known extends Needed<T> & Partial<T>>(
  readers: Readers<T, Context>,
  draft: Fields,
  report: RowReport,
  context: Context,
  path: string,
  into: Known,
): T & Known {
  const record: Partial<T> = into;
  for (const field in draft) {
    const written = draft[field];
    if (written === undefined || !isFieldOf(readers, field)) continue;
    const told = report.count;
    const kept = readers[field](written, report, path + field, context);
    if (kept === null) continue;
    if (kept !== undefined) record[field] = kept;
    if (kept !== written && report.count === told && isLess(kept, written))
      report.warning(`${field}.shape`, path + field, written);
  }
  // What a record is never without was in it from the start.
  return record as T & Known;
}

/** A draft may have a field `constructor` or `__proto__`, which every object answers to. */
const isFieldOf = <T extends object>(readers: T, field: string): field is Extract<keyof T, string> =>
  Object.hasOwn(readers, field);

/** Whether something that was written is not in what was kept. */
function isLess(kept: unknown, written: unknown): boolean {
  if (!Array.isArray(written)) return isNothing(kept) && !isNothing(written);
  // One record of a list of rows has them all, such as the hours of a week.
  return !isFields(kept) && sizeOf(kept) < sizeOf(written);
}

const sizeOf = (value: unknown): number =>
  Array.isArray(value) ? value.reduce<number>((sum, each) => sum + sizeOf(each), 0) : isNothing(value) ? 0 : 1;
