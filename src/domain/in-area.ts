import { areaMatcher } from './area-match.ts';
import type { Area } from './area.ts';

interface OfAnArea {
  readonly area: readonly string[];
  readonly municipality?: string;
}

const placed = ({ area, municipality }: OfAnArea) => ({
  area: area.length > 0 || municipality === undefined ? area : [municipality],
});

/**
 * A record of a neighbourhood is not of the next one; of a municipality it is of all in it; one that says nothing is of all.
 *
 * @param records all that there are: an area that nobody knows narrows nothing
 */
export function inArea<Each extends OfAnArea>(
  key: string | undefined,
  areas: readonly Area[],
  records: readonly Each[],
): (record: Each) => boolean {
  if (key === undefined) return () => true;
  const matches = areaMatcher(key, areas, (test) => records.some((record) => test(placed(record))));
  return (record) => {
    const own = placed(record);
    return own.area.length === 0 || matches(own);
  };
}
