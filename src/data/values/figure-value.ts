import type { Figure, Unit } from '../../domain/indicator.ts';
import { toNumber } from '../table/numbers.ts';

type FigureValue = Pick<Figure, 'value' | 'hidden'>;

const MISSING: FigureValue = {};
const SUPPRESSED: FigureValue = { hidden: 'suppressed' };
const NOT_APPLICABLE: FigureValue = { hidden: 'not-applicable' };
const UNKNOWN: FigureValue = { hidden: 'unknown' };

/** What sources write where there is no number to show (feed-standards §10), without full stops; only 0 is zero. */
const INSTEAD = new Map<string, FigureValue>([
  ...' - – — : · / … nb nd nc na n/a ka #n/a #n/b #nv null nan -99996'
    .split(' ')
    .map((words) => [words, MISSING] as const),
  ...'x * ** c s geheim secret -99997'.split(' ').map((words) => [words, SUPPRESSED] as const),
  ...'nvt so -99998'.split(' ').map((words) => [words, NOT_APPLICABLE] as const),
  ...'? -99999'.split(' ').map((words) => [words, UNKNOWN] as const),
]);
const FEWER_THAN = /^(?:(?:<|≤|(?:minder|weniger|less|fewer) (?:dan|als|than)|moins de) ?\d+ ?%?|[01] ?[-–] ?\d)$/i;

/**
 * A number as a source or a volunteer writes it (`52`, `"52,4"`, `"1 234"`, `"12 %"`), or why there is none. `undefined`: it
 * is neither.
 */
export function toFigureValue(written: unknown): FigureValue | undefined {
  const text = typeof written === 'string' ? written.trim() : undefined;
  const value = toNumber(text?.replace(/[%‰]$/, '') ?? written);
  if (value !== undefined) return (value < 0 ? INSTEAD.get(String(value)) : undefined) ?? { value };
  if (text === undefined) return written === undefined || written === null ? MISSING : undefined;
  return FEWER_THAN.test(text) ? SUPPRESSED : INSTEAD.get(text.toLowerCase().replaceAll('.', ''));
}

/** Whether there can be so many of such a unit. A count may go below zero: a population shrinks. */
export const isPossible = (value: number, unit: Unit): boolean =>
  unit === 'count' || (value >= 0 && value <= (unit === 'percent' ? 100 : unit === 'score10' ? 10 : Infinity));
