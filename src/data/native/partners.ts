import * as z from 'zod/mini';
import { contact, envelope, idText, provenance, text, words } from './shapes.ts';

/** An organisation that works in the neighbourhood. Only `id` and `name` are needed. */
export const partner = z.looseObject({
  id: idText,
  name: text,
  sector: z.optional(words),
  kind: z.optional(z.enum(['public', 'non-profit', 'residents', 'business'])),
  role: z.optional(text),
  contactRole: z.optional(text),
  phone: z.optional(z.union([z.string(), z.number()])),
  email: z.optional(z.string()),
  url: z.optional(z.string()),
  /** The same three, written as services write them. */
  contact: z.optional(contact),
  serviceIds: z.optional(z.union([words, z.array(idText)])),
  ...provenance,
});

/** What every format hands over for a partner. */
export type PartnerDraft = z.infer<typeof partner>;

/** A native partners feed (contract §4). */
export const schema = z.looseObject({ kind: z.literal('partners'), ...envelope, items: z.array(partner) });
