import * as z from 'zod/mini';
import { envelope, idText, provenance, text, words } from './shapes.ts';

/** `"Ja"`, or an id that stays the same in every language with its words. */
const option = z.union([
  z.string(),
  z.looseObject({ id: idText, label: text, minAge: z.optional(z.number()), note: z.optional(text) }),
]);

/** One question. `choice`, `choices` and `scale` have options; `long` is some lines, `contact` a phone number or e-mail. */
const field = z.looseObject({
  /** Letters, digits, `_`, `.` and `-`: it is sent with the answer. */
  id: z.string(),
  type: z.enum(['choice', 'choices', 'text', 'long', 'number', 'scale', 'check', 'name', 'contact']),
  label: text,
  hint: z.optional(text),
  options: z.optional(z.array(option)),
  required: z.optional(z.boolean()),
  maxLength: z.optional(z.number()),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  sensitive: z.optional(z.boolean()),
  canSkip: z.optional(z.boolean()),
  /** Asked only after one of these answers to a question before it; that of a `check` is `yes` or `no`. */
  when: z.optional(z.looseObject({ field: z.string(), in: words })),
  /** Questions of one step stand on one page. */
  step: z.optional(z.number()),
});

/** A form in place of buurt's own of that kind. Without `fields` it keeps those, without `title` that; only what is said here changes. */
export const form = z.looseObject({
  id: idText,
  kind: z.enum(['offer', 'request', 'talent', 'concern', 'idea', 'survey', 'correction', 'signup']),
  title: z.optional(text),
  version: z.optional(z.number()),
  intro: z.optional(text),
  fields: z.optional(z.array(field)),
  consents: z.optional(z.array(z.looseObject({ id: z.enum(['contact', 'share']), label: text }))),
  endpoint: z.optional(z.string()),
  replyDays: z.optional(z.number()),
  retentionMonths: z.optional(z.number()),
  privacyUrl: z.optional(z.string()),
  recipientRole: z.optional(text),
  minAge: z.optional(z.number()),
  /** Enough for now: said instead of the questions. */
  closed: z.optional(text),
  ...provenance,
});

/** What every format hands over for a form. */
export type FormDraft = z.infer<typeof form>;

/** A native forms feed (contract §4). */
export const schema = z.looseObject({ kind: z.literal('forms'), ...envelope, items: z.array(form) });
