import type { Figure, Unit } from '../domain/indicator.ts';
import { FEWEST_ANSWERS } from '../domain/told.ts';

/** So few that somebody could be recognised; nobody at all is no one (domain.md N2). */
export const isFew = (count: number): boolean => count > 0 && count < 5;

const OF = { percent: 100, per100: 100, per1000: 1000 } as const;

/** How many people a partner's figure is about, as far as it can be worked out. */
export function countIn({ value, n }: Pick<Figure, 'value' | 'n'>, unit: Unit): number | undefined {
  if (unit === 'count' || value === undefined) return value;
  return unit === 'score10' || n === undefined ? undefined : Math.round((value * n) / OF[unit]);
}

/**
 * Whether a partner's figure tells something of so few that one of them could be recognised: a count of 1 to 4, a share of fewer
 * than 30 people, a share that is 1 to 4 of them or all but so few (domain.md 4d, rule 2). A share without `n` tells of nobody.
 */
export function pointsAtPeople(figure: Pick<Figure, 'value' | 'n'>, unit: Unit): boolean {
  const { n } = figure;
  const count = countIn(figure, unit);
  if (unit === 'count') return count !== undefined && isFew(count);
  if (n === undefined) return false;
  return n < FEWEST_ANSWERS || (count !== undefined && (isFew(count) || isFew(n - count)));
}

/** The same of what is left of a municipality; fewer than nobody: its areas do not add up, so that nothing can be worked out. */
const isTelling = (count: number, n: number, unit: Unit): boolean =>
  isFew(count) || (unit !== 'count' && n > 0 && (n < FEWEST_ANSWERS || isFew(n - count)));

/**
 * A partner's figures, where what is hidden cannot be worked out by taking the areas that are shown from the municipality: as
 * long as what is left can only be one thing, the smallest area that is shown is hidden too (domain.md 4d, rule 2).
 */
export function hideBesides(figures: readonly Figure[], unit: Unit): readonly Figure[] {
  const also = new Set<Figure>();
  const periods = Map.groupBy(figures, ({ year, period }) => period ?? year);
  for (const each of periods.values()) {
    const [whole, ...others] = each.filter(({ level }) => level === 'municipality');
    const areas = each.filter(({ level }) => level === 'area');
    const total = whole && countIn(whole, unit);
    if (total === undefined || others.length > 0 || !areas.some(({ hidden }) => hidden === 'suppressed')) continue;
    const count = areas.filter(({ hidden }) => hidden === 'suppressed').length;
    const known = areas.map((area) => ({ area, count: countIn(area, unit) ?? 0, n: area.n ?? 0 }));
    const shown = known.filter((each) => (unit === 'count' ? each.count : each.n) > 0 && each.area.value !== undefined);
    let left = shown.reduce((rest, each) => rest - each.count, total);
    let n = shown.reduce((rest, each) => rest - each.n, whole?.n ?? 0);
    // So many that each can only be 1, or only be 4.
    let isSure = left === count || left === 4 * count;
    for (const each of shown.sort((a, b) => a.count - b.count)) {
      if (!isTelling(left, n, unit) && !isSure) break;
      isSure = false;
      left += each.count;
      n += each.n;
      also.add(each.area);
    }
  }
  return also.size === 0 ? figures : figures.map((each) => (also.has(each) ? hide(each) : each));
}

/** A count that is hidden. Not how many there were either: of a count that is often the count itself. */
export const hide = ({ value: _value, margin: _margin, n: _n, invited: _invited, ...figure }: Figure): Figure => ({
  ...figure,
  hidden: 'suppressed',
});
