import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { AgainController } from '../../controllers/again-controller.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import { latePart } from '../../controllers/late-part.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { StatusController } from '../../controllers/status-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import { widgetProperties } from '../../controllers/widget-properties.ts';
import { WidthController } from '../../controllers/width-controller.ts';
import type { ServiceFilters } from '../../domain/service-filters.ts';
import type { Service } from '../../domain/service.ts';
import { findArea } from '../../domain/area-code.ts';
import { plain } from '../../domain/text.ts';
import { servicesCatalogue } from '../../i18n/services/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { tokens } from '../../styles/tokens.ts';
import { Drawings } from '../parts/drawings.ts';
import { foot } from '../parts/foot.ts';
import { heading } from '../parts/heading.ts';
import { notice } from '../parts/notice.ts';
import { FilterChangeEvent, ServiceSelectEvent } from './events.ts';
import { filterBar } from './filter-bar.ts';
import type { Later, LaterHost, Row, Widget } from './later.ts';
import { noServices } from './no-services.ts';
import { row, type RowContext } from './row.ts';
import { serviceList } from './service-list.ts';
import { ServicesController, type Stage } from './services-controller.ts';
import { styles } from './services-map.styles.ts';
import { viewChoice } from './view-choice.ts';

const WINDOW = 50;
/** On paper there is no "show more". */
const PRINTED = 500;
/** Em from which list and map stand side by side, as in the styles. */
const WIDE = 46;

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
    (id) => this.#later?.words(id) ?? this.#text.term(id),
    () => this.#later,
    () => this.#missed(),
  );
  readonly #status = new StatusController(this);
  readonly #drawings = new Drawings(this);
  readonly #width = new WidthController(this, WIDE);
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
    new AgainController(this);
  }

  /** The services shown after filtering, in the order shown; more of them than rows in the list when there are many. */
  get items(): readonly Service[] {
    return this.#services.items;
  }
  /** Settles when there are services, an empty state or a message to see. */
  get ready(): Promise<void> {
    return this.#settled();
  }
  /** Asks the feeds again. */
  async refresh(): Promise<void> {
    await this.#services.feed.refresh();
    await this.updateComplete;
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    // Also when it is set to what it was: that is how a consent tool says yes.
    if (name === 'map' && value === 'visible') this.#later?.consentGiven();
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('limit')) this.#shown = this.#step;
  }
  protected override updated(): void {
    if (this.#stage === 'none') this.#services.feed.issue('no-feed', '', 1);
    if (this.#needsLater) void this.#askLater();
    // Once a resident has the list, what opens it is fetched too, so that losing the network takes nothing away.
    else if (this.#services.all.length > 0 && !this.#laterAsked) whenIdle(() => void this.#askLater());
  }

  /** One template for all stages: the voice of the widget must be in the page before it has something to say (A4). */
  protected override render() {
    const { t, language } = this.#text;
    const { all, reports, publisher } = this.#services;
    const stage = this.#stage;
    const told = { language, t, feeds: reports };
    const named = stage === 'failed' || stage === 'shown';
    const listed = stage === 'shown' && this.view !== 'guide' && this.view !== 'partners';
    const fallback = html`<div><slot></slot></div>`;
    const words = this.#words(stage, listed);
    return html`<section aria-labelledby=${named ? 'heading' : nothing} lang=${named ? language : nothing}>
      ${
        named
          ? html`${heading(this.heading || t('services.title'), this.headingLevel, { id: 'heading' })}
            ${notice({ ...told, retry: () => void this.refresh() })}`
          : fallback
      }
      ${listed ? this.#renderBar() : nothing}
      <div class=${listed || (stage === 'waiting' && words) ? 'over' : 'unseen'}>
        ${this.#status.render(words, stage !== 'shown' || reports.some(({ failure }) => failure))}
        ${listed ? this.#renderViews() : nothing}
      </div>
      ${stage === 'failed' ? fallback : stage === 'shown' ? this.#renderContent(listed) : nothing}
      ${named ? foot({ ...told, publisher, demo: all.some(({ demo }) => demo) }) : nothing}
      ${named ? this.#later?.panel() : nothing} ${this.debug ? this.#later?.debug(reports) : nothing}
    </section>`;
  }
  /** What the status says: how many there are, else why there are none. */
  #words(stage: Stage, listed: boolean): string {
    const { t, n } = this.#text;
    const { feed, items, reports } = this.#services;
    if (listed) return n('services.count', items.length);
    if (stage === 'failed') return t(reports[0]?.failure === 'offline' ? 'offline' : 'failed');
    return stage === 'waiting' && feed.slow && this.#text.ready ? t('loading') : '';
  }
  #renderContent(listed: boolean) {
    const { items } = this.#services;
    const draw: Row = (service, at, below) => row(service, at + 1, this.#rowContext, below);
    const view = () => this.#later?.view(this.view, items, draw, this.#window, (event) => this.#more(event));
    if (!listed) return view();
    return html`${items.length === 0 ? noServices({ text: this.#text, filters: this.#services.filters, nearest: this.#services.nearest, publisher: this.#services.publisher, change: (change) => this.#change(change) }) : this.view === 'circles' ? view() : this.#renderBody()}
    ${this.#later?.actions()}`;
  }
  #renderBar() {
    return html`${filterBar({
      text: this.#text,
      filters: this.#services.filters,
      query: this.#services.typed ?? this.#services.filters.query,
      near: this.#later?.position.point !== undefined,
      change: (change) => this.#change(change),
      search: (query) => this.#search(query),
      toggleNear: () => void this.#with((later) => later.toggleNear()),
      showPanel: () => void this.#with((later) => later.showPanel()),
    })}
    ${this.#later?.underBar()}`;
  }
  #renderBody() {
    const list = serviceList({
      items: this.#services.items,
      shown: this.#window,
      ahead: this.#ahead,
      context: this.#rowContext,
      more: (event) => this.#more(event),
    });
    if (!this.#hasMap) return list;
    return html`<div class="body">${list} ${this.#later?.map(this.#shown, this.#open, (id) => this.#show(id))}</div>`;
  }
  #renderViews() {
    if (this.map === 'off' || this.view === 'circles' || this.#services.items.length === 0) return nothing;
    return viewChoice(this.#text, this.#hasMap, (map) => this.#toggleMap(map));
  }

  get #stage(): Stage {
    return this.#text.ready ? this.#services.stage : 'waiting';
  }
  get #needsLater(): boolean {
    const view = this.view !== 'list' && this.view !== 'map' && this.view !== 'both';
    return view || this.debug || this.#hasMap || this.#services.filters.mine;
  }
  get #window(): number {
    return this.#print.printing ? PRINTED : this.#shown;
  }
  /** A resident's own choice, else the view's: beside the list only where there is room for both. */
  get #hasMap(): boolean {
    if (this.map === 'off') return false;
    return this.#mapChosen ?? (this.view === 'map' || (this.view === 'both' && this.#width.isWide));
  }
  get #rowContext(): RowContext {
    return {
      text: this.#text,
      now: this.clock(),
      near: this.#services.near,
      numbered: this.#hasMap,
      paper: this.#print.printing ? (service) => this.#later?.paper(service) : undefined,
      tile: ({ category }) => this.#drawings.tile(category),
      isOpen: ({ id }) => id === this.#open,
      toggle: (service) => this.#select(service),
      details: (service) => this.#later?.details(service) ?? nothing,
    };
  }
  /** What the half that comes later may see and do; not for the page. */
  get widget(): Widget {
    const { all, filters, items, publisher, config, area, areas } = this.#services;
    return {
      text: this.#text,
      headingLevel: this.headingLevel,
      now: this.clock(),
      services: all,
      filters,
      count: items.length,
      publisher,
      config,
      imageHosts: [...config.imageHosts, ...this.imageHosts.split(/[\s,]+/)],
      area,
      areas,
      areaName: (id) => plain(findArea(areas, id)?.name, this.#text.language) || id,
      change: (change) => this.#change(change),
      say: (words) => this.#status.say(words),
    };
  }

  #search(query: string): void {
    this.#services.typed = query;
    this.#status.typed(() => this.#change({}));
  }
  #change(filters: Partial<ServiceFilters>): void {
    this.#status.act();
    this.#shown = this.#step;
    this.#services.change(filters);
    void this.#services.answered().then(() => {
      const event = new FilterChangeEvent(this.#services.filters, this.#services.items.length);
      this.dispatchEvent(event);
    });
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
      void this.#with(() => {});
    }
    this.requestUpdate();
  }
  /** A pin was pressed: its row opens, comes into view and has the focus. */
  #show(id: string): void {
    const service = this.#services.items.find((each) => each.id === id);
    if (!service) return;
    if (this.#open !== id) this.#select(service);
    void this.updateComplete.then(() => {
      const name = this.renderRoot.querySelector<HTMLElement>('.rows .open > .name');
      name?.focus({ preventScroll: true });
      name?.scrollIntoView({ block: 'center' });
    });
  }
  /** An open row that is not among the first; all rows up to it would be too many for a phone (S10). */
  get #ahead(): Service | undefined {
    const at = this.#open === undefined ? -1 : this.#services.items.findIndex(({ id }) => id === this.#open);
    return at >= this.#window ? this.#services.items[at] : undefined;
  }
  /** The first new row has the focus. */
  #more({ currentTarget }: Event): void {
    const first = this.#shown;
    const list = currentTarget instanceof Element ? currentTarget.previousElementSibling : null;
    this.#shown += this.#step;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const names = list?.querySelectorAll<HTMLElement>(':scope > li > .name');
      names?.[first + (this.#ahead ? 1 : 0)]?.focus();
    });
  }
  get #step(): number {
    return this.limit > 0 ? Math.floor(this.limit) : WINDOW;
  }
  /** The half that comes later; nothing where it cannot be fetched. */
  async #askLater(): Promise<Later | undefined> {
    this.#laterAsked = true;
    const [part] = await Promise.all([latePart(import('./later.ts')), this.#services.prepare()]);
    return part && (this.#later ??= new part.Later(this, this.#services));
  }
  /** Does what a resident asked for, or says that it cannot be done now. */
  async #with(act: (later: Later) => unknown): Promise<void> {
    this.#status.act();
    const later = await this.#askLater();
    if (later) await act(later);
    else this.#missed();
  }
  readonly #missed = () => this.#status.say(this.#text.t('failed'));
  async #settled(): Promise<void> {
    await this.updateComplete;
    await Promise.all([this.#services.settled(), this.#text.settled()]);
    if (this.#needsLater) await (await this.#askLater())?.text.settled();
    await this.updateComplete;
  }
}

if (!customElements.get('buurt-services-map')) customElements.define('buurt-services-map', BuurtServicesMap);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-services-map': BuurtServicesMap;
  }
}
