import { areaCode, codeAround, codeOf, findArea } from './area-code.ts';
import { areaShape, isDrawn } from './area-shape.ts';
import { AreaTree } from './area-tree.ts';
import type { Area } from './area.ts';
import { fold } from './fold.ts';
import type { Location } from './place.ts';

/** What of a record says where it belongs; services, activities and partners all carry some of it. */
export interface Placed {
  readonly area: readonly string[];
  readonly municipality?: string;
  readonly serviceArea?: readonly string[];
  readonly location?: readonly Location[];
  readonly stops?: readonly Location[];
}

/**
 * Makes the test "does this record belong to the chosen area" (domain.md D0, F3). It does when one of these holds:
 * - its own area is the chosen one, or lies in it;
 * - its service area is the chosen one, holds it, or lies in it;
 * - one of its points lies in the chosen area;
 * - the chosen area has its postcode, or is the village or town of its address;
 * - the chosen area is a municipality, and has the record's municipality, or nothing in the record says where it is;
 * - it stands nowhere in particular, and its own area holds the chosen one: a telephone service of the whole town.
 *
 * `chosen` is the id or the code of an area; a code also works when no areas feed names it. One that nobody knows narrows
 * nothing, so that a slip in an attribute or an old link hides nothing: none of the areas, or without areas that of no record.
 *
 * @param some whether a test holds for one of all records
 */
export function areaMatcher(
  chosen: string,
  areas: readonly Area[],
  some?: (test: (record: Placed) => boolean) => boolean,
): (record: Placed) => boolean {
  const root = findArea(areas, chosen);
  const isKnown = isArea(chosen, areas);
  if (!isKnown && areas.length > 0) return () => true;
  const tree = new AreaTree(areas);
  const inner = root ? closure(root, (area) => tree.childrenOf(area)) : new Set<Area>();
  const outer = root ? closure(root, (area) => tree.parentsOf(area)) : new Set<Area>();
  if (root) outer.delete(root);
  const others = areas.filter((area) => !inner.has(area));
  const inside = keysOf(inner, others).add(keyOf(chosen));
  const around = keysOf(
    outer,
    areas.filter((area) => !outer.has(area)),
  );
  for (let code = codeAbove(root ? codeOf(root) : areaCode(chosen)); code; code = codeAbove(code)) around.add(code);
  const shapes = (root && isDrawn(root) ? [root] : [...inner]).flatMap((area) => areaShape(area) ?? []);
  const isTown = root ? root.type === 'municipality' : /^\d{5}$/.test(chosen);
  const postcodes = new Set([...inner].flatMap((area) => area.postcodes));
  // A postcode says "here" of a village only where no other village has it.
  if (!isTown)
    for (const area of others) if (!outer.has(area)) area.postcodes.forEach((each) => postcodes.delete(each));

  const isInside = (place: string): boolean => {
    const key = keyOf(place);
    if (inside.has(key)) return true;
    for (let code = codeAbove(areaCode(key)); code; code = codeAbove(code)) if (inside.has(code)) return true;
    return false;
  };
  const isAround = (place: string) => around.has(keyOf(place));
  const isHere = ({ lat, lon, hideAddress, postcode, place }: Location) => {
    // Where a shelter stands may not be learnt from the list of a small area either.
    if (hideAddress && !isTown) return false;
    if (isTown || lat === undefined) {
      if (postcode !== undefined && postcodes.has(postcode)) return true;
      if (place !== undefined && isInside(place)) return true;
    }
    if (lat === undefined || lon === undefined || hideAddress) return false;
    return shapes.some((holds) => holds({ lat, lon }));
  };
  const matches = ({ area, serviceArea = [], municipality, location = [], stops = [] }: Placed): boolean =>
    area.some(isInside) ||
    serviceArea.some((place) => isInside(place) || isAround(place)) ||
    (isTown &&
      (municipality === undefined
        ? area.length + serviceArea.length === 0 && !location.some(isOfAPlace) && !stops.some(isOfAPlace)
        : isInside(municipality))) ||
    location.some(isHere) ||
    stops.some(isHere) ||
    (!location.some(isSomewhere) && !stops.some(isSomewhere) && area.some(isAround));
  return isKnown || some?.(matches) !== false ? matches : () => true;
}

/** Whether it is the id, the code or the name of an area; any code may be one. */
export const isArea = (key: string, areas: readonly Area[]): boolean =>
  areaCode(key) !== undefined || areas.some((area) => area.id === key || namesOf(area).includes(keyOf(key)));

/** The same for one record; for a list, make the matcher once. */
export const servesArea = (record: Placed, area: string, areas: readonly Area[]): boolean =>
  areaMatcher(area, areas)(record);

const isOfAPlace = ({ lat, postcode, place }: Location) => lat !== undefined || Boolean(postcode ?? place);
const isSomewhere = ({ lat, street, postcode }: Location) => lat !== undefined || Boolean(street ?? postcode);

const keyOf = (place: string) => areaCode(place) ?? fold(place.trim());
const codeAbove = (code: string | undefined) => (code === undefined ? undefined : codeAround(code));
const namesOf = ({ name }: Area) => (typeof name === 'string' ? [name] : Object.values(name)).map(keyOf);

/** Everything that means one of these areas: ids, codes, and the names that no other area bears. */
function keysOf(areas: Iterable<Area>, others: readonly Area[]): Set<string> {
  const taken = new Set(others.flatMap(namesOf));
  const keys = new Set<string>();
  for (const area of areas) {
    for (const name of namesOf(area)) if (!taken.has(name)) keys.add(name);
    keys.add(keyOf(area.id)).add(keyOf(area.nisCode ?? area.id));
  }
  return keys;
}

/** The area, and all that is found by going on from each. */
function closure(root: Area, next: (area: Area) => readonly Area[]): Set<Area> {
  const found = new Set([root]);
  // A set hands out what is added to it while it is walked, and each area once, so that a circle ends.
  for (const area of found) for (const each of next(area)) found.add(each);
  return found;
}
