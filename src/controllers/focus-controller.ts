import type { LitElement, ReactiveController } from 'lit';

/** What the row shows that an element stands in. */
const recordOf = (element: Element | null) => element?.closest<HTMLElement>('li[data-id]')?.dataset.id;

/**
 * A redraw may not take the focus along (A3). Lists draw over the rows that stand: once others come in above, the focus follows
 * its own record. When what had it is gone, the widget's heading gets it: a resident who cannot see must not be thrown back to
 * the top of the page.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #focused: Element | null = null;
  #record: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }
  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    this.#record = recordOf(this.#focused);
  }
  hostUpdated(): void {
    if (!this.#focused || (this.#focused.isConnected && recordOf(this.#focused) === this.#record)) return;
    const openers = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('li[data-id] > [aria-expanded]')];
    const own = this.#record && openers.find((opener) => recordOf(opener) === this.#record);
    if (own) own.focus({ preventScroll: true });
    else this.#host.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  }
}
