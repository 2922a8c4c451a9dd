import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../domain/place.ts';

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Where the resident is: asked only on a press, kept only in memory, rounded to about 100 m, sent nowhere (P5). */
export class PositionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  status: 'off' | 'waiting' | 'known' | 'denied' = 'off';
  point: Point | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }
  hostDisconnected(): void {
    this.#become('off');
  }
  toggle(): void {
    if (this.status === 'known' || this.status === 'waiting') return this.#become('off');
    if (!('geolocation' in navigator)) return this.#become('denied');
    this.#become('waiting');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // Pressed again meanwhile: the resident does not want it any more.
        if (this.status === 'waiting')
          this.#become('known', { lat: round(coords.latitude), lon: round(coords.longitude) });
      },
      () => this.#become('denied'),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  }
  #become(status: PositionController['status'], point?: Point): void {
    this.status = status;
    this.point = point;
    this.#host.requestUpdate();
  }
}
