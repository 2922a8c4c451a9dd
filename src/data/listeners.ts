/** Whoever listens to one thing: the first to come starts its life, the last to leave ends it. */
export class Listeners {
  readonly #calls = new Set<() => void>();
  readonly #start: (life: AbortSignal) => void;
  #life: AbortController | undefined;

  constructor(start: (life: AbortSignal) => void) {
    this.#start = start;
  }
  /** Aborts when the last one leaves; `undefined` while nobody listens. */
  get life(): AbortSignal | undefined {
    return this.#life?.signal;
  }
  /** Returns the way out. */
  add(changed: () => void): () => void {
    const call = () => changed();
    this.#calls.add(call);
    if (!this.#life) {
      this.#life = new AbortController();
      this.#start(this.#life.signal);
    }
    return () => {
      this.#calls.delete(call);
      // An element that is moved in the page leaves and comes back in one go; its request need not die for that.
      queueMicrotask(() => {
        if (this.#calls.size > 0) return;
        this.#life?.abort();
        this.#life = undefined;
      });
    };
  }
  tell(): void {
    for (const call of this.#calls) call();
  }
}
