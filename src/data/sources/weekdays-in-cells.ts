import { addDays, weekdayOf } from '../../domain/local-time.ts';
import { ORDINAL, WEEK, WEEKEND, foldWords, set } from '../day-words.ts';
import { weekdayNamed, type Days } from './days-in-cells.ts';

const SMALL = set(
  'elke elk iedere ieder op en van om le la les et tous toutes chaque de a jeden jede am und von um every each on and from at ' +
    'maand mois monat monats month du im des the of',
);
/** What stands before the hours, with `1e` and `2.` among the words. */
const BEFORE_HOURS = /^(?:\D|[1-5](?:ste|de|er|[eè](?:re|me)?|st|nd|rd|th|\.)(?= )){2,120}/i;
const nthOf = (word: string): number => Number(/^\d/.exec(word)?.[0] ?? ORDINAL.get(foldWords(word)) ?? 0);
const OF_MONTH = /maand(?!ag)|mois|mona|month/i;
/** "Every second tuesday" is of every two weeks as well, and so is "om de tweede dinsdag". */
const EACH = /^(?:el|ie|ch|to|je|ev|ea)/i;

const DAILY = set('dag jour jours tag tage day');
/** `ma t/m vr`, `du lundi au vendredi`. */
const RANGE =
  /^(?:(?:elke|van|du|von|from) )?(\p{L}{2,10})\.? ?(?:t\/m|t\.?e\.?m\.?|tot(?: en met)?|[-–]|bis|au|to) ?(\p{L}{2,10})\b/iu;
const SHORT = 'ma di wo do vr za zo'.split(' ');

interface Weekdays extends Days {
  readonly names: string;
  /** On the first or the last of them in a month. */
  readonly isMonthly: boolean;
}

/**
 * The weekdays that are all a cell says besides its hours, and the first of them from `today` on: of `elke dinsdag van 14u tot
 * 16u` the `dinsdag`, and the hours; of `1e dinsdag van de maand, 14u` all words before them.
 */
export function weekdaysIn(text: string, today: string): Weekdays | undefined {
  const written = text.replace(/\bv[./]?d\b\.?/i, 'van de');
  const names = BEFORE_HOURS.exec(written)?.[0] ?? '';
  const words = names.match(/[\p{L}\d]+/gu) ?? [];
  const [from, to] = stretchIn(names, words);
  if (from && to) {
    const all = SHORT.filter((_, at) => (at + 8 - from) % 7 <= (to + 7 - from) % 7);
    const first = firstOn((day) => all.includes(SHORT[weekdayOf(day) - 1] ?? ''), today);
    return { names: all.join(', '), isMonthly: false, days: [first], rest: written.slice(names.length).trim() };
  }
  // `Montag / Monday`
  const days = words.filter(
    (word, at) => weekdayNamed(word) && words.findIndex((each) => weekdayNamed(each) === weekdayNamed(word)) === at,
  );
  const nths = words.map(nthOf).filter(Boolean);
  const [isMonthly, ofMonth] = [nths.length > 0, OF_MONTH.test(names)];
  const isKnown = (word: string) => weekdayNamed(word) || SMALL.has(foldWords(word)) || nthOf(word);
  const isUnsure = isMonthly ? !ofMonth && (EACH.test(names) || /^om\b/i.test(names)) : ofMonth;
  if (days.length === 0 || isUnsure || !words.every(isKnown)) return undefined;
  const isOne = (day: string) =>
    days.some((word) => weekdayNamed(word) === weekdayOf(day)) &&
    (!isMonthly || nths.includes(Math.ceil(Number(day.slice(8)) / 7)) || (nths.includes(LAST) && isLast(day)));
  const first = firstOn(isOne, today);
  const phrase = names.replace(/[\s,]+(?:(?:van|om|de|à|um|at)\s*)?$/i, '');
  const said = !isMonthly ? days.join(', ') : ofMonth ? phrase : `${phrase} van de maand`;
  return { names: said, isMonthly, days: [first], rest: written.slice(names.length).trim() };
}

/** The first and the last of weekdays that follow each other. */
function stretchIn(names: string, words: readonly string[]): readonly (number | undefined)[] {
  const [, from, to] = RANGE.exec(names) ?? [];
  const said = words.map(foldWords).filter((word) => !SMALL.has(word));
  const last = said.at(-1) ?? '';
  if (from && to && foldWords(to) === last) return [weekdayNamed(from), weekdayNamed(to)];
  if (said.length > 1) return [];
  if (WEEK.has(last)) return [1, 5];
  return WEEKEND.has(last) ? [6, 7] : DAILY.has(last) && EACH.test(names) ? [1, 7] : [];
}

function firstOn(isOne: (day: string) => boolean, day: string): string {
  while (!isOne(day)) day = addDays(day, 1);
  return day;
}

/** As our ordinals count it. */
const LAST = 6;
const isLast = (day: string): boolean => addDays(day, 7).slice(5, 7) !== day.slice(5, 7);
