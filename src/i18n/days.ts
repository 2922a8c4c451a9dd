import { clock, day, type DayForm } from './format.ts';
import type { Language } from './language.ts';
import { list } from './sentence.ts';

const DATE = { day: 'numeric', month: 'long' } as const;
const SHORT = { day: 'numeric', month: 'short' } as const;

/** How much of a day is said: "24 nov", "24 november", "di 24 nov", "dinsdag 24 november". */
const STYLES = {
  'short': SHORT,
  'date': DATE,
  'short-day': { weekday: 'short', ...SHORT },
  'day': { weekday: 'long', ...DATE },
} as const satisfies Record<string, DayForm>;
export type DayStyle = keyof typeof STYLES;

const options = (style: DayStyle, year: boolean): DayForm =>
  year ? { ...STYLES[style], year: 'numeric' } : STYLES[style];

/** A day (`YYYY-MM-DD`) as people write it, with its year where that must be said. */
export const dayWords = (date: string, language: Language, style: DayStyle, year = false): string =>
  day(date, language, options(style, year));

/** "24–26 nov", "28 december 2026 – 3 januari 2027": `until` is the last day. */
export const dayRange = (from: string, until: string, language: Language, style: DayStyle, year = false): string =>
  day(from, language, options(style, year), until);

/** "december 2026" */
export const monthTitle = (date: string, language: Language): string =>
  day(date, language, { month: 'long', year: 'numeric' });

/** "juli", of 1 … 12 */
export const monthName = (month: number, language: Language): string =>
  day(`2024-${String(month).padStart(2, '0')}-01`, language, { month: 'long' });

/** The number of a day as it stands before its month: "3", "3.", "1er". */
const dayNumber = (date: string, language: Language) => {
  const number = Number(date.slice(8));
  return language === 'de' ? `${number}.` : language === 'fr' && number === 1 ? '1er' : String(number);
};

/**
 * Days in order, each month said once: "3, 10 en 17 december en 7 januari".
 *
 * @param rest said as the last one, such as "nog 4 dagen"
 */
export function dayList(
  dates: readonly string[],
  language: Language,
  style: DayStyle,
  hasYear: (date: string) => boolean,
  rest: readonly string[] = [],
): string {
  const months = Map.groupBy(dates, (date) => date.slice(0, 7));
  const said = [...months.values()].map((days) =>
    list(
      days.map((date, at) =>
        at === days.length - 1 ? dayWords(date, language, style, hasYear(date)) : dayNumber(date, language),
      ),
      language,
    ),
  );
  return list([...said, ...rest], language);
}

/** "van 1 tot 30 december" says the month once: the first day of a range, as it stands before the last. */
export const rangeStart = (from: string, until: string, language: Language, style: DayStyle, year: boolean): string =>
  from.slice(0, 7) === until.slice(0, 7)
    ? dayNumber(from, language)
    : dayWords(from, language, style, year && from.slice(0, 4) !== until.slice(0, 4));

const SUFFIXES: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** A day of the month on its own: "15de", "1er", "15.", "15th". */
export function ordinal(number: number, language: Language): string {
  switch (language) {
    case 'nl':
      return `${number}${number === 1 || number === 8 || number > 19 ? 'ste' : 'de'}`;
    case 'fr':
      return number === 1 ? '1er' : String(number);
    case 'de':
      return `${number}.`;
    case 'en':
      return number + ((Math.floor(number / 10) === 1 ? undefined : SUFFIXES[number % 10]) ?? 'th');
  }
}

const UNIT = / (?:uur|Uhr)$/;

/** The first of two times (`HH:MM`): it leaves out the word that the second (in words) ends with. */
export function clockBefore(time: string, end: string, language: Language): string {
  const words = clock(time, language);
  return UNIT.test(end) ? words.replace(UNIT, '') : words;
}
