import type { TextController } from '../../controllers/text-controller.ts';
import type { Activity, Moment } from '../../domain/activity.ts';
import { lastDayOf, shapeOf } from '../../domain/activity-shape.ts';
import { addDays, localTime } from '../../domain/local-time.ts';
import type { HoursSpan } from '../../domain/opening-hours.ts';
import type { When } from '../../i18n/activities/when-nl.ts';
import { clockBefore, dayList, dayRange, dayWords, rangeStart, type DayStyle } from '../../i18n/days.ts';
import { clock } from '../../i18n/format.ts';
import { cadenceWords } from './cadence-words.ts';

/** The words that a widget must have to say when something is. */
export type WhenText = Pick<TextController<When>, 't' | 'n' | 'language'>;

/** `short` for a narrow row: "di 24 nov", "elke dinsdag"; `medium` with the time of day: "elke dinsdag, 9.30 tot 11 uur". */
export type WhenForm = 'short' | 'medium';

/** More explicit days than these are said by the first, the last and their number. */
export const MOST_NAMED = 4;
/** Days; until then nobody doubts in which year a day is. */
const NEAR_DAYS = 300;

export const namesYear = (date: string, today: string): boolean =>
  date.slice(0, 4) !== today.slice(0, 4) && (date < today || date > addDays(today, NEAR_DAYS));

export const firstDay = ({ start }: Moment): string => start.slice(0, 10);
export const lastDay = ({ start, end }: Moment): string => (end ? lastDayOf(start, end) : start.slice(0, 10));

/** The moments that are still to come, in order; where there are none, all. */
export function momentsAhead(moments: readonly Moment[], today: string): readonly Moment[] {
  const sorted = moments.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const left = sorted.filter((each) => lastDay(each) >= today && each.status !== 'cancelled');
  return left.length > 0 ? left : sorted;
}

/** Begin and end on the clock, in words; no end where nobody said it or it is on another day. */
export interface Times {
  readonly from: string;
  readonly to?: string;
}

/** `undefined` for whole days, also for those that are written as from midnight to midnight. */
export function timesOf(moment: Moment, { t, language }: WhenText): Times | undefined {
  const { start, end = start } = moment;
  const from = start.slice(11, 16);
  // Many calendars have no other way to write the end of a day.
  const to = end.slice(11, 16).replace('23:59', '00:00');
  if (!from) return undefined;
  if (!to || end <= start || lastDay(moment) > firstDay(moment)) return { from: clock(from, language) };
  if (from === to && to === '00:00') return undefined;
  const time = clock(to, language);
  const isNight = end.slice(0, 10) > firstDay(moment) && to > '00:00';
  const said = isNight ? t('when.night', { time }) : time;
  return { from: clockBefore(from, said, language), to: said };
}

function timeWords(moment: Moment, text: WhenText): string | undefined {
  const times = timesOf(moment, text);
  return times?.to === undefined ? times?.from : text.t('when.span', { from: times.from, to: times.to });
}

const joined = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(', ');

/** "van 1 tot 30 december" */
export function periodWords(first: string, last: string, today: string, { t, language }: WhenText): string {
  const year = namesYear(last, today);
  const from = rangeStart(first, last, language, 'date', year);
  return t('when.period', { from, to: dayWords(last, language, 'date', year) });
}

/** The days that a door is open: "elke maandag en donderdag", "elke eerste dinsdag van de maand". */
export function rowsWords(rows: readonly HoursSpan[], today: string, text: WhenText): string {
  const on = rows.flatMap(({ day, nth }) => nth?.map((each) => ({ day, nth: each })) ?? [{ day }]);
  const every = on.some((each) => 'nth' in each) ? 'month' : 'week';
  return cadenceWords({ every, interval: 1, on }, today, text)?.days ?? text.t('when.several');
}

function hoursWords({ hours }: Activity, today: string, text: WhenText): string {
  const rows = hours?.weekly.filter(({ validTo = today }) => validTo >= today) ?? [];
  if (rows.length > 0) return rowsWords(rows, today, text);
  return text.t(hours?.byAppointment ? 'when.appointment' : 'when.always');
}

/** From one day to another; of what goes on now only the end matters. */
function rangeWords(first: string, last: string, form: WhenForm, today: string, text: WhenText): string {
  const { t, language } = text;
  const style: DayStyle = form === 'short' ? 'short' : 'date';
  const year = namesYear(last, today);
  if (first <= today && today <= last) return t('when.until', { date: dayWords(last, language, style, year) });
  return form === 'short' ? dayRange(first, last, language, style, year) : periodWords(first, last, today, text);
}

function momentsWords(moments: readonly Moment[], form: WhenForm, today: string, text: WhenText): string {
  const { language } = text;
  const days = [...new Set(moments.map(firstDay))];
  const [first = '', ...others] = days;
  const [moment] = moments;
  const times = new Set(moments.map((each) => timeWords(each, text)));
  const time = form === 'medium' && times.size === 1 ? [...times][0] : undefined;
  if (moment && others.length === 0) {
    if (lastDay(moment) > first) return rangeWords(first, lastDay(moment), form, today, text);
    const style = form === 'short' ? 'short-day' : 'day';
    return joined(dayWords(first, language, style, namesYear(first, today)), time);
  }
  if (days.length <= MOST_NAMED) {
    const hasYear = (date: string) => namesYear(date, today);
    return joined(dayList(days, language, form === 'short' ? 'short' : 'date', hasYear), time);
  }
  const number = text.n('when.times', moments.length);
  return form === 'short' ? number : joined(number, periodWords(first, others.at(-1) ?? first, today, text), time);
}

/** When an activity is, in the few words of a row. They begin with a small letter where the language has one. */
export function whenWords(activity: Activity, form: WhenForm, now: Date, text: WhenText): string {
  const { start = '', end, repeat, moments, timezone } = activity;
  const today = localTime(now, timezone).date;
  const own: Moment = end === undefined ? { start } : { start, end };
  switch (shapeOf(activity)) {
    case 'series': {
      const cadence = repeat && cadenceWords(repeat, firstDay(own), text);
      const days = cadence?.days ?? text.t('when.several');
      return form === 'short' ? days : joined(days, timeWords(own, text), cadence?.months);
    }
    case 'moments':
      return momentsWords(momentsAhead(moments.length > 0 ? moments : [own], today), form, today, text);
    case 'period': {
      const first = firstDay(own);
      if (end !== undefined) return rangeWords(first, lastDay(own), form, today, text);
      if (first <= today) return hoursWords(activity, today, text);
      const style = form === 'short' ? 'short' : 'date';
      return text.t('when.from', { date: dayWords(first, text.language, style, namesYear(first, today)) });
    }
    case 'permanent':
      return hoursWords(activity, today, text);
  }
}
