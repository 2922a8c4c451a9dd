import { metresTo, type Placed } from './activity-distance.ts';
import type { Point } from './place.ts';

/**
 * What is on by distance within each day, and as it was where that is the same; what has no known place comes last.
 *
 * @param first the day under which what began before it stands, `YYYY-MM-DD`
 */
export function nearestFirst<Each extends Placed>(all: readonly Each[], from: Point, first = ''): readonly Each[] {
  const metres = new Map(all.map((each) => [each, metresTo(each, from) ?? Number.MAX_VALUE]));
  const dayOf = ({ day = first }: Each) => (day < first ? first : day);
  const metresOf = (each: Each) => metres.get(each) ?? 0;
  return all.toSorted((a, b) => {
    const [day, other] = [dayOf(a), dayOf(b)];
    return day === other ? metresOf(a) - metresOf(b) : day < other ? -1 : 1;
  });
}
