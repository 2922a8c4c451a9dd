import { html, nothing, type TemplateResult } from 'lit';
import { LateController } from '../../controllers/late-controller.ts';
import { MyListController } from '../../controllers/my-list-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { FeedReport } from '../../domain/feed.ts';
import type { ServiceFilters } from '../../domain/service-filters.ts';
import { describeServices } from '../../domain/service-json-ld.ts';
import type { Service } from '../../domain/service.ts';
import type { ServicesMessages } from '../../i18n/services/catalogue.ts';
import { detailsCatalogue } from '../../i18n/services/details.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { sheetStyles } from '../../styles/sheet.ts';
import { urgentStyles } from '../../styles/urgent.ts';
import { button } from '../parts/button.ts';
import { glyph } from '../parts/glyph.ts';
import { ChoicesPart } from '../parts/choices-part.ts';
import { DebugPart } from '../parts/debug-part.ts';
import { describeRecords } from '../parts/describe-records.ts';
import { NearPart } from '../parts/near-part.ts';
import { printOnly } from '../parts/print-alone.ts';
import type { RecordsHost, RecordsPart } from '../parts/records-part.ts';
import { RecordsWidget } from '../parts/records-widget.ts';
import type { SearchedHalf } from '../parts/searched.ts';
import { shareButton } from '../parts/share.ts';
import { checkTokens } from '../parts/token-contrast.ts';
import { zoneWords } from '../parts/zone-words.ts';
import { serviceChoices } from './choices.ts';
import { circles } from './circles.ts';
import { serviceDetails, type DetailsText } from './details.ts';
import { Guide } from './guide.ts';
import * as linkWords from './link-words.ts';
import { laterStyles } from './later.styles.ts';
import { MapPart, type MapHost } from './map-part.ts';
import type { NextActivities } from './next-activities.ts';
import { onPaper } from './paper.ts';
import { Partners } from './partners.ts';
import type { ServicesController } from './services-controller.ts';

/** What the widget lets its later half see and do. */
export type Widget = RecordsWidget<'services', ServiceFilters, TextController<ServicesMessages>>;
export type Records = RecordsPart<'services', ServiceFilters, TextController<ServicesMessages>, Later>;

export interface LaterHost extends MapHost, RecordsHost {
  readonly items: readonly Service[];
  readonly imageHosts: string;
  readonly withoutJsonLd: boolean;
}

/** Draws a service as every view shows it, with what this view adds. */
export type Row = (service: Service, at: number, below?: unknown) => unknown;

/**
 * What the services map needs once a resident opens something. It arrives after the list, so that the list arrives sooner;
 * it is fetched while the device has nothing else to do, so that it is there without a network too.
 */
export class Later implements SearchedHalf {
  readonly #host: LaterHost;
  readonly #records: Records;
  readonly #widget: Widget;
  readonly #guide: Guide;
  #partners: Partners | undefined;
  readonly text: DetailsText;
  readonly mine: MyListController;
  readonly near: NearPart;
  readonly panel: ChoicesPart<ServiceFilters>;
  readonly #debug: DebugPart;
  readonly #map: MapPart;
  /** The calendar's words and rules of time: only for who opens a row, in a town that has a calendar. */
  readonly #next: LateController<NextActivities>;
  #isOpened = false;

  constructor(host: LaterHost, records: Records, services: ServicesController) {
    const widget: Widget = new RecordsWidget(host, records);
    this.#host = host;
    this.#records = records;
    this.#widget = widget;
    this.mine = new MyListController(host);
    this.text = new TextController(host, detailsCatalogue);
    this.near = new NearPart(host, widget, this.text);
    this.#map = new MapPart(host, widget, services, this.text);
    this.panel = new ChoicesPart(host, this.text, () => serviceChoices(widget, this.text, this.near));
    this.#guide = new Guide(host, widget, this.text);
    describeRecords({ host, widget, near: this.near, text: this.text }, describeServices);
    this.#debug = new DebugPart(host);
    this.#next = new LateController(
      host,
      async () => {
        const { NextActivities } = await import('./next-activities.ts');
        return () => new NextActivities(host, widget);
      },
      () => (this.#isOpened && widget.config.feeds.activities ? 'now' : 'no'),
    );
    adopt(host.shadowRoot, openedStyles, urgentStyles, sheetStyles, laterStyles);
    checkTokens(host);
    host.requestUpdate();
  }
  /** What a resident may call the thing of this id: its name, and what people say. To search in, never to show. */
  words(id: string): string {
    const { text } = this.#widget;
    const said = `say.${id}`;
    const everyday = this.text.term(said);
    const name = text.term(id);
    return `${name === id ? this.text.term(id) : name} ${everyday === said ? '' : everyday}`;
  }
  /** What a row says on paper. */
  paper(service: Service): TemplateResult {
    return onPaper(service, this.text);
  }
  /** What is wrong with the feeds, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    return this.#debug.render(reports, this.text.language, this.#host.headingLevel, { records: this.#widget.all });
  }
  /** What stands under the choices: those made, and what was found out about where the resident is. */
  underBar(): TemplateResult | typeof nothing {
    if (!this.text.ready) return nothing;
    if (this.#records.window.printing) return this.panel.printed();
    return html`${this.panel.chosen()} ${this.near.render()}`;
  }
  map(shown: number, selected: string | undefined, select: (id: string) => void): TemplateResult | typeof nothing {
    return this.text.ready ? this.#map.render(shown, selected, select) : nothing;
  }
  details(service: Service): TemplateResult | typeof nothing {
    if (!this.text.ready) return nothing;
    this.#isOpened = true;
    const next = this.#next.half?.render(service);
    return serviceDetails(service, { widget: this.#widget, text: this.text, mine: this.mine, next });
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
      const { headingLevel, text } = this.#widget;
      return circles(items, headingLevel, this.text, row, { text, shown, more });
    }
    return this.partners.render(row);
  }
  /** What the guide shows. */
  get found(): readonly Service[] {
    return this.#guide.found;
  }
  /** Of the view of that name alone. */
  get partners(): Partners {
    return (this.#partners ??= new Partners(this.#host, this.#widget, this.text));
  }
  /** What can be done with the whole list: keep, share, print. */
  actions(): TemplateResult | typeof nothing {
    if (!this.text.ready) return nothing;
    const { all, filters, text, now, change } = this.#widget;
    const { mine } = this;
    const { t } = this.text;
    return html`${zoneWords(this.text, now, all.find(({ hours }) => hours)?.hours?.timezone)}
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
          filters.mine ? nothing : shareButton(this.#widget, () => this.#widget.address(linkWords))
        }
      </div>
      ${filters.mine ? html`<p class="note">${mine.ids.size > 0 ? t('list.private') : t('list.empty')}</p>` : nothing}`;
  }
}
