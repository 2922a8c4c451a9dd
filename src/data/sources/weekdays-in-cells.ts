import { addDays, weekdayOf } from '../../domain/local-time.ts';
import { daysNamed, isFrench } from '../hours-words.ts';
import type { Days } from './days-in-cells.ts';

/** What stands before the hours, with `1e` and `2.` among the words. */
const BEFORE_HOURS = /^(?:\D|[1-5](?:ste|de|er|[eè](?:re|me)?|st|nd|rd|th|\.)(?= )){2,120}/i;
const OF_MONTH = /maand(?!ag)|mois|mona|month/i;
/** "Every second tuesday" is of every two weeks as well, and so is "om de tweede dinsdag". */
const EACH = /^(?:el|ie|ch|to|je|ev|ea|om\b)/i;
/** Of `woensdagmiddag` and `lundi soir` the hour says which part of the day. */
const PART_OF_DAY =
  /(?<=dag|tag)s?(?:(?:voor|na|vor|nach)?mi(?:dd|tt)ag|avond|ochtend|morgen|abend)s?\b|(?<=di) (?:matin|soir|apr[eè]s-midi)s?\b/gi;
/** Words around the days that say nothing more. */
const SMALL =
  /(?<!\p{L})(?:elk|ieder|la|jede[rs]?|toutes|von|from|monat|des|telkens|(?:open|doorlopend) (?=van)|wekelijks|weekly|hebdomadaire|w[öo]chentlich)(?!\p{L})/giu;
/** A day of its own is no rhythm. */
const A_DAY = /^(?:de |het |the )?(?:dag(?:en)?|days?|tage?|jours?)$/i;
const SHORT = 'ma di wo do vr za zo'.split(' ');

interface Weekdays extends Days {
  /** As a native feed has it: `di, do`, `1e en 3e zo van de maand`. */
  readonly names: string;
  /** As it is written, without the hours. */
  readonly said: string;
  /** More than two of them are no date that nobody filled in. */
  readonly isMany: boolean;
  /** On the first or the last of them in a month. */
  readonly isMonthly: boolean;
}

/**
 * The weekdays that are all a cell says besides its hours, and the first of them from `today` on: of `elke dinsdag van 14u tot
 * 16u` the `di`, and the hours; so of `1e dinsdag van de maand, 14u`, `ma t/m vr 9-12` and `dagelijks behalve zondag`.
 */
export function weekdaysIn(text: string, today: string): Weekdays | undefined {
  const written = text.replace(/\bv[./]?d\b\.?/i, 'van de').replace(PART_OF_DAY, '');
  const before = BEFORE_HOURS.exec(written)?.[0] ?? '';
  const said = before.replace(/[\s,:(]+(?:(?:van|om|de|à|um|at)\s*)?$/i, '').trim();
  const names = said.replace(SMALL, ' ').replace(/([1-5])\.(?= )/g, '$1e');
  // `ma-wo-vr`
  const listed = /^\s*\p{L}+\.?(?:-\p{L}+\.?){2,}\s*$/u.test(names) ? names.replaceAll('-', ',') : names;
  const found = A_DAY.test(said) ? undefined : daysNamed(listed, isFrench([listed]));
  if (!found || found === 'holidays') return undefined;
  const { days, nth = [] } = found;
  const isMonthly = nth.length > 0;
  const ofMonth = OF_MONTH.test(said);
  if (isMonthly ? !ofMonth && EACH.test(said) : ofMonth) return undefined;
  const isOne = (day: string) =>
    days.some((each) => each === weekdayOf(day)) &&
    (!isMonthly || nth.includes(Math.ceil(Number(day.slice(8)) / 7)) || (nth.includes(-1) && isLast(day)));
  const short = SHORT.filter((_, at) => days.some((day) => day === at + 1)).join(', ');
  const nths = nth.map((each) => (each < 0 ? 'laatste' : `${each}e`)).join(' en ');
  return {
    names: isMonthly ? `${nths} ${short} van de maand` : short,
    said,
    isMany: days.length > 2,
    isMonthly,
    days: [firstOn(isOne, today)],
    rest: written.slice(before.length).trim(),
  };
}

function firstOn(isOne: (day: string) => boolean, day: string): string {
  while (!isOne(day)) day = addDays(day, 1);
  return day;
}

const isLast = (day: string): boolean => addDays(day, 7).slice(5, 7) !== day.slice(5, 7);
