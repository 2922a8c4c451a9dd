import type { Publisher } from '../domain/feed.ts';
import { LIMITS } from './values/clean-text.ts';
import { mailAddress, phoneNumber, webAddress } from './values/links.ts';
import { toText } from './values/text.ts';

/** A publisher as any feed may write it: a name, or `{name, contact: {role, phone, email, url}}`. */
export function toPublisher(value: unknown): Publisher | undefined {
  const name = toText(member(value, 'name') ?? value, LIMITS.title);
  if (name === undefined) return undefined;
  const written = member(value, 'contact');
  const role = toText(member(written, 'role'), LIMITS.title);
  const firstPhone = first(member(written, 'phone'));
  const phone = phoneNumber(member(firstPhone, 'number') ?? firstPhone);
  const email = mailAddress(first(member(written, 'email')));
  const url = webAddress(member(written, 'url'));
  const contact = { ...(role && { role }), ...(phone && { phone }), ...(email && { email }), ...(url && { url }) };
  return Object.keys(contact).length > 0 ? { name, contact } : { name };
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
