import { fill } from '../message.ts';
import type { ProblemWords } from './nl.ts';
import type { Explanation } from './panel-nl.ts';

/** What a problem code means: its own explanation, that of its family, or a general one. Every code has some. */
export function explain({ problems }: ProblemWords, code: string): Explanation {
  const known: Readonly<Record<string, Explanation>> = problems;
  const of = (key: string) => (Object.hasOwn(known, key) ? known[key] : undefined);
  const [before = code, after = ''] = code.split('.', 2);
  const ofSubject = of(`${before}.*`);
  const { what, mend } = of(code) ?? ofSubject ?? of(`*.${after}`) ?? problems['*'];
  const values = { code, name: ofSubject ? after : before };
  return { what: fill(what, values), mend: fill(mend, values) };
}
