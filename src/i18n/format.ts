import { locale, type Language } from './language.ts';

const MIDNIGHT: Record<Language, string> = { nl: 'middernacht', fr: 'minuit', de: 'Mitternacht', en: 'midnight' };

const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** What is said of a day. */
export interface DayForm {
  readonly weekday?: 'long' | 'short';
  readonly day?: 'numeric';
  readonly month?: 'long' | 'short';
  readonly year?: 'numeric';
}

/** As Intl says it, without it: the first thing made of Intl costs a phone 60 ms, and most pages are in Dutch. */
function inDutch(date: Date, { weekday, day: number, month, year }: DayForm): string {
  const name = WEEKDAYS[date.getUTCDay()] ?? '';
  const ofMonth = MONTHS[date.getUTCMonth()] ?? '';
  const short = ofMonth === 'maart' ? 'mrt' : ofMonth.slice(0, 3);
  return [
    weekday && (weekday === 'long' ? name : name.slice(0, 2)),
    number && date.getUTCDate(),
    month && (month === 'long' ? ofMonth : short),
    year && date.getUTCFullYear(),
  ]
    .filter(Boolean)
    .join(' ');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formats a calendar day (`YYYY-MM-DD`), which has no zone: it is the same day everywhere; with `until` a range of them. */
export function day(date: string, language: Language, options: DayForm, until?: string): string {
  const from = new Date(`${date}T00:00:00Z`);
  if (language === 'nl' && !until) return inDutch(from, options);
  const key = language + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale(language), { ...options, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  const words = until ? formatter.formatRange(from, new Date(`${until}T00:00:00Z`)) : formatter.format(from);
  // Intl does not know that a French month begins on its "1er".
  return language === 'fr' ? words.replace(/\b1 (?=\p{L})/u, '1er ') : words;
}

/** "donderdag" */
export const weekdayName = (date: string, language: Language): string => day(date, language, { weekday: 'long' });

/** "donderdag 3 december" */
export const longDay = (date: string, language: Language): string =>
  day(date, language, { weekday: 'long', day: 'numeric', month: 'long' });

/** "3 december 2026" */
export const fullDate = (date: string, language: Language): string =>
  day(date, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** "3 december 2026, 14.05 uur", in the town's own time. */
export function moment(instant: Date, language: Language, timeZone = 'Europe/Brussels'): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);
  const [date = '', time = ''] = parts.split(' ');
  return `${fullDate(date, language)}, ${clock(time, language)}`;
}

/** A wall-clock time (`HH:MM`, hours past 24 count on) as people write it: "9 uur", "16.30 uur", "16 h 30", "16:30". */
export function clock(time: string, language: Language): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours) % 24;
  if (hour === 0 && minutes === '00') return MIDNIGHT[language];
  switch (language) {
    case 'nl':
      return `${minutes === '00' ? hour : `${hour}.${minutes}`} uur`;
    case 'fr':
      return minutes === '00' ? `${hour} h` : `${hour} h ${minutes}`;
    case 'de':
      return `${minutes === '00' ? hour : `${hour}:${minutes}`} Uhr`;
    case 'en':
      return `${hour}:${minutes}`;
  }
}

/** "9 tot 12.30 uur", "9 h – 12 h 30", "9–12:30 Uhr", "9:00–12:30". */
export function timeSpan(from: string, to: string, language: Language): string {
  const end = clock(to, language);
  switch (language) {
    case 'nl':
      return `${clock(from, language).replace(/ uur$/, '')} tot ${end}`;
    case 'fr':
      return `${clock(from, language)} – ${end}`;
    case 'de':
      return `${clock(from, language).replace(/ Uhr$/, '')}–${end}`;
    case 'en':
      return `${clock(from, language)}–${end}`;
  }
}
