import ICAL from 'ical.js';
import { shifted, ticks } from './icalendar-times.ts';

/** What is wanted of a rule: from `from` up to and with `to`, stamps like its start; at most `most` of them. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly most: number;
}

/** So many steps take some tens of milliseconds. A rule that finds nothing in them is one that nobody meant. */
const MOST_STEPS = 4000;

/** The library looks for a moment until it has one: for one on 30 February it would look for ever. */
class Steps extends ICAL.RecurIterator {
  count = 0;

  override check_contracting_rules(): boolean {
    if (++this.count > MOST_STEPS) throw new RangeError('This rule has no end in sight.');
    return super.check_contracting_rules();
  }
}

const SECOND = 1000;
const LENGTHS: Readonly<Record<string, number>> = {
  SECONDLY: SECOND,
  MINUTELY: 60 * SECOND,
  HOURLY: 3600 * SECOND,
  DAILY: 86_400 * SECOND,
  WEEKLY: 7 * 86_400 * SECOND,
};

/**
 * The starts that an RRULE gives, in the order of time, as days or wall-clock times like `start`; its UNTIL is on that same wall.
 * Throws an Error for a rule that cannot be read, or that hardly ever holds.
 */
export function expand(rule: string, start: string, { from, to, most }: Stretch): string[] {
  const until = /UNTIL=([^;]*)/.exec(rule)?.[1];
  const recur = ICAL.Recur.fromString(rule.replace(/;?UNTIL=[^;]*/, '').replace(/^;/, ''));
  const last = until === undefined ? to : earlier(to, until);
  recur.until = timeOf(last);
  const iterator = new Steps({ rule: recur, dtstart: timeOf(recur.count ? start : near(start, from, recur)) });
  const found = new Set<string>();
  try {
    while (found.size < most) {
      const stamp = iterator.next()?.toString().slice(0, start.length);
      if (stamp === undefined || stamp > last) break;
      if (stamp >= from) found.add(stamp);
    }
  } catch (error) {
    if (found.size === 0) throw error;
  }
  return [...found];
}

const UNTIL = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d)?$/;

/** The earlier of the two; a day without a time means all of it. */
function earlier(to: string, until: string): string {
  const [, year, month, day, hour = '23', minute = '59'] = UNTIL.exec(until) ?? [];
  if (year === undefined) throw new RangeError('The end of this rule cannot be read.');
  const last = `${year}-${month}-${day}T${hour}:${minute}`.slice(0, to.length);
  return last < to ? last : to;
}

const timeOf = (stamp: string): ICAL.Time => ICAL.Time.fromString(stamp.length === 10 ? stamp : `${stamp}:00`, null);

/** A start shortly before `from` that the rule reaches in whole steps, so that no years are walked through for nothing. */
function near(start: string, from: string, { freq, interval }: ICAL.Recur): string {
  const length = LENGTHS[freq ?? ''];
  if (length !== undefined) {
    const steps = Math.floor((ticks(from) - ticks(start)) / (length * interval)) - 1;
    return steps > 0 ? shifted(start, steps * length * interval) : start;
  }
  // Months and years differ in length: only after four years is 29 February there again.
  const [year, step] = [Number(start.slice(0, 4)), 4 * interval];
  const years = Math.floor((Number(from.slice(0, 4)) - 1 - year) / step) * step;
  return years > 0 ? `${year + years}${start.slice(4)}` : start;
}
