import type { HoursException, HoursSpan, Weekday } from '../../domain/opening-hours.ts';
import type { ServiceDraft } from '../native/services.ts';
import { WEEK, clock, closingClock, dateOf, weekday, type HoursTable } from './clock.ts';
import { allWordsOf, listOf, objectsOf, type Fields } from './wire.ts';

/**
 * Hours of a schema.org place: `openingHoursSpecification` is exact, so it wins from `openingHours` ("Mo-Fr 09:00-17:00");
 * special days are added to either.
 */
export function schemaHours(place: Fields): ServiceDraft['hours'] {
  const special = objectsOf(place['specialOpeningHoursSpecification']).flatMap(exceptionOf);
  const rows = objectsOf(place['openingHoursSpecification']);
  const weekly = rows.flatMap(spansOf);
  // Without days it is about dates: a holiday, written in the wrong list.
  const dated = rows.filter((row) => daysOf(row).length === 0).flatMap(exceptionOf);
  const exceptions = [...special, ...dated];
  if (weekly.length > 0) return { weekly, exceptions } satisfies HoursTable;
  const lines = allWordsOf(place['openingHours']);
  const read = lines.map(lineSpans);
  if (lines.length > 0 && read.every((spans) => spans !== undefined)) {
    return { weekly: read.flat(), exceptions } satisfies HoursTable;
  }
  if (lines.length > 0)
    return exceptions.length > 0 ? { weekly: [], exceptions, text: lines.join('\n') } : lines.join('; ');
  return exceptions.length > 0 ? ({ weekly: [], exceptions } satisfies HoursTable) : undefined;
}

const daysOf = (row: Fields): Weekday[] => listOf(row['dayOfWeek']).flatMap((day) => weekday(day) ?? []);

function spansOf(row: Fields): HoursSpan[] {
  const times = timesOf(row);
  const named = listOf(row['dayOfWeek']).length > 0;
  const dated = dateOf(row['validFrom']) !== undefined;
  const days = named ? daysOf(row) : dated ? [] : WEEK;
  if (!times) return [];
  const [validFrom, validTo] = [dateOf(row['validFrom']), dateOf(row['validThrough'])];
  return days.map((day) => ({
    day,
    ...times,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  }));
}

/** Opening and closing at the same minute is how schema.org writes "closed"; no times at all too. */
function timesOf(row: Fields): { readonly from: string; readonly to: string } | undefined {
  const from = clock(row['opens']);
  const to = clock(row['closes']);
  return from === undefined || to === undefined || from === to
    ? undefined
    : { from, to: to === '00:00' ? '24:00' : to };
}

function exceptionOf(row: Fields): HoursException[] {
  const date = dateOf(row['validFrom']) ?? dateOf(row['validThrough']);
  if (date === undefined) return [];
  const until = dateOf(row['validThrough']);
  const range = { date, ...(until !== undefined && until > date && { until }) };
  return [{ ...range, ...(timesOf(row) ?? { closed: true }) }];
}

/** "Mo,We-Fr 09:00-12:00" → spans; `undefined` for anything that is more than days and times. */
function lineSpans(line: string): HoursSpan[] | undefined {
  const [days = '', times = '', ...more] = line.replaceAll(', ', ',').replaceAll(' - ', '-').split(/\s+/);
  if (more.length > 0) return undefined;
  const week = days.split(',').map(dayRange);
  const spans = (times === '' ? '00:00-24:00' : times).split(',').map((span) => span.split('-'));
  const read = spans.map(([from, to]) => ({ from: clock(from), to: closingClock(to) }));
  if (!week.every((range) => range !== undefined)) return undefined;
  const result: HoursSpan[] = [];
  for (const day of week.flat()) {
    for (const { from, to } of read) {
      if (from === undefined || to === undefined) return undefined;
      result.push({ day, from, to });
    }
  }
  return result;
}

function dayRange(range: string): readonly Weekday[] | undefined {
  const [first = '', last = first, more] = range.split('-');
  const [from, to] = [named(first), named(last)];
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  return WEEK.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

const named = (day: string) => (/^[a-z]{2,9}$/i.test(day) ? weekday(day) : undefined);
