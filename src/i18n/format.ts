import { locale, type Language } from './language.ts';

const MIDNIGHT: Record<Language, string> = { nl: 'middernacht', fr: 'minuit', de: 'Mitternacht', en: 'midnight' };

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formats a calendar day (`YYYY-MM-DD`), which has no zone: it is the same day everywhere; with `until` a range of them. */
export function day(date: string, language: Language, options: Intl.DateTimeFormatOptions, until?: string): string {
  const key = language + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale(language), { ...options, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  const from = new Date(`${date}T00:00:00Z`);
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

/** "3 december 2026 om 14.05 uur", in the town's own time. */
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

/** "400 m" or "1,2 km": rounded as far as a walker cares. */
export function distance(metres: number, language: Language): string {
  const far = metres >= 950;
  const value = far ? Math.round(metres / 100) / 10 : Math.max(50, Math.round(metres / 50) * 50);
  return new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit: far ? 'kilometer' : 'meter',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

const amounts = new Map<string, Intl.NumberFormat>();

/** "€ 9" or "€ 0,41" */
export function money(amount: number, currency: string, language: Language): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  const key = currency + language + minimumFractionDigits;
  let format = amounts.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale(language), { style: 'currency', currency, minimumFractionDigits });
    amounts.set(key, format);
  }
  return format.format(amount);
}

/** A language's name in the reader's own: "Pools". `undefined` for what is not a BCP 47 tag. */
export function languageName(tag: string, language: Language): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
