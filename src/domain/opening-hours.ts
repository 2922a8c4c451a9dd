import type { Text } from './text.ts';

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** One span on one weekday, wall-clock. `to` before `from`, or past `24:00`, runs into the next day. */
export interface HoursSpan {
  readonly day: Weekday;
  /** `HH:MM` */
  readonly from: string;
  /** `HH:MM`, up to `48:00`. */
  readonly to: string;
  /** Only the first (1) … fifth (5) such weekday of the month, or the last (-1). Absent: every week. */
  readonly nth?: readonly number[];
  /** `YYYY-MM-DD`, both inclusive: a row for one season only. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** `00:00` to `24:00` with this says "on appointment" without a time. */
  readonly appointment?: boolean;
  readonly note?: Text;
}

/**
 * What differs on one day, or on each day of a range (`until` is the last day). It replaces the weekly rows of that day;
 * several for one day add up, and one for a single day beats one for a range. Without `closed` and without times it says
 * that the day differs and nobody knows how.
 */
export interface HoursException {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly until?: string;
  readonly closed?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: Text;
}

/** When a door is open or a phone is answered. Everything is wall-clock in `timezone` (default Europe/Brussels). */
export interface OpeningHours {
  readonly weekly: readonly HoursSpan[];
  readonly exceptions: readonly HoursException[];
  /** `YYYY-MM-DD`, both inclusive; outside them nothing is known. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly byAppointment?: boolean;
  /** What the partner says of public holidays in general. Absent: nothing, so a resident should call first. */
  readonly publicHolidays?: 'closed' | 'usual';
  readonly timezone?: string;
  /** The hours as the partner wrote them, for when they say more than the table or could not be read. */
  readonly text?: Text;
}
