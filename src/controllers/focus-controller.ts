import type { LitElement, ReactiveController } from 'lit';

/**
 * When what had the focus is gone after a redraw, the widget's heading gets it: a resident who cannot see must not be
 * thrown back to the top of the page (A3).
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #focused: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }
  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
  }
  hostUpdated(): void {
    if (this.#focused && !this.#focused.isConnected)
      this.#host.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  }
}
