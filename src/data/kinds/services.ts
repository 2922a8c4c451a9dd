import type { Service } from '../../domain/service.ts';
import type { Kind } from '../kind.ts';
import { part } from '../part.ts';
import { isPlain } from '../plain-hours.ts';
import { toService } from '../to-service.ts';
import { fieldsOf, listOf, type Fields } from '../values/fields.ts';

export const services: Kind<Service> = {
  toItem: toService,
  needsSyntax: (draft) => !hoursIn(draft).every(isPlain),
  async syntaxFor(drafts, now) {
    const hours = drafts.flatMap(hoursIn);
    try {
      return await (await part(import('../load-hours-syntax.ts'))).loadHoursSyntax(hours, now);
    } catch {
      // Without it hours are shown as the words they are, which is better than no list at all.
      return undefined;
    }
  },
};

/** Everything in a draft that may be hours. */
function hoursIn({ hours, contact, stops }: Fields): readonly unknown[] {
  const all = [hours];
  for (const phone of listOf(fieldsOf(contact).phone)) all.push(fieldsOf(phone).hours);
  for (const stop of listOf(stops)) all.push(fieldsOf(stop).schedule);
  return all;
}
