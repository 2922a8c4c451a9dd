import type { Activity, Moment } from '../../domain/activity.ts';
import { localTime } from '../../domain/local-time.ts';
import { dayList, dayWords } from '../../i18n/days.ts';
import { firstDay, lastDay, namesYear, rangeWords, type WhenText } from './when-words.ts';

/** More explicit days than these are said by their number. */
export const MOST_NAMED = 4;

/** The moments that are still to come, in order; where there are none, all. */
export function momentsAhead(moments: readonly Moment[], today: string): readonly Moment[] {
  const sorted = moments.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const left = sorted.filter((each) => lastDay(each) >= today && each.status !== 'cancelled');
  return left.length > 0 ? left : sorted;
}

/** Explicit days in the few words of a row: "di 24 nov", "3 en 10 dec", "5 keer". */
export function dayWordsOf({ start = '', end, moments, timezone }: Activity, now: Date, text: WhenText): string {
  const { language } = text;
  const today = localTime(now, timezone).date;
  const own: Moment = end === undefined ? { start } : { start, end };
  const ahead = momentsAhead(moments.length > 0 ? moments : [own], today);
  const days = [...new Set(ahead.map(firstDay))];
  const [first = '', ...others] = days;
  const [moment] = ahead;
  if (moment && others.length === 0) {
    return lastDay(moment) > first
      ? rangeWords(first, lastDay(moment), 'short', today, text)
      : dayWords(first, language, 'short-day', namesYear(first, today));
  }
  return days.length > MOST_NAMED
    ? text.n('when.times', ahead.length)
    : dayList(days, language, 'short', (date) => namesYear(date, today));
}
