import { dateOf, dayNumberOf, monthNumber } from './day-number.ts';
import { addDays, daysInMonth, weekdayOf } from './local-time.ts';

/** Days from one up to and including another, `YYYY-MM-DD`. */
export interface DateSpan {
  readonly from: string;
  readonly until: string;
}

/** The spans a resident can choose without picking dates. */
export const PRESETS = ['today', 'weekend', '7', '14', '30'] as const;
export type Preset = (typeof PRESETS)[number];

/** This weekend is the coming one until Friday, and on Saturday and Sunday what is left of it. */
export function presetSpan(preset: Preset, today: string): DateSpan {
  if (preset === 'today') return { from: today, until: today };
  if (preset !== 'weekend') return { from: today, until: addDays(today, Number(preset) - 1) };
  const weekday = weekdayOf(today);
  return { from: weekday < 6 ? addDays(today, 6 - weekday) : today, until: addDays(today, 7 - weekday) };
}

/** Days that a resident picked, `2026-12-01/2026-12-05`; `undefined` for what are no two days in order. */
export function pickedSpan(when: string): DateSpan | undefined {
  const [from = '', until = ''] = when.split('/');
  return isDay(from) && isDay(until) && from <= until ? { from, until } : undefined;
}

/** Whether it is a day of the calendar, `YYYY-MM-DD`: 30 February is not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`)) && addDays(text, 0) === text;

/** What `when` asks for; `undefined` where it asks for nothing. */
export const spanOf = (when: string, today: string): DateSpan | undefined => {
  const preset = PRESETS.find((each) => each === when);
  return preset ? presetSpan(preset, today) : pickedSpan(when);
};

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
