import * as z from 'zod/mini';

/** Text in one unnamed language, or a map of BCP 47 language to text. */
export const text = z.union([z.string(), z.record(z.string(), z.string())]);
export const idText = z.union([z.string(), z.number()]);
export const words = z.union([z.string(), z.array(z.string())]);
const amount = z.union([z.number(), z.string()]);

/** Written in any of the ways `to-hours.ts` reads: a table, words per day, or opening_hours syntax. */
export const hours = z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())]);

/** `"014 00 00 03"`, or a number with a label and its own hours. */
export const phone = z.union([
  z.string(),
  z.looseObject({ number: z.string(), label: z.optional(text), hours: z.optional(z.unknown()) }),
]);

export const contact = z.looseObject({
  phone: z.optional(z.union([phone, z.array(phone)])),
  email: z.optional(words),
  url: z.optional(z.string()),
  role: z.optional(text),
});

export const location = z.looseObject({
  name: z.optional(text),
  street: z.optional(z.string()),
  postcode: z.optional(idText),
  place: z.optional(z.string()),
  lat: z.optional(amount),
  lon: z.optional(amount),
  hideAddress: z.optional(z.boolean()),
});

export const publisher = z.union([z.string(), z.looseObject({ name: text, contact: z.optional(contact) })]);

/** What every native feed says of itself; only `kind` and `items` are needed. */
export const envelope = {
  $schema: z.optional(z.string()),
  version: z.optional(z.number()),
  publisher: z.optional(publisher),
  licence: z.optional(z.string()),
  updated: z.optional(z.string()),
  timezone: z.optional(z.string()),
  demo: z.optional(z.boolean()),
};

/** What every record of every kind may carry. */
export const provenance = {
  area: z.optional(words),
  municipality: z.optional(z.string()),
  updated: z.optional(z.string()),
  publisher: z.optional(text),
  demo: z.optional(z.boolean()),
};
