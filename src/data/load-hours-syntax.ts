import { isDraft, plainDay, plainTime } from './hours-rows.ts';
import { FIELDS, type HoursSyntax } from './to-hours.ts';

const isGrammar = (hours: unknown): boolean =>
  typeof hours === 'string' || (isDraft(hours) && typeof hours.weekly === 'string');

const isPlainRow = (row: unknown): boolean =>
  isDraft(row) && plainDay(row.day) !== undefined && !!plainTime(row.from) && !!plainTime(row.to);

function isWords(hours: unknown): boolean {
  if (Array.isArray(hours)) return !hours.every(isPlainRow);
  if (!isDraft(hours)) return false;
  if (!('weekly' in hours)) return Object.keys(hours).some((name) => !FIELDS.includes(name));
  return isDraft(hours.weekly) || isWords(hours.weekly) || isWords(hours.exceptions && timesOf(hours.exceptions));
}

/** The times of exceptions as rows of some day, so that one rule tells whether they are plain. */
const timesOf = (exceptions: unknown): unknown =>
  Array.isArray(exceptions)
    ? exceptions.flatMap((each: unknown) => (isDraft(each) && each.from !== undefined ? { ...each, day: 1 } : []))
    : undefined;

/**
 * Loads what these hours need beyond the plain table, and nothing for a feed that has only that. A part that does not
 * load is left out: its hours are then shown as the words they are, which is better than no list at all.
 */
export async function loadHoursSyntax(all: readonly unknown[], now: Date): Promise<HoursSyntax> {
  const [grammar, words] = await Promise.all([
    all.some(isGrammar) ? import('./hours-syntax.ts').then((part) => part.createHoursSyntax(now), nothing) : undefined,
    all.some(isWords)
      ? import('./hours-words.ts').then(({ hoursWords }) => ({ words: hoursWords }), nothing)
      : undefined,
  ]);
  return { ...grammar, ...words };
}

const nothing = () => undefined;
