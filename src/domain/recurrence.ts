import { calendarDate, dateOf, dayNumber, dayNumberOf } from './day-number.ts';
import { weekdayOfNumber } from './local-time.ts';
import type { Repeat, RepeatDay } from './repeat.ts';

/** Days looked at before a rule that gives nothing, such as 30 February, is left alone: five centuries. */
const LOOKED_AT = 200_000;
/** Periods that are looked at in one go. */
const STRETCH = 64;

const NONE: readonly never[] = [];

/** The periods that a rule counts in, numbered. */
interface Period {
  of(day: number): number;
  /** Its first day. */
  start(period: number): number;
}

const DAYS: Period = { of: (day) => day, start: (period) => period };
const MONTHS: Period = {
  of(day) {
    const { year, month } = calendarDate(day);
    return year * 12 + month - 1;
  },
  start: (period) => dayNumberOf(Math.floor(period / 12), (((period % 12) + 12) % 12) + 1, 1),
};
const YEARS: Period = { of: (day) => calendarDate(day).year, start: (period) => dayNumberOf(period, 1, 1) };
/** By the weekday that they begin on. Week 0 holds Thursday 1 January 1970, day 0. */
const WEEKS: readonly Period[] = [0, 1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  of: (day) => Math.floor((day + 4 - weekday) / 7),
  start: (period) => period * 7 - 4 + weekday,
}));

function periodOf({ every, weekStart = 1 }: Repeat): Period {
  if (every === 'day') return DAYS;
  return (every === 'week' ? WEEKS[weekStart] : undefined) ?? (every === 'month' ? MONTHS : YEARS);
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

const bits = (numbers: readonly number[] | undefined, sign = 1) =>
  numbers?.reduce((all, each) => (each * sign > 0 && each * sign < 32 ? all | (1 << (each * sign)) : all), 0) ?? 0;

function ruleOf({ every, on, monthDays, months }: Repeat, first: number): Rule {
  const { month, day } = calendarDate(first);
  const counted = every === 'month' || every === 'year';
  let inMonths = bits(months);
  let plus = bits(monthDays);
  const fromEnd = bits(monthDays, -1);
  let weekdays = 0;
  const nth = on?.filter((each) => each.nth && counted) ?? NONE;
  for (const each of on ?? NONE) if (!each.nth || !counted) weekdays |= 1 << each.day;
  // What a rule leaves open it takes from its first day (RFC 5545 §3.3.10).
  if (!plus && !fromEnd && !weekdays && nth.length === 0) {
    if (every === 'week') weekdays = 1 << weekdayOfNumber(first);
    if (counted) plus = 1 << day;
    if (every === 'year' && !inMonths) inMonths = 1 << month;
  }
  return {
    months: inMonths,
    monthDays: plus,
    fromEnd,
    weekdays,
    nth,
    nthOfYear: every === 'year' && !bits(months) && nth.length > 0,
  };
}

/** Whether a day is on one of the rule's weekdays; the nth of them are counted from `begin` up to `end`. */
function isOn({ weekdays, nth }: Rule, number: number, begin: number, end: number): boolean {
  const weekday = weekdayOfNumber(number);
  if (weekdays & (1 << weekday)) return true;
  const week = Math.floor((number - begin) / 7) + 1;
  const fromEnd = -Math.floor((end - 1 - number) / 7) - 1;
  return nth.some((each) => each.day === weekday && (each.nth === week || each.nth === fromEnd));
}

/** Adds the days that the rule gives from `from` up to but not including `end`, a calendar month at a time. */
function gather(rule: Rule, from: number, end: number, into: number[]): void {
  const { months, monthDays, fromEnd, weekdays, nth, nthOfYear } = rule;
  const anyDay = !monthDays && !fromEnd;
  const anyWeekday = !weekdays && nth.length === 0;
  let { year, month, day } = calendarDate(from);
  let number = from;
  while (number < end) {
    const begin = number - day + 1;
    const nextYear = month === 12 ? year + 1 : year;
    const nextMonth = month === 12 ? 1 : month + 1;
    const next = dayNumberOf(nextYear, nextMonth, 1);
    if (!months || months & (1 << month)) {
      const first = nthOfYear ? dayNumberOf(year, 1, 1) : begin;
      const after = nthOfYear ? dayNumberOf(year + 1, 1, 1) : next;
      for (; number < next && number < end; number++) {
        if (
          (anyDay || monthDays & (1 << (number - begin + 1)) || fromEnd & (1 << (next - number))) &&
          (anyWeekday || isOn(rule, number, first, after))
        ) {
          into.push(number);
        }
      }
    }
    number = next;
    year = nextYear;
    month = nextMonth;
    day = 1;
  }
}

/** Of the days of one period only those at these places (`BYSETPOS`), in order. */
const placed = (days: readonly number[], positions: readonly number[]) =>
  days.filter((_, at) => positions.includes(at + 1) || positions.includes(at - days.length));

/** The same as `dayNumbersOf`, of days `YYYY-MM-DD`. */
export const daysOf = (repeat: Repeat, first: string, from: string, until: string, most: number): string[] =>
  dayNumbersOf(repeat, dayNumber(first), dayNumber(from), dayNumber(until), most).map(dateOf);

/**
 * The days on which a series that begins on day `start` takes place, from `from` up to and including `until`, in order and
 * at most `most`, before `except`. Only days that the rule gives, so `start` itself where it does not is not one, nor does
 * it count. There is no zone in it, so that a clock change can neither lose nor double a day.
 */
export function dayNumbersOf(repeat: Repeat, start: number, from: number, until: number, most: number): number[] {
  const earliest = Math.max(start, from);
  const last = Math.min(until, repeat.until ? dayNumber(repeat.until) : Infinity);
  const given: number[] = [];
  if (!(earliest <= last) || most < 1) return given;
  const { every, count = Infinity, positions = NONE } = repeat;
  const rule = ruleOf(repeat, start);
  const period = periodOf(repeat);
  const interval = Math.max(1, Math.trunc(repeat.interval));
  const whole = positions.length > 0;
  const counts = count !== Infinity;

  // Periods before the window are passed over; where they count, that takes a rule that gives as many in each of them.
  let current = period.of(start);
  let counted = 0;
  const narrowed = whole || rule.months || rule.monthDays || rule.fromEnd;
  if (!counts || (!narrowed && (every === 'week' || (every === 'day' && !rule.weekdays)))) {
    const passed = Math.floor((period.of(earliest) - current) / interval);
    if (counts && passed > 0) {
      const inFirst: number[] = [];
      const inEach: number[] = [];
      gather(rule, start, period.start(current + 1), inFirst);
      gather(rule, period.start(current + 1), period.start(current + 2), inEach);
      counted = inFirst.length + (passed - 1) * inEach.length;
    }
    current += passed * interval;
  }

  // Without an interval one period follows another, and many are one stretch of days; few where few days are asked for.
  const joined = interval === 1 && !counts && !whole ? Math.min(STRETCH, most) : 1;
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
      if (day > last || counted >= count) return given;
      counted++;
      if (day >= earliest && given.push(day) >= most) return given;
    }
  }
  return given;
}
