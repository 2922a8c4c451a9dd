import type { Context } from 'hono';
import { PROBLEMS, type ProblemCode } from './problem-words.ts';
import { readerLanguage } from './reader-language.ts';

/** RFC 9457: what is wrong and what to do, in the reader's language, and a `code` that stays the same. */
export function problem(
  c: Context,
  code: ProblemCode,
  headers: Record<string, string> = {},
  more: Readonly<Record<string, unknown>> = {},
): Response {
  const { status, ...words } = PROBLEMS[code];
  const lang = readerLanguage(c.req.header('accept-language'));
  const [title, detail] = words[lang];
  return c.body(JSON.stringify({ title, detail, status, code, ...more }), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': lang,
    ...headers,
  });
}
