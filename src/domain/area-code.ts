import type { Area } from './area.ts';

// NIS5, NIS5 + letter (part of a municipality), NIS5 + Wnn (neighbourhood), NIS5 + letter + 3 (statistical sector).
const CODE = /^(\d{5})(W\d\d|[A-Z](?:[0-9A-Z]{2}[-0-9A-Z])?)?$/;

/**
 * A Belgian area code in one way of writing: `nis-13003a` (UiTdatabank) and `13003A` are the same. `undefined` for
 * anything else; an area's own id for instance.
 */
export function areaCode(value: string): string | undefined {
  const code = value.trim().toUpperCase().replace(/^NIS-/, '');
  return CODE.test(code) ? code : undefined;
}

/** What an area with this code is. */
export function typeOfCode(code: string): Area['type'] {
  const rest = code.slice(5);
  return rest === '' ? 'municipality' : rest.length === 1 ? 'village' : 'neighbourhood';
}

/** The code of the area around it: a sector lies in a part, a part and a neighbourhood in a municipality. */
export function codeAround(code: string): string | undefined {
  const rest = code.slice(5);
  if (rest === '') return undefined;
  return rest.length > 3 ? code.slice(0, 6) : code.slice(0, 5);
}

/** Whether the area of code `outer` holds all of the area of code `inner`. */
export function holdsCode(outer: string, inner: string): boolean {
  for (let code: string | undefined = inner; code; code = codeAround(code)) if (code === outer) return true;
  return false;
}

/** The code of an area, which may be its id; `undefined` where it has none. */
export const codeOf = ({ id, nisCode }: Area): string | undefined => areaCode(nisCode ?? id);

/** The area that a webmaster, a link or a record means with this id or code, whichever way the code is written. */
export function findArea(areas: readonly Area[], key: string): Area | undefined {
  const code = areaCode(key);
  return (
    areas.find(({ id }) => id === key) ?? (code === undefined ? undefined : areas.find((area) => codeOf(area) === code))
  );
}
