/** A small seeded generator (mulberry32): the same seed gives the same feed on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }
  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  pick<const T extends readonly [unknown, ...unknown[]]>(from: T): T[number] {
    return from[this.below(from.length)] ?? from[0];
  }
  /** Around 0, nearly always between -3 and 3. */
  around(): number {
    let sum = -3;
    for (let turn = 0; turn < 6; turn++) sum += this.next();
    return sum / 0.7071;
  }
}
