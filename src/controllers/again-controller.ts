import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Redraws a widget when the page is looked at again: time has passed, and "open now" may not be true any more. */
export class AgainController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
  }
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
  }
  readonly #look = () => {
    if (document.visibilityState === 'visible') this.#host.requestUpdate();
  };
}
