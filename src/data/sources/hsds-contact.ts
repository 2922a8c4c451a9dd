import type { ServiceDraft } from '../native/services.ts';
import { phoneIn } from '../values/phone-words.ts';
import { fieldsOf, firstWords, objectsOf, wordsOf, type Fields } from './wire.ts';

interface Site {
  readonly at: Fields;
  readonly location: Fields;
}
type Phones = Map<string, string | undefined>;

/**
 * How to reach a service: its own numbers, those of its locations, and of the people who answer by their role. A person's
 * name is theirs, and is not taken over.
 */
export function hsdsContact(service: Fields, sites: readonly Site[]): NonNullable<ServiceDraft['contact']> {
  const phones: Phones = new Map();
  const email = new Set<string>();
  const { organization } = service;
  const owners = [service, ...sites.flatMap(({ at, location }) => [at, location])];
  for (const owner of owners) collect(owner, phones, email);
  if (phones.size === 0 && email.size === 0) collect(fieldsOf(organization), phones, email);
  const urls = owners.map(({ website, url }) => website ?? url);
  return {
    phone: [...phones].map(([number, label]) => (label === undefined ? number : { number, label })),
    email: [...email],
    url: firstWords(...urls, fieldsOf(organization)['website'], fieldsOf(organization)['url']),
  };
}

function collect(owner: Fields, phones: Phones, email: Set<string>): void {
  addPhones(owner['phones'], phones);
  const own = wordsOf(owner['email']);
  if (own !== undefined) email.add(own);
  for (const contact of objectsOf(owner['contacts'])) {
    const role = firstWords(contact['title'], contact['department']);
    addPhones(contact['phones'], phones, role);
    // With a name beside it, the address is that person's.
    const shared = contact['name'] ? undefined : wordsOf(contact['email']);
    if (shared !== undefined) email.add(shared);
  }
}

function addPhones(value: unknown, phones: Phones, role?: string): void {
  for (const phone of objectsOf(value)) {
    // The specification's own example has quotation marks inside the number.
    const { number, label } = phoneIn(wordsOf(phone['number'])?.replaceAll('"', '') ?? '');
    const type = firstWords(phone['type'], phone['number_type'])?.toLowerCase();
    if (!number || type === 'fax' || phones.has(number)) continue;
    const extension = wordsOf(phone['extension']);
    const parts = [role, label, extension !== undefined && `ext. ${extension}`, wordsOf(phone['description'])];
    phones.set(number, parts.filter(Boolean).join(' · ') || undefined);
  }
}
