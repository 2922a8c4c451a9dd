import type { PlaceColumn, ValueColumn } from './indicator-columns.ts';
import { keyOf, placeHeading, roleOf, saysWhat, type Role } from './indicator-names.ts';

/** The columns that the webmaster named, to which those that are found are added. */
export interface MappedColumns {
  readonly places: PlaceColumn[];
  readonly of: Map<Role, number>;
  readonly values: readonly ValueColumn[];
  readonly used: Set<number>;
  /** Headings that the table does not have. */
  readonly missing: readonly string[];
}

/**
 * The webmaster's mapping: `place`, `placeName`, `level`, `period`, `value` (one heading, or several with commas), `indicator`, `n`
 * … Any other name in it is an indicator of its own, `{"Inwoners": "v2801_inw"}`.
 */
export function mappedColumns(headings: readonly string[], mapping: Readonly<Record<string, string>>): MappedColumns {
  const places: PlaceColumn[] = [];
  const of = new Map<Role, number>();
  const values: ValueColumn[] = [];
  const missing: string[] = [];
  for (const [field, written] of Object.entries(mapping)) {
    const role = roleOf(field);
    const isList = role === 'value' && placeOf(written, headings) === -1;
    for (const each of isList ? written.split(',') : [written]) {
      const at = placeOf(each, headings);
      const heading = headings[at] ?? '';
      if (at === -1) missing.push(each.trim());
      else if (role === 'value') values.push({ at, heading, name: saysWhat(heading) ? heading : '' });
      else if (role) of.set(role, at);
      else if (isName(field)) places.push({ at, rank: 6, isCode: false });
      else if (placeHeading(field)) places.push({ at, rank: 2, isCode: true });
      else values.push({ at, heading, name: field });
    }
  }
  const used = new Set([...places, ...values].map(({ at }) => at).concat([...of.values()]));
  return { places, of, values, used, missing };
}

const isName = (field: string) => placeHeading(field)?.rank === 6;

function placeOf(written: string, headings: readonly string[]): number {
  const exact = headings.indexOf(written.trim());
  const key = keyOf(written);
  return exact === -1 && key ? headings.findIndex((heading) => keyOf(heading) === key) : exact;
}
