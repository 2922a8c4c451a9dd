import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenFree } from '../../controllers/when-idle.ts';

/** Pixels. No card is lower, and on a narrower screen none stands beside another. */
const LOWEST = 300;
const WIDE = 780;
/** First what else is on the page may show its own first records; a page that never rests waits no longer for the next cards (ms). */
const PAUSE = 100;
const PATIENCE = 200;

/**
 * Draws what fills a screen, and the rest once that is seen: an old phone needs a tenth of a second for a dozen cards. What is
 * below the screen comes within moments, four times as many each time, whether or not anybody looks: a page is searched and read
 * aloud to its end.
 */
export class ScreenByScreen implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settling: (() => void)[] = [];
  #most = Math.ceil(screen.height / LOWEST) * (screen.width < WIDE ? 1 : 2);
  #isCut = false;
  #isComing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }
  /** How many of so many to draw now. */
  of(all: number): number {
    this.#isCut = all > this.#most;
    if (this.#isCut) return this.#most;
    // Whoever asks for more gets it at once.
    this.#most = Number.POSITIVE_INFINITY;
    return all;
  }
  /** Draws all of them now: somebody asks for one. */
  end(): void {
    this.#most = Number.POSITIVE_INFINITY;
    this.#host.requestUpdate();
  }
  /** Settles once all are drawn. */
  async settled(): Promise<void> {
    if (this.#isCut) await new Promise<void>((settle) => this.#settling.push(settle));
  }
  hostUpdated(): void {
    if (!this.#isCut) return this.hostDisconnected();
    if (!this.#isComing) setTimeout(() => whenFree(this.#next, { timeout: PATIENCE }), PAUSE);
    this.#isComing = true;
  }
  hostDisconnected(): void {
    for (const settle of this.#settling.splice(0)) settle();
  }
  readonly #next = () => {
    // Told again where cards are still what is looked at.
    this.#isCut = this.#isComing = false;
    this.#most *= 4;
    this.#host.requestUpdate();
  };
}
