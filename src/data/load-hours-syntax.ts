import { localTime } from '../domain/local-time.ts';
import type { HoursSyntax } from './to-hours.ts';
import { leaveOpen } from './leave-open.ts';
import { isFields } from './values/fields.ts';

/** Signs of opening_hours syntax: its weekdays and months, `24/7`, or a time in front. Dutch "ma" and "di" are none. */
const GRAMMAR =
  /\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|^\s*\d\d?:\d\d|24\/7|"/i;

/** Weeks that were written in one line. */
const linesIn = (all: readonly unknown[]): readonly string[] =>
  all.map((hours) => (isFields(hours) ? hours.weekly : hours)).filter((line) => typeof line === 'string');

/**
 * Loads what reads hours that are no plain table: the words of people, opening_hours syntax where some line looks like it,
 * and what leaves days open from `now` on. A part that does not load is left out: its hours are then shown as the words they
 * are, which is better than no list.
 */
export async function loadHoursSyntax(all: readonly unknown[], now: Date): Promise<HoursSyntax> {
  const lines = linesIn(all);
  const [words, grammar] = await Promise.all([
    import('./hours-words.ts').catch(nothing),
    lines.some((line) => GRAMMAR.test(line)) ? import('./hours-syntax.ts').catch(nothing) : undefined,
  ]);
  const spoken = lines.filter((line) => !GRAMMAR.test(line));
  const today = localTime(now).date;
  return {
    leaveOpen: (hours, unsure) => leaveOpen(hours, unsure, today),
    ...grammar?.createHoursSyntax(now),
    ...(words && { words: words.hoursWords, french: words.isFrench(spoken) }),
  };
}

const nothing = () => undefined;
