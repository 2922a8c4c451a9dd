import { toDay } from './dates.ts';
import { isNothing } from './fields.ts';
import type { Reader } from './record.ts';

/** `YYYY-MM-DD`, or `YYYY-MM` where nobody knows the day yet. */
export const dayOrMonth: Reader<string | undefined> = (value, report, path) => {
  const text = typeof value === 'string' ? value.trim() : '';
  const kept = toDay(text) ?? (toDay(`${text}-01`) && text);
  if (!kept && !isNothing(value)) report.warning('date.unreadable', path, value);
  return kept;
};
