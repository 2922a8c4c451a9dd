import { addDays, localTime, weekdayOf } from '../../domain/local-time.ts';
import type { HoursException } from '../../domain/opening-hours.ts';
import { toDay } from '../values/dates.ts';
import { clock, closingClock, weekday, type HoursTable } from './clock.ts';
import { listOf, objectsOf, textOf, wordsOf, type Fields } from './wire.ts';

/**
 * Opening hours of a UiTdatabank place, or of an event that goes on for a while: closed days beat adjusted days, and those
 * beat the week. A period is stored with an offset that lies about the local day, so its ends are turned to Brussels days.
 */
export function uitHours(offer: Fields): (Omit<HoursTable, 'weekly'> & { weekly: Row[] }) | undefined {
  const weekly = objectsOf(offer['openingHours']).flatMap(rowsOf);
  const closed = objectsOf(offer['openingHoursClosedDays']).flatMap((day) => rangeOf(day, { closed: true }));
  const adjusted = objectsOf(offer['openingHoursAdjustedDays']).flatMap(adjustedDays);
  const exceptions = [...closed, ...adjusted.flatMap((range) => closed.reduce(without, [range]))];
  if (weekly.length === 0 && exceptions.length === 0) return undefined;
  const period = offer['calendarType'] === 'periodic';
  return {
    weekly,
    exceptions,
    ...(period && { validFrom: localDay(offer['startDate']), validTo: localDay(offer['endDate']) }),
  };
}

/** A weekly row. What cannot be read of it goes on as it is: the checks say so, and leave its days open. */
interface Row {
  readonly day: unknown;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** For rows that residents read as they were written; UiTdatabank writes the days in English. */
const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

function rowsOf({ opens, closes, dayOfWeek }: Fields): Row[] {
  const [from, to] = [clock(opens), closingClock(closes)];
  return listOf(dayOfWeek).map((name) => {
    const day = weekday(name);
    if (from && to) return { day: day ?? name, from, to };
    return { day: day ? DAYS[day - 1] : name, from: wordsOf(opens), to: wordsOf(closes) };
  });
}

function rangeOf(row: Fields, rest: Partial<HoursException>): HoursException[] {
  const date = toDay(row['startDate']);
  if (date === undefined) return [];
  const until = toDay(row['endDate']);
  const reason = textOf(row['description']);
  return [
    { date, ...(until !== undefined && until > date && { until }), ...rest, ...(reason !== undefined && { reason }) },
  ];
}

/** Of a range: a year. What is longer is no table that can be read, and is shown in words. */
const LONGEST = 366;

/** A range with hours per weekday is one exception for each of its days. */
function adjustedDays(row: Fields): HoursException[] {
  const spans = objectsOf(row['openingHours']).flatMap(rowsOf);
  const [range] = rangeOf(row, {});
  if (!range) return [];
  const days: HoursException[] = [];
  const last = range.until ?? range.date;
  for (let date = range.date; date <= last && days.length < LONGEST; date = addDays(date, 1)) {
    const weekly = weekdayOf(date);
    const own = spans.filter(({ day }) => day === weekly || day === DAYS[weekly - 1]);
    const { reason } = range;
    const base = { date, ...(reason !== undefined && { reason }) };
    if (own.length === 0) days.push({ ...base, closed: true });
    else for (const { from, to } of own) days.push({ ...base, from, to });
  }
  return days;
}

/** What is left of ranges when the days of another are taken out. */
function without(ranges: readonly HoursException[], taken: HoursException): HoursException[] {
  const [from, to] = [taken.date, taken.until ?? taken.date];
  return ranges.flatMap((range) => {
    const { until = range.date, ...rest } = range;
    if (until < from || range.date > to) return [range];
    const parts: HoursException[] = [];
    if (range.date < from) parts.push({ ...rest, until: addDays(from, -1) });
    if (until > to) parts.push({ ...rest, date: addDays(to, 1), until });
    return parts;
  });
}

/** The day it is in Brussels: `2026-01-31T23:00:00+00:00` is the first of February there. */
export function localDay(value: unknown): string | undefined {
  const time = Date.parse(wordsOf(value) ?? '');
  return Number.isNaN(time) ? undefined : localTime(new Date(time)).date;
}
