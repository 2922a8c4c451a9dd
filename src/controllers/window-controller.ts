import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PrintController } from './print-controller.ts';

const ROWS = 50;
/** On paper there is no "show more". */
const PRINTED = 500;

/** How many rows of a list are in the page: few at first, more on request, many on paper (S10). */
export class WindowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly limit: number };
  readonly #print: PrintController;
  #limit = Number.NaN;
  #rows = ROWS;

  /** `redraw`: see `PrintController`. */
  constructor(host: ReactiveControllerHost & { readonly limit: number }, redraw: () => void) {
    this.#host = host;
    this.#print = new PrintController(host, redraw);
    host.addController(this);
  }
  hostUpdate(): void {
    if (this.#limit === this.#host.limit) return;
    this.#limit = this.#host.limit;
    this.reset();
  }
  get printing(): boolean {
    return this.#print.printing;
  }
  /** Rows on the screen, whatever is printed. */
  get rows(): number {
    return this.#rows;
  }
  /** Rows to draw now. */
  get drawn(): number {
    return this.printing ? PRINTED : this.#rows;
  }
  /** The first rows again: the list is another one. */
  reset(): void {
    this.#rows = this.#step;
  }
  /** The next rows; the first of them has the focus (A3). `ahead`: rows that stand before the first. */
  more({ currentTarget }: Event, ahead = 0): void {
    const first = this.#rows;
    const list = currentTarget instanceof Element ? currentTarget.previousElementSibling : null;
    this.#rows += this.#step;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      list?.querySelectorAll<HTMLElement>('li > .name')[first + ahead]?.focus();
    });
  }
  get #step(): number {
    const { limit } = this.#host;
    return limit > 0 ? Math.floor(limit) : ROWS;
  }
}
