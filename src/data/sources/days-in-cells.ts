import { foldWords } from '../day-words.ts';
import { MONTH } from '../month-words.ts';

/** A day in figures: 24/11/2026, 24.11.26, 2026-11-24. */
const DAY = /(?<!\d)(?:(\d{4})-(\d\d?)-(\d\d?)|(\d\d?)[/.-](0?[1-9]|1[0-2])[/.-](\d{4}|[2-9]\d))(?!\d)/g;

/** A day with its month in words: `1 december 2026`, `3. März 2026`, `24th of November 2026`, `November 24, 2026`. */
const WRITTEN =
  /(?<![\d\p{L}.:/-])(?:(\d\d?)(?:ste|de|er|e|st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?([\p{L}\p{M}]{3,10})\.?|([\p{L}\p{M}]{3,10})\.?\s+(\d\d?)(?:st|nd|rd|th)?),?\s+(\d{4})(?!\d)/gu;

/** A figure that stands before a day, and can be another day of the same month: `24 en 2026-11-25`. */
const BESIDE = /(?<![\d.:/-])\d\d?\s*(?:[-–,&+]|t\/m|tot|tem|en|et|und|and|au|à|bis|to|until)\s*\d{4}-\d\d-\d\d/iu;

/** What can be a day without its year: `24 november`. */
const YEARLESS = /\d\p{L}{0,3}\.?\s+(?:of\s+|de\s+)?([\p{L}\p{M}]+)/gu;

const monthNamed = (word = '') => MONTH.get(foldWords(word));

/** The words for days brought to figures; as it was where a day would be missed, because that is worse than none. */
function inFigures(text: string): string {
  const figures = text.replace(WRITTEN, (written, day, month, firstMonth, dayAfter, year) => {
    const number = monthNamed(month ?? firstMonth);
    return number ? dayOf(year, String(number), day ?? dayAfter) : written;
  });
  if (figures === text) return text;
  const isUnsure = BESIDE.test(figures) || [...figures.matchAll(YEARLESS)].some(([, word]) => monthNamed(word));
  return isUnsure ? text : figures;
}

const dayOf = (...parts: [year: string, month: string, day: string]): string =>
  parts.map((part) => part.padStart(2, '0')).join('-');

/** The days that a cell names, as `YYYY-MM-DD`; each may be one that does not exist. */
export const daysIn = (text: string): string[] =>
  [...inFigures(text).matchAll(DAY)].map(([, year, month = '', day = '', date = '', ofMonth = '', ofYear = '']) =>
    dayOf(year ?? ofYear.padStart(4, '20'), month || ofMonth, day || date),
  );

const WEEKDAY =
  /(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|fri|sat|sun|lun|mer|jeu|ven|sam|dim|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so)(?!\p{L})\.?/giu;

/** What a cell says besides a day. */
export const withoutDays = (text: string): string =>
  inFigures(text)
    .replaceAll(DAY, ' ')
    .replaceAll(WEEKDAY, ' ')
    .replace(/^\s*à(?=\s*\d)|[\s,;|&+]+|(?<!\p{L})(?:en|et|und|and|(?:om|um|at)(?=\s*\d))(?!\p{L})/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
