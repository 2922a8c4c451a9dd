import { addDays, BRUSSELS, daysInMonth, minutesOf, weekdayOf } from './local-time.ts';
import type { HoursException, HoursSpan, OpeningHours, Weekday } from './opening-hours.ts';
import { belgianHoliday, type BelgianHoliday } from './public-holidays.ts';
import type { Text } from './text.ts';

/** A date with all that a weekly row can ask of it. */
export interface Day {
  readonly date: string;
  readonly weekday: Weekday;
  /** First (1) … fifth (5) such weekday of its month, and counted from the end: last (-1) … */
  readonly nth: number;
  readonly nthLast: number;
  readonly holiday?: BelgianHoliday;
}

/** Holidays are known for Belgium only; elsewhere no day is one. */
export function dayOf(date: string, timezone: string = BRUSSELS): Day {
  const inMonth = Number(date.slice(8));
  const holiday = timezone === BRUSSELS ? belgianHoliday(date) : undefined;
  return {
    date,
    weekday: weekdayOf(date),
    nth: Math.ceil(inMonth / 7),
    nthLast: -Math.ceil((daysInMonth(date) - inMonth + 1) / 7),
    ...(holiday && { holiday }),
  };
}

export const dayAfter = (day: Day, days: number, timezone?: string): Day => dayOf(addDays(day.date, days), timezone);

/** One span in minutes after 00:00 of the day it opens; `to` passes 1440 when it runs past midnight. */
export interface PlannedSpan {
  readonly from: number;
  readonly to: number;
  readonly appointment: boolean;
  readonly note?: Text;
}

/** What is known of one day. The spans of a `holiday` are the usual ones: nobody said that they hold. */
export interface DayPlan {
  readonly by: 'weekly' | 'exception' | 'holiday' | 'unknown';
  /** In order of opening. */
  readonly spans: readonly PlannedSpan[];
  readonly reason?: Text;
}

const NONE: readonly PlannedSpan[] = Object.freeze([]);
const UNKNOWN: DayPlan = { by: 'unknown', spans: NONE };
const CLOSED: DayPlan = { by: 'weekly', spans: NONE };

function planned(from: string, to: string, appointment: boolean, note?: Text): PlannedSpan {
  const start = minutesOf(from);
  const end = minutesOf(to);
  const span = { from: start, to: end > start ? end : end + 1440, appointment };
  return note === undefined ? span : { ...span, note };
}

/** Whether a weekly row counts on this day. */
export const holds = (span: HoursSpan, day: Day) =>
  span.day === day.weekday &&
  (!span.nth || span.nth.includes(day.nth) || span.nth.includes(day.nthLast)) &&
  (!span.validFrom || span.validFrom <= day.date) &&
  (!span.validTo || span.validTo >= day.date);

function weeklyOn({ weekly, byAppointment = false }: OpeningHours, day: Day): readonly PlannedSpan[] {
  let spans: PlannedSpan[] | undefined;
  for (const span of weekly) {
    if (!holds(span, day)) continue;
    (spans ??= []).push(planned(span.from, span.to, byAppointment || span.appointment === true, span.note));
  }
  return spans?.sort((a, b) => a.from - b.from) ?? NONE;
}

/** What a partner wrote for this very date. */
function exceptionsOn(exceptions: readonly HoursException[], date: string): readonly HoursException[] {
  const all = exceptions.filter((each) => each.date <= date && (each.until ?? each.date) >= date);
  const single = all.filter((each) => each.until === undefined || each.until === each.date);
  return single.length > 0 ? single : all;
}

function exceptional(found: readonly HoursException[], byAppointment = false): DayPlan {
  const reason = found.find((each) => each.reason !== undefined)?.reason;
  const why = reason === undefined ? undefined : { reason };
  if (found.some(({ closed }) => closed)) return { by: 'exception', spans: NONE, ...why };
  const spans = found.flatMap(({ from, to }) => (from && to ? planned(from, to, byAppointment) : []));
  // One part of the day that nobody knows makes the whole day unknown.
  if (spans.length < found.length) return { ...UNKNOWN, ...why };
  return { by: 'exception', spans: spans.sort((a, b) => a.from - b.from), ...why };
}

/** Whether this never closes, so that a public holiday changes nothing: all seven days, midnight to midnight. */
export function roundTheClock({ weekly, byAppointment }: OpeningHours): boolean {
  if (byAppointment || weekly.length < 7) return false;
  const whole = weekly.filter(
    (each) => each.from === '00:00' && minutesOf(each.to) % 1440 === 0 && !each.nth && !each.appointment,
  );
  return (
    whole.length >= 7 &&
    new Set(whole.flatMap(({ day, validFrom, validTo }) => (validFrom || validTo ? [] : day))).size === 7
  );
}

/** What holds on one day: an exception before a public holiday, a public holiday before the weekly rows. */
export function planOf(hours: OpeningHours, day: Day): DayPlan {
  const { weekly, exceptions, validFrom, validTo } = hours;
  if (exceptions.length > 0) {
    const found = exceptionsOn(exceptions, day.date);
    if (found.length > 0) return exceptional(found, hours.byAppointment);
  }
  if ((validFrom && validFrom > day.date) || (validTo && validTo < day.date) || weekly.length === 0) return UNKNOWN;
  const spans = weeklyOn(hours, day);
  if (day.holiday && hours.publicHolidays === 'closed') return CLOSED;
  if (day.holiday && !hours.publicHolidays && !roundTheClock(hours)) return { by: 'holiday', spans };
  return spans === NONE ? CLOSED : { by: 'weekly', spans };
}
