import type { Weekday } from '../../domain/opening-hours.ts';
import { LANGUAGES } from '../day-words.ts';
import { toHeading } from './headings.ts';

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

/** Says yes or no. */
const FLAG = new Set(['closed', 'isclosed', 'isopen']);

/** The columns of one weekday: what its hours are, or when it opens and closes, perhaps before and after noon. */
export interface WeekdayColumns {
  readonly day: Weekday;
  readonly text: readonly number[];
  readonly opens: readonly number[];
  readonly closes: readonly number[];
}

/**
 * Finds `maandag`, `ma_van`, `sales_open_monday`, `Openingsuren dinsdag` among the columns that mean nothing else, in the one
 * language that names most days: "je" and "we" are days in another. One day alone is no week: a column "Ma" may be anything.
 */
export function findWeekdays(headings: readonly string[], places: readonly number[]): readonly WeekdayColumns[] {
  const columns = places.map((at) => {
    const { words, lang } = toHeading(headings[at] ?? '');
    // `van_fr` is Friday, not French.
    return { at, words: lang === undefined ? words : [...words, lang] };
  });
  const weeks = LANGUAGES.map((names) => {
    const week = new Map<Weekday, { text: number[]; opens: number[]; closes: number[] }>();
    for (const { at, words } of columns) {
      const [day, other] = words.flatMap((word) => names.get(word) ?? []);
      if (day === undefined || other !== undefined) continue;
      const found = week.get(day) ?? { text: [], opens: [], closes: [] };
      week.set(day, found);
      // Of "opening_hours.monday.close" the last word counts.
      const last = words.findLast((word) => OPEN.has(word) || CLOSE.has(word) || FLAG.has(word)) ?? '';
      if (OPEN.has(last)) found.opens.push(at);
      else if (CLOSE.has(last)) found.closes.push(at);
      else if (!FLAG.has(last)) found.text.push(at);
    }
    return week;
  });
  const best = weeks.reduce((most, week) => (week.size >= most.size ? week : most));
  if (best.size < 2) return [];
  return [...best].map(([day, found]) => ({ day, ...found })).sort((a, b) => a.day - b.day);
}

/** A time as a cell holds it; spreadsheets also export it as a part of a day, `0.375`. */
export function toTime(cell: string): string {
  const part = /^0[.,]\d+$/.test(cell) ? Number(cell.replace(',', '.')) : undefined;
  if (part === undefined) return cell;
  const minutes = Math.round(part * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
