import { calendarDate, dateOf, dayNumber, dayNumberOf, weekdayOfNumber } from './day-number.ts';
import type { Repeat, RepeatDay } from './repeat.ts';

/** Days looked at before a rule that gives nothing, such as 30 February, is left alone: five centuries. */
const LOOKED_AT = 200_000;
/** Periods of a rule without an interval that are looked at in one go. */
const STRETCH = 64;

/** The periods that a rule counts in, numbered. */
interface Period {
  of(day: number): number;
  /** Its first day. */
  start(period: number): number;
}

function periodOf(every: Repeat['every'], weekStart: number): Period {
  if (every === 'day') return { of: (day) => day, start: (period) => period };
  if (every === 'week') {
    // Week 0 holds Thursday 1 January 1970, day 0.
    return { of: (day) => Math.floor((day + 4 - weekStart) / 7), start: (period) => period * 7 - 4 + weekStart };
  }
  if (every === 'year') return { of: (day) => calendarDate(day).year, start: (period) => dayNumberOf(period, 1, 1) };
  return {
    of(day) {
      const { year, month } = calendarDate(day);
      return year * 12 + month - 1;
    },
    start: (period) => dayNumberOf(Math.floor(period / 12), (((period % 12) + 12) % 12) + 1, 1),
  };
}

/** A rule made ready for the days it is asked of: each list is a set of bits, 0 narrows nothing. */
interface Rule {
  readonly months: number;
  readonly monthDays: number;
  /** From the end of the month: bit 1 is its last day. */
  readonly fromEnd: number;
  readonly weekdays: number;
  readonly nth: readonly RepeatDay[];
  /** The nth weekday of the year, not of the month. */
  readonly nthOfYear: boolean;
}

const NO_NTH: readonly RepeatDay[] = [];

const bits = (numbers: readonly number[] | undefined, sign = 1) =>
  numbers?.reduce((all, each) => (each * sign > 0 ? all | (1 << (each * sign)) : all), 0) ?? 0;

function ruleOf({ every, on, monthDays, months }: Repeat, first: number): Rule {
  const { month, day } = calendarDate(first);
  const counted = every === 'month' || every === 'year';
  let inMonths = bits(months);
  let plus = bits(monthDays);
  const fromEnd = bits(monthDays, -1);
  let weekdays = 0;
  let nth = NO_NTH;
  for (const each of on ?? []) {
    if (each.nth && counted) nth = [...nth, each];
    else weekdays |= 1 << each.day;
  }
  // What a rule leaves open it takes from its first day (RFC 5545 §3.3.10).
  if (!plus && !fromEnd && !weekdays && nth === NO_NTH) {
    if (every === 'week') weekdays = 1 << weekdayOfNumber(first);
    if (counted) plus = 1 << day;
    if (every === 'year' && !inMonths) inMonths = 1 << month;
  }
  return { months: inMonths, monthDays: plus, fromEnd, weekdays, nth, nthOfYear: every === 'year' && !bits(months) };
}

function isNth(
  { nth = 0 }: RepeatDay,
  rule: Rule,
  number: number,
  inMonth: number,
  days: number,
  year: number,
): boolean {
  const start = dayNumberOf(year, 1, 1);
  const at = rule.nthOfYear ? number - start + 1 : inMonth;
  const length = rule.nthOfYear ? dayNumberOf(year + 1, 1, 1) - start : days;
  return Math.ceil((nth > 0 ? at : length - at + 1) / 7) === Math.abs(nth);
}

/** Adds the days that the rule gives from `from` up to but not including `end`, a calendar month at a time. */
function gather(rule: Rule, from: number, end: number, into: number[]): void {
  let { year, month, day } = calendarDate(from);
  let number = from;
  while (number < end) {
    const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const next = dayNumberOf(nextYear, nextMonth, 1);
    if (!rule.months || rule.months & (1 << month)) {
      const before = number - day;
      const stop = Math.min(next, end);
      for (; number < stop; number++)
        if (gives(rule, number, number - before, next - before - 1, year)) into.push(number);
    }
    [number, year, month, day] = [next, nextYear, nextMonth, 1];
  }
}

/** Whether the rule gives a day, in a month that it allows; `at` is its place in that month of `length` days. */
function gives(rule: Rule, number: number, at: number, length: number, year: number): boolean {
  const { monthDays, fromEnd, weekdays, nth } = rule;
  if ((monthDays || fromEnd) && !(monthDays & (1 << at)) && !(fromEnd & (1 << (length - at + 1)))) return false;
  if (!weekdays && nth === NO_NTH) return true;
  const weekday = weekdayOfNumber(number);
  return (
    (weekdays & (1 << weekday)) !== 0 ||
    nth.some((each) => each.day === weekday && isNth(each, rule, number, at, length, year))
  );
}

/** Of the days of one period only those at these places (`BYSETPOS`), in order. */
const placed = (days: readonly number[], positions: readonly number[]) =>
  days.filter((_, at) => positions.includes(at + 1) || positions.includes(at - days.length));

/**
 * The days `YYYY-MM-DD` on which a series that begins on day `first` takes place, from `from` up to and including `until`,
 * in order and at most `most`, before `except`. Only days that the rule gives, so `first` itself where it does not is
 * not one, nor does it count. There is no zone in it, so that a clock change can neither lose nor double a day.
 */
export function daysOf(repeat: Repeat, first: string, from: string, until: string, most: number): string[] {
  const start = dayNumber(first);
  const earliest = Math.max(start, dayNumber(from));
  const last = Math.min(dayNumber(until), repeat.until ? dayNumber(repeat.until) : Infinity);
  const given: string[] = [];
  if (!(earliest <= last) || most < 1) return given;
  const { count = Infinity, positions = [] } = repeat;
  const rule = ruleOf(repeat, start);
  const period = periodOf(repeat.every, repeat.weekStart ?? 1);
  const interval = Math.max(1, Math.trunc(repeat.interval) || 1);
  const whole = positions.length > 0;
  const origin = period.of(start);
  const counts = count !== Infinity;

  // Periods before the window are passed over, unless each has to be counted.
  let before = 0;
  let current = origin;
  const steady = repeat.every === 'week' || (repeat.every === 'day' && !rule.weekdays);
  if (!counts || (steady && !whole && !rule.months && !rule.monthDays && !rule.fromEnd)) {
    const skipped = Math.floor((period.of(earliest) - origin) / interval);
    current += skipped * interval;
    if (counts && skipped > 0) {
      const inFirst: number[] = [];
      gather(rule, start, period.start(origin + 1), inFirst);
      const each: number[] = [];
      gather(rule, period.start(current), period.start(current + 1), each);
      before = inFirst.length + (skipped - 1) * each.length;
    }
  }
  // Every period in turn: together they are one stretch of days.
  const joined = interval === 1 && !counts && !whole ? STRETCH : 1;
  const days: number[] = [];
  for (let looked = 0; looked < LOOKED_AT; current += interval * joined) {
    const begin = period.start(current);
    if (begin > last) break;
    const end = period.start(current + joined);
    const low = whole ? begin : Math.max(begin, counts ? start : earliest);
    const high = whole ? end : Math.min(end, last + 1);
    looked += Math.max(1, high - low);
    days.length = 0;
    gather(rule, low, high, days);
    for (const day of whole ? placed(days, positions) : days) {
      if (day < start) continue;
      if (day > last || before >= count) return given;
      before++;
      if (day >= earliest && given.push(dateOf(day)) >= most) return given;
    }
  }
  return given;
}
