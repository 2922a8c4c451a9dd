import type { LocalStamp } from '../domain/activity.ts';
import { addDays, localTime } from '../domain/local-time.ts';
import { partsOf, untilOf } from './rrule.ts';
import { expand } from './sources/icalendar-library.ts';

const MOST = 500;
const FREQUENCY = /^(?:YEAR|MONTH|WEEK|DAI|HOUR)LY$/;
// The library gives wrong days for weeks of the year, and what takes place each second is no activity.
const READ = /^(?:FREQ|INTERVAL|UNTIL|COUNT|WKST|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|BYYEARDAY|BYHOUR|BYMINUTE)$/;

/** Writes out rules that no `Repeat` can say, from a year before `now` to two years after; `undefined` for what is no rule. */
export function ruleExpander(now: Date) {
  const { date } = localTime(now);
  return (rule: string, start: LocalStamp, timezone: string): LocalStamp[] | undefined => {
    const { UNTIL, ...parts } = Object.fromEntries(partsOf(rule));
    if (!FREQUENCY.test(parts.FREQ ?? '') || !Object.keys(parts).every((name) => READ.test(name))) return undefined;
    const until = UNTIL === undefined ? undefined : untilOf(UNTIL, timezone);
    const atEnd = (stamp: string) => (start.length > stamp.length ? `${stamp}T23:59` : stamp.slice(0, start.length));
    const ends = [addDays(date, 731), ...(until ? [until] : [])].map(atEnd).sort();
    // Of a rule for each hour only what is to come is worth its room.
    const from = addDays(date, parts.FREQ === 'HOURLY' ? 0 : -365);
    const text = Object.entries(parts)
      .map((part) => part.join('='))
      .join(';');
    try {
      return expand(text, start, { from, to: ends[0] ?? from, most: MOST });
    } catch {
      // It throws for what it does not know, and for what hardly ever holds.
      return undefined;
    }
  };
}
