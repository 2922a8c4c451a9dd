import type { Registration } from '../../domain/activity.ts';
import { isFields, type Fields } from './fields.ts';
import { mailAddress, phoneNumber, webAddress } from './links.ts';
import { amount, day, email, line, link, oneOf, phone, title } from './readers.ts';
import { readRecord, type Reader, type Readers } from './record.ts';

const TYPES = ['none', 'phone', 'mail', 'link', 'form'] as const;
const toType = oneOf(...TYPES);

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

/**
 * `"none"`, `"phone"`, an address or a number, or each in its field: how follows from what is given, or from what is
 * `true` (`{ "form": true, "max": 10 }`).
 */
export const toRegistration: Reader<Registration | undefined> = (value, report, path) => {
  const read = readRecord(
    REGISTRATION,
    isFields(value) ? named(value) : inOne(value),
    report,
    undefined,
    `${path}/`,
    {},
  );
  const type = read.type ?? (read.url ? 'link' : read.email ? 'mail' : read.phone ? 'phone' : undefined);
  return type && { ...read, type };
};

/** The type by the name of its field, and an address under that of its type. */
function named(draft: Fields): Fields {
  const type = TYPES.find((each) => draft[each] === true);
  const said = type ? { ...draft, [type]: undefined } : draft;
  return { email: said.mail, type, ...said };
}

function inOne(value: unknown) {
  const words = line(value);
  if (toType(words)) return { type: words };
  return { url: webAddress(words), email: mailAddress(words), phone: phoneNumber(value) };
}
