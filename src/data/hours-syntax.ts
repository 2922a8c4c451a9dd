import OpeningHoursLibrary from 'opening_hours';
import { dayOf, planOf } from '../domain/day-plan.ts';
import { addDays, clock, localTime } from '../domain/local-time.ts';
import type { HoursException, HoursSpan, OpeningHours } from '../domain/opening-hours.ts';
import { belgianHoliday } from '../domain/public-holidays.ts';
import { weeklyRows, type DatedSpans, type WrittenSpan } from './hours-pattern.ts';
import type { HoursSyntax } from './to-hours.ts';

const LONGEST = 500;
const MOST_KEPT = 2000;
const MOST_EXCEPTIONS = 120;
const WEEKS = 54;

// With a country given and no event of the sun read, the library needs no position, and never asks the network for one.
const BELGIUM = { lat: 50.85, lon: 4.35, address: { country_code: 'be', state: '' } };

/** What the library says of itself when it may have understood something else than was meant. */
const DOUBTS = new Set([
  'vague',
  'ambiguous_word',
  'interpreted_as_year',
  'nothing_useful',
  'default_state',
  'strange_24_7',
]);
// School holidays differ by community and are fixed a year ahead; the library knows them in part, reads any word that begins
// with "sh" as one, and then complains on the console.
const NOT_READ = /sunrise|sunset|dawn|dusk|\bSH|school|vacan/i;
const HOLIDAYS = /\bPH\b|holiday|feestdag|f[eé]ri[eé]|feiertag/i;
const APPOINTMENT = /appointment|afspraak|rendez|rdv|vereinbarung|termin/i;
const WEEKDAY_RULE = /\b(mo|tu|we|th|fr|sa|su)\b/i;
const TIME_THEN_DAY = /^\s*(?:mo|tu|we|th|fr|sa|su)\b.*\d\s?[-–]\s?\d\d?(?:[:.]\d\d)?\s+(?:mo|tu|we|th|fr|sa|su)\b/i;
const TIME_FIRST = /^\s*\d{1,2}[:.]\d\d/;

/**
 * Reads opening_hours syntax through the `opening_hours` library: its answer over the year from `now` is written down as
 * weekly rows, with what differs as exceptions. `undefined`, so that the words stay as they are, where the library does
 * not understand, doubts, or guesses; for events of the sun; and where days are named without hours.
 */
export function createHoursSyntax(now: Date): Required<Pick<HoursSyntax, 'grammar'>> {
  const start = firstDay(now);
  const known = new Map<string, OpeningHours | undefined>();
  const grammar = (text: string) => {
    if (known.has(text)) return known.get(text);
    if (known.size >= MOST_KEPT) known.clear();
    const hours = text.length <= LONGEST ? read(text, start) : undefined;
    known.set(text, hours);
    return hours;
  };
  return { grammar };
}

/** The Monday at least a week back, so that yesterday is always inside. */
function firstDay(now: Date): string {
  const { date, weekday } = localTime(now);
  return addDays(date, -6 - weekday);
}

function read(text: string, start: string): OpeningHours | undefined {
  if (NOT_READ.test(text) || strayTimes(text)) return undefined;
  let days: readonly DatedSpans[] | undefined;
  try {
    days = daysOf(text, start);
  } catch {
    // The library throws strings and errors for all that it cannot read or evaluate.
    return undefined;
  }
  if (!days || days.every(({ spans }) => spans.length === 0)) return undefined;
  if (
    days.every(
      ({ spans }) =>
        spans.length === 1 && spans[0]?.appointment && spans[0].to === '24:00' && spans[0].from === '00:00',
    )
  ) {
    return { weekly: [], exceptions: [], byAppointment: true, text: text.replaceAll('"', '') };
  }
  return table(days, HOLIDAYS.test(text));
}

/**
 * `Tu 10:00-12:00; 13:30-18:30` says by its grammar "every day in the afternoon", and `Mo 09:00-12:00 We 13:00-16:00` both on
 * both days; they are never meant so.
 */
function strayTimes(text: string): boolean {
  const rules = text.replace(/"[^"]*"/g, '').split(';');
  return (
    rules.some((rule) => TIME_THEN_DAY.test(rule)) ||
    rules.some((rule, at) => at > 0 && TIME_FIRST.test(rule) && WEEKDAY_RULE.test(rules[at - 1] ?? ''))
  );
}

// The library thinks in the device's own zone; its dates are used as a wall clock only, never as instants.
const wallClock = (date: string) =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));

const dateOf = (wall: Date) =>
  `${wall.getFullYear()}-${String(wall.getMonth() + 1).padStart(2, '0')}-${String(wall.getDate()).padStart(2, '0')}`;

/** The spans of each day from `start` on, or `undefined` when the library guesses. */
function daysOf(text: string, start: string): readonly DatedSpans[] | undefined {
  const library = new OpeningHoursLibrary(text, BELGIUM);
  const whole = /^\s*24\/7\s*(;|$)/.test(text);
  const doubts = library
    .getStructuredWarnings()
    .filter(({ type }) => DOUBTS.has(type) && !(whole && type === 'strange_24_7'));
  if (doubts.length > 0) return undefined;

  const days = new Map<string, WrittenSpan[]>();
  for (let ahead = 0; ahead < WEEKS * 7; ahead++) days.set(addDays(start, ahead), []);
  // A day more on each side: what runs past midnight belongs to the day before.
  const intervals = library.getOpenIntervals(wallClock(addDays(start, -1)), wallClock(addDays(start, WEEKS * 7 + 1)));
  for (const [from, to, unknown, comment] of intervals) {
    const appointment = APPOINTMENT.test(comment ?? '');
    if (unknown && !appointment) return undefined;
    // On a holiday the library gives its name as the comment; only the partner's own words are a note.
    const note = comment && text.includes(comment) ? comment : undefined;
    const said = { ...(appointment && { appointment }), ...(note && { note }) };
    for (const { date, ...span } of perDay(from, to)) days.get(date)?.push({ ...span, ...said });
  }
  return [...days].map(([date, spans]) => ({ date, spans }));
}

/** Cuts an interval at midnight where it is longer than a day; a shorter one stays with the day on which it opens. */
function perDay(from: Date, to: Date): { date: string; from: string; to: string }[] {
  const last = dateOf(to);
  const parts: { date: string; from: string; to: string }[] = [];
  let date = dateOf(from);
  let begin = from.getHours() * 60 + from.getMinutes();
  const end = to.getHours() * 60 + to.getMinutes();
  while (date < last) {
    if (addDays(date, 1) === last && end > 0 && end < begin) {
      return [...parts, { date, from: clock(begin), to: clock(end) }];
    }
    parts.push({ date, from: clock(begin), to: '24:00' });
    date = addDays(date, 1);
    begin = 0;
  }
  if (end > begin) parts.push({ date, from: clock(begin), to: clock(end) });
  return parts;
}

function table(days: readonly DatedSpans[], saysHolidays: boolean): OpeningHours | undefined {
  const holidays = saysHolidays ? days.filter(({ date }) => belgianHoliday(date)) : [];
  const ordinary = days.filter((day) => !holidays.includes(day));
  const weekly = weeklyRows(ordinary);
  const publicHolidays = rule(holidays, weekly);
  const differing = days.filter((day) => {
    if (holidays.includes(day)) return !publicHolidays;
    return !follows(day, weekly) && !clockChange(day, weekly);
  });
  const exceptions = inRanges(differing);
  if (exceptions.length > MOST_EXCEPTIONS) return undefined;
  const hours = { weekly, exceptions, ...(publicHolidays && { publicHolidays }) };
  const seasonal = exceptions.length > 0 || weekly.some(({ validFrom, validTo }) => validFrom || validTo);
  const [first, last] = [days[0], days.at(-1)];
  return seasonal && first && last ? { ...hours, validFrom: first.date, validTo: last.date } : hours;
}

function rule(holidays: readonly DatedSpans[], weekly: readonly HoursSpan[]): OpeningHours['publicHolidays'] {
  if (holidays.length === 0) return undefined;
  if (holidays.every(({ spans }) => spans.length === 0)) return 'closed';
  return holidays.every((day) => follows(day, weekly)) ? 'usual' : undefined;
}

const planned = (date: string, weekly: readonly HoursSpan[]) =>
  planOf({ weekly, exceptions: [], publicHolidays: 'usual' }, dayOf(date)).spans;

function follows({ date, spans }: DatedSpans, weekly: readonly HoursSpan[]): boolean {
  const { weekday } = dayOf(date);
  const written = spans.map((span): HoursSpan => ({ day: weekday, ...span }));
  return JSON.stringify(planned(date, weekly)) === JSON.stringify(planned(date, written));
}

const openMinutes = (date: string, weekly: readonly HoursSpan[]) =>
  planned(date, weekly).reduce((sum, { from, to }) => sum + to - from, 0);

/** Around a change of the device's own clock the library's spans may be an hour off; nobody's hours are. */
function clockChange({ date, spans }: DatedSpans, weekly: readonly HoursSpan[]): boolean {
  const [before, after] = [wallClock(addDays(date, -1)), wallClock(addDays(date, 2))];
  if (before.getTimezoneOffset() === after.getTimezoneOffset()) return false;
  const { weekday } = dayOf(date);
  const written = spans.map((span): HoursSpan => ({ day: weekday, ...span }));
  return Math.abs(openMinutes(date, written) - openMinutes(date, weekly)) <= 60;
}

function inRanges(days: readonly DatedSpans[]): readonly HoursException[] {
  const exceptions: HoursException[] = [];
  for (let at = 0; at < days.length;) {
    const first = days[at];
    if (!first) break;
    let count = 1;
    while (sameNext(first, days[at + count], count)) count++;
    const range = { date: first.date, ...(count > 1 && { until: addDays(first.date, count - 1) }) };
    if (first.spans.length === 0) exceptions.push({ ...range, closed: true });
    for (const { from, to, note } of first.spans)
      exceptions.push({ ...range, from, to, ...(note && { reason: note }) });
    at += count;
  }
  return exceptions;
}

const sameNext = (first: DatedSpans, next: DatedSpans | undefined, days: number) =>
  next?.date === addDays(first.date, days) && JSON.stringify(next.spans) === JSON.stringify(first.spans);
