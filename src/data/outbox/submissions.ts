import type { Submitted } from './submitted.ts';

/**
 * What this page submitted, by key. What was sent or refused stays, without its words: a late second click must find
 * it.
 */
export class Submissions {
  readonly #all = new Map<string, Submitted>();
  readonly #holding: (holds: boolean) => void;

  /** @param holding hears whether words are in this page alone, so that leaving it would lose them (O8) */
  constructor(holding: (holds: boolean) => void) {
    this.#holding = holding;
  }
  get(key: string): Submitted | undefined {
    return this.#all.get(key);
  }
  add(submitted: Submitted): void {
    this.#all.set(submitted.message.key, submitted);
  }
  in(state: Submitted['state']): Submitted[] {
    return [...this.#all.values()].filter((each) => each.state === state);
  }
  /** Nobody is told of it any more. */
  drop(submitted: Submitted): void {
    this.#all.delete(submitted.message.key);
    submitted.leave();
    this.weigh();
  }
  /** After each change: is leaving the page still without loss? */
  weigh(): void {
    this.#holding(this.in('unsaved').length > 0);
  }

  /**
   * The message that these words are already in, whoever presses the button once more (O1, O7). Once something was sent
   * under the key of `again`, and nobody knows whether it arrived, that message stays the one, whatever the words are now.
   */
  known(content: string, again: string | undefined): Submitted | undefined {
    const old = again === undefined ? undefined : this.#all.get(again);
    if (!old) return [...this.in('new'), ...this.in('unsaved')].find((each) => each.content === content);
    if (old.state === 'refused') return undefined;
    const isUnsent = old.state === 'unsaved' && old.message.attempts === 0;
    if (!isUnsent || old.content === content) return old;
    this.drop(old);
    return undefined;
  }
}
