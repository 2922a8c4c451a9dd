import type { LocalStamp, Moment } from '../domain/activity.ts';
import { addDays } from '../domain/local-time.ts';
import type { RowReport } from './format.ts';
import { isFields, isNothing, listOf } from './values/fields.ts';
import { asLongAfter, toLocalStamp } from './values/local-stamps.ts';
import { flag, oneOf, short } from './values/readers.ts';
import { readRecord, type Reader, type Readers } from './values/record.ts';

/** When one moment begins and, where it is known, ends. */
export type Span = Pick<Moment, 'start' | 'end'>;

export const toStatus = oneOf('planned', 'cancelled', 'postponed', 'moved');

/** A day or time on the wall clock of the zone that is the context. */
export const stamp: Reader<LocalStamp | undefined, string> = (value, report, path, timezone) => {
  const kept = toLocalStamp(value, timezone);
  if (kept || isNothing(value)) return kept;
  const [field = ''] = path.match(/[^/]+(?=(?:\/\d+)?$)/) ?? [];
  report.warning(`${field}.unreadable`, path, value);
  return undefined;
};

const dayOf = (stamp: LocalStamp) => stamp.slice(0, 10);
const isWhole = (stamp: LocalStamp) => stamp.length === 10;

/** The last day of something that ends then: midnight belongs to the day before. */
const lastDay = (end: LocalStamp) => (end.endsWith('T00:00') ? addDays(dayOf(end), -1) : dayOf(end));

/**
 * A start and an end that are of one kind. Midnight to midnight, or to a minute before it, is how calendars write whole days;
 * an end before the start is left out.
 */
export function toSpan(start: LocalStamp, end: LocalStamp | undefined, report: RowReport, path = ''): Span {
  if (end === undefined) return { start };
  if (end < start.slice(0, end.length)) {
    report.warning('end.before-start', `${path}end`, end);
    return { start };
  }
  const days = isWhole(start) || (start.endsWith('T00:00') && end > start && /T(?:00:00|23:59)$/.test(end));
  if (days) {
    const [first, last] = [dayOf(start), lastDay(end)];
    return last > first ? { start: first, end: last } : { start: first };
  }
  if (!isWhole(end)) return end > start ? { start, end } : { start };
  return end > dayOf(start) ? { start, end: `${end}T23:59` } : { start };
}

/** As long as it was, from another start. */
export const startingAt = (to: LocalStamp, { start, end }: Span): Span =>
  end !== undefined && to.length === start.length ? { start: to, end: asLongAfter(to, end, start) } : { start: to };

const MOMENT: Readers<Partial<Moment>, string> = {
  start: stamp,
  end: stamp,
  status: toStatus,
  movedFrom: stamp,
  full: flag,
  note: short,
};

const toMoment: Reader<Moment | undefined, string> = (value, report, path, timezone) => {
  const draft = isFields(value) ? value : { start: value };
  const { start, end, ...rest } = readRecord(MOMENT, draft, report, timezone, `${path}/`, {});
  if (start) return { ...toSpan(start, end, report, `${path}/`), ...rest };
  if (isNothing(draft.start)) report.warning('start.missing', path, value);
  return undefined;
};

/** A longer list than of every day of a year is one that nobody keeps by hand. */
const MOST = 500;

/** Reads each of a list, up to what one activity may have. */
export const listed =
  <T>(read: Reader<T | undefined, string>): Reader<readonly T[], string> =>
  (value, report, path, timezone) => {
    const all = listOf(value);
    if (all.length > MOST) report.warning('moments.limit', path, String(all.length));
    const kept: T[] = [];
    for (let at = 0; at < all.length && at < MOST; at++) {
      const each = read(all[at], report, `${path}/${at}`, timezone);
      if (each !== undefined && each !== null) kept.push(each);
    }
    return kept;
  };

export const moments = listed(toMoment);
