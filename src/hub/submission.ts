import * as z from 'zod/mini';
import { FORM_KINDS, type FormAnswers, type FormKind } from '../domain/form.ts';

/** A message as it was posted (contract §5), with what stands beside the contract against machines. */
export interface Posted {
  readonly key: string;
  readonly kind: FormKind;
  readonly formVersion: number;
  readonly lang: string;
  readonly area?: string;
  readonly subject?: string;
  readonly answers: FormAnswers;
  readonly consent: { readonly contact: boolean; readonly share?: boolean; readonly text: string; readonly at: string };
  /** A field that people do not see. */
  readonly website?: string;
  /** When the form was drawn, ISO 8601, on the clock that `consent.at` is from. */
  readonly drawn?: string;
}

// Everything of C0 and C1 but tab and new line: they say nothing to a reader, and NUL has no place in a database.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

const tidy = (text: string) => text.replaceAll('\r\n', '\n').toWellFormed().replace(CONTROLS, '');

/** A publisher names questions as they like; whoever writes them in a page or a table makes them harmless. */
const QUESTION = /^[^\p{C}]{1,200}$/u;

const words = (longest: number) => z.pipe(z.string().check(z.maxLength(longest)), z.transform(tidy));
const moment = z.string().check(z.iso.datetime({ offset: true }));

const answer = z.union([words(5_000), z.number(), z.boolean(), z.null(), z.array(words(200)).check(z.maxLength(60))]);

const answers = z
  .record(z.string().check(z.regex(QUESTION)), answer)
  .check(z.refine((fields) => Object.keys(fields).length <= 100));

const posted = z.object({
  key: z.uuid(),
  kind: z.enum(FORM_KINDS),
  formVersion: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  lang: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/)),
  area: z.optional(words(200)),
  subject: z.optional(words(500)),
  answers,
  consent: z.object({ contact: z.boolean(), share: z.optional(z.boolean()), text: words(5_000), at: moment }),
  website: z.optional(words(5_000)),
  drawn: z.optional(moment),
});

/** What was posted, without fields that nobody named; or where it is wrong, as a JSON Pointer. Never says what stood there. */
export function readPosted(body: unknown): { readonly posted: Posted } | { readonly wrong: string } {
  const read = posted.safeParse(body);
  if (read.success) return { posted: read.data };
  return { wrong: (read.error.issues[0]?.path ?? []).map((part) => `/${String(part)}`).join('') };
}

const SLOWEST_MACHINE = 3_000;

/** Whether a machine filled it in: the hidden field has words, or it was done sooner than anybody reads it. */
export function looksLikeSpam({ website, drawn, consent }: Posted): boolean {
  if (website) return true;
  return drawn !== undefined && Date.parse(consent.at) - Date.parse(drawn) < SLOWEST_MACHINE;
}
