import { html, nothing } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { WidgetElement } from '../../controllers/widget-element.ts';
import { WidthController } from '../../controllers/width-controller.ts';
import { offersChoice } from '../../domain/choices-offered.ts';
import { SERVICE_CHOICES } from '../../domain/service-choices.ts';
import type { Service } from '../../domain/service.ts';
import { servicesCatalogue } from '../../i18n/services/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { frameStyles } from '../../styles/frame.ts';
import { rowStyles } from '../../styles/rows.ts';
import { searchBarStyles } from '../../styles/search-bar.ts';
import { tokens } from '../../styles/tokens.ts';
import { bringTo } from '../parts/bring-to.ts';
import { Drawings } from '../parts/drawings.ts';
import { RecordsPart } from '../parts/records-part.ts';
import { searchBar } from '../parts/search-bar.ts';
import { noneFound } from '../parts/searched.ts';
import { ServiceSelectEvent } from './events.ts';
import type { Later, LaterHost, Records, Row } from './later.ts';
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
  readonly #services = new ServicesController(
    this,
    () => this.#records,
    () => this.#isLater && this.#records.late.isComing,
  );
  readonly #records: Records = new RecordsPart(this, this.#text, this.#services, {
    later: async () => {
      const { Later } = await import('./later.ts');
      return () => new Later(this, this.#records, this.#services);
    },
    isNeeded: () => this.#isLater || this.#hasMap || this.#services.choices.current.mine,
    redraw: () => this.performUpdate(),
  });
  readonly #drawings = new Drawings(this);
  readonly #width = new WidthController(this, WIDE);

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
  }

  /** The services shown after filtering, in the order shown; more of them than rows in the list when there are many. */
  get items(): readonly Service[] {
    return this.view === 'guide' ? (this.#later?.found ?? []) : this.#services.items;
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
    if (this.#records.open !== id) this.#toggle(service);
    await this.updateComplete;
    bringTo(this.renderRoot.querySelector('.rows .open > .name'));
    return true;
  }
  /** Asks the feeds again. */
  refresh(): Promise<void> {
    return this.#records.refresh(this.#data);
  }

  protected override render() {
    const text = this.#text;
    // On paper nothing can be answered: what the guide would choose from stands there instead.
    const isGuided = this.view === 'guide' && (!this.#records.window.printing || this.items.length > 0);
    const isListed = !isGuided && this.view !== 'partners';
    return this.#records.render(
      {
        title: this.heading || this.#later?.title(this.view) || text.t('services.title'),
        shown: () =>
          isListed
            ? {
                count: text.n('services.count', this.#services.items.length),
                bar: this.#renderBar(),
                beside: this.#renderViews(),
                content: html`${this.#renderListed()} ${this.#later?.actions()}`,
              }
            : { content: this.#renderView() },
      },
      this.#data,
    );
  }
  #renderListed() {
    if (this.#services.items.length === 0) return noneFound(this.#records, this.#services.nearest);
    return this.view === 'circles' ? this.#renderView() : this.#renderBody();
  }
  #renderView() {
    const draw: Row = (service, at, below) => row(service, at + 1, this.#rowContext, below);
    const { window } = this.#records;
    return this.#later?.view(this.view, this.#services.items, draw, window.drawn, (event) => window.more(event));
  }
  #renderBar() {
    const { t } = this.#text;
    const { choices, data } = this.#services;
    const { openNow, free } = choices.current;
    return searchBar(this.#records, {
      hint: t('services.search.hint'),
      quickName: t('services.filter.quick'),
      quick: [
        [t('services.filter.open'), openNow, { openNow: !openNow }],
        [t('services.filter.free'), free, { free: !free }],
      ],
      near: t('services.filter.near'),
      hasMore: offersChoice(data.all, SERVICE_CHOICES),
    });
  }
  #renderBody() {
    const { window, open } = this.#records;
    const ahead = this.#ahead;
    const list = serviceList({
      items: this.#services.items,
      shown: window.drawn,
      ahead,
      context: this.#rowContext,
      more: (event) => window.more(event, ahead ? 1 : 0),
      isPlain: open === undefined && !window.printing,
      drawings: this.#drawings.areHere,
    });
    if (!this.#hasMap) return list;
    const map = this.#later?.map(window.rows, open, (id) => void this.show(id));
    return html`<div class="body">${list} ${map}</div>`;
  }
  #renderViews() {
    if (this.map === 'off' || this.view === 'circles' || this.#services.data.all.length === 0) return nothing;
    return viewChoice(this.#text, this.#hasMap, (view) => {
      this.#records.status.act();
      this.view = view;
    });
  }

  get #later(): Later | undefined {
    return this.#records.late.half;
  }
  /** What it is about: services, but where those only stand under the partners. */
  get #data() {
    return (this.view === 'partners' && this.#later?.partners.data) || this.#services.data;
  }
  /** The later half draws what a resident meets first. */
  get #isLater(): boolean {
    return this.view !== 'list' && this.view !== 'map' && this.view !== 'both';
  }
  /** Beside the list only where there is room for both. */
  get #hasMap(): boolean {
    if (this.map === 'off') return false;
    return this.view === 'map' || (this.view === 'both' && this.#width.isWide);
  }
  get #rowContext(): RowContext {
    const { window, open } = this.#records;
    return {
      text: this.#text,
      now: this.clock(),
      near: this.#services.near,
      numbered: this.#hasMap,
      paper: window.printing ? (service) => this.#later?.paper(service) : undefined,
      tile: ({ category }) => this.#drawings.tile(category),
      isOpen: ({ id }) => id === open,
      toggle: (service) => this.#toggle(service),
      details: (service) => this.#later?.details(service) ?? nothing,
    };
  }
  /** An open row that is not among the first; all rows up to it would be too many for a phone (S10). */
  get #ahead(): Service | undefined {
    const { window, open } = this.#records;
    const at = open === undefined ? -1 : this.#services.items.findIndex(({ id }) => id === open);
    return at >= window.drawn ? this.#services.items[at] : undefined;
  }

  #toggle(service: Service): void {
    this.#records.toggle(service.id, new ServiceSelectEvent(service));
  }
  async #settled(): Promise<void> {
    await this.#records.settled();
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
