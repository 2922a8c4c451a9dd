import type { Publisher } from '../domain/feed.ts';
import { fieldsOf, isFields, listOf } from './values/fields.ts';
import { mailAddress, phoneNumber, webAddress } from './values/links.ts';
import { title } from './values/readers.ts';

/** A publisher as any feed may write it: a name, or `{name, contact: {role, phone, email, url}}`. */
export function toPublisher(value: unknown): Publisher | undefined {
  const { name: written = value, contact: how } = fieldsOf(value);
  const name = title(written);
  if (name === undefined) return undefined;
  const draft = fieldsOf(how);
  const [first] = listOf(draft.phone);
  const role = title(draft.role);
  const phone = phoneNumber(isFields(first) ? first.number : first);
  const email = mailAddress(listOf(draft.email)[0]);
  const url = webAddress(draft.url);
  const contact = { ...(role && { role }), ...(phone && { phone }), ...(email && { email }), ...(url && { url }) };
  return Object.keys(contact).length > 0 ? { name, contact } : { name };
}
