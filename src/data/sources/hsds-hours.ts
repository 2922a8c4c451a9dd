import { WEEK, type HoursException, type HoursSpan, type Weekday } from '../../domain/opening-hours.ts';
import type { RowReport } from '../format.ts';
import { clock, closingClock, dateOf, weekday, type HoursTable } from './clock.ts';
import { firstWords, numberOf, objectsOf, wordsOf, type Fields } from './wire.ts';

/**
 * The hours of a service, of a location or of a service at a location: `schedules` (HSDS 2 and 3, iCalendar rules),
 * `regular_schedules` and `holiday_schedules` (HSDS 1, Open Referral UK). A rule that no weekly table can hold, such as
 * every second week, gives its words only: a table would send people to a closed door.
 */
export function hsdsHours(owner: Fields, report: RowReport): HoursTable | undefined {
  const rules = [...objectsOf(owner['schedules']), ...objectsOf(owner['regular_schedules'])];
  const weekly: HoursSpan[] = [];
  const words = new Set<string>();
  for (const rule of rules) {
    const spans = spansOf(rule);
    if (spans.length > 0) weekly.push(...spans);
    else if (!isEmpty(rule)) report.advice('hours.partly', 'schedules', describe(rule));
    const description = describe(rule);
    if (description !== undefined) words.add(description);
  }
  const exceptions = objectsOf(owner['holiday_schedules']).flatMap((day) => exceptionOf(day) ?? []);
  if (weekly.length === 0 && exceptions.length === 0 && words.size === 0) return undefined;
  return { weekly, exceptions, ...(words.size > 0 && { text: [...words].join('\n') }) };
}

const describe = (rule: Fields) => firstWords(rule['description'], rule['notes']);
const isEmpty = (rule: Fields) => times(rule) === undefined && describe(rule) === undefined;

/** Exports put times in `valid_from` ("8:30AM"). */
function times(rule: Fields): { readonly from: string; readonly to: string } | undefined {
  const from = clock(rule['opens_at']) ?? clock(rule['valid_from']);
  const to = closingClock(rule['closes_at']) ?? closingClock(rule['valid_to']);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** Parts of an iCalendar rule (RFC 5545 §3.3.10) that pick other days than weekdays. */
const OTHER = ['bymonthday', 'byyearday', 'byweekno', 'count'];

function spansOf(rule: Fields): HoursSpan[] {
  const time = times(rule);
  const freq = wordsOf(rule['freq'])?.toUpperCase() ?? 'WEEKLY';
  const every = numberOf(rule['interval']) ?? 1;
  if (!time || every > 1 || OTHER.some((part) => wordsOf(rule[part]) !== undefined)) return [];
  const days = daysOf(rule, freq);
  const validFrom = dateOf(rule['valid_from']) ?? dateOf(rule['dtstart']);
  const validTo = dateOf(rule['valid_to']) ?? dateOf(rule['until']);
  return days.map(({ day, nth }) => ({
    day,
    ...time,
    ...(nth !== undefined && { nth: [nth] }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  }));
}

interface RuleDay {
  readonly day: Weekday;
  readonly nth?: number;
}

const BYDAY = /^([+-]?[1-5])?([A-Z]{2})$/;

function daysOf(rule: Fields, freq: string): readonly RuleDay[] {
  const single = weekday(rule['weekday']);
  if (single !== undefined) return [{ day: single }];
  const list = wordsOf(rule['byday']);
  if (list === undefined) return freq === 'DAILY' ? WEEK.map((day) => ({ day })) : weekdayOfStart(rule, freq);
  const days = list.split(/[,;\s]+/).map((each) => ruleDay(each.toUpperCase(), freq));
  // All or nothing: a table that lacks a day says "closed" of it.
  return days.every((day) => day !== undefined) ? days : [];
}

function ruleDay(text: string, freq: string): RuleDay | undefined {
  const [, which, name] = BYDAY.exec(text) ?? [];
  const day = weekday(name ?? text);
  if (day === undefined || freq === 'YEARLY') return undefined;
  if (which === undefined) return freq === 'MONTHLY' && name !== undefined ? undefined : { day };
  const nth = Number(which);
  return freq === 'MONTHLY' && nth >= -1 ? { day, nth } : undefined;
}

/** A weekly rule without days repeats the weekday it starts on. */
function weekdayOfStart(rule: Fields, freq: string): readonly RuleDay[] {
  const start = freq === 'WEEKLY' ? dateOf(rule['dtstart']) : undefined;
  const day = start === undefined ? undefined : weekday(new Date(`${start}T12:00Z`).getUTCDay() || 7);
  return day === undefined ? [] : [{ day }];
}

function exceptionOf(holiday: Fields): HoursException | undefined {
  const date = dateOf(holiday['start_date']);
  if (date === undefined) return undefined;
  const until = dateOf(holiday['end_date']);
  const range = { date, ...(until !== undefined && until !== date && { until }) };
  const closed = holiday['closed'];
  if (closed === true || closed === 1 || /^(true|yes|y|1)$/i.test(wordsOf(closed) ?? ''))
    return { ...range, closed: true };
  const time = times(holiday);
  return time && { ...range, ...time };
}
