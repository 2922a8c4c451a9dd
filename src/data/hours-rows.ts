import { clock } from '../domain/local-time.ts';
import type { HoursException, HoursSpan, OpeningHours, Weekday } from '../domain/opening-hours.ts';
import type { RowReport } from './format.ts';
import { LIMITS } from './values/clean-text.ts';
import { toDay } from './values/dates.ts';
import { toText } from './values/text.ts';

export type Draft = Readonly<Record<string, unknown>>;

export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The weekly rows, or the first words among them that could not be read. */
export type ReadWeek =
  (Partial<OpeningHours> & { readonly weekly: readonly HoursSpan[] }) | { readonly unread: unknown };

/** The days and times of a person, in four languages: `hours-words.ts`. */
export interface HoursWords {
  isFrench(names: readonly unknown[]): boolean;
  daysNamed(text: string, french: boolean): NamedDays | 'holidays' | undefined;
  timeNamed(value: unknown): string | undefined;
  weekFromWords(week: Draft): ReadWeek;
}

export interface NamedDays {
  readonly days: readonly Weekday[];
  readonly nth?: readonly number[];
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** 1 to 7, as a number or a digit. */
export const plainDay = (day: unknown): Weekday | undefined =>
  WEEKDAYS.find((each) => each === day || String(each) === day);

const TIME = /^(\d{1,2})(?::([0-5]\d))?$/;

/** `9`, `9:30` or `09:30`, up to 48 hours, as `HH:MM`. */
export function plainTime(time: unknown): string | undefined {
  const match = typeof time === 'string' || typeof time === 'number' ? TIME.exec(String(time)) : null;
  const minutes = match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : 2881;
  return minutes <= 2880 ? clock(minutes) : undefined;
}

const readTime = (time: unknown, words?: HoursWords) => plainTime(time) ?? words?.timeNamed(time);

function readDays(day: unknown, words: HoursWords | undefined, french: boolean): NamedDays | undefined {
  const plain = plainDay(day);
  if (plain) return { days: [plain] };
  const named = typeof day === 'string' ? words?.daysNamed(day, french) : undefined;
  return named === 'holidays' ? undefined : named;
}

function readNth(nth: unknown): readonly number[] | undefined {
  const list = [nth].flat().map((each) => (each === 'last' || each === 'laatste' ? -1 : Number(each)));
  return list.every((each) => Number.isInteger(each) && each !== 0 && Math.abs(each) <= 5) ? list : undefined;
}

/** One weekly row for each day it names, or `undefined`: a row is never read in part. */
export function readRow(row: Draft, words?: HoursWords, french = false): HoursSpan[] | undefined {
  const named = readDays(row.day, words, french);
  const whole = row.appointment === true;
  const from = readTime(row.from ?? (whole ? 0 : undefined), words);
  const to = readTime(row.to ?? (whole ? 24 : undefined), words);
  const nth = row.nth === undefined ? named?.nth : readNth(row.nth);
  const season = { validFrom: toDay(row.validFrom), validTo: toDay(row.validTo) };
  const lost =
    (row.nth !== undefined && !nth) || (row.validFrom && !season.validFrom) || (row.validTo && !season.validTo);
  if (!named || from === undefined || to === undefined || from >= '24:00' || lost) return undefined;
  const note = toText(row.note, LIMITS.short);
  return named.days.map((day) => ({
    day,
    from,
    to,
    ...(nth && { nth }),
    ...(season.validFrom && { validFrom: season.validFrom }),
    ...(season.validTo && { validTo: season.validTo }),
    ...(row.appointment === true && { appointment: true }),
    ...(note !== undefined && { note }),
  }));
}

/** One exception, or `undefined` when nobody can tell for which days it is. */
export function readException(row: Draft, report: RowReport, words?: HoursWords): HoursException | undefined {
  const [first, second = row.until] = typeof row.date === 'string' ? row.date.split('/') : [];
  const date = toDay(first);
  const until = second === undefined ? date : toDay(second);
  if (!date || !until || until < date) return undefined;
  const reason = toText(row.reason, LIMITS.short);
  const day = { date, ...(until !== date && { until }), ...(reason !== undefined && { reason }) };
  if (row.closed === true) return { ...day, closed: true };
  const from = readTime(row.from, words);
  const to = readTime(row.to, words);
  if (from !== undefined && to !== undefined && from < '24:00') return { ...day, from, to };
  if (row.from !== undefined || row.to !== undefined) report.warning('hours.unreadable', 'hours/exceptions', row);
  return day;
}
