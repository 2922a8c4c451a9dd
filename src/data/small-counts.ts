import type { Figure } from '../domain/indicator.ts';

/** So few that somebody could be recognised; nobody at all is no one (domain.md N2). */
export const isFew = (count: number): boolean => count > 0 && count < 5;

/**
 * A partner's counts, where what is hidden cannot be worked out by taking the areas that are shown from the municipality: as
 * long as what is left can only be one thing, the smallest area that is shown is hidden too (domain.md 4d, rule 2).
 */
export function hideBesides(figures: readonly Figure[]): readonly Figure[] {
  const also = new Set<Figure>();
  const periods = Map.groupBy(figures, ({ year, period }) => period ?? year);
  for (const each of periods.values()) {
    const [whole, ...others] = each.filter(({ level }) => level === 'municipality');
    const areas = each.filter(({ level }) => level === 'area');
    if (whole?.value === undefined || others.length > 0 || !areas.some(({ hidden }) => hidden === 'suppressed'))
      continue;
    const count = areas.filter(({ hidden }) => hidden === 'suppressed').length;
    let left = areas.reduce((rest, { value = 0 }) => rest - value, whole.value);
    // So many that each can only be 1, or only be 4.
    let isSure = left === count || left === 4 * count;
    for (const area of areas.filter(({ value = 0 }) => value > 0).sort((a, b) => valueOf(a) - valueOf(b))) {
      if (!isFew(left) && !isSure) break;
      isSure = false;
      left += valueOf(area);
      also.add(area);
    }
  }
  return also.size === 0 ? figures : figures.map((each) => (also.has(each) ? hide(each) : each));
}

const valueOf = ({ value = 0 }: Figure): number => value;

/** A count that is hidden. Not how many there were either: of a count that is often the count itself. */
export const hide = ({ value: _value, margin: _margin, n: _n, invited: _invited, ...figure }: Figure): Figure => ({
  ...figure,
  hidden: 'suppressed',
});
