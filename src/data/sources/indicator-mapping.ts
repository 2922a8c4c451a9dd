import type { IndicatorSource } from '../../domain/indicator.ts';
import type { PlaceColumn, ValueColumn } from './indicator-columns.ts';
import { ONLY_A_NAME, SOME_PLACE, keyOf, placeHeading, roleOf, saysWhat, type Role } from './indicator-names.ts';
import { sourceTypeOf } from './indicator-source-type.ts';
import { periodSaid } from './period-words.ts';
import type { Period } from './period.ts';

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
  /** What all figures are about, said instead of a heading. */
  readonly period?: Period;
}

/**
 * The webmaster's mapping: `place`, `placeName`, `level`, `period`, `value` (one heading, or several with commas), `indicator`, `n`
 * … Any other name in it is an indicator of its own, `{"Inwoners": "v2801_inw"}`. `sourceType` and `period` may also be what the
 * whole table is: `{"sourceType": "partner", "period": "2024"}`.
 */
export function mappedColumns(headings: readonly string[], mapping: Readonly<Record<string, string>>): MappedColumns {
  const places: PlaceColumn[] = [];
  const of = new Map<Role, number>();
  const values: ValueColumn[] = [];
  const missing: string[] = [];
  let sourceType: IndicatorSource['type'];
  let period: Period | undefined;
  for (const [field, written] of Object.entries(mapping)) {
    const role = roleOf(field);
    const isList = role === 'value' && placeOf(written, headings) === -1;
    for (const each of isList ? written.split(',') : [written]) {
      const at = placeOf(each, headings);
      const heading = headings[at] ?? '';
      const type = at === -1 && role === 'sourcetype' ? sourceTypeOf(each) : undefined;
      const when = at === -1 && role === 'period' ? periodSaid(each) : undefined;
      if (type) sourceType = type;
      else if (when) period = when;
      else if (at === -1) missing.push(each.trim());
      else if (role === 'value') values.push({ at, heading, name: saysWhat(heading) ? heading : '' });
      else if (role) of.set(role, at);
      else if (isName(field)) places.push({ at, rank: ONLY_A_NAME, isCode: false });
      else if (placeHeading(field)) places.push({ at, rank: SOME_PLACE, isCode: true });
      else values.push({ at, heading, name: field });
    }
  }
  const used = new Set([...places, ...values].map(({ at }) => at).concat([...of.values()]));
  return { places, of, values, used, missing, ...(sourceType && { sourceType }), ...(period && { period }) };
}

const isName = (field: string) => placeHeading(field)?.rank === ONLY_A_NAME;

function placeOf(written: string, headings: readonly string[]): number {
  const exact = headings.indexOf(written.trim());
  const key = keyOf(written);
  return exact === -1 && key ? headings.findIndex((heading) => keyOf(heading) === key) : exact;
}
