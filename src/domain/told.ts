import type { Told } from './indicator-view.ts';
import type { Figure, Indicator } from './indicator.ts';

type Sourced = Pick<Indicator, 'source'>;

/** Under so many answers no figure is shown (domain.md 4d, rule 2). */
export const FEWEST_ANSWERS = 30;

/**
 * Whether the figures are answers of a part of the people, as far as anybody said: a register and a partner count everybody.
 */
export const asksPeople = ({ source }: Sourced): boolean => source?.type !== 'register' && source?.type !== 'partner';

/** What may be said of a figure. 0 is a value like another. */
export function told({ value, hidden, n }: Figure, indicator: Sourced): Told {
  if (hidden === 'suppressed' || hidden === 'not-applicable') return { is: hidden };
  if (n !== undefined && n < FEWEST_ANSWERS && asksPeople(indicator)) return { is: 'too-few', n };
  return value === undefined || hidden === 'unknown' ? { is: 'missing' } : { is: 'value', value };
}
