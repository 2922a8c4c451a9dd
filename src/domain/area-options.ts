import type { Area } from './area.ts';

/** An area as a resident chooses it: how deep it lies below the widest one offered. */
export type AreaOption = Pick<Area, 'id' | 'name'> & { readonly depth: number };

/** The areas in reading order: each municipality, then its villages, then their neighbourhoods. */
export function areaOptions(areas: readonly Area[]): readonly AreaOption[] {
  const ids = new Set(areas.map(({ id }) => id));
  const options: AreaOption[] = [];
  const seen = new Set<string>();
  const add = (area: Area, depth: number) => {
    // A feed may name two areas each other's parent.
    if (seen.has(area.id)) return;
    seen.add(area.id);
    options.push({ id: area.id, name: area.name, depth });
    for (const child of areas) if (child.parent === area.id) add(child, depth + 1);
  };
  for (const area of areas) if (!area.parent || !ids.has(area.parent)) add(area, 0);
  for (const area of areas) add(area, 0);
  return options;
}
