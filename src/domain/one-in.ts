/** What a fraction costs in points before it is better than a plainer one. Nobody says sevenths or ninths. */
const COSTS: readonly (readonly [denominator: number, cost: number])[] = [
  [2, 0.5],
  [3, 0.5],
  [4, 0.5],
  [5, 0.5],
  [6, 2.5],
  [8, 2.5],
  [10, 1],
];

const LEAST = 3;

/** A percentage in a fraction that people use: 24 is 1 of 4, 67 is 2 of 3, 6 is 1 of 17. `undefined` near none and all. */
export function oneIn(percent: number): { readonly of: number; readonly in: number } | undefined {
  if (percent < LEAST || percent > 100 - LEAST) return undefined;
  if (percent < 9.5) return { of: 1, in: Math.round(100 / percent) };
  if (percent > 92.5) return { of: 19, in: 20 };
  let best = { of: 1, in: 2 };
  let least = Number.POSITIVE_INFINITY;
  for (const [denominator, cost] of COSTS) {
    const of = Math.round((percent * denominator) / 100);
    const points = Math.abs(percent - (100 * of) / denominator) + cost;
    if (of > 0 && of < denominator && points < least && isLowest(of, denominator)) {
      best = { of, in: denominator };
      least = points;
    }
  }
  return best;
}

/** 2 of 10 is said as 1 of 5. */
function isLowest(of: number, denominator: number): boolean {
  for (let divisor = 2; divisor <= of; divisor++) if (of % divisor === 0 && denominator % divisor === 0) return false;
  return true;
}
