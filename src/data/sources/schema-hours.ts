import { addDays, weekdayOf } from '../../domain/local-time.ts';
import { WEEK, type HoursException, type HoursSpan, type Weekday } from '../../domain/opening-hours.ts';
import type { ServiceDraft } from '../native/services.ts';
import { clock, closingClock, dateOf, weekday, type HoursTable } from './clock.ts';
import { allWordsOf, fieldsOf, firstWords, listOf, objectsOf, type Fields } from './wire.ts';

/**
 * Hours of a schema.org place: `openingHoursSpecification` is exact, so it wins from `openingHours` ("Mo-Fr 09:00-17:00");
 * special days are added to either.
 */
export function schemaHours(place: Fields): ServiceDraft['hours'] {
  const special = objectsOf(place['specialOpeningHoursSpecification']).flatMap(exceptionsOf);
  const rows = objectsOf(place['openingHoursSpecification']);
  const weekly = rows.flatMap(spansOf);
  // Without days, or without hours, it is about dates: a holiday, written in the wrong list.
  const dated = rows.filter((row) => daysOf(row).length === 0 || !timesOf(row)).flatMap(exceptionsOf);
  const exceptions = [...special, ...dated];
  if (weekly.length > 0) return { weekly, exceptions };
  const lines = allWordsOf(place['openingHours']);
  const read = lines.map(lineSpans);
  if (lines.length > 0 && read.every((spans) => spans !== undefined)) {
    return { weekly: read.flat(), exceptions } satisfies HoursTable;
  }
  if (lines.length > 0)
    return exceptions.length > 0 ? { weekly: [], exceptions, text: lines.join('\n') } : lines.join('; ');
  return exceptions.length > 0 ? ({ weekly: [], exceptions } satisfies HoursTable) : undefined;
}

/** A weekday, or the words for days that are not schema.org's own: whoever checks the hours reads them, or shows them. */
type NamedDay = Weekday | string;

const dayWordsOf = (row: Fields): readonly string[] =>
  listOf(row['dayOfWeek']).flatMap((day) => firstWords(day, fieldsOf(day)['name'], fieldsOf(day)['@id']) ?? []);

const daysOf = (row: Fields): readonly NamedDay[] =>
  dayWordsOf(row)
    .map((words) => words.replace(/^.*[/:#]/, ''))
    // When those are is nothing that a week can say.
    .filter((words) => !/^public ?holidays?$/i.test(words))
    .flatMap((words): readonly NamedDay[] => daysIn(words) ?? [words]);

type Span = Omit<HoursSpan, 'day'> & { readonly day: NamedDay };

function spansOf(row: Fields): Span[] {
  const times = timesOf(row);
  const dated = dateOf(row['validFrom']) !== undefined;
  const days = dayWordsOf(row).length > 0 ? daysOf(row) : dated ? [] : WEEK;
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
function timesOf({ opens, closes }: Fields): { readonly from: string; readonly to: string } | undefined {
  // What is no time stays as written: whoever checks the hours says so, and never takes it for closed.
  const [from, to] = [clock(opens) ?? firstWords(opens) ?? '', clock(closes) ?? firstWords(closes) ?? ''];
  return from === to ? undefined : { from, to: to === '00:00' ? '24:00' : to };
}

/** Longer is not special any more, but how it usually is. */
const LONGEST = 366;

/** The dates between two days, or of them only those on the days that it names: "closed on Mondays, until Easter". */
function exceptionsOf(row: Fields): HoursException[] {
  const date = dateOf(row['validFrom']) ?? dateOf(row['validThrough']);
  if (date === undefined) return [];
  const until = dateOf(row['validThrough']);
  const said = timesOf(row) ?? { closed: true as const };
  if (until === undefined || until <= date) return [{ date, ...said }];
  if (dayWordsOf(row).length === 0) return [{ date, until, ...said }];
  const days = daysOf(row);
  // Nobody can tell for which of them it is.
  if (days.some((day) => typeof day === 'string')) return [{ date, until }];
  if (until > addDays(date, LONGEST)) return [];
  const dates: string[] = [];
  for (let each = date; each <= until; each = addDays(each, 1)) if (days.includes(weekdayOf(each))) dates.push(each);
  return dates.map((each) => ({ date: each, ...said }));
}

/** "Mo,We-Fr 09:00-12:00" → spans; `undefined` for anything that is more than days and times. */
function lineSpans(line: string): HoursSpan[] | undefined {
  const [days = '', times = '', ...more] = line.replaceAll(', ', ',').replaceAll(' - ', '-').split(/\s+/);
  if (more.length > 0) return undefined;
  const week = daysIn(days);
  const spans = (times === '' ? '00:00-24:00' : times).split(',').map((span) => span.split('-'));
  const read = spans.map(([from, to]) => ({ from: clock(from), to: closingClock(to) }));
  if (!week) return undefined;
  const result: HoursSpan[] = [];
  for (const day of week) {
    for (const { from, to } of read) {
      if (from === undefined || to === undefined) return undefined;
      result.push({ day, from, to });
    }
  }
  return result;
}

/** "Mo", "Mo,We-Fr", "Monday - Friday". */
function daysIn(words: string): readonly Weekday[] | undefined {
  const ranges = words.split(',').map(dayRange);
  return ranges.every((range) => range !== undefined) ? ranges.flat() : undefined;
}

function dayRange(range: string): readonly Weekday[] | undefined {
  const [first = '', last = first, more] = range.split('-').map((day) => day.trim());
  const [from, to] = [named(first), named(last)];
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  return WEEK.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

const named = (day: string) => (/^([a-z]{2,9}|[1-7])$/i.test(day) ? weekday(day) : undefined);
