import { html, nothing, type TemplateResult } from 'lit';
import { LateController } from '../../controllers/late-controller.ts';
import { JsonLdController } from '../../controllers/json-ld-controller.ts';
import { MyListController } from '../../controllers/my-list-controller.ts';
import { PositionController } from '../../controllers/position-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { Area } from '../../domain/area.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedReport, Publisher } from '../../domain/feed.ts';
import type { ServiceFilters } from '../../domain/service-filters.ts';
import { describeServices } from '../../domain/service-json-ld.ts';
import type { Service } from '../../domain/service.ts';
import { detailsCatalogue } from '../../i18n/services/details.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { sheetStyles } from '../../styles/sheet.ts';
import { urgentStyles } from '../../styles/urgent.ts';
import { button } from '../parts/button.ts';
import { glyph } from '../parts/glyph.ts';
import { DebugPart } from '../parts/debug-part.ts';
import { nearWords } from '../parts/near-words.ts';
import { printOnly } from '../parts/print-alone.ts';
import { share } from '../parts/share.ts';
import { checkTokens } from '../parts/token-contrast.ts';
import { zoneWords } from '../parts/zone-words.ts';
import { chosenWords } from './chosen.ts';
import { circles } from './circles.ts';
import { serviceDetails, type DetailsText } from './details.ts';
import { FilterPanel } from './filter-panel.ts';
import { Guide } from './guide.ts';
import { addressWith } from '../../controllers/link-state-controller.ts';
import { toLink } from './link-words.ts';
import { laterStyles } from './later.styles.ts';
import { MapPart, type MapHost } from './map-part.ts';
import type { NextActivities } from './next-activities.ts';
import { onPaper } from './paper.ts';
import { Partners } from './partners.ts';
import type { ServicesController } from './services-controller.ts';
import type { ServicesText } from './services-text.ts';

/** What the widget lets its later half see and do. */
export interface Widget {
  readonly text: ServicesText;
  readonly headingLevel: number;
  readonly now: Date;
  readonly services: readonly Service[];
  readonly filters: ServiceFilters;
  readonly count: number;
  readonly publisher: Publisher | undefined;
  readonly config: Config;
  /** Hosts that pictures may come from. */
  readonly imageHosts: readonly string[];
  /** Id or code of the chosen area; `undefined` is everywhere. */
  readonly area: string | undefined;
  readonly areas: readonly Area[];
  readonly change: (filters: Partial<ServiceFilters>) => void;
  readonly say: (words: string, isSeen?: boolean) => void;
}
export interface LaterHost extends MapHost {
  readonly widget: Widget;
  readonly items: readonly Service[];
  readonly withoutJsonLd: boolean;
}

/** Draws a service as every view shows it, with what this view adds. */
export type Row = (service: Service, at: number, below?: unknown) => unknown;

/**
 * What the services map needs once a resident opens something. It arrives after the list, so that the list arrives sooner;
 * it is fetched while the device has nothing else to do, so that it is there without a network too.
 */
export class Later {
  readonly #host: LaterHost;
  readonly #panel: FilterPanel;
  readonly #guide: Guide;
  #partners: Partners | undefined;
  readonly #debug: DebugPart;
  readonly text: DetailsText;
  readonly mine: MyListController;
  readonly position: PositionController;
  readonly #map: MapPart;
  /** The calendar's words and rules of time: only for who opens a row, in a town that has a calendar. */
  readonly #next: LateController<NextActivities>;
  #isOpened = false;

  constructor(host: LaterHost, services: ServicesController) {
    this.#host = host;
    this.mine = new MyListController(host);
    this.position = new PositionController(host);
    this.text = new TextController(host, detailsCatalogue);
    this.#map = new MapPart(host, services, this.text);
    this.#panel = new FilterPanel(host, this.text);
    this.#guide = new Guide(host, this.text);
    new JsonLdController(
      host,
      () => ({ items: host.withoutJsonLd ? [] : host.items, language: this.text.language }),
      describeServices,
    );
    this.#debug = new DebugPart(host);
    this.#next = new LateController(
      host,
      async () => {
        const { NextActivities } = await import('./next-activities.ts');
        return () => new NextActivities(host);
      },
      () => (this.#isOpened && host.widget.config.feeds.activities ? 'now' : 'no'),
    );
    adopt(host.shadowRoot, openedStyles, urgentStyles, sheetStyles, laterStyles);
    checkTokens(host);
    host.requestUpdate();
  }
  /** What a resident may call the thing of this id: its name, and what people say. To search in, never to show. */
  words(id: string): string {
    const { text } = this.#host.widget;
    const said = `say.${id}`;
    const everyday = this.text.term(said);
    const name = text.term(id);
    return `${name === id ? this.text.term(id) : name} ${everyday === said ? '' : everyday}`;
  }
  /** What a row says on paper. */
  paper(service: Service): TemplateResult {
    return onPaper(service, this.text);
  }
  /** What stands under the choices: those made, and what was found out about where the resident is. */
  underBar(): TemplateResult | typeof nothing {
    if (!this.text.ready) return nothing;
    const { widget } = this.#host;
    return html`${chosenWords(widget, this.text)} ${nearWords(this.text, widget.areas, this.position)}`;
  }
  /** Asks the device where it is, or stops asking. A refusal is answered aloud. */
  toggleNear(): void {
    const { areas, say } = this.#host.widget;
    this.position.toggle(() => say(this.text.t(areas.some(({ centre }) => centre) ? 'near.denied' : 'near.unknown')));
  }
  map(shown: number, selected: string | undefined, select: (id: string) => void): TemplateResult | typeof nothing {
    return this.text.ready ? this.#map.render(shown, selected, select) : nothing;
  }
  details(service: Service): TemplateResult | typeof nothing {
    if (!this.text.ready) return nothing;
    this.#isOpened = true;
    const next = this.#next.half?.render(service);
    return serviceDetails(service, { widget: this.#host.widget, text: this.text, mine: this.mine, next });
  }
  panel(): TemplateResult | typeof nothing {
    return this.text.ready ? this.#panel.render() : nothing;
  }
  showPanel(): Promise<void> {
    return this.#panel.show();
  }
  /** What a view asks or tells, where that is not what the list does. */
  title(view: string): string {
    const isOwn = this.text.ready && (view === 'guide' || view === 'partners');
    return isOwn ? this.text.t(`${view}.title`) : '';
  }
  /** The views that are not the list: what they are made of is the same services and the same rows. */
  view(
    name: string,
    items: readonly Service[],
    row: Row,
    shown: number,
    more: (event: Event) => void,
  ): TemplateResult | typeof nothing {
    if (!this.text.ready) return nothing;
    if (name === 'guide') return this.#guide.render(items, row);
    if (name === 'circles') {
      const { headingLevel, text } = this.#host.widget;
      return circles(items, headingLevel, this.text, row, { text, shown, more });
    }
    return this.partners.render(row);
  }
  /** Of the view of that name alone. */
  get partners(): Partners {
    return (this.#partners ??= new Partners(this.#host, this.text));
  }
  /** What can be done with the whole list: keep, share, print. */
  actions(): TemplateResult | typeof nothing {
    if (!this.text.ready) return nothing;
    const { filters, text, now, change, say } = this.#host.widget;
    const { mine } = this;
    const { t } = this.text;
    return html`${zoneWords(t, now)}
      <div class="own no-print">
        ${
          mine.ids.size > 0 || filters.mine
            ? html`<button
                class="button"
                type="button"
                aria-pressed=${filters.mine ? 'true' : 'false'}
                @click=${() => change({ mine: !filters.mine })}
              >
                ${glyph('star')} ${t('list.show', { count: mine.ids.size })}
              </button>`
            : nothing
        }
        ${filters.mine && mine.ids.size > 0 ? button(t('list.clear'), () => mine.clear()) : nothing}
        ${button(text.t('print'), () => printOnly(this.#host))}
        ${
          // A list is of this device alone: a link to it would show nothing elsewhere.
          filters.mine
            ? nothing
            : button(text.t('share'), () => void share(addressWith(this.#host, toLink(filters)), text, say))
        }
      </div>
      ${filters.mine ? html`<p class="note">${mine.ids.size > 0 ? t('list.private') : t('list.empty')}</p>` : nothing}`;
  }
  /** What is wrong with the feeds, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    return this.#debug.render(reports, this.text.language, this.#host.widget.headingLevel);
  }
}
