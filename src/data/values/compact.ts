import type { RowReport } from '../format.ts';
import type { Fields } from './fields.ts';

/** Leaves out what is not there, so that "absent" has one form. */
export function compact<T extends object>(record: { [Field in keyof T]: T[Field] | undefined }): T {
  const result: Partial<T> = {};
  for (const field in record) {
    const value = record[field];
    if (value !== undefined) result[field] = value;
  }
  // Every field that must be present was given a value.
  return result as T;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The same, for a record made of a draft: a field that was written and of which nothing could be kept is a warning
 * `<field>.shape`. `told`: the fields that report for themselves.
 */
export function checked<T extends object>(
  record: { [Field in keyof T]: T[Field] | undefined },
  draft: Fields,
  report: RowReport,
  told: readonly string[],
): T {
  for (const field in record) {
    const written = draft[field];
    if (isNothing(written) || !isNothing(record[field]) || told.includes(field)) continue;
    report.warning(`${field}.shape`, field, written);
  }
  return compact<T>(record);
}
