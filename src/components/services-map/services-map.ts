import { html, LitElement, nothing } from 'lit';
import { FocusController } from '../../controllers/focus-controller.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { StatusController } from '../../controllers/status-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import { widgetProperties } from '../../controllers/widget-properties.ts';
import { isEmpty, NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import type { Service } from '../../domain/service.ts';
import { plain } from '../../domain/text.ts';
import { servicesCatalogue } from '../../i18n/services/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { tokens } from '../../styles/tokens.ts';
import { foot } from '../parts/foot.ts';
import { heading } from '../parts/heading.ts';
import { notice } from '../parts/notice.ts';
import { FilterChangeEvent, ServiceSelectEvent } from './events.ts';
import { filterBar } from './filter-bar.ts';
import type { Later, LaterHost, Widget } from './later.ts';
import { row, type RowContext } from './row.ts';
import { serviceList } from './service-list.ts';
import { ServicesController } from './services-controller.ts';
import { styles } from './services-map.styles.ts';

const WINDOW = 50;
/** On paper there is no "show more". */
const PRINTED = 500;
/** Pixels from which list and map stand side by side. */
const WIDE = 800;

/**
 * Who helps in the neighbourhood: a list that can be searched and filtered, and a map that is a picture of it. The list is
 * complete on its own: without WebGL, without a network, or before the map has loaded, nothing is lost.
 *
 * @summary Services in a list and on a map.
 * @tagname buurt-services-map
 *
 * @attr {string} feed - One or more addresses of feeds, white space between. Without it, those of the neighbourhood around.
 * @attr {string} area - Id or code of the area to show; else the one chosen in the neighbourhood.
 * @attr {"list"|"map"|"both"|"guide"|"circles"|"partners"} view - What a resident meets first.
 * @attr {string} center - "lat,lon" of the map's first view.
 * @attr {number} zoom - Of the map's first view.
 * @attr {string} basemap - A style or PMTiles address on your own site, or the name of a preset.
 * @attr {string} categories - Only these categories, white space between.
 * @attr {string} needs - Only these needs.
 * @attr {"formal"|"informal"|"meeting"} kind - Only this kind.
 * @attr {number} limit - Rows before "Show more"; 50.
 * @attr {"visible"|"click"|"off"} map - When the map may load: once in view, after a press, or never.
 * @attr {string} image-hosts - Hosts that images may come from; none by default.
 *
 * @slot - Shown until the first services arrive and when none can: a plain list of links serves everyone.
 *
 * @fires {ServiceSelectEvent} buurt-service-select - A resident opened `event.service`. Cancel it to show your own page.
 * @fires {FilterChangeEvent} buurt-filter-change - Other choices: `event.filters`, `event.count`.
 * @fires {MapShownEvent} buurt-map-shown - The map has drawn.
 * @fires {ConsentRequestEvent} buurt-consent-request - The map would ask `event.origins`. Cancel it to ask your own way.
 * @fires {IssueEvent} buurt-issue - Something is wrong with a feed; for the webmaster.
 *
 * @csspart filters - Search and choices.
 * @csspart list - The list of services.
 * @csspart service - One row of it.
 * @csspart map - The box around the map.
 * @csspart message - What is said when a feed does not answer.
 * @csspart foot - Publisher, phone, date.
 *
 * @cssprop {<color>} [--buurt-accent=#0b5a75] - What can be pressed and what is chosen.
 * @cssprop {<color>} [--buurt-ink] - Text; the page's own by default.
 * @cssprop {<color>} [--buurt-surface] - Behind fields and dialogs.
 * @cssprop {<color>} [--buurt-line] - Lines between rows.
 * @cssprop {<length>} [--buurt-radius=0.5em] - Corners.
 * @cssprop {<length>} [--buurt-space=1em] - Space between parts.
 * @cssprop {<family-name>} [--buurt-font] - Typeface; the page's own by default.
 */
export class BuurtServicesMap extends LitElement implements LaterHost {
  static override styles = [tokens, controls, styles];
  static override properties = {
    ...widgetProperties,
    view: { type: String },
    center: { type: String },
    zoom: { type: Number },
    basemap: { type: String },
    categories: { type: String },
    needs: { type: String },
    kind: { type: String },
    limit: { type: Number },
    map: { type: String },
    imageHosts: { type: String, attribute: 'image-hosts' },
    withoutJsonLd: { type: Boolean, attribute: 'without-json-ld' },
  };
  declare feed: string;
  declare area: string;
  declare heading: string;
  declare headingLevel: number;
  declare format: string;
  declare linkState: boolean;
  declare debug: boolean;
  declare view: string;
  declare center: string;
  declare zoom: number;
  declare basemap: string;
  declare categories: string;
  declare needs: string;
  declare kind: string;
  declare limit: number;
  declare map: 'visible' | 'click' | 'off';
  declare imageHosts: string;
  /** Leave the schema.org description of the services out of the page. */
  declare withoutJsonLd: boolean;
  /** What time it is; for tests and for showing another day. */
  declare clock: () => Date;

  readonly #text = new TextController(this, servicesCatalogue);
  readonly #services = new ServicesController(
    this,
    (id) => this.#later?.text.term(id) ?? this.#text.term(id),
    () => this.#later,
  );
  readonly #status = new StatusController(this);
  readonly #print = new PrintController(this, () => this.performUpdate());
  #later: Later | undefined;
  #laterAsked = false;
  #shown = WINDOW;
  #open: string | undefined;
  #mapChosen: boolean | undefined;

  constructor() {
    super();
    this.feed = '';
    this.area = '';
    this.heading = '';
    this.headingLevel = 2;
    this.format = '';
    this.linkState = false;
    this.debug = false;
    this.view = 'list';
    this.center = '';
    this.zoom = Number.NaN;
    this.basemap = '';
    this.categories = '';
    this.needs = '';
    this.kind = '';
    this.limit = WINDOW;
    this.map = 'visible';
    this.imageHosts = '';
    this.withoutJsonLd = false;
    this.clock = () => new Date();
    new FocusController(this);
  }

  /** The services shown after filtering, in the order shown; more of them than rows in the list when there are many. */
  get items(): readonly Service[] {
    return this.#services.items;
  }
  /** Settles when there are services, an empty state or a message to see. */
  get ready(): Promise<void> {
    return this.updateComplete
      .then(() => this.#services.settled())
      .then(async () => void (await this.updateComplete));
  }
  /** Asks the feeds again. */
  async refresh(): Promise<void> {
    await this.#services.feed.refresh();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
  }
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'limit') this.#shown = this.#step;
    // Also when it is set to what it was: that is how a consent tool says yes.
    if (name === 'map' && value === 'visible') this.#later?.consentGiven();
  }
  protected override updated(): void {
    if (this.view !== 'list' || this.debug || this.#hasMap) void this.#askLater();
    // Once a resident has the list, what opens it is fetched too, so that losing the network takes nothing away.
    else if (this.items.length > 0 && !this.#laterAsked) whenIdle(() => void this.#askLater());
  }

  protected override render() {
    const { t, ready, language } = this.#text;
    const { feed, all, reports, publisher, isWaiting } = this.#services;
    if (!ready || isWaiting)
      return html`<slot></slot>${this.#status.render(ready && feed.slow ? t('loading') : '', true)}`;
    if (feed.state.status === 'none') return html`<slot></slot>${this.#debug()}`;
    const told = { language, t, feeds: reports };
    return html`<section aria-labelledby="heading" lang=${language}>
      ${heading(this.heading || t('services.title'), this.headingLevel, { id: 'heading' })}
      ${notice({ ...told, retry: () => void this.refresh() })}
      ${feed.state.status === 'ready' || all.length > 0 ? this.#renderContent() : html`<slot></slot>`}
      ${foot({ ...told, publisher, demo: all.some(({ demo }) => demo) })} ${this.#later?.panel()} ${this.#debug()}
    </section>`;
  }
  #renderContent() {
    const { n } = this.#text;
    const { items, reports } = this.#services;
    const draw = (service: Service, at: number) => row(service, at + 1, this.#rowContext);
    if (this.view === 'guide' || this.view === 'partners') return this.#later?.view(this.view, items, draw);
    return html`${this.#renderBar()}
      <div class="over">
        ${this.#status.render(
          n('services.count', items.length),
          reports.some(({ failure }) => failure),
        )}
        ${this.#renderViews()}
      </div>
      ${
        items.length === 0
          ? this.#renderNone()
          : this.view === 'circles'
            ? this.#later?.view(this.view, items, draw)
            : this.#renderBody()
      }
      ${this.#later?.actions()}`;
  }
  #renderBar() {
    return html`${filterBar({
      text: this.#text,
      filters: this.#services.filters,
      near: this.#later?.position.point !== undefined,
      change: (change) => this.#change(change),
      search: (query) => this.#search(query),
      toggleNear: () => void this.#toggleNear(),
      showPanel: () => void this.#askLater().then((later) => later.showPanel()),
    })}
    ${this.#later?.underBar()}`;
  }
  #renderBody() {
    const list = serviceList({
      items: this.#services.items,
      shown: this.#print.printing ? PRINTED : this.#shown,
      context: this.#rowContext,
      more: () => this.#more(),
    });
    if (!this.#hasMap) return list;
    return html`<div class="body">${list} ${this.#later?.map(this.#shown, this.#open, (id) => this.#show(id))}</div>`;
  }
  #renderViews() {
    if (this.map === 'off' || this.view === 'circles' || this.#services.items.length === 0) return nothing;
    const { t } = this.#text;
    const choice = (words: string, map: boolean) =>
      html`<button
        class="button"
        type="button"
        aria-pressed=${map === this.#hasMap ? 'true' : 'false'}
        @click=${() => this.#toggleMap(map)}
      >
        ${words}
      </button>`;
    return html`<div class="views no-print" role="group" aria-label=${t('services.view')}>
      ${choice(t('services.view.list'), false)}${choice(t('services.view.map'), true)}
    </div>`;
  }
  #renderNone() {
    const { t } = this.#text;
    if (isEmpty(this.#services.filters)) return html`<p class="none">${t('none.found')}</p>`;
    return html`<div class="none">
      <p>${t('none.filtered')}</p>
      <button class="button" type="button" @click=${() => this.#change(NO_FILTERS)}>${t('clear.all')}</button>
    </div>`;
  }
  #debug() {
    return this.debug ? this.#later?.debug(this.#services.reports) : nothing;
  }

  /** A resident's own choice, else the view's: beside the list only where there is room for both. */
  get #hasMap(): boolean {
    if (this.map === 'off') return false;
    return this.#mapChosen ?? (this.view === 'map' || (this.view === 'both' && this.clientWidth >= WIDE));
  }
  get #rowContext(): RowContext {
    return {
      text: this.#text,
      now: this.clock(),
      near: this.#services.near,
      numbered: this.#hasMap,
      printing: this.#print.printing,
      tile: (service) => this.#later?.tile(service) ?? html`<span class="tile"></span>`,
      isOpen: ({ id }) => id === this.#open,
      toggle: (service) => this.#select(service),
      details: (service) => this.#later?.details(service) ?? nothing,
    };
  }
  /** What the half that comes later may see and do; not for the page. */
  get widget(): Widget {
    const { all, filters, items, publisher, config, neighbourhood } = this.#services;
    const areaOf = (id: string) => neighbourhood?.areas.find((area) => area.id === id || area.nisCode === id);
    return {
      text: this.#text,
      headingLevel: this.headingLevel,
      now: this.clock(),
      services: all,
      filters,
      count: items.length,
      publisher,
      urgent: config.urgent,
      partners: config.feeds.partners ?? [],
      areaName: (id) => plain(areaOf(id)?.name, this.#text.language) || id,
      change: (change) => this.#change(change),
      say: (words) => this.#status.say(words),
    };
  }

  #search(query: string): void {
    this.#services.filters = { ...this.#services.filters, query };
    this.#status.typed(() => this.#change({}));
  }
  #change(filters: Partial<ServiceFilters>): void {
    this.#status.act();
    this.#shown = this.#step;
    this.#services.change(filters);
    void this.updateComplete.then(() => {
      const event = new FilterChangeEvent(this.#services.filters, this.#services.items.length);
      this.dispatchEvent(event);
    });
  }
  async #toggleNear(): Promise<void> {
    this.#status.act();
    (await this.#askLater()).position.toggle();
  }
  #toggleMap(on: boolean): void {
    this.#status.act();
    this.#mapChosen = on;
    this.requestUpdate();
  }
  #select(service: Service): void {
    if (this.#open === service.id) this.#open = undefined;
    else {
      const event = new ServiceSelectEvent(service);
      if (!this.dispatchEvent(event)) return;
      this.#open = service.id;
      void this.#askLater();
    }
    this.requestUpdate();
  }
  /** A pin was pressed: its row opens, comes into view and has the focus. */
  #show(id: string): void {
    const at = this.#services.items.findIndex((service) => service.id === id);
    const service = this.#services.items[at];
    if (!service) return;
    this.#shown = Math.max(this.#shown, at + 1);
    if (this.#open !== id) this.#select(service);
    void this.updateComplete.then(() => {
      const name = this.#names[at];
      name?.focus({ preventScroll: true });
      name?.scrollIntoView({ block: 'center' });
    });
  }
  #more(): void {
    const first = this.#shown;
    this.#shown += this.#step;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#names[first]?.focus());
  }
  get #names(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll('.rows > .list > li > .name');
  }
  get #step(): number {
    return this.limit > 0 ? Math.floor(this.limit) : WINDOW;
  }
  /** Time has passed while nobody looked: "open now" may not be true any more. */
  readonly #look = () => {
    if (document.visibilityState === 'visible') this.requestUpdate();
  };
  async #askLater(): Promise<Later> {
    this.#laterAsked = true;
    const [{ Later }] = await Promise.all([import('./later.ts'), this.#services.prepare()]);
    return (this.#later ??= new Later(this, this.#services));
  }
}

if (!customElements.get('buurt-services-map')) customElements.define('buurt-services-map', BuurtServicesMap);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-services-map': BuurtServicesMap;
  }
}
