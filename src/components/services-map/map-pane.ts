import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Attribution } from '../../controllers/map/basemap.ts';
import { resolveBasemap } from '../../controllers/map/basemaps.ts';
import { canShowMaps } from '../../controllers/map/can-show-maps.ts';
import { mapStyles } from '../../controllers/map/map.styles.ts';
import { MapFailure } from '../../controllers/map/map-view.ts';
import type { MapArea, MapFailureReason, MapPin, MapView, PanDirection } from '../../controllers/map/map-view.ts';
import type { Point } from '../../domain/place.ts';
import { controls } from '../../styles/controls.ts';
import { tokens } from '../../styles/tokens.ts';
import { glyph } from '../parts/glyph.ts';
import type { DetailsText } from './details.ts';
import { MapConsentEvent, MapDrawnEvent, MapNoticeEvent, PinSelectEvent } from './pane-events.ts';
import { mapPaneStyles } from './map-pane.styles.ts';

type State =
  /** Not asked for yet: scrolled into view, or pressed. */
  | { readonly kind: 'waiting' }
  /** Other sites would see the resident's address: the question stands in the map's place. */
  | { readonly kind: 'consent'; readonly origins: readonly string[]; readonly hidden: boolean }
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly view: MapView }
  | { readonly kind: 'failed'; readonly reason: MapFailureReason };

const DIRECTIONS: readonly PanDirection[] = ['up', 'left', 'right', 'down'];

/** A picture of the list. Everything it says is in the list too; without it one sentence stands in its place. */
export class BuurtMapPane extends LitElement {
  static override styles = [tokens, controls, mapStyles, mapPaneStyles];
  static override properties = {
    pins: { attribute: false },
    count: { attribute: false },
    areas: { attribute: false },
    area: { attribute: false },
    selected: { attribute: false },
    basemap: { attribute: false },
    center: { attribute: false },
    zoom: { attribute: false },
    press: { attribute: false },
    allowed: { attribute: false },
    text: { attribute: false },
    language: { attribute: false },
    state: { state: true },
    notice: { state: true },
    cluster: { state: true },
    attribution: { state: true },
  };
  declare pins: readonly MapPin[];
  /** Services in the list, with or without a place. */
  declare count: number;
  declare areas: readonly MapArea[];
  declare area: string | undefined;
  declare selected: string | undefined;
  declare basemap: string;
  declare center: Point | undefined;
  declare zoom: number | undefined;
  /** Show a button first. */
  declare press: boolean;
  declare allowed: ReadonlySet<string>;
  declare text: DetailsText;
  /** That of the words: they change under the same `text`. */
  declare language: string;
  declare state: State;
  declare notice: string;
  declare cluster: { readonly ids: readonly string[]; readonly count: number } | undefined;
  declare attribution: readonly Attribution[];

  readonly #canvas = createRef<HTMLElement>();
  #seen: IntersectionObserver | undefined;
  #visible = false;

  constructor() {
    super();
    this.pins = [];
    this.count = 0;
    this.areas = [];
    this.basemap = '';
    this.press = false;
    this.allowed = new Set();
    this.state = { kind: 'waiting' };
    this.notice = '';
    this.attribution = [];
  }
  override connectedCallback(): void {
    super.connectedCallback();
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#visible = true;
      this.#seen?.disconnect();
      this.requestUpdate();
    });
    this.#seen.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen?.disconnect();
    this.#visible = false;
    this.#drop();
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('basemap') && changed.get('basemap') !== undefined) this.#drop();
    if (this.state.kind === 'waiting' && this.#visible && !this.press) this.#ask();
    else if (this.state.kind === 'consent' && this.#isAllowed(this.state.origins)) void this.#start();
    if (this.state.kind === 'shown') this.#tell(this.state.view, changed);
  }

  protected override render() {
    const { t } = this.text;
    if (this.state.kind === 'failed') return html`<p class="sentence">${t('map.unavailable')}</p>`;
    return html`<a class="skip" href="#after" @click=${this.#skip}>${t('map.skip')}</a>
      <div class="frame">
        <div class="canvas" ${ref(this.#canvas)}></div>
        ${this.#renderOver()}
      </div>
      ${this.cluster ? this.#renderCluster(this.cluster) : nothing}
      <p class="note">${this.notice}</p>
      ${this.#renderUnder()}
      <p id="after" class="unseen" tabindex="-1">${t('map.after')}</p>`;
  }
  #renderOver() {
    const { state } = this;
    switch (state.kind) {
      case 'waiting':
        return this.press ? this.#renderAsk(() => this.#ask(), resolveBasemap(this.basemap).origins) : nothing;
      case 'consent':
        return state.hidden ? nothing : this.#renderAsk(() => this.#agree(state.origins), state.origins);
      case 'shown':
        return this.#renderControls(state.view);
      default:
        return nothing;
    }
  }
  #renderAsk(yes: () => void, origins: readonly string[]) {
    const host = origins.map((each) => new URL(each).hostname).join(', ');
    return html`<div class="ask">
      ${this.#isAllowed(origins) ? nothing : html`<p>${this.text.t('map.consent', { host })}</p>`}
      <button class="button strong" type="button" @click=${yes}>${this.text.t('map.show')}</button>
    </div>`;
  }
  #renderControls(view: MapView) {
    const { t } = this.text;
    const press = (name: string, icon: Parameters<typeof glyph>[0], act: () => void) =>
      html`<button class="control" type="button" aria-label=${name} title=${name} @click=${act}>
        ${glyph(icon)}
      </button>`;
    return html`<div class="controls">
      ${press(t('map.zoom.in'), 'plus', () => view.zoomIn())} ${press(t('map.zoom.out'), 'minus', () => view.zoomOut())}
      ${press(t('map.all'), 'all', () => view.showAll())}
      <details class="move">
        <summary class="control" aria-label=${t('map.move')} title=${t('map.move')}>${glyph('move')}</summary>
        <div class="pan">
          ${DIRECTIONS.map((direction) => press(t(`map.pan.${direction}`), direction, () => view.pan(direction)))}
        </div>
      </details>
    </div>`;
  }
  /** What a cluster holds, as a list that can be read and walked through. */
  #renderCluster({ ids, count }: { readonly ids: readonly string[]; readonly count: number }) {
    const names = new Map(this.pins.map((pin) => [pin.id, pin]));
    return html`<div class="cluster">
      <p class="cluster-title" tabindex="-1"><strong>${this.text.t('map.cluster', { count })}</strong></p>
      <ul>
        ${ids.map((id) => {
          const pin = names.get(id);
          return pin
            ? html`<li>
                <button class="button quiet" type="button" @click=${() => this.#choose(id)}>
                  ${pin.number ? `${pin.number}. ` : ''}<bdi dir="auto">${pin.label}</bdi>
                </button>
              </li>`
            : nothing;
        })}
      </ul>
      <button class="button" type="button" @click=${this.#closeCluster}>${this.text.t('map.close')}</button>
    </div>`;
  }
  #renderUnder() {
    const { n } = this.text;
    const placed = new Set(this.pins.map(({ id }) => id)).size;
    const without = this.count - placed;
    return html`${without > 0 ? html`<p class="note">${n('map.without-place', without)}</p>` : nothing}
    ${
      this.state.kind === 'shown' && this.attribution.length > 0
        ? html`<p class="note">
            ${this.attribution.map(({ text, href }, at) => [
              at > 0 ? ' · ' : '',
              href ? html`<a href=${href} rel="noopener noreferrer nofollow">${text}</a>` : text,
            ])}
          </p>`
        : nothing
    }`;
  }

  #isAllowed(origins: readonly string[]): boolean {
    return origins.every((origin) => this.allowed.has(origin));
  }
  /** Starts; first with the question whether other sites may be asked, which the host page may take over. */
  #ask(): void {
    const { origins } = resolveBasemap(this.basemap);
    if (this.#isAllowed(origins)) return void this.#start();
    const event = new MapConsentEvent(origins, false);
    const isOurs = this.dispatchEvent(event);
    this.state = { kind: 'consent', origins, hidden: !isOurs };
    // Who pressed has read whom the map comes from, above the button.
    if (isOurs && this.press) this.#agree(origins);
  }
  #agree(origins: readonly string[]): void {
    const event = new MapConsentEvent(origins, true);
    this.dispatchEvent(event);
  }
  async #start(): Promise<void> {
    if (!canShowMaps()) return void (this.state = { kind: 'failed', reason: 'webgl' });
    this.state = { kind: 'loading' };
    const container = this.#canvas.value;
    if (!container) return;
    const style = getComputedStyle(this);
    const colour = (name: string) => {
      container.style.color = `var(${name})`;
      return getComputedStyle(container).color;
    };
    const colours = {
      accent: colour('--_accent'),
      ink: style.color,
      surface: colour('--_surface'),
      line: colour('--_line'),
    };
    container.style.color = '';
    try {
      const { createMap } = await import('../../controllers/map/create-map.ts');
      if (!this.isConnected || this.state.kind !== 'loading') return;
      const view = await createMap({
        container,
        ...(this.center && { center: this.center }),
        ...(this.zoom !== undefined && { zoom: this.zoom }),
        basemap: resolveBasemap(this.basemap),
        colours,
        dark: isDark(style, colours.surface),
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        lang: this.text.language,
        label: this.text.n('map.label', this.count),
        onSelect: (id) => this.#choose(id),
        onCluster: (ids, count) => this.#openCluster(ids, count),
        onFailure: (reason) => this.#failed(reason),
        onLeave: () => this.#skip(),
        onGestureRefused: (gesture) => {
          if (gesture === 'touch') this.notice = this.text.t('map.two-fingers');
        },
        onAttribution: (attribution) => {
          this.attribution = attribution;
        },
      });
      if (!this.isConnected) return view.destroy();
      this.state = { kind: 'shown', view };
      const event = new MapDrawnEvent();
      this.dispatchEvent(event);
    } catch (error) {
      // Anything else is a part of the program that did not arrive; to a resident it is the same.
      this.state = { kind: 'failed', reason: error instanceof MapFailure ? error.reason : 'worker' };
    }
  }
  #tell(view: MapView, changed: PropertyValues<this>): void {
    const first = changed.has('state');
    if (first || changed.has('areas') || changed.has('area')) view.setAreas(this.areas, this.area);
    if (first || changed.has('pins')) view.setPins(this.pins);
    if (first || changed.has('selected') || changed.has('pins')) view.select(this.selected);
    if (first || changed.has('count') || changed.has('language')) view.setLabel(this.text.n('map.label', this.count));
  }
  #failed(reason: MapFailureReason): void {
    if (reason === 'webgl' || reason === 'worker') {
      this.#drop();
      this.state = { kind: 'failed', reason };
    } else {
      this.notice = this.text.t('map.tiles');
      const event = new MapNoticeEvent(this.notice);
      this.dispatchEvent(event);
    }
  }
  #drop(): void {
    if (this.state.kind === 'shown') this.state.view.destroy();
    this.state = { kind: 'waiting' };
    this.cluster = undefined;
  }
  #choose(id: string): void {
    this.cluster = undefined;
    const event = new PinSelectEvent(id);
    this.dispatchEvent(event);
  }
  #openCluster(ids: readonly string[], count: number): void {
    this.cluster = { ids, count };
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.cluster-title')?.focus());
  }
  readonly #closeCluster = () => {
    this.cluster = undefined;
    if (this.state.kind === 'shown') this.state.view.focus();
  };
  readonly #skip = (event?: Event) => {
    event?.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#after')?.focus();
  };
}

/** Dark is what the page shows, whatever the device prefers: a light page on a dark device has a light map. */
function isDark(style: CSSStyleDeclaration, surface: string): boolean {
  if (style.colorScheme === 'dark') return true;
  const [red = 255, green = 255, blue = 255] = (surface.match(/[\d.]+/g) ?? []).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 < 110;
}

if (!customElements.get('buurt-map-pane')) customElements.define('buurt-map-pane', BuurtMapPane);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-map-pane': BuurtMapPane;
  }
}
