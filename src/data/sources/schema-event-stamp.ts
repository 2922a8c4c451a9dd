import { addDays } from '../../domain/local-time.ts';
import { clock } from './clock.ts';
import { isFields, listOf, wordsOf, type Fields } from './wire.ts';

/** A schema.org Date or DateTime, taken apart. */
export interface Stamp {
  readonly day: string;
  /** `HH:MM`; absent is the whole day. */
  readonly time?: string | undefined;
  /** `Z` or `+02:00`; empty is the clock of the place. */
  readonly offset: string;
}

export interface Span {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const STAMP = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}|))?$/i;

export function stampOf(value: unknown): Stamp | undefined {
  const [, day, time, offset = ''] = STAMP.exec(written(value) ?? '') ?? [];
  return day === undefined ? undefined : { day, time, offset };
}

export const stampText = ({ day, time, offset }: Stamp): string =>
  time === undefined ? day : `${day}T${time}${offset}`;

/** As it stands, also as `{"@type": "Date", "@value": …}`. */
export const written = (value: unknown): string | undefined => {
  const [first] = listOf(value);
  return wordsOf(isFields(first) ? first['@value'] : first);
};

/** When something begins and ends; its end may be given as a duration, its beginning as the hour that doors open. */
export function spanOf({ startDate, endDate, doorTime, duration }: Fields): Span {
  const first = stampOf(startDate);
  const end = written(endDate);
  if (!first) return { start: written(startDate), end };
  const time = first.time ?? clock(doorTime) ?? stampOf(doorTime)?.time;
  const from = { ...first, time };
  return { start: stampText(from), end: end ?? afterDuration(from, duration) };
}

const DURATION =
  /^P(?:0Y)?(?:0M)?(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:[\d.]{1,9}S)?)?$|^(\d{1,2}):(\d{2})(?::\d{2})?$/i;

/** The end of what takes so long (`PT1H30M`, `P3D`; `1:30` too). A whole day is the first of so many days. */
function afterDuration(from: Stamp, duration: unknown): string | undefined {
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, clockHours = 0, clockMinutes = 0] =
    DURATION.exec(written(duration) ?? '') ?? [];
  const whole = Number(weeks) * 7 + Number(days);
  if (from.time === undefined) return whole > 1 ? addDays(from.day, whole - 1) : undefined;
  const lasts = (whole * 24 + Number(hours) + Number(clockHours)) * 60 + Number(minutes) + Number(clockMinutes);
  const start = Date.parse(`${from.day}T${from.time}Z`);
  if (Number.isNaN(start) || lasts === 0) return undefined;
  return new Date(start + lasts * 60_000).toISOString().slice(0, 16) + from.offset;
}

/** From a time to a clock on that day, or after midnight where the clock is not later. */
export function onDay(from: Stamp, closes: string | undefined, duration: unknown): Span {
  const { day, time } = from;
  const start = stampText(from);
  if (closes === undefined || time === undefined) return { start, end: afterDuration(from, duration) };
  return { start, end: stampText({ ...from, day: closes > time ? day : addDays(day, 1), time: closes }) };
}
