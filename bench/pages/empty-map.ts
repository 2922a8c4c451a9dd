import type { Contender } from './contender.ts';
import { plainPage } from './plain-page.ts';

const nothing = () => {};

/** A map with nothing on it: what moving a map costs whoever shows one. */
export const contender: Contender = {
  show(root) {
    const { map } = plainPage(root, [], true, { search: nothing, choose: nothing, near: nothing });
    const drawn = import('./plain-map.ts').then(({ plainMap }) => plainMap(map));
    return { list: Promise.resolve(), map: drawn };
  },
  found: () => 0,
};
