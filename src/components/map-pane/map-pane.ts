import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Attribution } from '../../controllers/map/basemap.ts';
import { resolveBasemap } from '../../controllers/map/basemaps.ts';
import { mapStyles } from '../../controllers/map/map.styles.ts';
import type { MapArea, MapPin, MapView } from '../../controllers/map/map-view.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { Point } from '../../domain/place.ts';
import { mapCatalogue } from '../../i18n/map/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { tokens } from '../../styles/tokens.ts';
import { button } from '../parts/button.ts';
import { clusterList, pinsIn, type Cluster } from './map-cluster.ts';
import { mapControls } from './map-controls.ts';
import { lookOf } from './map-look.ts';
import { mapPaneStyles } from './map-pane.styles.ts';
import { MapStart, type MapStartHost } from './map-start.ts';
import type { MapWords } from './map-words.ts';
import { MapNoticeEvent, PinSelectEvent } from './pane-events.ts';

/** A picture of the list. Everything it says is in the list too; without it one sentence stands in its place. */
export class BuurtMapPane extends LitElement implements MapStartHost {
  static override styles = [tokens, controls, mapStyles, mapPaneStyles];
  static override properties = {
    pins: { attribute: false },
    label: { attribute: false },
    count: { attribute: false },
    areas: { attribute: false },
    area: { attribute: false },
    selected: { attribute: false },
    basemap: { attribute: false },
    center: { attribute: false },
    zoom: { attribute: false },
    press: { attribute: false },
    allowed: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    notice: { state: true },
    cluster: { state: true },
    attribution: { state: true },
  };
  /** The pins of one id follow each other. */
  declare pins: readonly MapPin[];
  /** The accessible name of the map. */
  declare label: string;
  /** Rows in the list, with or without a pin. */
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
  declare words: MapWords;
  /** That of `words`: they change under the same object. */
  declare language: string;
  declare notice: 'tiles' | 'two-fingers' | undefined;
  declare cluster: Cluster | undefined;
  declare attribution: readonly Attribution[];

  readonly #text = new TextController(this, mapCatalogue);
  readonly #canvas = createRef<HTMLElement>();
  readonly #start = new MapStart(this);
  /** The map that knows what it has to show. */
  #told: MapView | undefined;
  /** Rows with a pin: counted, and looked up, once for each list of pins, which may be a hundred thousand. */
  #placed = 0;
  #listed: readonly MapPin[] = [];
  /** The focus is inside the frame: what goes away there, such as a button that was pressed, may not take it along. */
  #isHeld = false;

  constructor() {
    super();
    this.pins = [];
    this.label = '';
    this.count = 0;
    this.areas = [];
    this.basemap = '';
    this.press = false;
    this.allowed = new Set();
    this.attribution = [];
  }
  get canvas(): HTMLElement | undefined {
    return this.#canvas.value;
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#isHeld = Boolean(this.shadowRoot?.activeElement?.closest('.frame'));
    if (changed.has('pins')) this.#placed = countIds(this.pins);
    if (changed.has('pins') || changed.has('cluster'))
      this.#listed = this.cluster ? pinsIn(this.cluster, this.pins) : [];
  }
  protected override updated(changed: PropertyValues<this>): void {
    const { state } = this.#start;
    this.toggleAttribute('failed', state.kind === 'failed');
    const view = state.kind === 'shown' ? state.view : undefined;
    const isNew = view !== this.#told;
    if (view) this.#tell(view, changed, isNew);
    this.#told = view;
    if (!this.#isHeld) return;
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame, .sentence');
    const focused = this.shadowRoot?.activeElement;
    if (!focused) frame?.focus();
    if (view && isNew && focused === frame) view.focus();
  }

  protected override render() {
    const { state } = this.#start;
    if (state.kind === 'failed')
      return html`<p class="sentence" tabindex="-1">${this.words.unavailable(state.isLost)}</p>`;
    if (!this.#text.ready) return nothing;
    const { t } = this.#text;
    const isShown = state.kind === 'shown';
    return html`<a class="skip" href="#after" @click=${this.#skip}>${t('map.skip')}</a>
      <div class="frame" tabindex="-1" role=${isShown ? nothing : 'group'} aria-label=${isShown ? nothing : this.label}>
        <div class="canvas" ${ref(this.#canvas)}></div>
        ${this.#renderOver()}
      </div>
      ${
        this.cluster && isShown
          ? clusterList(
              this.words.cluster?.(this.cluster.count) ?? '',
              this.#listed,
              this.#text,
              (id) => this.#choose(id),
              this.#closeCluster,
            )
          : nothing
      }
      <p class="note">${this.notice === 'tiles' ? this.words.tiles() : this.notice && t('map.two-fingers')}</p>
      ${this.#renderUnder()}
      <p id="after" class="unseen" tabindex="-1" @blur=${this.#goOn}>${t('map.after')}</p>`;
  }
  #renderOver(): TemplateResult | typeof nothing {
    const start = this.#start;
    const { state } = start;
    if (state.kind === 'shown') return mapControls(state.view, this.#text);
    if (state.kind === 'waiting' && this.press) {
      return this.#renderAsk(() => start.ask(), resolveBasemap(this.basemap).origins);
    }
    if (state.kind === 'consent' && !state.hidden) {
      return this.#renderAsk(() => start.agree(state.origins), state.origins);
    }
    return nothing;
  }
  #renderAsk(yes: () => void, origins: readonly string[]): TemplateResult {
    const { t } = this.#text;
    const host = origins.map((each) => new URL(each).hostname).join(', ');
    return html`<div class="ask">
      ${this.#start.isAllowed(origins) ? nothing : html`<p>${t('map.consent', { host })}</p>`}
      ${button(t('map.show'), yes, 'strong')}
    </div>`;
  }
  #renderUnder(): TemplateResult {
    const without = this.count - this.#placed;
    return html`${without > 0 ? html`<p class="note">${this.words.without?.(without)}</p>` : nothing}
    ${
      this.#start.state.kind === 'shown' && this.attribution.length > 0
        ? html`<p class="note">
            ${this.attribution.map(({ text, href }, at) => [
              at > 0 ? ' · ' : '',
              href ? html`<a href=${href} rel="noopener noreferrer nofollow">${text}</a>` : text,
            ])}
          </p>`
        : nothing
    }`;
  }

  async draw(container: HTMLElement, signal: AbortSignal): Promise<MapView> {
    this.notice = undefined;
    this.cluster = undefined;
    this.attribution = [];
    const { createMap } = await import('../../controllers/map/create-map.ts');
    signal.throwIfAborted();
    return createMap({
      container,
      signal,
      ...(this.center && { center: this.center }),
      ...(this.zoom !== undefined && { zoom: this.zoom }),
      basemap: resolveBasemap(this.basemap),
      ...lookOf(container),
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      lang: this.language,
      label: this.label,
      onSelect: (id) => this.#choose(id),
      onCluster: (ids, count) => this.#openCluster(ids, count),
      onFailure: () => {
        if (!signal.aborted) this.#withoutBackground();
      },
      onLeave: () => this.#skip(),
      onOneFinger: () => {
        this.notice = 'two-fingers';
      },
      onAttribution: (attribution) => {
        if (!signal.aborted) this.attribution = attribution;
      },
    });
  }
  #tell(view: MapView, changed: PropertyValues<this>, first: boolean): void {
    if (first || changed.has('areas') || changed.has('area')) view.setAreas(this.areas, this.area);
    if (first || changed.has('pins')) view.setPins(this.pins);
    if (first || changed.has('selected')) {
      view.mark(this.selected);
      if (this.selected !== undefined) view.moveTo(this.selected);
    }
    if (first || changed.has('label')) view.setLabel(this.label);
  }
  #withoutBackground(): void {
    if (this.notice === 'tiles') return;
    this.notice = 'tiles';
    const event = new MapNoticeEvent(this.words.tiles());
    this.dispatchEvent(event);
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
    this.#told?.focus();
  };
  readonly #skip = (event?: Event) => {
    event?.preventDefault();
    const after = this.renderRoot.querySelector<HTMLElement>('#after');
    if (!after) return;
    // While it has the focus it is a stop: from what is none, Chromium's Tab goes back to the first stop of the map.
    after.tabIndex = 0;
    after.focus();
  };
  readonly #goOn = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLElement) currentTarget.tabIndex = -1;
  };
}

function countIds(pins: readonly MapPin[]): number {
  let count = 0;
  let last: string | undefined;
  for (const { id } of pins) {
    if (id !== last) count += 1;
    last = id;
  }
  return count;
}

if (!customElements.get('buurt-map-pane')) customElements.define('buurt-map-pane', BuurtMapPane);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-map-pane': BuurtMapPane;
  }
}
