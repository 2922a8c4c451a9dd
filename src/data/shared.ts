import type { delay } from './delay.ts';

/** Whoever comes back within this time (ms) finds what was there. */
const REST = 30_000;

/** Things made once for all who want them, and forgotten some time after the last one has left. */
export class Shared<T> {
  readonly #delay: typeof delay;
  readonly #made = new Map<string, T>();
  readonly #lives = new Map<T, Set<AbortSignal>>();
  readonly #resting = new Map<T, AbortController>();

  constructor(wait: typeof delay) {
    this.#delay = wait;
  }
  get(name: string, make: () => T): T {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(name, made);
    return made;
  }
  /** Keeps `thing` as long as `life` lasts, and a while longer. */
  hold(thing: T, life: AbortSignal): void {
    const lives = this.#lives.get(thing) ?? new Set();
    this.#lives.set(thing, lives.add(life));
    this.#resting.get(thing)?.abort();
    life.addEventListener('abort', () => {
      lives.delete(life);
      if (lives.size === 0) void this.#rest(thing);
    });
  }
  async #rest(thing: T): Promise<void> {
    const rest = new AbortController();
    this.#resting.set(thing, rest);
    try {
      await this.#delay(REST, rest.signal, true);
    } catch {
      return;
    }
    this.#resting.delete(thing);
    this.#lives.delete(thing);
    for (const [name, made] of this.#made) if (made === thing) this.#made.delete(name);
  }
}
