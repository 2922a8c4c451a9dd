import type { Activity, LocalStamp } from '../../domain/activity.ts';
import { addDays } from '../../domain/local-time.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import type { Standing } from '../../domain/standing.ts';
import { dayWords } from '../../i18n/days.ts';
import { clock } from '../../i18n/format.ts';
import { sentence } from '../../i18n/sentence.ts';
import { namesYear, timesOf, type WhenText } from './when-words.ts';

/** "Vandaag, zondag 22 november", "Donderdag 3 december". Both are `YYYY-MM-DD`. */
export function dayHeading(day: string, today: string, { t, language }: WhenText): string {
  const words = dayWords(day, language, 'day', day.slice(0, 4) !== today.slice(0, 4));
  if (day === today) return `${t('when.today')}, ${words}`;
  return day === addDays(today, 1) ? `${t('when.tomorrow')}, ${words}` : sentence(words);
}

type Timed = Pick<Occurrence, 'start' | 'end' | 'allDay' | 'day' | 'lastDay'> & {
  readonly activity?: Pick<Activity, 'hour'>;
};

/**
 * The time column of a row: "9.30 – 11 uur", "hele dag"; of more than a day what matters on `day`: "10 uur, tot zondag 29
 * november" on the first, "tot 16 uur" on the last.
 */
export function occurrenceTime(occurrence: Timed, text: WhenText, day: string = occurrence.day): string {
  const { start, end, allDay, day: first, lastDay } = occurrence;
  const { t, language } = text;
  const until = t('when.until', { date: dayWords(lastDay, language, 'day', namesYear(lastDay, day)) });
  if (allDay) return lastDay > day ? until : (occurrence.activity?.hour ?? t('when.all-day'));
  const times = timesOf({ start, ...(end !== undefined && { end }) }, text);
  if (lastDay === first) {
    if (!times) return t('when.all-day');
    return times.to === undefined ? times.from : `${times.from} – ${times.to}`;
  }
  if (lastDay > day) return day > first || !times ? until : `${times.from}, ${until}`;
  const time = end?.slice(11, 16);
  return time ? t('when.until-time', { time: clock(time, language) }) : t('when.all-day');
}

/** What is other than one would expect: cancelled, postponed, moved, full. `undefined` when nothing is. */
export function occurrenceState(standing: Standing, { t, language }: WhenText): string | undefined {
  const { status, full, movedFrom, movedTo, day } = standing;
  const other = (stamp: LocalStamp) => {
    const date = stamp.slice(0, 10);
    return date === day && stamp.length > 10
      ? clock(stamp.slice(11, 16), language)
      : dayWords(date, language, 'day', namesYear(date, day));
  };
  if (movedTo !== undefined) return t('when.moved.to', { date: other(movedTo) });
  if (status !== 'planned') return t(`when.${status}`);
  const said = [
    ...(movedFrom === undefined ? [] : [t('when.moved.from', { date: other(movedFrom) })]),
    ...(full ? [t('when.full')] : []),
  ];
  return said.join('. ') || undefined;
}
