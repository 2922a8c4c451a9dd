import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether a widget is at least so wide, in em of its own text, as its container queries count; also after a turn. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #em: number;
  #observer: ResizeObserver | undefined;
  #drawn: Element | undefined;
  isWide = false;

  constructor(host: ReactiveControllerHost & HTMLElement, em: number) {
    this.#host = host;
    this.#em = em;
    host.addController(this);
  }
  hostConnected(): void {
    this.#measure();
    // In the next frame: what another width draws changes the height too, which the browser would report as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#host);
  }
  /** What is drawn first is as wide as the widget, also where the page's own styles make no block of the element. */
  hostUpdated(): void {
    const drawn = this.#host.shadowRoot?.firstElementChild;
    if (!drawn || drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#observer?.observe(drawn);
  }
  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#drawn = undefined;
  }
  #measure(): void {
    if (!this.#host.isConnected) return;
    const { clientWidth } = this.#drawn ?? this.#host;
    const isWide = clientWidth >= this.#em * Number.parseFloat(getComputedStyle(this.#host).fontSize);
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  }
}
