import * as z from 'zod/mini';
import { contact, envelope, idText, provenance, text, words } from './shapes.ts';

/** `2026-12-01`, or `2026-12` where nobody knows the day yet. */
const day = z.string();
const ids = z.union([words, z.array(idText)]);

/** The id of a partner, a name, or both. */
const party = z.union([z.string(), z.looseObject({ partner: z.optional(idText), name: z.optional(text) })]);
const measured = z.union([z.number(), z.looseObject({ value: z.number(), year: z.optional(z.number()) })]);

/** Something that is done, asked or proposed. Of it only `id` and `title` are needed. */
export const action = z.looseObject({
  id: idText,
  title: text,
  kind: z.optional(z.enum(['action', 'advice', 'idea'])),
  summary: z.optional(text),
  horizon: z.optional(z.enum(['quick', 'long'])),
  phase: z.optional(z.enum(['design', 'do', 'evaluate'])),
  status: z.optional(z.enum(['planned', 'running', 'done', 'stopped'])),
  because: z.optional(ids),
  goal: z.optional(text),
  lead: z.optional(party),
  partners: z.optional(z.union([z.string(), z.array(party)])),
  sectors: z.optional(words),
  start: z.optional(day),
  due: z.optional(day),
  nextStep: z.optional(z.union([z.string(), z.looseObject({ text, date: z.optional(day) })])),
  join: z.optional(z.boolean()),
  activityIds: z.optional(ids),
  indicatorIds: z.optional(ids),
  steps: z.optional(z.array(z.union([z.string(), z.looseObject({ text, done: z.optional(z.boolean()) })]))),
  chain: z.optional(
    z.looseObject({
      doing: z.optional(text),
      reach: z.optional(text),
      change: z.optional(text),
      effect: z.optional(text),
    }),
  ),
  baseline: z.optional(measured),
  target: z.optional(measured),
  latest: z.optional(measured),
  result: z.optional(text),
  learned: z.optional(text),
  stoppedBecause: z.optional(text),
  planRef: z.optional(z.union([z.string(), z.looseObject({ code: z.string(), url: z.optional(z.string()) })])),
  advice: z.optional(
    z.looseObject({
      to: z.optional(text),
      askedOn: z.optional(day),
      answer: z.optional(z.enum(['pending', 'yes', 'partly', 'no'])),
      answeredOn: z.optional(day),
      reason: z.optional(text),
    }),
  ),
  idea: z.optional(
    z.looseObject({
      receivedOn: z.optional(day),
      replyDays: z.optional(z.number()),
      answer: z.optional(text),
      answeredOn: z.optional(day),
    }),
  ),
  contact: z.optional(contact),
  url: z.optional(z.string()),
  /** As `updated`. */
  updatedOn: z.optional(day),
  ...provenance,
});

/** What every format hands over for an action. */
export type ActionDraft = z.infer<typeof action>;

/** A native actions feed (contract §4). */
export const schema = z.looseObject({ kind: z.literal('actions'), ...envelope, items: z.array(action) });
