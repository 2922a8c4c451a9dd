/** What was measured: one list of numbers per size of feed, contender and thing measured. */
export class Samples {
  readonly #numbers = new Map<string, number[]>();

  add(size: number, contender: string, measure: string, value: number): void {
    const key = keyOf(size, contender, measure);
    this.#numbers.set(key, [...(this.#numbers.get(key) ?? []), value]);
  }
  /** Less than half of a millisecond is not told apart from nothing. */
  median(size: number, contender: string, measure: string): number | undefined {
    const sorted = this.#numbers.get(keyOf(size, contender, measure))?.toSorted((a, b) => a - b) ?? [];
    const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? undefined : Math.max((low + high) / 2, 0.5);
  }
}

const keyOf = (...parts: readonly unknown[]) => JSON.stringify(parts);
