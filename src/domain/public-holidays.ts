import { addDays } from './local-time.ts';

/** The ten legal public holidays of Belgium (royal decree of 18 April 1974, article 1). */
export type BelgianHoliday =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice'
  | 'christmas';

const FIXED: Readonly<Record<string, BelgianHoliday>> = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '07-21': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice',
  '12-25': 'christmas',
};

// Days after Easter Sunday. When Ascension is on 1 May, labour day gives the day its name.
const MOVABLE: readonly (readonly [number, BelgianHoliday])[] = [
  [1, 'easter-monday'],
  [39, 'ascension'],
  [50, 'whit-monday'],
];

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher), `YYYY-MM-DD`. */
export function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(day / 31) - 1, (day % 31) + 1)).toISOString().slice(0, 10);
}

/** Which public holiday a `YYYY-MM-DD` is, if any. */
export function belgianHoliday(date: string): BelgianHoliday | undefined {
  const fixed = FIXED[date.slice(5)];
  if (fixed) return fixed;
  const sunday = easter(Number(date.slice(0, 4)));
  return MOVABLE.find(([days]) => addDays(sunday, days) === date)?.[1];
}

/** All of a year's, in order. */
export function belgianHolidays(year: number): readonly { readonly date: string; readonly holiday: BelgianHoliday }[] {
  const fixed = Object.entries(FIXED).map(([day, holiday]) => ({ date: `${year}-${day}`, holiday }));
  const movable = MOVABLE.map(([days, holiday]) => ({ date: addDays(easter(year), days), holiday }));
  return [...fixed, ...movable].sort((a, b) => (a.date < b.date ? -1 : 1));
}
