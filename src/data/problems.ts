import type { Problem } from '../domain/feed.ts';

/** How many of one code are kept one by one: enough to see what they have in common. */
const MOST = 20;

/** What is wrong in one document. Of the same problem in a hundred thousand rows a few are kept, and how many there are. */
export class Problems {
  readonly #list: Problem[];
  readonly #alike = new Map<string, { count: number; last: number }>();
  #count: number;

  /** `into` is what was found already; the problems are added to it. */
  constructor(into: Problem[] = []) {
    this.#list = into;
    this.#count = into.length;
  }
  /** All of them, with those that are only counted. */
  get count(): number {
    return this.#count;
  }
  /** `say` is asked only for what is kept. */
  add(severity: Problem['severity'], code: string, say: () => Omit<Problem, 'severity' | 'code'>): void {
    this.#count += 1;
    const key = `${severity} ${code}`;
    let alike = this.#alike.get(key);
    if (!alike) this.#alike.set(key, (alike = { count: 0, last: 0 }));
    alike.count += 1;
    if (alike.count <= MOST) alike.last = this.#list.push({ severity, code, ...say() }) - 1;
  }
  /** The last that is kept of its code stands for the rest. */
  get list(): readonly Problem[] {
    const list = [...this.#list];
    for (const { count, last } of this.#alike.values()) {
      const problem = list[last];
      if (problem && count > MOST) list[last] = { ...problem, count: count - MOST + 1 };
    }
    return list;
  }
}
