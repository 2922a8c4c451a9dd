import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../domain/place.ts';

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Where the resident is: asked only on a press, kept only in memory, rounded to about 100 m, sent nowhere (P5). */
export class PositionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** `denied`: the device does not tell; the point is then one that the resident chose, if any. */
  status: 'off' | 'waiting' | 'known' | 'denied' = 'off';
  point: Point | undefined;
  /** Metres from there that the resident will go; `undefined` is any distance. */
  within: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }
  hostDisconnected(): void {
    this.#become('off');
  }
  /** Asks, or forgets. `refused` is called when the device does not tell. */
  toggle(refused: () => void): void {
    if (this.status === 'known' || this.status === 'waiting' || this.point) return this.#become('off');
    const deny = () => {
      this.#become('denied');
      refused();
    };
    if (!('geolocation' in navigator)) return deny();
    this.#become('waiting');
    // Pressed again meanwhile: the resident does not want it any more.
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (this.status === 'waiting')
          this.#become('known', { lat: round(coords.latitude), lon: round(coords.longitude) });
      },
      () => {
        if (this.status === 'waiting') deny();
      },
      { timeout: 10_000, maximumAge: 300_000 },
    );
  }
  /** Counts from a place that the resident chose, where the device does not tell. */
  countFrom(point: Point | undefined): void {
    this.#become('denied', point);
  }
  #become(status: PositionController['status'], point?: Point): void {
    this.status = status;
    this.point = point;
    if (!point) this.within = undefined;
    this.#host.requestUpdate();
  }
}
