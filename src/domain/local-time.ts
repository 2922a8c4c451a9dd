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

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The last Sunday of a month (0 is January) at 01:00 UTC, when clocks of the European Union change. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}

/**
 * Minutes that Brussels is ahead of UTC, by the rule since 1996 (directive 2000/84/EC), without Intl, which is slow to
 * begin: most devices in Belgium know the answer. `undefined` where the device's own clock says something else, as it is
 * elsewhere or the law has changed.
 */
function brusselsAhead(instant: Date): number | undefined {
  const time = instant.getTime();
  const year = instant.getUTCFullYear();
  const ahead = time >= lastSunday(year, 2) && time < lastSunday(year, 9) ? 120 : 60;
  return year >= 1996 && year < 2100 && instant.getTimezoneOffset() === -ahead ? ahead : undefined;
}

/** Wall-clock time of an instant in an IANA zone, whatever zone the device is in. Throws a RangeError for no zone. */
export function localTime(instant: Date, timezone: string = BRUSSELS): LocalTime {
  const ahead = timezone === BRUSSELS ? brusselsAhead(instant) : undefined;
  if (ahead !== undefined) {
    const wall = Math.floor(instant.getTime() / MINUTE) + ahead;
    const days = Math.floor(wall / 1440);
    return { date: dateOfNumber(days), minutes: wall - days * 1440, weekday: weekdayOfNumber(days) };
  }
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatOf(timezone).formatToParts(instant)) parts[type] = value;
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  return { date, minutes: Number(parts.hour) * 60 + Number(parts.minute), weekday: weekdayOf(date) };
}

// A date is counted in UTC, where each day has 24 hours, so that no clock change can lose or double one.
const daysSince1970 = (date: string) => Date.parse(`${date}T00:00Z`) / DAY;

const dateOfNumber = (days: number) => new Date(days * DAY).toISOString().slice(0, 10);

/** The `YYYY-MM-DD` that lies `days` later, or earlier. */
export const addDays = (date: string, days: number): string => dateOfNumber(daysSince1970(date) + days);

/** Of a day counted from 1 January 1970, a Thursday. */
export const weekdayOfNumber = (days: number): Weekday => (((((days + 3) % 7) + 7) % 7) + 1) as Weekday;

export const weekdayOf = (date: string): Weekday => weekdayOfNumber(daysSince1970(date));

export const daysInMonth = (date: string): number =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();

/** Minutes after midnight as `HH:MM`. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The minutes after midnight of `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
