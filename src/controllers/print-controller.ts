import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells a widget that the page goes to paper, where nothing can be opened and everything must stand (A13). */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #redraw: () => void;
  printing = false;

  /** `redraw` must draw what is due at once: the browser takes its picture when the event is over. */
  constructor(host: ReactiveControllerHost, redraw: () => void) {
    this.#host = host;
    this.#redraw = redraw;
    host.addController(this);
  }
  hostConnected(): void {
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.#end);
  }
  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.#end);
  }
  readonly #start = () => this.#become(true);
  readonly #end = () => this.#become(false);
  #become(printing: boolean): void {
    this.printing = printing;
    this.#host.requestUpdate();
    this.#redraw();
  }
}
