import { dayAfter, dayOf, holds } from '../domain/day-plan.ts';
import { addDays } from '../domain/local-time.ts';
import type { HoursException, OpeningHours } from '../domain/opening-hours.ts';
import type { UnsureDays } from './hours-rows.ts';
import { long, short } from './values/readers.ts';

const DAYS = 371;

/** The days that nobody is sure of stay open to question for a year; after that, as with written rules, all do. */
export function leaveOpen(hours: OpeningHours, unsure: readonly UnsureDays[], today: string): OpeningHours {
  const { dates, last } = unsureDates(hours, unsure, today);
  const lines = unsure.flatMap(({ words }) => words || []).join('\n');
  return {
    ...hours,
    exceptions: [...hours.exceptions, ...dates],
    validTo: hours.validTo !== undefined && hours.validTo < last ? hours.validTo : last,
    ...(lines && { text: hours.text ?? long(lines) ?? '' }),
  };
}

/**
 * The coming days (from a week back) whose times nobody could read, each as an exception without times: "call first", with
 * the partner's words. Dates of which the partner says something else, and public holidays that have a rule of their own,
 * stay as they are. `last` is the last day looked at.
 */
function unsureDates(
  { exceptions, publicHolidays, timezone }: OpeningHours,
  unsure: readonly UnsureDays[],
  today: string,
): { readonly dates: readonly HoursException[]; readonly last: string } {
  const dates: HoursException[] = [];
  let day = dayOf(addDays(today, -7), timezone);
  for (let ahead = 0; ahead < DAYS; ahead++, day = dayAfter(day, 1, timezone)) {
    const { date, holiday } = day;
    if (holiday && publicHolidays !== 'usual') continue;
    if (exceptions.some((each) => each.date <= date && (each.until ?? each.date) >= date)) continue;
    const those = unsure.filter(({ days, nth }) =>
      days.some((weekday) => holds({ day: weekday, from: '', to: '', ...(nth && { nth }) }, day)),
    );
    if (those.length === 0) continue;
    const reason = short(those.map(({ words }) => words).join('\n'));
    dates.push({ date, ...(reason !== undefined && { reason }) });
  }
  return { dates, last: addDays(today, DAYS - 8) };
}
