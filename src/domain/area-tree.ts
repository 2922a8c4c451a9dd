import type { Area } from './area.ts';

/** Who lies in whom among these areas. A parent is named by its id or by its code: two files may have two publishers. */
export class AreaTree {
  readonly #named = new Map<string, Area[]>();
  readonly #inside = new Map<string, Area[]>();

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      for (const name of namesOf(area)) add(this.#named, name, area);
      if (area.parent !== undefined) add(this.#inside, area.parent, area);
    }
  }
  /** The areas that say they lie in this one, in the order of the list. */
  childrenOf(area: Area): readonly Area[] {
    return namesOf(area).flatMap((name) => this.#inside.get(name) ?? []);
  }
  /** None where its parent is not in the list. */
  parentsOf({ parent }: Area): readonly Area[] {
    return (parent === undefined ? undefined : this.#named.get(parent)) ?? [];
  }
}

const namesOf = ({ id, nisCode = id }: Area): readonly string[] => (nisCode === id ? [id] : [id, nisCode]);

function add(lists: Map<string, Area[]>, name: string, area: Area): void {
  const list = lists.get(name);
  if (list) list.push(area);
  else lists.set(name, [area]);
}
