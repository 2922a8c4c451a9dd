import * as z from 'zod/mini';
import { publisher, text } from './shapes.ts';

const list = z.union([z.string(), z.array(z.string())]);

/** One address, or an address with what its publisher does not say. */
export const feed = z.union([
  z.string(),
  z.looseObject({
    url: z.string(),
    format: z.optional(z.string()),
    source: z.optional(z.string()),
    columns: z.optional(z.record(z.string(), z.string())),
    dimensions: z.optional(z.record(z.string(), z.string())),
  }),
]);
const feeds = z.union([feed, z.array(feed)]);

/** `"112"`, or a number with the words beside it. */
export const urgentNumber = z.union([
  z.string(),
  z.looseObject({ number: z.union([z.string(), z.number()]), label: z.optional(text) }),
]);

/** The settings of `buurt-neighbourhood config` (contract §4). Nothing in it is required. */
export const schema = z.looseObject({
  $schema: z.optional(z.string()),
  kind: z.optional(z.literal('config')),
  version: z.optional(z.number()),
  municipality: z.optional(text),
  publisher: z.optional(publisher),
  languages: z.optional(list),
  area: z.optional(z.union([z.string(), z.number()])),
  feeds: z.optional(
    z.looseObject({
      areas: z.optional(feeds),
      services: z.optional(feeds),
      activities: z.optional(feeds),
      indicators: z.optional(feeds),
      actions: z.optional(feeds),
      partners: z.optional(feeds),
      forms: z.optional(feeds),
    }),
  ),
  intake: z.optional(z.string()),
  basemap: z.optional(z.string()),
  urgent: z.optional(z.array(urgentNumber)),
  imageHosts: z.optional(list),
  limits: z.optional(z.looseObject({ bytes: z.optional(z.number()), items: z.optional(z.number()) })),
  cache: z.optional(z.boolean()),
});
