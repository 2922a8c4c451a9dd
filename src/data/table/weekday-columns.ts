import { WEEK, type Weekday } from '../../domain/opening-hours.ts';
import { LANGUAGES, WEEK as WORKDAYS, WEEKEND } from '../day-words.ts';
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
  'dicht',
  'zu',
]);

/** Says yes or no. */
const FLAG = new Set(['closed', 'isclosed', 'isopen', 'gesloten', 'ferme', 'geschlossen']);

/** The columns of one weekday: what its hours are, or when it opens and closes, perhaps before and after noon. */
export interface WeekdayColumns {
  readonly day: Weekday;
  readonly text: readonly number[];
  readonly opens: readonly number[];
  readonly closes: readonly number[];
  /** What says whether it is closed, and which answer says so. */
  readonly flags: readonly { readonly at: number; readonly closed: boolean }[];
}

interface Found {
  readonly text: number[];
  readonly opens: number[];
  readonly closes: number[];
  readonly flags: { at: number; closed: boolean }[];
}

/**
 * Finds `maandag`, `ma_van`, `sales_open_monday`, `Openingsuren dinsdag`, `Lundi - Vendredi` and `weekend` among the columns
 * that mean nothing else, in the one language that names most days: "je" and "we" are days in another. One day alone is no
 * week: a column "Ma" may be anything.
 */
export function findWeekdays(headings: readonly string[], places: readonly number[]): readonly WeekdayColumns[] {
  const columns = places.map((at) => {
    const { written, words, lang } = toHeading(headings[at] ?? '');
    // `van_fr` is Friday, not French.
    return { at, written, words: lang === undefined ? words : [...words, lang] };
  });
  const weeks = LANGUAGES.map((names) => {
    const week = new Map<Weekday, Found>();
    const kinds = new Set<string>();
    for (const { at, written, words } of columns) {
      const days = daysIn(words, written, names);
      if (days.length > 0) kinds.add(days.join());
      // Of "opening_hours.monday.close" the last word counts.
      const last = words.findLast((word) => OPEN.has(word) || CLOSE.has(word) || FLAG.has(word)) ?? '';
      for (const day of days) {
        const found = week.get(day) ?? { text: [], opens: [], closes: [], flags: [] };
        week.set(day, found);
        if (FLAG.has(last)) found.flags.push({ at, closed: last !== 'isopen' });
        else (OPEN.has(last) ? found.opens : CLOSE.has(last) ? found.closes : found.text).push(at);
      }
    }
    return kinds.size < 2 ? new Map<Weekday, Found>() : week;
  });
  const best = weeks.reduce((most, week) => (week.size >= most.size ? week : most));
  return [...best].map(([day, found]) => ({ day, ...found })).sort((a, b) => a.day - b.day);
}

/** The day that a heading names, or all from one to another. */
function daysIn(words: readonly string[], written: string, names: ReadonlyMap<string, Weekday>): readonly Weekday[] {
  const [from, to = from, ...others] = words.flatMap((word) => names.get(word) ?? []);
  // A sentence is no heading.
  if (words.length > 6) return [];
  if (from === undefined || to === undefined) {
    return words.some((word) => WORKDAYS.has(word)) || (words[0] === 'week' && words.length === 2)
      ? [1, 2, 3, 4, 5]
      : words.some((word) => WEEKEND.has(word))
        ? [6, 7]
        : [];
  }
  if (others.length > 0 || to < from || (to > from && !RANGE.test(written))) return [];
  return WEEK.filter((day) => day >= from && day <= to);
}
const RANGE = /[-–]|\b(?:tot|t\/m|au|bis|to)\b/i;
