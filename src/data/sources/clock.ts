import { WEEK, type HoursException, type HoursSpan, type Weekday } from '../../domain/opening-hours.ts';

/** Opening hours as a native feed writes them, in the form that needs no reading. */
export type HoursTable = {
  weekly: HoursSpan[];
  exceptions: HoursException[];
  validFrom?: string | undefined;
  validTo?: string | undefined;
  text?: string | Record<string, string> | undefined;
};

// Without seconds `09:00-12:00` is no time west of Greenwich, but a span.
const TIME =
  /^(?:[\d-]*T)?(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:\.\d+)?(?:-\d{2}:?\d{2})?)?\s?(?:([ap])\.?m\.?)?(?:Z|\+\d{2}:?\d{2})?$/i;

/**
 * A wall-clock time as `HH:MM`: `9:00`, `09:00:00`, `8:30AM`, `2026-01-05T09:00`. An offset is ignored: a door opens at the
 * hour on the wall.
 */
export function clock(value: unknown): string | undefined {
  const [, hour, minute, half] = (typeof value === 'string' && TIME.exec(value.trim())) || [];
  if (hour === undefined || (minute === undefined && half === undefined)) return undefined;
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (/p/i.test(half) ? 12 : 0);
  }
  const minutes = Number(minute ?? 0);
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The end of a span: midnight is the end of the day, not its beginning. */
export const closingClock = (value: unknown): string | undefined => {
  const time = clock(value);
  return time === '00:00' ? '24:00' : time;
};

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** `monday`, `Mo`, `TH`, `https://schema.org/Friday`, or 1 (Monday) to 7. */
export function weekday(value: unknown): Weekday | undefined {
  if (typeof value === 'number' || /^[1-7]$/.test(String(value))) return WEEK.find((day) => day === Number(value));
  if (typeof value !== 'string') return undefined;
  const name = value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf('#'), value.lastIndexOf(':')) + 1);
  const at = DAYS.indexOf(name.trim().slice(0, 2).toLowerCase());
  return WEEK[at];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `YYYY-MM-DD` of a date that is written so, with or without a time. */
export const dateOf = (value: unknown): string | undefined => {
  const day = typeof value === 'string' ? value.trim().slice(0, 10) : '';
  return DAY.test(day) ? day : undefined;
};
