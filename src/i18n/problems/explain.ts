import { fill } from '../message.ts';
import type { ProblemWords } from './nl.ts';
import type { Explanation } from './panel-nl.ts';

/** The key under which a code is explained: its own, that of its family, or `*` for all that has none. */
export function explainedBy(known: object, code: string): string {
  const [before = code, after = ''] = code.split('.', 2);
  return [code, `${before}.*`, `*.${after}`].find((key) => Object.hasOwn(known, key)) ?? '*';
}

/** What a problem code means: its own explanation, that of its family, or a general one. Every code has some. */
export function explain({ problems }: ProblemWords, code: string): Explanation {
  const known: Readonly<Record<string, Explanation>> = problems;
  const key = explainedBy(known, code);
  const { what, mend } = known[key] ?? problems['*'];
  const [before = code, after = ''] = code.split('.', 2);
  const values = { code, name: key === `${before}.*` ? after : before };
  return { what: fill(what, values), mend: fill(mend, values) };
}
