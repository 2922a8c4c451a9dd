import type { LitElement, ReactiveController } from 'lit';
import { resolveBasemap } from '../../controllers/map/basemaps.ts';
import { canShowMaps } from '../../controllers/map/can-show-maps.ts';
import { MapFailure, type MapView } from '../../controllers/map/map-view.ts';
import { MapConsentEvent, MapDrawnEvent, MapFailedEvent } from './pane-events.ts';

export type MapState =
  /** Not asked for yet: scrolled into view, or pressed. */
  | { readonly kind: 'waiting' }
  /** Other sites would see the resident's address: the question stands in the map's place. */
  | { readonly kind: 'consent'; readonly origins: readonly string[]; readonly hidden: boolean }
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly view: MapView }
  /** Lost is what could not be fetched; the rest this device cannot do. */
  | { readonly kind: 'failed'; readonly isLost: boolean };

export interface MapStartHost extends LitElement {
  readonly basemap: string;
  readonly press: boolean;
  readonly allowed: ReadonlySet<string>;
  /** Where maps go, while it is drawn. */
  readonly canvas: HTMLElement | undefined;
  /** Draws a map into this element, unless the signal comes first. */
  readonly draw: (container: HTMLElement, signal: AbortSignal) => Promise<MapView>;
}

/** When there is a map: once it is seen, or asked for, and only after a yes where other sites would hear of it (P2). */
export class MapStart implements ReactiveController {
  readonly #host: MapStartHost;
  #state: MapState = { kind: 'waiting' };
  #seen: IntersectionObserver | undefined;
  #visible = false;
  /** What the state is about, and whom that basemap is taken from once it was asked for. */
  #basemap = '';
  #origins: readonly string[] = [];
  #run = new AbortController();

  constructor(host: MapStartHost) {
    this.#host = host;
    host.addController(this);
  }
  get state(): MapState {
    return this.#state;
  }
  hostConnected(): void {
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#visible = true;
      this.#seen?.disconnect();
      this.#host.requestUpdate();
    });
    this.#seen.observe(this.#host);
  }
  hostDisconnected(): void {
    this.#seen?.disconnect();
    this.#visible = false;
    this.#drop();
  }
  hostUpdate(): void {
    if (this.#basemap !== this.#host.basemap || this.#isTakenBack) this.#drop();
    this.#basemap = this.#host.basemap;
  }
  hostUpdated(): void {
    // Its words may still be on their way, and with them the place where it goes.
    if (this.#state.kind === 'waiting' && this.#visible && !this.#host.press && this.#host.canvas) this.ask();
    else if (this.#state.kind === 'consent' && this.isAllowed(this.#state.origins)) void this.#begin();
  }
  isAllowed(origins: readonly string[]): boolean {
    return origins.every((origin) => this.#host.allowed.has(origin));
  }
  /** Begins; first with the question whether other sites may be asked, which the host page may take over. */
  ask(): void {
    const { origins } = resolveBasemap(this.#host.basemap);
    this.#origins = origins;
    if (this.isAllowed(origins)) return void this.#begin();
    const event = new MapConsentEvent(origins, false);
    const isOurs = this.#host.dispatchEvent(event);
    this.#become({ kind: 'consent', origins, hidden: !isOurs });
    // Who pressed has read whom the map comes from, above the button.
    if (isOurs && this.#host.press) this.agree(origins);
  }
  agree(origins: readonly string[]): void {
    const event = new MapConsentEvent(origins, true);
    this.#host.dispatchEvent(event);
  }
  /** A consent tool said no, before there was a map or after: what remains is a button that asks it again. */
  get #isTakenBack(): boolean {
    const state = this.#state;
    if (state.kind === 'consent') return state.hidden && this.#host.press;
    return (state.kind === 'loading' || state.kind === 'shown') && !this.isAllowed(this.#origins);
  }
  #become(state: MapState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
  async #begin(): Promise<void> {
    if (!canShowMaps()) return this.#fail(false);
    const { signal } = this.#run;
    this.#become({ kind: 'loading' });
    // After a failure a sentence stands where the map goes.
    await this.#host.updateComplete;
    if (signal.aborted) return;
    // One for each run: what is still on its way for an earlier one has nowhere to appear.
    const container = document.createElement('div');
    this.#host.canvas?.replaceChildren(container);
    signal.addEventListener('abort', () => container.remove());
    try {
      const view = await this.#host.draw(container, signal);
      if (signal.aborted) return view.destroy();
      signal.addEventListener('abort', () => view.destroy());
      this.#become({ kind: 'shown', view });
      const event = new MapDrawnEvent();
      this.#host.dispatchEvent(event);
    } catch (error) {
      if (!signal.aborted) this.#fail(!(error instanceof MapFailure));
    }
  }
  #fail(isLost: boolean): void {
    this.#become({ kind: 'failed', isLost });
    const event = new MapFailedEvent(isLost);
    this.#host.dispatchEvent(event);
  }
  #drop(): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.#become({ kind: 'waiting' });
  }
}
