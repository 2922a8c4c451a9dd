import { ContextProvider } from '@lit/context';
import { outboxContext } from '../../../src/context/outbox-context.ts';
import type { FormAnswers } from '../../../src/domain/form.ts';
import type { Delivery, Outbox, Submission, Waiting } from '../../../src/domain/outbox.ts';

/** A page's outbox without a device or a network: it does what the test says, when the test says so. */
export class FakeOutbox implements Outbox {
  readonly submitted: { readonly submission: Submission; readonly again: string | undefined }[] = [];
  readonly removed: string[] = [];
  sentNow = 0;
  expired = 0;
  arrived = 0;
  waiting: readonly Waiting[] = [];
  words: FormAnswers = {};
  readonly #listeners = new Set<() => void>();
  readonly #followers = new Set<(delivery: Delivery) => void>();

  async submit(submission: Submission, changed: (delivery: Delivery) => void, again?: string): Promise<Delivery> {
    this.submitted.push({ submission, again });
    this.#followers.add(changed);
    return new Promise(() => {});
  }
  /** What becomes of the messages that were submitted. */
  tell(delivery: Delivery): void {
    for (const follower of this.#followers) follower(delivery);
  }
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  }
  get listenerCount(): number {
    return this.#listeners.size;
  }
  wait(...waiting: readonly Waiting[]): void {
    this.waiting = waiting;
    for (const listener of this.#listeners) listener();
  }
  async sendNow(): Promise<void> {
    this.sentNow += 1;
  }
  async remove(key: string): Promise<void> {
    this.removed.push(key);
    this.wait(...this.waiting.filter((each) => each.key !== key));
  }
  async answers(): Promise<FormAnswers> {
    return this.words;
  }
  takeExpired(): number {
    const { expired } = this;
    this.expired = 0;
    return expired;
  }
  takeArrived(): number {
    const { arrived } = this;
    this.arrived = 0;
    return arrived;
  }
  provideIn(place: HTMLElement): void {
    new ContextProvider(place, { context: outboxContext, initialValue: this });
  }
}
