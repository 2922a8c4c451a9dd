import { addDays, BRUSSELS, clock, minutesOf } from '../../domain/local-time.ts';
import type { RowReport } from '../format.ts';
import { cellText as textOf, type Cells } from '../table/cells.ts';
import { toFlag } from '../table/flags.ts';
import { toDay } from '../values/dates.ts';
import { minutesLong } from '../values/duration-words.ts';
import { toLocalStamp } from '../values/local-stamps.ts';
import type { ActivityField } from './activity-columns.ts';
import { daysIn, weekdayNamed, type Days } from './days-in-cells.ts';
import { spanIn, spansIn, timeIn } from './hours-in-cells.ts';
import { weekdaysIn } from './weekdays-in-cells.ts';

type ActivityCells = Cells<ActivityField>;

export interface DaysAround {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** No row has a date: a weekday is that of every week. In a table with dates it is a date that nobody filled in. */
  readonly isTimetable: boolean;
  /** The day from which those without a year are, where the table says so. */
  readonly season?: string | undefined;
}

type Span = { start: string; end?: string };
export interface When extends Partial<Span> {
  repeat?: { every: string; until?: string; except?: string[] };
  moments?: Span[];
  /** Words of a time that nobody can work out. */
  hour?: string;
  /** Of a series, what else there is on its days. */
  again?: Span[];
}

/** Characters of a cell that can say when. */
const LONGEST = 1000;

/** Whether a row says a day, by its date. */
export const hasDay = (cells: ActivityCells, today: string, season?: string): boolean =>
  (['date', 'start'] as const).some((field) =>
    cells.all(field).some((cell) => daysIn(cell.slice(0, LONGEST), today, season).days.length > 0),
  );

/** When an activity is, as the cells of its row say it in their many ways. */
export function toWhen(cells: ActivityCells, report: RowReport, { today, isTimetable, season }: DaysAround): When {
  const [listed, ...further] = cells.raw('moments').flatMap(stretchesIn);
  if (listed) return { ...listed, moments: further };
  const read = (cell = '', after = season) => daysIn(atHome(cell.slice(0, LONGEST)), today, after);
  const readDay = (cell = '', after = season) => read(dayAlone(cell), after);
  // A list of days is one cell of them.
  const all = cells
    .raw('date')
    .map(textOf)
    .filter((cell) => cell && !DAY_OF_MONTH.test(cell));
  // "Du 9 au 13 novembre", with the days of it in columns of their own.
  const isDay = (cell: string) => readDay(cell).days.length > 0;
  // "Za." in one column and "5.12." in another are sure together only.
  const together = [...all.filter((cell) => !/\d/.test(cell)), ...all.filter((cell) => /\d/.test(cell))].join(' ');
  const written = [...all, ...(all.length > 1 ? [together] : [])].find(isDay) ?? all[0];
  const starts = cells.all('start').map((cell) => readDay(cell));
  const date = readDay(written);
  const begun = starts.find(({ days }) => days.length > 0);
  const found = date.days.length > 0 ? date : begun;
  const days = written ?? textOf(cells.raw('repeat')[0]);
  const weeks = found ? undefined : weeklyOf(days, today);
  const isEvery = EVERY.test(days);
  // Beside the number of a day its name is no rhythm.
  const isNumbered = cells.raw('date').length > all.length;
  const weekly = (isTimetable && !isNumbered) || isEvery || weeks?.isMany ? weeks : undefined;
  if (weekly && !isEvery && !weekly.isMonthly) report.advice('date.weekly', 'date');
  // "Elke dinsdag", with in another column from which day.
  const series = date.until && isEvery ? weekdaysIn(/^\D*/.exec(days)?.[0] ?? '', today)?.names : undefined;
  const often =
    series ?? weekly?.names ?? (written !== undefined && date.days.length === 0 && begun ? written : undefined);
  const [first, ...others] = found?.days ?? weekly?.days ?? [];
  // What cannot be read goes on as it is: the checks say so, and where it stands.
  if (!first || !toDay(first)) {
    const start = written ?? cells.first('start');
    // An hour alone is no day that cannot be read: there is none, as below a merged cell.
    return start === undefined || spanIn(start) ? {} : { start };
  }
  const hours = [...(weekly ? [weekly] : []), ...starts].filter(({ rest }) => rest).slice(0, 1);
  // A spreadsheet shows every day with a midnight: the hour stands apart.
  const isBare = hours.length > 0 && MIDNIGHT.test(date.rest);
  const said = (often === undefined || series ? [...(isBare ? [] : [date]), ...hours] : hours)
    .map(({ rest }) => rest.replace(WHOLE_DAY, '').replace(series ? /^\D*/ : '', ''))
    .filter(Boolean);
  // The same hour may stand beside its day and in a column of its own.
  const words = [...new Set(said)].join(' ');
  // Of a list of days nobody knows which hours are of which.
  const [spans, ...later] = words ? spansIn(words, others.length === 0 && !cells.first('end')) : [];
  const ends = (['lastDate', 'end'] as const).flatMap((field) =>
    cells.all(field).map((cell) => (words ? read : readDay)(cell, first)),
  );
  const ended = ends.flatMap(({ days }) => days)[0] ?? found?.until;
  const end = ends.map(({ rest }) => rest).findLast(Boolean) ?? '';
  const until = timeIn(end) ?? spans?.to ?? endOf(spans?.from, cells.first('duration'));
  const isAllDay = cells.flag('allDay') === true;
  // Outlook ends a whole day where the next one begins.
  const isNext = until === '00:00' || /T00:00/.test(cells.first('end') ?? '');
  const last = isAllDay && ended && ended > first && isNext ? addDays(ended, -1) : ended;
  const unread = words && !spans ? words : undefined;
  if (unread) report.warning('hour.unreadable', 'hour', unread);
  if (end && !until) report.warning('end.unreadable', 'end', end);
  // "Elke zaterdag" in the column of the weekday, and "zaterdag" of a course that goes on for weeks.
  const isLong = last !== undefined && last > addDays(first, 6);
  const rhythm =
    cells.first('repeat') ??
    all.find((cell) => cell !== written && (EVERY.test(cell) || (isLong && weekdaysIn(cell, today))));
  // A weekday beside a day says which it is, unless it goes on from there.
  const isName = often !== undefined && !last && weekdayNamed(often.trim());
  const repeat = weekly?.names ?? repeatOf(isName && !rhythm ? undefined : often, rhythm);
  const isRepeated = repeat !== undefined && !isOnce(repeat);
  // Of a stretch with two parts a day each day is told.
  const isDaily = last !== undefined && later.length > 0 && !isRepeated;
  const lastOn = isRepeated || isDaily ? undefined : last;
  const spanOn = (day: string) => spanOf(day, isAllDay ? undefined : spans?.from, until, lastOn);
  const laterOn = (day: string) => (isAllDay ? [] : later.map(({ from, to }) => spanOf(day, from, to, undefined)));
  const allOn = (day: string) => [spanOn(day), ...laterOn(day)];
  const more = cells.all('nextDate').flatMap((cell) => {
    const next = readDay(cell, first);
    const own = next.rest ? spanIn(next.rest) : undefined;
    return next.days.flatMap((day) => (own && !isAllDay ? spanOf(day, own.from, own.to, undefined) : allOn(day)));
  });
  const otherDays = isDaily ? everyDay({ days: [first], until: last, rest: '' }).slice(1) : others;
  const moments = [...otherDays.flatMap(allOn), ...more, ...(isRepeated ? [] : laterOn(first))];
  const except = cells.all('except').flatMap((cell) => {
    const not = everyDay(read(cell, first));
    if (not.length === 0 && isRepeated) report.warning('except.unreadable', 'except', cell);
    return not;
  });
  return {
    ...spanOn(first),
    ...(isRepeated && {
      repeat: { every: repeat, ...(last && { until: last }), ...(except.length > 0 && { except }) },
    }),
    ...(moments.length > 0 && { moments }),
    ...(isRepeated && { again: laterOn(first) }),
    ...(unread && { hour: unread }),
  };
}

const STRETCH = /(\d{4}-\d\d-\d\dT[\d:.+Z-]+)[_ /](\d{4}-\d\d-\d\dT[\d:.+Z-]+)/g;

/** `2026-12-05T11:00:00+01:00_2026-12-05T13:00:00+01:00;…`, as portals in France write each time. */
const stretchesIn = (cell: unknown): Required<Span>[] =>
  [...textOf(cell).matchAll(STRETCH)].map(([, start = '', end = '']) => ({ start, end }));

/** Where it says how long it takes. */
function endOf(from: string | undefined, duration = ''): string | undefined {
  const long = minutesLong(duration);
  return from === undefined || long === undefined ? undefined : clock((minutesOf(from) + long) % (24 * 60));
}

/** A part of a day that another column says whole. */
const DAY_OF_MONTH = /^\d\d?$/;

/** That it lasts all day says what having no hour says. */
const WHOLE_DAY =
  /^(?:(?:de )?hele dag|(?:toute la )?journ[eé]e(?: enti[eè]re)?|ganzt[aä]gig|den ganzen tag|(?:all|whole) day)$/i;

const MIDNIGHT = /^0?0:00(?::00)?$/;

function weeklyOf(words: string, today: string): ReturnType<typeof weekdaysIn> {
  const weekly = weekdaysIn(words, today);
  return weekly?.rest && spansIn(weekly.rest, true).length === 0 ? undefined : weekly;
}

/** How programs write a day on its own, here or in UTC; a person who means midnight writes `00:00`. */
function dayAlone(cell: string): string {
  const day = cell.trim().replace(/(?<=\d)(?:[T ]00:00(?::00(?:\.0+)?Z?|Z)| 0:00(?::00)?)$/, '');
  return OFFSET.test(day) ? atHome(day).replace(/T00:00$/, '') : day;
}

/** `2026-12-12T13:00Z` as the clock on the wall has it here; `14:00-16:00` is no offset. */
const atHome = (cell: string): string =>
  (OFFSET.test(cell) && toLocalStamp(cell.replace(/ ?UTC$/i, 'Z'), BRUSSELS)) || cell;
const OFFSET =
  /(?:\d(?:Z| UTC)|:\d\d(?:\.\d+)? ?\+\d\d(?::?\d\d)?|(?:T\d\d:\d\d|:\d\d:\d\d(?:\.\d+)?) ?-\d\d(?::?\d\d)?)$/i;

const EVERY =
  /elk|ieder|om de|maand(?!ag)|dagelijks|chaque|tous|mois|hebdo|jed|alle|monat|t[aä]glich|w[oö]chent|every|each|month|daily|weekly/i;

/** The words of the day say more than those of how often, unless they name the day only. */
const repeatOf = (often: string | undefined, repeat: string | undefined): string | undefined =>
  often === undefined || EVERY.test(often) ? (often ?? repeat) : [repeat, often].filter(Boolean).join(' ');

/** Days that a holiday lasts at most. */
const HOLIDAY = 100;

function everyDay({ days, until }: Days): string[] {
  const all = [...days];
  for (let day = all.at(-1); day && until && day < until && all.length < HOLIDAY; all.push(day)) day = addDays(day, 1);
  return all;
}

/** `last`: the last day, where it is not the first. An end before the start is on the next day when that makes a night. */
function spanOf(day: string, from: string | undefined, to: string | undefined, last: string | undefined): Span {
  if (from === undefined) return { start: day, ...(last && { end: last }) };
  const start = `${day}T${from}`;
  if (to === undefined) return { start, ...(last && { end: last }) };
  const isNight = to < from && minutesOf(to) + 24 * 60 - minutesOf(from) < 12 * 60;
  return { start, end: `${last ?? (isNight ? addDays(day, 1) : day)}T${to}` };
}

/** Programs say that it comes back without saying how: each of its days is a record then. */
const isOnce = (words: string): boolean =>
  words === 'true' ||
  toFlag(words) === false ||
  /^(geen|eenmalig|niet|aucune|une (seule )?fois|keine|einmalig|once|none)$/i.test(words);
