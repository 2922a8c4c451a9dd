import type { Unit } from '../../domain/indicator.ts';
import type { Measure } from './cube.ts';

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['per1000', /‰|per ?mil|promil|pour mille|\b(per|op|pour|je|auf) ?(thousand|duizend|1[., ]?000)\b/i],
  ['percent', /%|per ?cent|procent|pour ?cent|prozent|^pct?(_|$)/i],
  ['per100', /\b(per|op|pour|je|auf) (hundred|honderd|100)\b(?![., ]\d)/i],
];

/** Says only that it is a count. */
const NUMBER = /^(aantal|antal|anzahl|count|nombre|numbers?)$/i;

/** The unit that words mean; whatever is no ratio is a count. Percentage points are no part of a hundred. */
export function unitOf(words: string): Unit {
  return (
    (/point|punkt|punt/i.test(words) ? undefined : UNITS.find(([, pattern]) => pattern.test(words))?.[0]) ?? 'count'
  );
}

/** Whether a dimension or attribute of this name says what figures are counted in. */
export const isUnit = (id: string) => /^unit(s|_?measure)?$/i.test(id);

/** `power`: figures are so many times ten too small, and their words do not say it: 34.5 thousand would read as 34.5. */
export function measureOf(
  words: readonly (string | undefined)[],
  { power = 0, decimals }: { readonly power?: number | undefined; readonly decimals?: number | undefined } = {},
): Measure {
  const times = power > 0 && power < 13 ? `× ${10 ** power}` : undefined;
  const said = words.filter((each) => each !== undefined && !NUMBER.test(each)).join(' ');
  return {
    unit: unitOf(said),
    label: [times, said].filter(Boolean).join(' ') || undefined,
    decimals: decimals !== undefined && decimals <= 4 ? decimals : undefined,
  };
}
