import { html, nothing } from 'lit';
import { AgainController } from '../../controllers/again-controller.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import { StatusController } from '../../controllers/status-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { WidgetElement } from '../../controllers/widget-element.ts';
import { WidthController } from '../../controllers/width-controller.ts';
import { WindowController } from '../../controllers/window-controller.ts';
import { chosenCount } from '../../domain/chosen-count.ts';
import { NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import type { Service } from '../../domain/service.ts';
import { servicesCatalogue } from '../../i18n/services/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { frameStyles } from '../../styles/frame.ts';
import { rowStyles } from '../../styles/rows.ts';
import { searchBarStyles } from '../../styles/search-bar.ts';
import { tokens } from '../../styles/tokens.ts';
import { Drawings } from '../parts/drawings.ts';
import { bringTo } from '../parts/bring-to.ts';
import { FilterChangeEvent } from '../parts/filter-change-event.ts';
import { frame } from '../parts/frame.ts';
import { nothingFound } from '../parts/nothing-found.ts';
import { searchBar, type QuickChoice } from '../parts/search-bar.ts';
import { ServiceSelectEvent } from './events.ts';
import type { Later, LaterHost, Row, Widget } from './later.ts';
import { row, type RowContext } from './row.ts';
import { serviceList } from './service-list.ts';
import { ServicesController } from './services-controller.ts';
import { styles } from './services-map.styles.ts';
import { viewChoice } from './view-choice.ts';

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
 * @attr {"list"|"map"|"both"|"guide"|"circles"|"partners"} view - What a resident meets first. With partners, feed names lists of
 *   partners; their services come from the neighbourhood around.
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
export class BuurtServicesMap extends WidgetElement implements LaterHost {
  static override styles = [tokens, controls, frameStyles, searchBarStyles, rowStyles, styles];
  static override properties = {
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

  readonly #text = new TextController(this, servicesCatalogue);
  readonly #status = new StatusController(this, this.#text);
  readonly #services = new ServicesController(
    this,
    (id) => this.#late.half?.words(id) ?? this.#text.term(id),
    () => this.#late.half,
    this.#status.missed,
    () => this.#isLater && this.#late.isComing,
  );
  readonly #late: LateController<Later> = new LateController(
    this,
    async () => {
      const [{ Later }] = await Promise.all([import('./later.ts'), this.#services.choices.prepare()]);
      return () => new Later(this, this.#services);
    },
    () => (this.#needsLater ? 'now' : this.#services.data.all.length > 0 ? 'idle' : 'no'),
    this.#status,
  );
  readonly #drawings = new Drawings(this);
  readonly #width = new WidthController(this, WIDE);
  readonly #window = new WindowController(this, () => this.performUpdate());
  #open: string | undefined;
  #mapChosen: boolean | undefined;

  constructor() {
    super();
    this.view = 'list';
    this.center = '';
    this.zoom = Number.NaN;
    this.basemap = '';
    this.categories = '';
    this.needs = '';
    this.kind = '';
    this.limit = 50;
    this.map = 'visible';
    this.imageHosts = '';
    this.withoutJsonLd = false;
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
  /** Opens the service of this id, in view and with the focus; `false` where it is not among those shown. */
  async show(id: string): Promise<boolean> {
    await this.ready;
    const service = this.items.find((each) => each.id === id);
    if (!service) return false;
    if (this.#open !== id) this.#select(service);
    await this.updateComplete;
    bringTo(this.renderRoot.querySelector('.rows .open > .name'));
    return true;
  }
  /** Asks the feeds again. */
  async refresh(): Promise<void> {
    await this.#data.feed.refresh();
    await this.updateComplete;
  }

  protected override render() {
    const text = this.#text;
    const data = this.#data;
    const { reports, stage } = data;
    const later = this.#late.half;
    const isListed = this.view !== 'guide' && this.view !== 'partners';
    return frame({
      text,
      data,
      title: this.heading || later?.title(this.view) || text.t('services.title'),
      headingLevel: this.headingLevel,
      status: this.#status,
      retry: () => this.refresh(),
      shown: () =>
        isListed
          ? {
              count: text.n('services.count', this.#services.items.length),
              bar: this.#renderBar(),
              beside: this.#renderViews(),
              content: this.#renderList(),
            }
          : { content: this.#renderView() },
      after: html`${stage === 'failed' || stage === 'shown' ? later?.panel() : nothing}
      ${this.debug ? later?.debug(reports) : nothing}`,
    });
  }
  #renderList() {
    const isEmpty = this.#services.items.length === 0;
    const list = isEmpty ? this.#renderNone() : this.view === 'circles' ? this.#renderView() : this.#renderBody();
    return html`${list} ${this.#late.half?.actions()}`;
  }
  #renderView() {
    const draw: Row = (service, at, below) => row(service, at + 1, this.#rowContext, below);
    const more = (event: Event) => this.#window.more(event);
    return this.#late.half?.view(this.view, this.#services.items, draw, this.#window.drawn, more);
  }
  #renderNone() {
    const { choices, nearest, data } = this.#services;
    return nothingFound({
      text: this.#text,
      query: choices.current.query,
      isNarrowed: chosenCount(choices.current) > 0,
      nearest,
      publisher: data.publisher,
      search: (query) => this.#change({ query }),
      clear: () => this.#change(NO_FILTERS),
    });
  }
  #renderBar() {
    const { t } = this.#text;
    const { choices } = this.#services;
    const { current } = choices;
    const quick = (field: 'openNow' | 'free', words: string): QuickChoice => ({
      words,
      isOn: current[field],
      toggle: () => this.#change({ [field]: !current[field] }),
    });
    return html`${searchBar({
      text: this.#text,
      hint: t('services.search.hint'),
      query: choices.typed ?? current.query,
      search: (query) => this.#search(query),
      clear: () => this.#change({ query: '' }),
      quickName: t('services.filter.quick'),
      quick: [
        quick('openNow', t('services.filter.open')),
        quick('free', t('services.filter.free')),
        {
          words: t('services.filter.near'),
          isOn: this.#late.half?.position.point !== undefined,
          toggle: () => void this.#late.with((later) => later.toggleNear()),
        },
      ],
      chosen: chosenCount(current),
      showPanel: () => void this.#late.with((later) => later.showPanel()),
    })}
    ${this.#late.half?.underBar()}`;
  }
  #renderBody() {
    const list = serviceList({
      items: this.#services.items,
      shown: this.#window.drawn,
      ahead: this.#ahead,
      context: this.#rowContext,
      more: (event) => this.#window.more(event, this.#ahead ? 1 : 0),
    });
    if (!this.#hasMap) return list;
    const map = this.#late.half?.map(this.#window.rows, this.#open, (id) => void this.show(id));
    return html`<div class="body">${list} ${map}</div>`;
  }
  #renderViews() {
    if (this.map === 'off' || this.view === 'circles' || this.#services.items.length === 0) return nothing;
    return viewChoice(this.#text, this.#hasMap, (map) => this.#toggleMap(map));
  }

  /** What it is about: services, but where those only stand under the partners. */
  get #data() {
    return (this.view === 'partners' && this.#late.half?.partners.data) || this.#services.data;
  }
  /** The later half draws what a resident meets first. */
  get #isLater(): boolean {
    return this.view !== 'list' && this.view !== 'map' && this.view !== 'both';
  }
  get #needsLater(): boolean {
    return this.#isLater || this.debug || this.#hasMap || this.#services.choices.current.mine;
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
      paper: this.#window.printing ? (service) => this.#late.half?.paper(service) : undefined,
      tile: ({ category }) => this.#drawings.tile(category),
      isOpen: ({ id }) => id === this.#open,
      toggle: (service) => this.#select(service),
      details: (service) => this.#late.half?.details(service) ?? nothing,
    };
  }
  /** What the half that comes later may see and do; not for the page. */
  get widget(): Widget {
    const { items, choices, data } = this.#services;
    const { all, publisher, config, area, areas } = data;
    return {
      text: this.#text,
      headingLevel: this.headingLevel,
      now: this.clock(),
      services: all,
      filters: choices.current,
      count: items.length,
      publisher,
      config,
      imageHosts: [...config.imageHosts, ...this.imageHosts.split(/[\s,]+/)],
      area,
      areas,
      change: (change) => this.#change(change),
      say: (words, isSeen) => this.#status.say(words, isSeen),
    };
  }

  #search(query: string): void {
    this.#services.choices.typed = query;
    this.#status.typed(() => this.#change({}));
  }
  #change(filters: Partial<ServiceFilters>): void {
    const { choices } = this.#services;
    this.#status.ask();
    this.#window.reset();
    void choices.change(filters).then(() => {
      const event = new FilterChangeEvent(choices.current, this.#services.items.length);
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
      void this.#late.with();
    }
    this.requestUpdate();
  }
  /** An open row that is not among the first; all rows up to it would be too many for a phone (S10). */
  get #ahead(): Service | undefined {
    const at = this.#open === undefined ? -1 : this.#services.items.findIndex(({ id }) => id === this.#open);
    return at >= this.#window.drawn ? this.#services.items[at] : undefined;
  }
  async #settled(): Promise<void> {
    await this.updateComplete;
    await Promise.all([this.#services.data.settled(), this.#text.settled()]);
    if (this.#needsLater) await (await this.#late.ask())?.text.settled();
    await this.updateComplete;
    await this.#data.settled();
    await this.updateComplete;
  }
}

if (!customElements.get('buurt-services-map')) customElements.define('buurt-services-map', BuurtServicesMap);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-services-map': BuurtServicesMap;
  }
}
