import type { Partner } from '../domain/partner.ts';
import type { RowReport } from './format.ts';
import type { RecordContext } from './record-context.ts';
import { toStamp } from './values/dates.ts';
import { NONE, fieldsOf, isFields, isNothing, listOf, type Fields } from './values/fields.ts';
import { toIdentity } from './values/identity.ts';
import { email, flag, line, link, oneOf, phone, short, title } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';
import { toIds, toWords } from './values/words.ts';

/** Checks and cleans one partner. Without an id or a name it is not shown; anything else wrong costs only its own field. */
export function toPartner(draft: Fields, report: RowReport, { inherited }: RecordContext): Partner | undefined {
  const identity = toIdentity(draft, report);
  if (!identity) return undefined;
  if (!isNothing(draft.contact) && !isFields(draft.contact)) report.warning('contact.shape', 'contact', draft.contact);
  const flat = { ...draft, ...withContact(draft) };
  return readRecord(PARTNER, flat, report, undefined, '', {
    sector: NONE,
    serviceIds: NONE,
    area: NONE,
    ...inherited,
    ...identity,
  });
}

/** What a partner says of itself, else the first of what it says the way services do. */
function withContact({ contact, ...draft }: Fields): Fields {
  const written = fieldsOf(contact);
  const [first] = listOf(written.phone);
  return {
    phone: draft.phone ?? (isFields(first) ? first.number : first),
    email: draft.email ?? listOf(written.email)[0],
    url: draft.url ?? written.url,
    contactRole: draft.contactRole ?? written.role,
  };
}

const PARTNER: Readers<Omit<Partner, 'id' | 'name' | 'source'>> = {
  sector: toWords,
  kind: oneOf('public', 'non-profit', 'residents', 'business'),
  role: short,
  contactRole: title,
  phone,
  email,
  url: link,
  serviceIds: toIds,
  area: toWords,
  municipality: line,
  updated: toStamp,
  publisher: short,
  demo: flag,
};
