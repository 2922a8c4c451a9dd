import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { neighbourhoodContext } from '../context/neighbourhood-context.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';

const TAG = 'buurt-neighbourhood';

/** The settings around a widget, followed for as long as it is in the document. */
export class NeighbourhoodController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #consumer: ContextConsumer<typeof neighbourhoodContext, ReactiveControllerHost & HTMLElement>;
  #isAwaited = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // The consumer asks again on every connect, so moving a widget needs no code of ours.
    this.#consumer = new ContextConsumer(host, { context: neighbourhoodContext, subscribe: true });
    host.addController(this);
  }
  hostConnected(): void {
    document.addEventListener('context-provider', this.#askAgain);
  }
  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#askAgain);
    // Where it comes back to, there may be none.
    delete this.#consumer.value;
  }
  /** `undefined` where the widget stands alone. */
  get value(): Neighbourhood | undefined {
    return this.#consumer.value;
  }
  /** What is around may still say more. */
  get isPending(): boolean {
    return this.value?.pending ?? this.#isAsleep();
  }
  /** A neighbourhood around the widget may come to life after it. */
  readonly #askAgain = () => this.#consumer.hostConnected();
  /** It comes to life after the widgets inside it. One that lives, and that a widget does not hear, is of another version. */
  #isAsleep(): boolean {
    const isAsleep = !!this.#host.closest(`${TAG}:not(:defined)`);
    if (isAsleep && !this.#isAwaited) void customElements.whenDefined(TAG).then(() => this.#host.requestUpdate());
    this.#isAwaited ||= isAsleep;
    return isAsleep;
  }
}
