import { clock } from '../domain/local-time.ts';
import { WEEK, type HoursException, type HoursSpan, type OpeningHours, type Weekday } from '../domain/opening-hours.ts';
import { RowReport } from './format.ts';
import { toDay } from './values/dates.ts';
import { NONE, fieldsOf, isFields, isNothing, listOf, type Fields } from './values/fields.ts';
import { flag, short } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';

/** The weekly rows, or the first words among them that could not be read. */
export type ReadWeek =
  | (Partial<OpeningHours> & { readonly weekly: readonly HoursSpan[]; readonly unsure?: readonly UnsureDays[] })
  | { readonly unread: unknown };

/** Days of which the times could not be read, with the partner's words; figures alone are none. */
export interface UnsureDays extends NamedDays {
  readonly words: string;
  /** What the partner is told of, where that is more than the words. */
  readonly row?: unknown;
}

/** The days and times of a person, in four languages: `hours-words.ts`. */
export interface HoursWords {
  isFrench(names: readonly unknown[]): boolean;
  daysNamed(text: string, french: boolean): NamedDays | 'holidays' | undefined;
  timeNamed(value: unknown): string | undefined;
  rowNamed(row: Fields): Fields;
  weekFromWords(week: Fields): ReadWeek;
  weekFromLine(line: string, french?: boolean): ReadWeek | undefined;
}

export interface NamedDays {
  readonly days: readonly Weekday[];
  readonly nth?: readonly number[];
}

/** 1 to 7, as a number or a digit. */
export function plainDay(day: unknown): Weekday | undefined {
  const figure = typeof day === 'string' && DIGIT.test(day) ? Number(day) : day;
  return WEEK.find((each) => each === figure);
}

const DIGIT = /^\d$/;
const CLOCK = /^(?:[0-3]\d|4[0-7]):[0-5]\d$/;
/** A time as it is kept; 48:00 is left to `plainTime`. */
const isClock = (time: unknown): time is string => typeof time === 'string' && CLOCK.test(time);

const TIME = /^(\d{1,2})(?::([0-5]\d))?$/;

/** `9`, `9:30` or `09:30`, up to 48 hours, as `HH:MM`. */
export function plainTime(time: unknown): string | undefined {
  if (isClock(time)) return time;
  const match = typeof time === 'string' || typeof time === 'number' ? TIME.exec(String(time)) : null;
  const minutes = match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : 2881;
  return minutes <= 2880 ? clock(minutes) : undefined;
}

const readTime = (time: unknown, words?: HoursWords) => plainTime(time) ?? words?.timeNamed(time);

/** The last minute of a day is how its end is written where 24:00 cannot be. */
function readEnd(time: unknown, words?: HoursWords): string | undefined {
  const end = readTime(time, words);
  return end === '23:59' ? '24:00' : end;
}

/** The days of a row: `day`, or a list of them in `days`. */
export function readDays({ day, days }: Fields, words?: HoursWords, french = false): NamedDays | undefined {
  if (!Array.isArray(days) || !isNothing(day)) return readDay(day ?? days, words, french);
  const all = days.map((each: unknown) => readDay(each, words, french));
  return all.length > 0 && all.every((each) => each && !each.nth)
    ? { days: all.flatMap((each) => each?.days ?? NONE) }
    : undefined;
}

function readDay(day: unknown, words: HoursWords | undefined, french: boolean): NamedDays | undefined {
  const plain = plainDay(day);
  if (plain) return { days: [plain] };
  const named = typeof day === 'string' ? words?.daysNamed(day, french) : undefined;
  return named === 'holidays' ? undefined : named;
}

function readNth(nth: unknown): readonly number[] | undefined {
  const list = listOf(nth).map((each) => (each === 'last' || each === 'laatste' ? -1 : Number(each)));
  const right = list.every((each) => Number.isInteger(each) && each !== 0 && Math.abs(each) <= 5);
  return right && list.length > 0 ? list : undefined;
}

const ROW: Readers<Omit<HoursSpan, 'day' | 'from' | 'to'>> = {
  nth: readNth,
  validFrom: toDay,
  validTo: toDay,
  appointment: flag,
  note: short,
};

/** `{day, from, to}` as they are kept: nearly every row of nearly every feed, so that nothing is made anew of it. */
export function isSpan(row: unknown): row is HoursSpan {
  if (!isFields(row)) return false;
  for (const field in row) if (field !== 'day' && field !== 'from' && field !== 'to') return false;
  const { day, from, to } = row;
  return (
    isClock(from) &&
    isClock(to) &&
    to !== '23:59' &&
    from < '24:00' &&
    Number.isInteger(day) &&
    Number(day) > 0 &&
    Number(day) < 8
  );
}

/** One weekly row for each day it names, or `undefined`: a row is never read in part. */
export function readRow(row: Fields, words?: HoursWords, french = false): HoursSpan[] | undefined {
  const lost = new RowReport(() => '', []);
  const rest = readRecord(ROW, row, lost, undefined, '', {});
  const named = readDays(row, words, french);
  const from = readTime(row.from ?? (rest.appointment ? 0 : undefined), words);
  const to = readEnd(row.to ?? (rest.appointment ? 24 : undefined), words);
  if (!named || !from || !to || from >= '24:00' || lost.count > 0) return undefined;
  const { days, ...which } = named;
  return days.map((day) => ({ day, from, to, ...which, ...rest }));
}

/** One exception, or `undefined` when nobody can tell for which days it is. */
export function readException(
  entry: unknown,
  report: RowReport,
  path: string,
  words?: HoursWords,
): HoursException | undefined {
  const row = typeof entry === 'string' ? { date: entry } : fieldsOf(entry);
  const named = isNothing(row.date) ? row.range : row.date;
  const isBare = isNothing(named) && toDay(row.from) !== undefined;
  const { from: start, to: end } = isBare ? row : fieldsOf(named);
  const days: readonly unknown[] =
    typeof named === 'string' ? named.split('/') : Array.isArray(named) ? named : [start, end];
  const [first, second = row.until] = days;
  const date = toDay(first);
  const until = second === undefined ? date : toDay(second);
  if (!date || !until || until < date) return undefined;
  const reason = short(row.reason);
  const day = { date, ...(until !== date && { until }), ...(reason !== undefined && { reason }) };
  if (row.closed === true) return { ...day, closed: true };
  if (isBare) return day;
  const from = readTime(row.from, words);
  const to = readEnd(row.to, words);
  if (from && to && from < '24:00') return { ...day, from, to };
  if (!isNothing([row.from, row.to])) report.warning('hours.unreadable', `${path}/exceptions`, row);
  return day;
}
