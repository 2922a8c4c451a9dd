import type { Weekday } from './opening-hours.ts';

/** A weekday, each one or the nth of its month (-1 is the last); of its year where `every` is `year` without months. */
export interface RepeatDay {
  readonly day: Weekday;
  readonly nth?: number;
}

/**
 * How a series goes on, in days of its own calendar (RFC 5545 `RRULE` without the parts below a day). The time of day is
 * that of the series' `start`. An absent list narrows nothing.
 */
export interface Repeat {
  readonly every: 'day' | 'week' | 'month' | 'year';
  /** 2: every second week. */
  readonly interval: number;
  readonly on?: readonly RepeatDay[];
  /** 1 … 31, or -1 for the last day of the month. */
  readonly monthDays?: readonly number[];
  /** 1 … 12 */
  readonly months?: readonly number[];
  /** Of what the rule gives in one period only these: 1 the first, -1 the last (`BYSETPOS`). */
  readonly positions?: readonly number[];
  /** Inclusive: `YYYY-MM-DD`, or a time on that day. */
  readonly until?: string;
  /** How many moments, counted before `except`. */
  readonly count?: number;
  /** First day of a week, for every second week and the like; 1 is Monday. */
  readonly weekStart?: Weekday;
  /** Moments or whole days that it is not. */
  readonly except: readonly string[];
}
