import { areaMatcher } from './area-match.ts';
import type { Area } from './area.ts';

interface OfAnArea {
  readonly area: readonly string[];
  readonly municipality?: string;
}

/** A record of a neighbourhood is not of the next one; of a municipality it is of all in it; one that says nothing is of all. */
export function inArea(key: string | undefined, areas: readonly Area[]): (record: OfAnArea) => boolean {
  if (key === undefined) return () => true;
  const matches = areaMatcher(key, areas);
  return ({ area, municipality }) => {
    const own = area.length > 0 || municipality === undefined ? area : [municipality];
    return own.length === 0 || matches({ area: own });
  };
}
