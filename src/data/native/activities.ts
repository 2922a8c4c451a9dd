import * as z from 'zod/mini';
import { contact, envelope, hours, idText, location, provenance, text, words } from './shapes.ts';

/**
 * `"2026-11-25T17:00"` on the wall clock of `timezone`, `"2026-11-25"` for a whole day, or an ISO 8601 time with its offset,
 * which is turned into that wall clock.
 */
const stamp = z.string();
const status = z.enum(['planned', 'cancelled', 'postponed', 'moved']);
const amount = z.union([z.number(), z.string()]);

const place = z.union([z.string(), z.looseObject({ service: z.optional(idText), ...location.def.shape })]);

const moment = z.union([
  stamp,
  z.looseObject({
    start: stamp,
    end: z.optional(stamp),
    status: z.optional(status),
    movedFrom: z.optional(stamp),
    full: z.optional(z.boolean()),
    note: z.optional(text),
  }),
]);

const change = z.looseObject({
  at: stamp,
  start: z.optional(stamp),
  end: z.optional(stamp),
  status: z.optional(status),
  movedFrom: z.optional(stamp),
  full: z.optional(z.boolean()),
  note: z.optional(text),
  title: z.optional(text),
  place: z.optional(place),
});

/**
 * `"every 2 weeks on tuesday"`, `"last wednesday of the month"` in nl, fr, de or en; an RRULE of RFC 5545 without `RRULE:` or
 * with it; or the same in fields.
 */
const repeat = z.union([
  z.string(),
  z.looseObject({
    every: z.optional(z.string()),
    interval: z.optional(z.number()),
    /** `"tuesday"`, `["tuesday", "friday"]`, `"last wednesday"`, or the day of the month: `15`. */
    on: z.optional(z.union([words, z.number(), z.array(z.union([z.string(), z.number()]))])),
    until: z.optional(stamp),
    count: z.optional(z.number()),
    except: z.optional(words),
    extra: z.optional(z.union([moment, z.array(moment)])),
  }),
]);

const price = z.union([
  z.string(),
  z.number(),
  z.looseObject({
    free: z.optional(z.boolean()),
    amount: z.optional(amount),
    reduced: z.optional(amount),
    currency: z.optional(z.string()),
    tariffs: z.optional(z.array(z.looseObject({ label: text, amount }))),
    text: z.optional(text),
  }),
]);

const registration = z.union([
  z.string(),
  z.looseObject({
    type: z.optional(z.enum(['none', 'phone', 'mail', 'link', 'form'])),
    phone: z.optional(z.string()),
    email: z.optional(z.string()),
    url: z.optional(z.string()),
    label: z.optional(text),
    before: z.optional(z.string()),
    max: z.optional(z.number()),
    remaining: z.optional(z.number()),
    full: z.optional(z.boolean()),
  }),
]);

const organiser = z.union([
  z.string(),
  z.looseObject({ name: z.optional(text), partner: z.optional(idText), url: z.optional(z.string()) }),
]);

/** Something to go to, as a partner writes it; of it only `id`, `title` and a time are needed. */
export const activity = z.looseObject({
  id: idText,
  title: text,
  category: z.optional(words),
  uitType: z.optional(z.string()),
  themes: z.optional(words),
  summary: z.optional(text),
  description: z.optional(text),
  timezone: z.optional(z.string()),
  start: z.optional(stamp),
  end: z.optional(stamp),
  /** Words for the hour of a day that has none: `"na de mis"`. */
  hour: z.optional(z.string()),
  repeat: z.optional(repeat),
  moments: z.optional(z.array(moment)),
  changes: z.optional(z.array(change)),
  /** Of a period or of what is always there; as the hours of a service. */
  hours: z.optional(hours),
  /** Always there, where nothing else says when. */
  permanent: z.optional(z.boolean()),
  status: z.optional(status),
  movedFrom: z.optional(stamp),
  movedTo: z.optional(stamp),
  statusReason: z.optional(text),
  full: z.optional(z.boolean()),
  place: z.optional(place),
  online: z.optional(z.union([z.boolean(), z.string(), z.looseObject({ url: z.optional(z.string()) })])),
  organiser: z.optional(organiser),
  byNeighbours: z.optional(z.boolean()),
  audiences: z.optional(words),
  ageFrom: z.optional(z.number()),
  ageTo: z.optional(z.number()),
  price: z.optional(price),
  registration: z.optional(registration),
  access: z.optional(words),
  languages: z.optional(words),
  pickUp: z.optional(z.boolean()),
  transportPhone: z.optional(z.string()),
  contact: z.optional(contact),
  url: z.optional(z.string()),
  image: z.optional(z.union([z.string(), z.looseObject({ src: z.string(), alt: z.optional(text) })])),
  ...provenance,
});

/** What every format hands over for an activity: a native record before it is checked and cleaned. */
export type ActivityDraft = z.infer<typeof activity>;

/** A native activities feed (contract §4). */
export const schema = z.looseObject({ kind: z.literal('activities'), ...envelope, items: z.array(activity) });
