import type { LocalStamp } from './activity.ts';
import { dayNumber, minuteOfDay } from './day-number.ts';
import { clock, localTime } from './local-time.ts';

const MINUTE = 60_000;
const DAY = 1440;

/** Minutes since 1970 that a wall clock shows. */
const minutesOf = (stamp: LocalStamp) => dayNumber(stamp) * DAY + minuteOfDay(stamp);

/** How far ahead of UTC the clock on the wall is, in minutes, at a minute since 1970. */
function offsetAt(minute: number, timezone: string): number {
  const { date, minutes } = localTime(new Date(minute * MINUTE), timezone);
  return dayNumber(date) * DAY + minutes - minute;
}

/** The offset before a date and after it: equal on every day but those next to a clock change. */
interface DayOffsets {
  readonly before: number;
  readonly after: number;
}

/** What Intl said, for it is slow: by date, and once in every few days. */
interface Zone {
  readonly days: Map<number, DayOffsets>;
  readonly spans: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** Days; no zone changes its clock and back again within twice as many. */
const SPAN = 8;

function offsetsAround(day: number, timezone: string): DayOffsets {
  let zone = zones.get(timezone);
  if (!zone) zones.set(timezone, (zone = { days: new Map(), spans: new Map() }));
  const { days, spans } = zone;
  const known = days.get(day);
  if (known) return known;
  const at = (hours: number) => offsetAt(hours * 60, timezone);
  const spanAt = (span: number) => {
    const offset = spans.get(span) ?? at(span * SPAN * 24);
    spans.set(span, offset);
    return offset;
  };
  let before = spanAt(Math.floor((day - 1) / SPAN));
  let after = spanAt(Math.ceil((day + 2) / SPAN));
  if (before !== after) {
    // A date begins up to 14 hours before it does in UTC, and ends up to 12 after.
    before = at(day * 24 - 14);
    after = at(day * 24 + 36);
  }
  const offsets = { before, after };
  days.set(day, offsets);
  return offsets;
}

/**
 * The instant of a wall-clock time in an IANA zone; of a day its 00:00. A time that a clock change leaves out is moved
 * forward (02:30 is 03:30), and of one that comes twice it is the first. Throws a RangeError for no zone.
 */
export function instantOf(stamp: LocalStamp, timezone: string): Date {
  const wall = minutesOf(stamp);
  const { before, after } = offsetsAround(Math.floor(wall / DAY), timezone);
  let minute = wall - before;
  if (before !== after && offsetAt(minute, timezone) !== before) {
    const late = wall - after;
    // Neither offset gives this time where the clock jumps over it: the old one lands as far after the jump.
    if (offsetAt(late, timezone) === after) minute = late;
  }
  return new Date(minute * MINUTE);
}

/** What the wall clock of an IANA zone says, `YYYY-MM-DDTHH:MM`. */
export function localStampOf(instant: Date, timezone: string): LocalStamp {
  const { date, minutes } = localTime(instant, timezone);
  return `${date}T${clock(minutes)}`;
}

/** Whether the clock may jump forward on this day, counted from 1 January 1970, or on a day beside it. */
export function mayJump(day: number, timezone: string): boolean {
  const { before, after } = offsetsAround(day, timezone);
  return before < after;
}

/** The same time, or the one it becomes where the clock jumps over it: 02:30 on the last Sunday of March is 03:30. */
export const existing = (stamp: LocalStamp, timezone: string): LocalStamp =>
  stamp.length > 10 && mayJump(dayNumber(stamp), timezone) ? localStampOf(instantOf(stamp, timezone), timezone) : stamp;
