import { toNumber } from '../table/numbers.ts';

/** Without the billion, which is a thousand times as much in German; its plural is English alone. */
const TIMES: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:units?)?$/i],
  [1e3, /^(?:thousands?|duizend|milliers|tausend)$/i],
  [1e6, /^(?:millions?|miljoen|millionen)$/i],
  [1e9, /^(?:billions|miljard|milliards?|milliarden)$/i],
];

/** `Millions`, or 6 as SDMX counts its zeros: what a figure is to be taken times. `undefined`: that is no scale. */
export const timesIn = (said: string): number | undefined =>
  /^(?:\d|1[0-2])$/.test(said) ? 10 ** Number(said) : TIMES.find(([, words]) => words.test(said))?.[0];

/** A figure in whole, without what a computer adds behind its last digit; what is no number stays as it is, and of a scale that nobody knows none is shown. */
export function inWhole(value: string | number | null, times: number | undefined): string | number | null {
  if (times === undefined) return null;
  const number = times === 1 || value === null ? undefined : toNumber(value);
  return number === undefined ? value : Number((number * times).toPrecision(12));
}
