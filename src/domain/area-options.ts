import { AreaTree } from './area-tree.ts';
import type { Area } from './area.ts';

/** An area as a resident chooses it: how deep it lies below the widest one offered. */
export type AreaOption = Pick<Area, 'id' | 'name'> & { readonly depth: number };

/** The areas in reading order: each municipality, then its villages, then their neighbourhoods. */
export function areaOptions(areas: readonly Area[]): readonly AreaOption[] {
  const tree = new AreaTree(areas);
  const options: AreaOption[] = [];
  const seen = new Set<string>();
  // No recursion: a feed decides how deep this goes.
  const addAll = (root: Area) => {
    const waiting = [{ area: root, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { area, depth } = next;
      // A feed may name two areas each other's parent.
      if (seen.has(area.id)) continue;
      seen.add(area.id);
      options.push({ id: area.id, name: area.name, depth });
      for (const child of tree.childrenOf(area).toReversed()) waiting.push({ area: child, depth: depth + 1 });
    }
  };
  for (const area of areas) if (tree.parentsOf(area).length === 0) addAll(area);
  for (const area of areas) addAll(area);
  return options;
}
