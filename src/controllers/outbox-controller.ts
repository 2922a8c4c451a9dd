import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { outboxContext } from '../context/outbox-context.ts';
import type { Outbox, Waiting } from '../domain/outbox.ts';

/** The page's outbox, followed for as long as a form is in the document. */
export class OutboxController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #followed: Outbox | undefined;
  #leave: (() => void) | undefined;
  /** Messages that were deleted unsent; told for as long as the page is open. */
  expired = 0;
  /** Messages of an earlier visit or another tab that arrived since then. */
  arrived = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    // It asks again on every connect.
    new ContextConsumer(host, { context: outboxContext, callback: (outbox) => this.#follow(outbox), subscribe: true });
  }
  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#followed = undefined;
  }
  /** `undefined` where the page has none. */
  get value(): Outbox | undefined {
    return this.#followed;
  }
  get waiting(): readonly Waiting[] {
    return this.#followed?.waiting ?? [];
  }
  #follow(outbox: Outbox): void {
    if (outbox === this.#followed) return;
    this.#leave?.();
    this.#followed = outbox;
    const look = () => {
      this.expired += outbox.takeExpired();
      this.arrived += outbox.takeArrived();
      this.#host.requestUpdate();
    };
    this.#leave = outbox.subscribe(look);
    look();
  }
}
