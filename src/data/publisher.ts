import type { Publisher } from '../domain/feed.ts';
import type { RowReport } from './format.ts';
import { fieldsOf, isFields, listOf } from './values/fields.ts';
import { email, link, phone, title } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';

const CONTACT: Readers<NonNullable<Publisher['contact']>> = {
  role: title,
  phone: (value, report, path) => phone(isFields(value) ? value.number : value, report, path, undefined),
  email,
  url: link,
};

/** A publisher as any feed may write it: a name, or `{name, contact: {role, phone, email, url}}`. */
export function toPublisher(value: unknown, report: RowReport, path: string): Publisher | undefined {
  const { name: written = value, contact: how } = fieldsOf(value);
  const name = title(written);
  if (name === undefined) return undefined;
  const draft = fieldsOf(how);
  const [number] = listOf(draft.phone);
  const [mail] = listOf(draft.email);
  const first = { ...draft, phone: number, email: mail };
  const contact = readRecord(CONTACT, first, report, undefined, `${path}/contact/`, {});
  return Object.keys(contact).length > 0 ? { name, contact } : { name };
}
