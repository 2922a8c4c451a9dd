import { addDays } from '../../domain/local-time.ts';
import { daysOf } from '../../domain/recurrence.ts';
import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { ruleIn } from '../rrule.ts';
import { clock, weekday } from './clock.ts';
import { onDay, spanOf, stampOf, stampText, written, type Span, type Stamp } from './schema-event-stamp.ts';
import { allWordsOf, listOf, numberOf, wordsOf, type Fields } from './wire.ts';

/** A series: its first moment and how it goes on. */
export interface Series extends Span {
  readonly repeat?: ActivityDraft['repeat'];
  readonly timezone?: string | undefined;
}

/**
 * What a schema.org `Schedule` or an OpenActive `PartialSchedule` says; what it leaves open is taken from its event.
 * `undefined` where it begins nowhere.
 */
export function seriesOf(schedule: Fields, event: Fields, report: RowReport): Series | undefined {
  const given = firstOf(schedule, event);
  if (!given) return void report.warning('repeat.no-start', 'eventSchedule', schedule['repeatFrequency']);
  const every = ruleOf(schedule, given.day, report);
  // An RRULE begins at its start; a schedule begins on the first of its own days.
  const first = { ...given, day: (every && firstDay(every, given.day)) ?? given.day };
  const closes = clock(schedule['endTime']) ?? closingTime(given, event);
  const series = {
    ...onDay(first, closes, schedule['duration'] ?? event['duration']),
    timezone: wordsOf(schedule['scheduleTimezone']),
  };
  if (every === undefined) {
    report.warning('repeat.unreadable', 'eventSchedule', schedule['repeatFrequency']);
    return series;
  }
  const except = few(schedule['exceptDate']).flatMap((each) => written(each) ?? []);
  const count = numberOf(schedule['repeatCount']);
  return { ...series, repeat: { every, until: lastDay(schedule, event, given), count, except } };
}

/** A list of times that nobody keeps by hand is cut. */
const few = (value: unknown) => listOf(value).slice(0, 500);

/** `startTime` is the clock on the wall; without one it is the event's own first time. */
function firstOf(schedule: Fields, event: Fields): Stamp | undefined {
  const [own, first] = [stampOf(schedule['startDate']), stampOf(event['startDate'])];
  const time = clock(schedule['startTime']);
  const known = own ?? first;
  if (known && time !== undefined) return { day: known.day, time, offset: '' };
  return own?.time === undefined && first?.time !== undefined ? first : known;
}

/** When the event itself is over, on the day it begins. */
function closingTime(first: Stamp, event: Fields): string | undefined {
  const { start, end } = spanOf(event);
  const until = stampOf(end);
  return start === stampText(first) && until?.day === first.day ? until.time : undefined;
}

/** An event that lasts for months and has a schedule without an end: that is how long the series goes on. */
function lastDay(schedule: Fields, event: Fields, first: Stamp): string | undefined {
  const own = stampOf(schedule['endDate'])?.day;
  if (own !== undefined || schedule['repeatCount'] !== undefined) return own;
  const until = stampOf(event['endDate'])?.day;
  return until !== undefined && until > first.day ? until : undefined;
}

const UNITS = new Map(Object.entries({ D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' }));
const WORDS = new Map(
  Object.entries({ DAILY: 'P1D', WEEKLY: 'P1W', BIWEEKLY: 'P2W', FORTNIGHTLY: 'P2W', MONTHLY: 'P1M', YEARLY: 'P1Y' }),
);

/** The schedule as an RRULE: `P2W` and the like, or a word for it. Days that are named without one are of every week. */
function ruleOf(schedule: Fields, start: string, report: RowReport): string | undefined {
  const days = daysIn(schedule);
  const words = wordsOf(schedule['repeatFrequency']);
  const name = words
    ?.slice(words.lastIndexOf('/') + 1)
    .replace('-', '')
    .toUpperCase();
  const iso = name === undefined ? (days.length > 0 ? 'P1W' : '') : (WORDS.get(name) ?? name);
  const [, interval = '', unit = ''] = /^P0*([1-9]\d{0,2})([DWMY])$/.exec(iso) ?? [];
  const isWeeks = unit === 'D' && Number(interval) % 7 === 0;
  const freq = UNITS.get(isWeeks ? 'W' : unit);
  // Only on days that are no weekdays, such as public holidays, is not on every day.
  if (freq === undefined || (days.length === 0 && listOf(schedule['byDay']).length > 0)) return undefined;
  const counted = unit === 'M' && days.length > 0 && days.every((day) => !/\d/.test(day));
  const monthDays = allWordsOf(schedule['byMonthDay']).join();
  // "Each month, on a Tuesday": of the two things that can mean, the one with fewer days.
  const nth = counted && monthDays === '' ? Math.ceil(Number(start.slice(8)) / 7) : 0;
  if (nth > 0) report.advice('repeat.guessed', 'eventSchedule', schedule['byDay']);
  const parts = {
    FREQ: freq,
    INTERVAL: isWeeks ? Number(interval) / 7 : interval,
    BYDAY: days.map((day) => (nth === 0 ? day : `${nth > 4 ? -1 : nth}${day}`)).join(),
    BYMONTHDAY: monthDays,
    BYMONTH: allWordsOf(schedule['byMonth']).join(),
  };
  return Object.entries(parts)
    .flatMap(([part, value]) => (value === '' ? [] : `${part}=${value}`))
    .join(';');
}

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `https://schema.org/Tuesday`, `TU` or `2TU`, with the week of the month where that is said apart. */
function daysIn(schedule: Fields): string[] {
  const weeks = allWordsOf(schedule['byMonthWeek']).slice(0, 5);
  return allWordsOf(few(schedule['byDay']))
    .flatMap((words) => words.split(',', 7))
    .flatMap((words) => {
      const [, nth, name = ''] = /^\s*([+-]?\d)?\s*(\D{2,40})$/.exec(words) ?? [];
      const code = CODES[(weekday(name) ?? 0) - 1];
      if (code === undefined) return [];
      const order = nth === undefined ? weeks : [nth];
      return order.length > 0 ? order.map((each) => each + code) : code;
    });
}

/** In eight years even 29 February comes, around a year like 2100 too. */
const FAR = 8 * 366;

function firstDay(rrule: string, start: string): string | undefined {
  const rule = ruleIn(rrule, 'UTC');
  if (!rule || rule === 'beyond') return undefined;
  return daysOf({ interval: 1, except: [], ...rule }, start, start, addDays(start, FAR), 1)[0];
}
