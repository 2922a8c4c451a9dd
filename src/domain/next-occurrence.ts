import type { Activity } from './activity.ts';
import { addDays, localTime } from './local-time.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import { isOver } from './standing.ts';

/** Days; nearly every series has its next moment within them. */
const SOON = 35;

/**
 * The first time within `horizonDays` that is not over and takes place; where none of them does, the first that is
 * cancelled or postponed.
 */
export function nextOf(activity: Activity, now: Date, horizonDays = 400): Occurrence | undefined {
  const { date: today } = localTime(now, activity.timezone);
  let first: Occurrence | undefined;
  for (const days of [Math.min(SOON, horizonDays), horizonDays]) {
    // From yesterday, for the night that is still going on.
    const ahead = occurrencesOf(activity, addDays(today, -1), addDays(today, days)).filter(
      (each) => !each.movedTo && !isOver(each, now),
    );
    const next = ahead.find(({ status }) => status === 'planned');
    if (next) return next;
    first ??= ahead[0];
  }
  return first;
}
