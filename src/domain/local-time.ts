import type { Weekday } from './opening-hours.ts';

/** The zone of every wall-clock time that does not name one. */
export const BRUSSELS = 'Europe/Brussels';

/** What calendar and clock on the wall of a zone say. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Since 00:00 on the clock; a day of 23 or 25 hours has the same 0 to 1439. */
  readonly minutes: number;
  readonly weekday: Weekday;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (!format) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-US', { ...digits, timeZone: timezone, hourCycle: 'h23' });
    formats.set(timezone, format);
  }
  return format;
}

/** Wall-clock time of an instant in an IANA zone, whatever zone the device is in. Throws a RangeError for no zone. */
export function localTime(instant: Date, timezone: string = BRUSSELS): LocalTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatOf(timezone).formatToParts(instant)) parts[type] = value;
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  return { date, minutes: Number(parts.hour) * 60 + Number(parts.minute), weekday: weekdayOf(date) };
}

const DAY = 86_400_000;

// A date is counted in UTC, where each day has 24 hours, so that no clock change can lose or double one.
const daysSince1970 = (date: string) => Date.parse(`${date}T00:00Z`) / DAY;

/** The `YYYY-MM-DD` that lies `days` later, or earlier. */
export const addDays = (date: string, days: number): string =>
  new Date((daysSince1970(date) + days) * DAY).toISOString().slice(0, 10);

/** Of a day counted from 1 January 1970, a Thursday. */
export const weekdayOfNumber = (days: number): Weekday => (((((days + 3) % 7) + 7) % 7) + 1) as Weekday;

export const weekdayOf = (date: string): Weekday => weekdayOfNumber(daysSince1970(date));

export const daysInMonth = (date: string): number =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();

/** Minutes after midnight as `HH:MM`. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
