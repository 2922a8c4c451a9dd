import type { Activity } from './activity.ts';
import { localTime } from './local-time.ts';
import type { Occurrence } from './occurrences.ts';
import { instantOf } from './zoned-time.ts';

/** How it stands with one time of an activity. */
export type Standing = Pick<Occurrence, 'status' | 'full' | 'movedFrom' | 'movedTo' | 'day'>;

/** Of an activity as a whole, such as one that goes on all the time. What is said to be moved is where it now says it is. */
export const standingOf = ({ status, full = false, start = '' }: Activity): Standing => ({
  status: status === 'moved' ? 'planned' : status,
  full,
  day: start.slice(0, 10),
});

/** Whether nobody should go there then: cancelled, postponed, or no longer at that date. */
export const isOff = ({ status }: Pick<Standing, 'status'>): boolean => status !== 'planned';

/**
 * Whether it has ended at `now`. Where nobody said when it ends it is there until its last day is past: a market without
 * an end that disappears at noon keeps people at home, one that stands there in the evening does not.
 */
export function isOver({ activity: { timezone }, end, lastDay }: Occurrence, now: Date): boolean {
  if (end !== undefined && end.length > 10) return now >= instantOf(end, timezone);
  return localTime(now, timezone).date > lastDay;
}
