import type { HoursException, HoursSpan } from '../../domain/opening-hours.ts';
import { clock, closingClock, dateOf, weekday, type HoursTable } from './clock.ts';
import { listOf, objectsOf, textOf, wordsOf, type Fields } from './wire.ts';

/**
 * Opening hours of a UiTdatabank place: closed days beat adjusted days, and those beat the week. A period is stored with
 * an offset that lies about the local day, so its ends are turned to Brussels days first.
 */
export function uitHours(place: Fields): HoursTable | undefined {
  const weekly = objectsOf(place['openingHours']).flatMap(spansOf);
  const closed = objectsOf(place['openingHoursClosedDays']).flatMap((day) => rangeOf(day, { closed: true }));
  const adjusted = objectsOf(place['openingHoursAdjustedDays']).flatMap(adjustedDays);
  const exceptions = [...closed, ...adjusted.flatMap((range) => closed.reduce(without, [range]))];
  if (weekly.length === 0 && exceptions.length === 0) return undefined;
  const period = place['calendarType'] === 'periodic';
  return {
    weekly,
    exceptions,
    ...(period && { validFrom: localDay(place['startDate']), validTo: localDay(place['endDate']) }),
  };
}

function spansOf(row: Fields): HoursSpan[] {
  const from = clock(row['opens']);
  const to = closingClock(row['closes']);
  if (from === undefined || to === undefined) return [];
  return listOf(row['dayOfWeek']).flatMap((name) => {
    const day = weekday(name);
    return day === undefined ? [] : { day, from, to };
  });
}

function rangeOf(row: Fields, rest: Partial<HoursException>): HoursException[] {
  const date = dateOf(row['startDate']);
  if (date === undefined) return [];
  const until = dateOf(row['endDate']);
  const reason = textOf(row['description']);
  return [
    { date, ...(until !== undefined && until > date && { until }), ...rest, ...(reason !== undefined && { reason }) },
  ];
}

/** A range with hours per weekday is one exception for each of its days. */
function adjustedDays(row: Fields): HoursException[] {
  const spans = objectsOf(row['openingHours']).flatMap(spansOf);
  const [range] = rangeOf(row, {});
  if (!range) return [];
  const days: HoursException[] = [];
  const last = range.until ?? range.date;
  for (let date = range.date; date <= last && days.length < 100; date = shifted(date, 1)) {
    const day = weekday(new Date(`${date}T12:00Z`).getUTCDay() || 7);
    const own = spans.filter((span) => span.day === day);
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
    if (range.date < from) parts.push({ ...rest, until: shifted(from, -1) });
    if (until > to) parts.push({ ...rest, date: shifted(to, 1), until });
    return parts;
  });
}

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T12:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The day it is in Brussels: `2026-01-31T23:00:00+00:00` is the first of February there. */
function localDay(value: unknown): string | undefined {
  const time = Date.parse(wordsOf(value) ?? '');
  if (Number.isNaN(time)) return undefined;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(time);
}
