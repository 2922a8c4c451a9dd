import { WEEK, type Weekday } from '../domain/opening-hours.ts';
import type { Repeat, RepeatDay } from '../domain/repeat.ts';
import { fieldsOf, listOf } from './values/fields.ts';

/** A rule, as far as words or fields say it. */
export type Rule = Omit<Repeat, 'except' | 'interval'> & Partial<Pick<Repeat, 'interval'>>;

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/i;

const plainDay = (day: unknown): Weekday | undefined => WEEK.find((each) => each === day);

/** `TU`, `-1WE` for the last Wednesday, or the same as `{day, nth}`. */
export function dayIn(written: unknown): RepeatDay | undefined {
  const [, , name = ''] = (typeof written === 'string' && DAY.exec(written.trim())) || [];
  const { day: weekday, nth: place } = fieldsOf(written);
  const day = plainDay(name ? DAYS.indexOf(name.toUpperCase()) + 1 : weekday);
  const nth = wholeNumber(name ? parseInt(String(written), 10) : place, -53, 53);
  return day && { day, ...(nth && { nth }) };
}

/** A whole number, or the digits of one, from `least` to `most`; never 0, which counts nothing. */
export function wholeNumber(value: unknown, least: number, most: number): number | undefined {
  const number = typeof value === 'string' && /^\s*[+-]?\d{1,4}\s*$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) return undefined;
  return number !== 0 && number >= least && number <= most ? number : undefined;
}

// As many as a year has days; no rule needs more.
const LONGEST = 366;

/** Each of a list, or `undefined`: with a part left out a rule is another rule. */
export function allOf<T>(list: readonly unknown[], read: (value: unknown) => T | undefined): readonly T[] | undefined {
  if (list.length > LONGEST) return undefined;
  const kept: T[] = [];
  for (const each of list) {
    const part = read(each);
    if (part === undefined) return undefined;
    kept.push(part);
  }
  return kept;
}

/** What narrows a rule, each in a list that may be empty. */
type Lists = { readonly [List in 'on' | 'monthDays' | 'months' | 'positions' | 'weekStart']: unknown };

/** A rule from its lists, as an RRULE or a `Repeat` has them; `undefined` where a part of them cannot be read. */
export function ruleFrom(every: Rule['every'], lists: Lists): Rule | undefined {
  const on = allOf(listOf(lists.on), dayIn);
  const monthDays = allOf(listOf(lists.monthDays), (day) => wholeNumber(day, -1, 31));
  const months = allOf(listOf(lists.months), (month) => wholeNumber(month, 1, 12));
  const positions = allOf(listOf(lists.positions), (at) => wholeNumber(at, -LONGEST, LONGEST));
  if (!on || !monthDays || !months || !positions) return undefined;
  const weekStart = plainDay(lists.weekStart);
  return {
    every,
    ...(on.length > 0 && { on }),
    ...(monthDays.length > 0 && { monthDays }),
    ...(months.length > 0 && { months }),
    ...(positions.length > 0 && { positions }),
    ...(weekStart && { weekStart }),
  };
}
