import { addDays, weekdayOf } from './local-time.ts';

/** Days from one up to and including another, `YYYY-MM-DD`. */
export interface DateSpan {
  readonly from: string;
  readonly until: string;
}

/** The spans a resident can choose without picking dates. */
export const PRESETS = ['today', 'weekend', '7', '14', '30'] as const;
export type Preset = (typeof PRESETS)[number];

/** This weekend is the coming one until Friday, and on Saturday and Sunday what is left of it. */
function presetSpan(preset: Preset, today: string): DateSpan {
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

/** Whether it is a day that something can be on, `YYYY-MM-DD`: 30 February is not, nor one so far off that sums with it fail. */
export const isDay = (text: string): boolean =>
  /^(?:1[6-9]|2[01])\d\d-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00Z`)) &&
  addDays(text, 0) === text;

/** Days; further ahead nobody plans, and a link that asks for a century must not hold up the page (S10). */
export const MOST_DAYS = 400;

/** What `when` asks for, at most `MOST_DAYS` of it; `undefined` where it asks for nothing. */
export function spanOf(when: string, today: string): DateSpan | undefined {
  const preset = PRESETS.find((each) => each === when);
  if (preset) return presetSpan(preset, today);
  const picked = pickedSpan(when);
  const last = picked && addDays(picked.from, MOST_DAYS - 1);
  return last && last < picked.until ? { from: picked.from, until: last } : picked;
}
