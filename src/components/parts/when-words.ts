import type { TextController } from '../../controllers/text-controller.ts';
import type { Activity, Moment } from '../../domain/activity.ts';
import { lastDayOf, shapeOf } from '../../domain/activity-shape.ts';
import { addDays, localTime } from '../../domain/local-time.ts';
import type { HoursSpan } from '../../domain/opening-hours.ts';
import type { When } from '../../i18n/activities/when-nl.ts';
import { clockBefore, dayRange, dayWords, rangeStart, type DayStyle } from '../../i18n/days.ts';
import { clock } from '../../i18n/format.ts';
import { cadenceWords } from './cadence-words.ts';

/** The words that a widget must have to say when something is. */
export type WhenText = Pick<TextController<When>, 't' | 'n' | 'language'>;

/** Of what goes on from one day to another, `short` for a narrow row: "24–26 nov"; `medium`: "van 24 tot 26 november". */
export type WhenForm = 'short' | 'medium';

/** Days; until then nobody doubts in which year a day is. */
const NEAR_DAYS = 300;

export const namesYear = (date: string, today: string): boolean =>
  date.slice(0, 4) !== today.slice(0, 4) && (date < today || date > addDays(today, NEAR_DAYS));

export const firstDay = ({ start }: Moment): string => start.slice(0, 10);
export const lastDay = ({ start, end }: Moment): string => (end ? lastDayOf(start, end) : start.slice(0, 10));

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
export function rangeWords(first: string, last: string, form: WhenForm, today: string, text: WhenText): string {
  const { t, language } = text;
  const style: DayStyle = form === 'short' ? 'short' : 'date';
  const year = namesYear(last, today);
  if (first <= today && today <= last) return t('when.until', { date: dayWords(last, language, style, year) });
  return form === 'short' ? dayRange(first, last, language, style, year) : periodWords(first, last, today, text);
}

/**
 * How a series goes on, or when what goes on all the time does, in the few words of a row. They begin with a small letter where
 * the language has one. For explicit days, see `dayWordsOf`.
 */
export function whenWords(activity: Activity, form: WhenForm, now: Date, text: WhenText): string {
  const { start = '', end, repeat, timezone } = activity;
  const today = localTime(now, timezone).date;
  const own: Moment = end === undefined ? { start } : { start, end };
  switch (shapeOf(activity)) {
    case 'series':
      return (repeat && cadenceWords(repeat, firstDay(own), text)?.days) ?? text.t('when.several');
    case 'moments':
      return text.t('when.several');
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
