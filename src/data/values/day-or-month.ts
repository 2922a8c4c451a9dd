import { toDay } from './dates.ts';
import { isNothing } from './fields.ts';
import type { Reader } from './record.ts';

/** `YYYY-MM-DD`, or `YYYY-MM` where nobody knows the day yet. */
export function toDayOrMonth(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return toDay(text) ?? (toDay(`${text}-01`) && text);
}

/** The same; what it cannot be is said. */
export const dayOrMonth: Reader<string | undefined> = (value, report, path) => {
  const kept = toDayOrMonth(value);
  if (!kept && !isNothing(value)) report.warning('date.unreadable', path, value);
  return kept;
};
