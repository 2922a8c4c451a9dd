import { areaCode, codeAround, codeOf } from './area-code.ts';
import { AreaTree } from './area-tree.ts';
import type { Area } from './area.ts';
import { fold } from './fold.ts';
import type { Level } from './indicator.ts';

/** How a place is known when no area bears it: its code in one way of writing, else its name as people type it. */
export const placeKey = (place: string): string => areaCode(place) ?? fold(place.trim());

const known = new WeakMap<readonly Area[], AreaNames>();

/** Finds areas by what figures call them, and what is around them. */
export class AreaNames {
  readonly #byKey = new Map<string, Area>();
  /** `undefined` for a name that two of the same kind bear: Balen is a municipality, and a village in it. */
  readonly #byName = new Map<string, Area | undefined>();
  readonly #tree: AreaTree;

  constructor(areas: readonly Area[]) {
    this.#tree = new AreaTree(areas);
    for (const area of areas) {
      for (const key of [area.id, codeOf(area)]) if (key !== undefined) this.#byKey.set(key, area);
      const names = typeof area.name === 'string' ? [area.name] : Object.values(area.name);
      for (const key of new Set(names.map((name) => nameKey(name, area.type === 'municipality'))))
        this.#byName.set(key, this.#byName.has(key) ? undefined : area);
    }
  }
  /** Made once for a list: a page asks for each of its cards. */
  static of(areas: readonly Area[]): AreaNames {
    const names = known.get(areas) ?? new AreaNames(areas);
    known.set(areas, names);
    return names;
  }
  /** By id, code or name; only a figure of a municipality means the municipality of that name. */
  find(place: string, level?: Level): Area | undefined {
    const byKey = this.#byKey.get(place) ?? this.#byKey.get(areaCode(place) ?? place);
    if (byKey || level === 'region' || level === 'country') return byKey;
    const names = level === undefined ? [false, true] : [level === 'municipality'];
    for (const isTown of names) {
      const area = this.#byName.get(nameKey(place, isTown));
      if (area) return area;
    }
    return undefined;
  }
  /** What is around a place, from near to far: areas, and the codes and names of those that are not in the list. */
  around(place: Area | string): readonly (Area | string)[] {
    const found = new Set<Area | string>([place]);
    // A set hands out what is added to it while it is walked, and each once, so that a circle ends.
    for (const each of found) {
      const code = typeof each === 'string' ? areaCode(each) : codeOf(each);
      if (typeof each !== 'string') for (const parent of this.#tree.parentsOf(each)) found.add(parent);
      const outer = code === undefined ? undefined : codeAround(code);
      if (outer !== undefined) found.add(this.#byKey.get(outer) ?? outer);
      const town = typeof each === 'string' || each.type === 'municipality' ? undefined : each.municipality;
      if (town !== undefined) found.add(this.find(town, 'municipality') ?? placeKey(town));
    }
    found.delete(place);
    return [...found];
  }
}

const nameKey = (name: string, isTown: boolean): string => `${isTown ? 'town' : 'area'} ${fold(name.trim())}`;
