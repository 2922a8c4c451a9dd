import { localStampOf } from '../../domain/zoned-time.ts';
import { toLocalStamp } from '../values/local-stamps.ts';
import type { Zones } from './icalendar-zones.ts';

const STAMP = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(Z?))?/i;

/** `20261125T170000Z` as `2026-11-25T17:00Z`, without its seconds; anything else as it is. */
export const isoOf = (written: string): string =>
  STAMP.test(written)
    ? written.replace(
        STAMP,
        (_, year: string, month: string, day: string, hour?: string, minute?: string, utc?: string) =>
          hour ? `${year}-${month}-${day}T${hour}:${minute}${utc}` : `${year}-${month}-${day}`,
      )
    : written;

/** Milliseconds of a stamp as if it were UTC: for sums on the wall clock, where each day has 24 hours. */
export const ticks = (stamp: string): number => Date.parse(stamp.length === 10 ? stamp : `${stamp}Z`);

/** The stamp that lies `milliseconds` later on the wall clock; a day stays a day. */
export const shifted = (stamp: string, milliseconds: number): string =>
  new Date(ticks(stamp) + milliseconds).toISOString().slice(0, stamp.length);

/** A time as it is written, as the wall of `zone` says it. `undefined` for what is no time. */
export function toWall(written: string, tzid: string | undefined, zone: string, zones: Zones): string | undefined {
  const stamp = toLocalStamp(isoOf(written), zone);
  if (stamp === undefined || stamp.length === 10 || tzid === undefined || /Z$/i.test(written)) return stamp;
  const instant = zones.instant(stamp, tzid, zone);
  return instant === undefined ? stamp : localStampOf(new Date(instant), zone);
}

/** `20260818`, `20260818T200000`: a stamp as rules write it. */
export const plain = (stamp: string): string => stamp.replace(/[-:]/g, '') + (stamp.length === 10 ? '' : '00');

const DURATION = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** Milliseconds of `PT1H30M`, `P2D`, `P1W`. */
export function lengthOf(duration: string): number | undefined {
  const parts = DURATION.exec(duration)?.slice(1);
  if (!parts) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
