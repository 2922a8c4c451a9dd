import type { Registration } from '../../domain/activity.ts';
import { isFields } from './fields.ts';
import { mailAddress, phoneNumber, webAddress } from './links.ts';
import { amount, day, email, line, link, oneOf, phone, title } from './readers.ts';
import { readRecord, type Reader, type Readers } from './record.ts';

const toType = oneOf('none', 'phone', 'mail', 'link', 'form');

const REGISTRATION: Readers<Partial<Registration>> = {
  type: toType,
  phone,
  email,
  url: link,
  label: title,
  before: day,
  max: amount,
  remaining: amount,
};

/** `"none"`, `"phone"`, an address or a number, or each in its field: how follows from what is given. */
export const toRegistration: Reader<Registration | undefined> = (value, report, path) => {
  const read = readRecord(REGISTRATION, isFields(value) ? value : inOne(value), report, undefined, `${path}/`, {});
  const type = read.type ?? (read.url ? 'link' : read.email ? 'mail' : read.phone ? 'phone' : undefined);
  return type && { ...read, type };
};

function inOne(value: unknown) {
  const words = line(value);
  if (toType(words)) return { type: words };
  return { url: webAddress(words), email: mailAddress(words), phone: phoneNumber(value) };
}
