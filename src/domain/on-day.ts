import type { Activity } from './activity.ts';
import type { Occurrence } from './occurrences.ts';

/** Something on a day. Of the thousands that are counted a few are shown: an occurrence is made for who asks for it. */
export interface OnDay {
  readonly activity: Activity;
  /** Minutes from 00:00 of the day until it begins; those of a whole day are fewer than any. */
  readonly order: number;
  /** Counted from 1 January 1970. */
  readonly day: number;
  readonly from: { on(day: number): Occurrence };
}

export const occurrenceOn = ({ from, day }: OnDay): Occurrence => from.on(day);
