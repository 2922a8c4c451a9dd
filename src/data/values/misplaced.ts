import type { RowReport } from '../format.ts';
import { fieldsOf, isFields, isNothing, type Fields } from './fields.ts';

/** Written beside the name, and meant inside: the field, the record it belongs in, and what it is called there. */
export type Meant = readonly (readonly [field: string, record: string, name: string])[];

/**
 * A draft with its contact and place where they belong: a volunteer writes `phone` beside the name. What stands in the
 * right place counts; then, and among several places, the other is a warning, as nobody sees it.
 */
export function inPlace(draft: Fields, report: RowReport, meant: Meant): Fields {
  let mended = draft;
  for (const each of meant) {
    // Most records have none of them, and there are many records: nothing is taken apart for those.
    if (!(each[0] in draft)) continue;
    const [field, record, name] = each;
    const written = draft[field];
    if (isNothing(written)) continue;
    const whole = mended[record];
    if ((isFields(whole) || isNothing(whole)) && isNothing(fieldsOf(whole)[name])) {
      report.advice(`${field}.misplaced`, field, written);
      mended = { ...mended, [record]: { ...fieldsOf(whole), [name]: written } };
    } else report.warning(`${field}.misplaced`, field, written);
  }
  return mended;
}
