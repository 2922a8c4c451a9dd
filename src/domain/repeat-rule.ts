import type { LocalStamp } from './activity.ts';
import { localForm, utcForm } from './icalendar-line.ts';
import type { Repeat, RepeatDay } from './repeat.ts';
import { instantOf } from './zoned-time.ts';

const FREQUENCIES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' };
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** `TU`, or `-1WE` for the last Wednesday. */
export const dayForm = ({ day, nth }: RepeatDay): string => `${nth ?? ''}${DAYS[day - 1]}`;

/** The last moment is the kind of value that the start is; where that has a zone it is in UTC (RFC 5545 3.3.10). */
function untilForm(until: string, start: LocalStamp, zone: string): string {
  if (start.length === 10) return localForm(until.slice(0, 10));
  return utcForm(instantOf(until.length === 10 ? `${until}T23:59` : until, zone));
}

/** The RRULE of a series, without `RRULE:`. Its exceptions are not part of it. */
export function ruleOf(repeat: Repeat, start: LocalStamp, zone: string): string {
  const { every, interval, on, monthDays, months, positions, until, count, weekStart } = repeat;
  const parts = {
    FREQ: FREQUENCIES[every],
    INTERVAL: interval > 1 && interval,
    UNTIL: until && untilForm(until, start, zone),
    // RFC 5545 allows one of the two, and the last day is the one that partners tell each other.
    COUNT: until ? undefined : count,
    BYMONTH: months?.join(','),
    BYMONTHDAY: monthDays?.join(','),
    BYDAY: on?.map(dayForm).join(','),
    BYSETPOS: positions?.join(','),
    WKST: weekStart && DAYS[weekStart - 1],
  };
  return Object.entries(parts)
    .flatMap(([name, value]) => (value ? `${name}=${value}` : []))
    .join(';');
}
