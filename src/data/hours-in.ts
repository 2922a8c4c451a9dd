import { fieldsOf, isNothing, listOf, type Fields } from './values/fields.ts';

/** Everything in a draft that may be hours. */
export function hoursIn({ hours, contact, stops }: Fields): readonly unknown[] {
  const all = [hours];
  for (const phone of listOf(fieldsOf(contact).phone)) all.push(fieldsOf(phone).hours);
  for (const stop of listOf(stops)) all.push(fieldsOf(stop).schedule);
  return all;
}

export const hasHours = (draft: Fields): boolean => hoursIn(draft).some((each) => !isNothing(each));
