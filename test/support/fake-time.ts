interface Wait {
  readonly until: number;
  readonly settle: () => void;
}

/** A clock that only moves when told to. */
export class FakeTime {
  #now: number;
  readonly #waits = new Set<Wait>();

  constructor(start: string) {
    this.#now = Date.parse(start);
  }
  readonly now = (): number => this.#now;

  readonly delay = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const wait: Wait = { until: this.#now + milliseconds, settle: resolve };
      this.#waits.add(wait);
      signal.addEventListener('abort', () => {
        this.#waits.delete(wait);
        reject(signal.reason);
      });
    });

  /** How long from now each waiter still waits, the soonest first. */
  get waits(): number[] {
    return [...this.#waits].map(({ until }) => until - this.#now).sort((a, b) => a - b);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    for (const wait of this.#waits) {
      if (wait.until > this.#now) continue;
      this.#waits.delete(wait);
      wait.settle();
    }
  }
}

/** Waits for what must come true, without a guess of how many turns it takes. */
export async function until(condition: () => boolean, what = String(condition)): Promise<void> {
  const end = performance.now() + 30_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
