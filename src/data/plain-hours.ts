import { isSpan, plainDay, plainTime } from './hours-rows.ts';
import { FIELDS } from './to-hours.ts';
import { isFields, isNothing, listOf } from './values/fields.ts';

const isPlainTime = (time: unknown) => plainTime(time) !== undefined;

const isPlainRow = (row: unknown): boolean =>
  isSpan(row) || (isFields(row) && plainDay(row.day) !== undefined && isPlainTime(row.from) && isPlainTime(row.to));

const isPlainDate = (row: unknown): boolean =>
  isFields(row) && (row.from === undefined || (isPlainTime(row.from) && isPlainTime(row.to)));

/** Whether hours are a table of numbers, as most native feeds have it, so that nothing more is needed to read them. */
export function isPlain(hours: unknown): boolean {
  if (isNothing(hours)) return true;
  const table = isFields(hours) ? hours : { weekly: hours };
  for (const name in table) if (!FIELDS.includes(name)) return false;
  const { weekly, exceptions } = table;
  return typeof weekly !== 'string' && listOf(weekly).every(isPlainRow) && listOf(exceptions).every(isPlainDate);
}
