import type { OpeningHours } from '../../domain/opening-hours.ts';
import type { Contact, Phone } from '../../domain/service.ts';
import type { Text } from '../../domain/text.ts';
import { NONE, fieldsOf, isFields, isNothing, listOf } from './fields.ts';
import { email, link, phone, title } from './readers.ts';
import { readRecord, type Reader, type Readers } from './record.ts';

export const NO_CONTACT: Contact = Object.freeze({ phone: NONE, email: NONE });

/** Reads how someone can be reached; `hours` reads when a phone is answered. */
export function toContact<Context>(hours: Reader<OpeningHours | undefined, Context>): Reader<Contact, Context> {
  const PHONE: Readers<{ number?: string; label?: Text; hours?: OpeningHours }, Context> = {
    number: phone,
    label: title,
    hours,
  };
  const CONTACT: Readers<Contact, Context> = {
    phone: (value, report, path, context) => {
      const phones: Phone[] = [];
      for (const each of listOf(value)) {
        const draft = isFields(each) ? each : { number: each };
        const { number, ...rest } = readRecord(PHONE, draft, report, context, `${path}/`, {});
        if (number) phones.push({ number, ...rest });
      }
      return phones;
    },
    email: (value, report, path) => listOf(value).flatMap((each) => email(each, report, path, undefined) ?? []),
    url: link,
  };
  return (value, report, path, context) => {
    if (!isFields(value) && !isNothing(value)) report.warning('contact.shape', path, value);
    return readRecord(CONTACT, fieldsOf(value), report, context, `${path}/`, { ...NO_CONTACT });
  };
}
