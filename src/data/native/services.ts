import * as z from 'zod/mini';
import { contact, envelope, hours, idText, location, provenance, text, words } from './shapes.ts';

const texts = z.union([text, z.array(text)]);
const address = z.string();

/** A service as a partner writes it. Only `id` and `name` are needed. */
export const service = z.looseObject({
  id: idText,
  name: text,
  category: z.optional(words),
  kind: z.optional(z.enum(['formal', 'informal', 'meeting'])),
  circle: z.optional(z.literal([1, 2, 3, 4, 5])),
  needs: z.optional(words),
  summary: z.optional(text),
  description: z.optional(text),
  organisation: z.optional(z.union([z.string(), z.looseObject({ name: text, url: z.optional(address) })])),
  status: z.optional(z.enum(['open', 'active', 'temporarily-closed', 'closed'])),
  alert: z.optional(text),
  contact: z.optional(contact),
  location: z.optional(z.union([location, z.array(location)])),
  virtual: z.optional(z.boolean()),
  stops: z.optional(z.array(z.intersection(location, z.looseObject({ schedule: hours })))),
  serviceArea: z.optional(words),
  hours: z.optional(hours),
  cost: z.optional(
    z.looseObject({
      type: z.optional(z.enum(['free', 'fixed', 'income', 'ask'])),
      amount: z.optional(z.number()),
      currency: z.optional(z.string()),
      unit: z.optional(text),
      text: z.optional(text),
    }),
  ),
  eligibility: z.optional(text),
  minAge: z.optional(z.number()),
  maxAge: z.optional(z.number()),
  audiences: z.optional(words),
  nextStep: z.optional(text),
  bring: z.optional(texts),
  languages: z.optional(words),
  interpreter: z.optional(z.boolean()),
  access: z.optional(words),
  homeVisit: z.optional(z.boolean()),
  accompany: z.optional(z.boolean()),
  rights: z.optional(words),
  lastChecked: z.optional(z.string()),
  checkedByRole: z.optional(text),
  externalId: z.optional(z.looseObject({ scheme: z.string(), id: idText })),
  image: z.optional(z.union([z.string(), z.looseObject({ src: z.string(), alt: z.optional(text) })])),
  ...provenance,
});

/** What every format hands over for a service: a native record before it is checked and cleaned. */
export type ServiceDraft = z.infer<typeof service>;

/** A native services feed (contract §4). */
export const schema = z.looseObject({ kind: z.literal('services'), ...envelope, items: z.array(service) });
