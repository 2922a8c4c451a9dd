import type { RowReport } from '../format.ts';
import { fieldsOf, isFields, isNothing, type Fields } from './fields.ts';

/** Written beside `name`, and meant inside: the field, the record it belongs in, and what it is called there. */
const MEANT = [
  ['phone', 'contact', 'phone'],
  ['email', 'contact', 'email'],
  ['url', 'contact', 'url'],
  ['website', 'contact', 'url'],
  ['street', 'location', 'street'],
  ['postcode', 'location', 'postcode'],
  ['place', 'location', 'place'],
  ['lat', 'location', 'lat'],
  ['lon', 'location', 'lon'],
] as const;

/**
 * A service with its contact and place where they belong: a volunteer writes `phone` beside `name`. What stands in the
 * right place counts; then, and among several locations, the other is a warning, as nobody sees it.
 */
export function inPlace(draft: Fields, report: RowReport): Fields {
  let mended = draft;
  for (const [field, record, name] of MEANT) {
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
