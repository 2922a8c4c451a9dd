import type { Weekday } from '../../domain/opening-hours.ts';
import { toHeading } from './headings.ts';

const DAYS: readonly (readonly string[])[] = [
  ['monday', 'maandag', 'lundi', 'montag', 'mon', 'ma', 'lun', 'lu', 'mo'],
  ['tuesday', 'dinsdag', 'mardi', 'dienstag', 'tue', 'tues', 'di', 'din', 'mar', 'tu'],
  ['wednesday', 'woensdag', 'mercredi', 'mittwoch', 'wed', 'wo', 'woe', 'mer', 'me', 'mi', 'we'],
  ['thursday', 'donderdag', 'jeudi', 'donnerstag', 'thu', 'thur', 'do', 'don', 'jeu', 'je', 'th'],
  ['friday', 'vrijdag', 'vendredi', 'freitag', 'fri', 'vr', 'vrij', 'ven', 've', 'fr'],
  ['saturday', 'zaterdag', 'samedi', 'samstag', 'sat', 'za', 'zat', 'sam', 'sa'],
  ['sunday', 'zondag', 'dimanche', 'sonntag', 'sun', 'zo', 'zon', 'dim', 'so', 'su'],
];
const DAY_OF = new Map(DAYS.flatMap((words, at) => words.map((word) => [word, (at + 1) as Weekday] as const)));
/** Only French; "ma" and "di" are other days then. */
const FRENCH = new Set(['lundi', 'lun', 'lu', 'mer', 'me', 'jeu', 'je', 'ven', 've']);
const FRENCH_DAY = new Map<string, Weekday>([
  ['ma', 2],
  ['di', 7],
]);

const OPEN = new Set(['open', 'opens', 'opening', 'opent', 'van', 'from', 'start', 'ouverture', 'von', 'begin']);
const CLOSE = new Set([
  'close',
  'closes',
  'closing',
  'tot',
  'to',
  'until',
  'einde',
  'end',
  'sluit',
  'fermeture',
  'bis',
]);

/** The columns of one weekday: what its hours are, or when it opens and closes, perhaps before and after noon. */
export interface WeekdayColumns {
  readonly day: Weekday;
  readonly text: readonly number[];
  readonly opens: readonly number[];
  readonly closes: readonly number[];
}

/**
 * Finds `maandag`, `ma_van`, `sales_open_monday`, `Openingsuren dinsdag` among the columns that mean nothing else. One day
 * alone is no week: a column "Ma" may be anything.
 */
export function findWeekdays(headings: readonly string[], places: readonly number[]): readonly WeekdayColumns[] {
  const found = new Map<Weekday, { text: number[]; opens: number[]; closes: number[] }>();
  const wordsOf = (at: number) => {
    const { words, lang } = toHeading(headings[at] ?? '');
    // `van_fr` is Friday, not French.
    return lang === undefined ? words : [...words, lang];
  };
  const isFrench = places.some((at) => wordsOf(at).some((word) => FRENCH.has(word)));
  for (const at of places) {
    const words = wordsOf(at);
    const days = words.flatMap((word) => (isFrench ? FRENCH_DAY.get(word) : undefined) ?? DAY_OF.get(word) ?? []);
    const [day] = days;
    if (day === undefined || days.length > 1) continue;
    const columns = found.get(day) ?? { text: [], opens: [], closes: [] };
    found.set(day, columns);
    if (words.some((word) => OPEN.has(word))) columns.opens.push(at);
    else if (words.some((word) => CLOSE.has(word))) columns.closes.push(at);
    else columns.text.push(at);
  }
  if (found.size < 2) return [];
  return [...found].map(([day, columns]) => ({ day, ...columns })).sort((a, b) => a.day - b.day);
}

/** A time as a cell holds it; spreadsheets also export it as a part of a day, `0.375`. */
export function toTime(cell: string): string {
  const part = /^0[.,]\d+$/.test(cell) ? Number(cell.replace(',', '.')) : undefined;
  if (part === undefined) return cell;
  const minutes = Math.round(part * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
