import { addDays, weekdayOf } from '../../domain/local-time.ts';
import type { Weekday } from '../../domain/opening-hours.ts';
import type { Repeat, RepeatDay } from '../../domain/repeat.ts';
import { dayList, monthName, ordinal } from '../../i18n/days.ts';
import { weekdayName } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { list } from '../../i18n/sentence.ts';
import type { WhenText } from './when-words.ts';

/** A rule as far as words tell it. */
type Rhythm = Pick<Repeat, 'every' | 'interval' | 'on' | 'monthDays' | 'months' | 'positions'>;

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

// The first of January 2024 was a Monday.
const nameOf = (day: Weekday, language: Language) => weekdayName(addDays('2023-12-31', day), language);

/** "De eerste dinsdag" is written in two ways: as a numbered weekday, or as a weekday and its position. */
function numberedDays({ on, positions }: Rhythm): readonly RepeatDay[] | undefined {
  const [only, ...others] = on ?? [];
  if (!positions) return only?.nth ? on : undefined;
  return only && !only.nth && others.length === 0 ? positions.map((nth) => ({ day: only.day, nth })) : undefined;
}

function numberedWords(days: readonly RepeatDay[], { t, language }: WhenText): string | undefined {
  if (!days.every(({ nth = 0 }) => nth === -1 || (nth >= 1 && nth <= 5))) return undefined;
  const groups = Map.groupBy(days, ({ day }) => day);
  const words = [...groups].map(([day, each]) => {
    const numbers = each.map(({ nth }) => t(`when.nth.${nth === -1 ? 'last' : (nth as 1 | 2 | 3 | 4 | 5)}`));
    return `${list(numbers, language)} ${nameOf(day, language)}`;
  });
  return list(words, language);
}

/** How a series goes on. */
export interface Cadence {
  /** "elke maandag en donderdag", "elke laatste woensdag van de maand", "om de twee weken op vrijdag" */
  readonly days: string;
  /** "niet in juli en augustus" */
  readonly months?: string;
}

/**
 * How a series goes on, in words; `undefined` for a rule that words would not make clear.
 *
 * @param first day of the series, `YYYY-MM-DD`
 */
export function cadenceWords(rule: Rhythm, first: string, text: WhenText): Cadence | undefined {
  const { every, interval, on, monthDays, months, positions } = rule;
  const { t, language } = text;
  const once = interval === 1;
  const n = interval === 2 ? t('when.two') : interval;
  const numbered = numberedDays(rule);
  if (numbered) {
    const days = numberedWords(numbered, text);
    if (monthDays || !days) return undefined;
    if (every === 'month')
      return inMonths(once ? t('when.month', { days }) : t('when.month.n', { days, n }), rule, text);
    const [month] = months ?? [];
    return every === 'year' && once && month && months?.length === 1
      ? { days: t('when.year-day', { days, month: monthName(month, language) }) }
      : undefined;
  }
  if (positions) return undefined;
  if (on || every === 'week') {
    return monthDays || on?.some(({ nth }) => nth) || (every !== 'week' && !once)
      ? undefined
      : inMonths(weekWords(on?.map(({ day }) => day) ?? [weekdayOf(first)], once, n, text), rule, text);
  }
  if (every === 'day')
    return monthDays ? undefined : inMonths(once ? t('when.day') : t('when.day.n', { n }), rule, text);
  const days = monthDays ?? [Number(first.slice(8, 10))];
  if (every === 'month' || (monthDays && !months && once)) {
    if (days.some((day) => day < -1)) return undefined;
    const dates = list(
      days.map((day) => (day === -1 ? t('when.last-day') : ordinal(day, language))),
      language,
    );
    return inMonths(once ? t('when.date', { dates }) : t('when.date.n', { dates, n }), rule, text);
  }
  if (days.some((day) => day < 1)) return undefined;
  const pad = (number: number) => String(number).padStart(2, '0');
  const all = (months ?? [Number(first.slice(5, 7))]).flatMap((month) =>
    days.map((day) => `2024-${pad(month)}-${pad(day)}`),
  );
  const dates = dayList(all, language, 'date', () => false);
  return { days: once ? t('when.year', { dates }) : t('when.year.n', { dates, n }) };
}

function weekWords(days: readonly Weekday[], once: boolean, n: string | number, { t, language }: WhenText): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (once && sorted.length === 7) return t('when.day');
  if (once && sorted.join('') === '12345') return t('when.weekday');
  const names = list(
    sorted.map((day) => nameOf(day, language)),
    language,
  );
  return once ? t('when.week', { days: names }) : t('when.week.n', { days: names, n });
}

/** Many months are said by those that are left out: nothing in July and August. */
function inMonths(days: string, { months }: Rhythm, { t, language }: WhenText): Cadence {
  const others = ALL_MONTHS.filter((month) => months && !months.includes(month));
  if (!months || others.length === 0) return { days };
  const isMost = others.length < months.length;
  const names = list(
    (isMost ? others : months).map((month) => monthName(month, language)),
    language,
  );
  return { days, months: t(isMost ? 'when.not-in' : 'when.in', { months: names }) };
}
