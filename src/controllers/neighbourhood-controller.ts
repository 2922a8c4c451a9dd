import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { neighbourhoodContext } from '../context/neighbourhood-context.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';

/** The settings around a widget, followed for as long as it is in the document. */
export class NeighbourhoodController {
  readonly #consumer: ContextConsumer<typeof neighbourhoodContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    // The consumer asks again on every connect, so moving a widget needs no code of ours.
    this.#consumer = new ContextConsumer(host, { context: neighbourhoodContext, subscribe: true });
  }
  /** `undefined` where the widget stands alone. */
  get value(): Neighbourhood | undefined {
    return this.#consumer.value;
  }
}
