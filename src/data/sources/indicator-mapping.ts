import type { IndicatorSource } from '../../domain/indicator.ts';
import type { PlaceColumn, ValueColumn } from './indicator-columns.ts';
import { keyOf, placeHeading, roleOf, saysWhat, type Role } from './indicator-names.ts';
import { sourceTypeOf } from './indicator-source-type.ts';

/** The columns that the webmaster named, to which those that are found are added. */
export interface MappedColumns {
  readonly places: PlaceColumn[];
  readonly of: Map<Role, number>;
  readonly values: readonly ValueColumn[];
  readonly used: Set<number>;
  /** Headings that the table does not have. */
  readonly missing: readonly string[];
  /** What all figures come from, said instead of a heading. */
  readonly sourceType?: IndicatorSource['type'];
}

/**
 * The webmaster's mapping: `place`, `placeName`, `level`, `period`, `value` (one heading, or several with commas), `indicator`, `n`
 * … Any other name in it is an indicator of its own, `{"Inwoners": "v2801_inw"}`. `sourceType` may also be what the whole table
 * is: `{"sourceType": "partner"}`.
 */
export function mappedColumns(headings: readonly string[], mapping: Readonly<Record<string, string>>): MappedColumns {
  const places: PlaceColumn[] = [];
  const of = new Map<Role, number>();
  const values: ValueColumn[] = [];
  const missing: string[] = [];
  let sourceType: IndicatorSource['type'];
  for (const [field, written] of Object.entries(mapping)) {
    const role = roleOf(field);
    const isList = role === 'value' && placeOf(written, headings) === -1;
    for (const each of isList ? written.split(',') : [written]) {
      const at = placeOf(each, headings);
      const heading = headings[at] ?? '';
      const type = at === -1 && role === 'sourcetype' ? sourceTypeOf(each) : undefined;
      if (type) sourceType = type;
      else if (at === -1) missing.push(each.trim());
      else if (role === 'value') values.push({ at, heading, name: saysWhat(heading) ? heading : '' });
      else if (role) of.set(role, at);
      else if (isName(field)) places.push({ at, rank: 6, isCode: false });
      else if (placeHeading(field)) places.push({ at, rank: 2, isCode: true });
      else values.push({ at, heading, name: field });
    }
  }
  const used = new Set([...places, ...values].map(({ at }) => at).concat([...of.values()]));
  return { places, of, values, used, missing, ...(sourceType && { sourceType }) };
}

const isName = (field: string) => placeHeading(field)?.rank === 6;

function placeOf(written: string, headings: readonly string[]): number {
  const exact = headings.indexOf(written.trim());
  const key = keyOf(written);
  return exact === -1 && key ? headings.findIndex((heading) => keyOf(heading) === key) : exact;
}
