import type { LocalStamp } from '../../domain/activity.ts';
import { addDays, clock, localTime } from '../../domain/local-time.ts';
import { toDay, yearFirst } from './dates.ts';

const STAMP =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d?):([0-5]\d)(?::[0-5]\d)?(?:[.,]\d{1,9})?\s?(?:(Z)|([+-]\d\d):?(\d\d)?)?)?$/i;

// As nearly every feed writes a time, on a day that every month has: there is nothing to check or to change.
const PLAIN = /^(?:1[6-9]|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * `YYYY-MM-DD` or `D/M/YYYY`, or a time on such a day (`T` or a space before it, seconds or not), as the wall clock of a zone has it: what
 * has an offset is turned into that first, which may make it another day. 24:00 is midnight of the next day. `undefined`: a
 * day or time that does not exist, or in no century that an activity can be in.
 */
export function toLocalStamp(value: unknown, timezone: string): LocalStamp | undefined {
  if (typeof value === 'string' && PLAIN.test(value)) return value;
  const match = typeof value === 'string' ? STAMP.exec(yearFirst(value.trim())) : null;
  const day = toDay(match?.[1]);
  if (!match || !day || day < '1600' || day > '2200') return undefined;
  const [, , hour, minute, utc, sign, rest = '00'] = match;
  if (hour === undefined) return day;
  const minutes = Number(hour) * 60 + Number(minute);
  if (minutes > 1440) return undefined;
  if (!utc && !sign) return minutes === 1440 ? `${addDays(day, 1)}T00:00` : `${day}T${clock(minutes)}`;
  const instant = new Date(`${day}T${clock(minutes)}${sign ? `${sign}:${rest}` : 'Z'}`);
  if (Number.isNaN(instant.getTime())) return undefined;
  const local = localTime(instant, timezone);
  return `${local.date}T${clock(local.minutes)}`;
}

const wallClock = (stamp: LocalStamp) => Date.parse(stamp.length > 10 ? `${stamp}Z` : stamp);

/** What is as long after `to` as `stamp` is after `from`, on the wall clock. */
export const asLongAfter = (to: LocalStamp, stamp: LocalStamp, from: LocalStamp): LocalStamp =>
  new Date(wallClock(to) + wallClock(stamp) - wallClock(from)).toISOString().slice(0, stamp.length);
