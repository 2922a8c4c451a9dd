import type { DateSpan } from './date-span.ts';
import { dateOf, dayNumberOf, monthNumber } from './day-number.ts';
import { addDays, daysInMonth, weekdayOf } from './local-time.ts';

/** Monday to Sunday around a day. */
export function weekOf(day: string): DateSpan {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, until: addDays(from, 6) };
}

/** The calendar month around a day. */
export function monthOf(day: string): DateSpan {
  const from = `${day.slice(0, 7)}-01`;
  return { from, until: addDays(from, daysInMonth(day) - 1) };
}

/** The same day number so many months on or back; the last day of a month that has no such number. */
export function addMonths(day: string, months: number): string {
  const month = monthNumber(day) + months;
  const first = dateOf(dayNumberOf(Math.floor(month / 12), (month % 12) + 1, 1));
  return addDays(first, Math.min(Number(day.slice(8)), daysInMonth(first)) - 1);
}

/** Every day of a span, at most `most`. */
export function daysIn({ from, until }: DateSpan, most = 400): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= until && days.length < most; day = addDays(day, 1)) days.push(day);
  return days;
}
