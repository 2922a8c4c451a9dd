import type { Activity, LocalStamp } from './activity.ts';
import { dateOf, dayNumber, minuteOfDay } from './day-number.ts';

/** How an activity is in time, by the four fields that `Activity` names. */
export type Shape = 'moments' | 'series' | 'period' | 'permanent';

/** Minutes after midnight. Until then a night belongs to the evening before: a party until 2 o'clock is not on two days. */
const NIGHT_ENDS = 6 * 60;
/** Days; what goes on longer is not something to go to on each of them. */
const WEEK = 7;

/** The last day, `YYYY-MM-DD`, of what begins at `start` and ends at `end`. */
export function lastDayOf(start: LocalStamp, end: LocalStamp): string {
  const night = end.length > 10 && minuteOfDay(end) <= NIGHT_ENDS;
  return dateOf(Math.max(dayNumber(start), dayNumber(end) - (night ? 1 : 0)));
}

export function shapeOf({ start, end, repeat, moments, hours }: Activity): Shape {
  if (repeat && start !== undefined) return 'series';
  if (moments.length > 0) return 'moments';
  if (start === undefined) return 'permanent';
  if (hours) return 'period';
  if (end === undefined || dayNumber(end) - dayNumber(start) <= WEEK) return 'moments';
  return dayNumber(lastDayOf(start, end)) - dayNumber(start) > WEEK ? 'period' : 'moments';
}

/** Whether a period covers this day `YYYY-MM-DD`, or it is always there; its hours say whether somebody is there then. */
export function isOngoing(activity: Activity, day: string): boolean {
  const { start, end, hours } = activity;
  const shape = shapeOf(activity);
  if (shape !== 'period' && shape !== 'permanent') return false;
  if ((hours?.validFrom && day < hours.validFrom) || (hours?.validTo && day > hours.validTo)) return false;
  if (start === undefined) return true;
  return day >= start.slice(0, 10) && (end === undefined || day <= lastDayOf(start, end));
}
