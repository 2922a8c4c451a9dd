import type { Delivery } from '../../domain/outbox.ts';
import type { Message } from './message.ts';

/** A message that this page submitted, for as long as a form follows it. */
export class Submitted {
  /** Equal for another submission of the same words. */
  content: string;
  message: Message;
  /** Settles after its first step. */
  first: Promise<Delivery> = new Promise(() => {});
  /** It is being kept, or sent from memory. */
  busy = false;
  readonly #calls = new Set<(delivery: Delivery) => void>();
  readonly #leave: () => void;
  #delivery: Delivery | undefined;

  constructor(message: Message, content: string, leave: () => void) {
    this.message = message;
    this.content = content;
    this.#leave = leave;
  }
  get delivery(): Delivery | undefined {
    return this.#delivery;
  }
  get state(): Delivery['state'] | 'new' {
    return this.#delivery?.state ?? 'new';
  }
  follow(changed: (delivery: Delivery) => void): void {
    this.#calls.add(changed);
  }
  become(delivery: Delivery): Delivery {
    if (JSON.stringify(delivery) === JSON.stringify(this.#delivery)) return delivery;
    this.#delivery = delivery;
    for (const call of this.#calls) call(delivery);
    if (delivery.state !== 'queued' && delivery.state !== 'unsaved') this.leave();
    return delivery;
  }
  /** Nobody follows it any more, and no word of it stays in memory. */
  leave(): void {
    this.#calls.clear();
    this.content = '';
    this.message = { ...this.message, body: '' };
    this.#leave();
  }
}
