import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether a widget is at least so wide, in em of its own text, as its container queries count; also after a turn. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #em: number;
  #observer: ResizeObserver | undefined;
  #drawn: Element | undefined;
  #isWide: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, em: number) {
    this.#host = host;
    this.#em = em;
    host.addController(this);
  }
  /** Measured when it is first asked: a widget that draws the same at any width makes no page lay itself out for it. */
  get isWide(): boolean {
    return (this.#isWide ??= this.#isWideNow());
  }
  hostConnected(): void {
    this.#measure();
    // In the next frame: what another width draws changes the height too, which the browser would report as an error.
    this.#observer = new ResizeObserver(() => {
      if (this.#isOther) requestAnimationFrame(() => this.#measure());
    });
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
  #isWideNow(): boolean {
    const { clientWidth } = this.#drawn ?? this.#host;
    return clientWidth >= this.#em * Number.parseFloat(getComputedStyle(this.#host).fontSize);
  }
  /** Another than the widget was drawn for. */
  get #isOther(): boolean {
    return this.#isWide !== undefined && this.#host.isConnected && this.#isWideNow() !== this.#isWide;
  }
  #measure(): void {
    if (!this.#isOther) return;
    this.#isWide = !this.#isWide;
    this.#host.requestUpdate();
  }
}
