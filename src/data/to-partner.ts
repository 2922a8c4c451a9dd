import type { Partner } from '../domain/partner.ts';
import type { RowReport } from './format.ts';
import type { PartnerDraft } from './native/partners.ts';
import type { RecordContext } from './to-service.ts';
import { LIMITS, cleanText } from './values/clean-text.ts';
import { compact } from './values/compact.ts';
import { toStamp } from './values/dates.ts';
import { toId } from './values/ids.ts';
import { mailAddress, phoneNumber, webAddress } from './values/links.ts';
import { toText } from './values/text.ts';
import { toWords } from './values/words.ts';

/** Checks and cleans one partner. Without an id or a name it is not shown; anything else wrong costs only its own field. */
export function toPartner(draft: PartnerDraft, report: RowReport, context: RecordContext): Partner | undefined {
  const id = toId(draft.id);
  const name = toText(draft.name, LIMITS.title);
  if (id === undefined) return void report.error('id.missing', 'id', draft.id);
  if (name === undefined) return void report.error('name.missing', 'name', draft.name);
  const { contact } = draft;
  const firstPhone = [contact?.phone ?? []].flat()[0];
  const phone = draft.phone ?? (typeof firstPhone === 'object' ? firstPhone.number : firstPhone);
  const email = draft.email ?? [contact?.email ?? []].flat()[0];
  const url = draft.url ?? contact?.url;
  const checked = { phone: phoneNumber(phone), email: mailAddress(email), url: webAddress(url) };
  if (phone && !checked.phone) report.warning('phone.unreadable', 'phone', phone);
  if (email && !checked.email) report.warning('email.unreadable', 'email', email);
  if (url && !checked.url) report.warning('link.refused', 'url', url);
  return compact<Partner>({
    id,
    name,
    sector: toWords(draft.sector),
    kind: draft.kind,
    role: toText(draft.role, LIMITS.short),
    contactRole: toText(draft.contactRole ?? contact?.role, LIMITS.title),
    ...checked,
    serviceIds: toWords([draft.serviceIds ?? []].flat().map(String)),
    area: toWords(draft.area),
    municipality: cleanText(draft.municipality ?? '', LIMITS.title) || undefined,
    updated: toStamp(draft.updated),
    publisher: toText(draft.publisher, LIMITS.short) ?? context.publisher,
    demo: draft.demo ?? context.demo,
    source: context.source,
  });
}
