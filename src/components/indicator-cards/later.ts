import { html, nothing } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import type { FeedReport } from '../../domain/feed.ts';
import { NO_INDICATOR_FILTERS, type IndicatorFilters } from '../../domain/indicator-filters.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import type { IndicatorsMessages } from '../../i18n/indicators/catalogue.ts';
import { indicatorDetailsCatalogue, type IndicatorDetailsMessages } from '../../i18n/indicators/details.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { bringTo } from '../parts/bring-to.ts';
import { button } from '../parts/button.ts';
import { DebugPart } from '../parts/debug-part.ts';
import { printOnly } from '../parts/print-alone.ts';
import type { LaterHalf, RecordsHost, RecordsPart } from '../parts/records-part.ts';
import { RecordsWidget } from '../parts/records-widget.ts';
import { shareButton } from '../parts/share.ts';
import { checkTokens } from '../parts/token-contrast.ts';
import { areasBeside } from './areas-beside.ts';
import { breakdowns } from './breakdowns.ts';
import { CausedActions } from './caused-actions.ts';
import { compareView } from './compare.ts';
import { downloads } from './downloads.ts';
import { figuresTable } from './figures-table.ts';
import { figuresStyles } from './figures.styles.ts';
import type { IndicatorsController, IndicatorsHost } from './indicators-controller.ts';
import { laterStyles } from './later.styles.ts';
import { LargeLetters } from './large-letters.ts';
import * as linkWords from './link-words.ts';
import { measured } from './measured.ts';
import { report, type Printed } from './paper.ts';
import { paperStyles } from './paper.styles.ts';
import { saidOf } from './said-of.ts';
import type { ScreenByScreen } from './screen-by-screen.ts';
import { viewNamed, type View } from './view-choice.ts';
import { voices } from './voices.ts';

/** What the widget lets its later half see and do. */
export type Widget = RecordsWidget<'indicators', IndicatorFilters, TextController<IndicatorsMessages>>;
export type Records = RecordsPart<'indicators', IndicatorFilters, TextController<IndicatorsMessages>, Later>;

export interface LaterHost extends IndicatorsHost, RecordsHost {
  view: string;
}
export type DetailsText = TextController<IndicatorDetailsMessages>;

/**
 * What the cards need once a resident opens one, or looks at the figures another way. It arrives after them, so that they
 * arrive sooner; it is fetched while the device has nothing else to do, so that it is there without a network too.
 */
export class Later implements LaterHalf {
  readonly #host: LaterHost;
  readonly #records: Records;
  readonly #widget: Widget;
  readonly #indicators: IndicatorsController;
  readonly #screens: ScreenByScreen;
  readonly #letters: LargeLetters;
  readonly #actions: CausedActions;
  readonly #debug: DebugPart;
  readonly text: DetailsText;
  /** The neighbourhood beside the own one. */
  #beside = '';

  constructor(host: LaterHost, records: Records, indicators: IndicatorsController, screens: ScreenByScreen) {
    this.#host = host;
    this.#records = records;
    this.#widget = new RecordsWidget(host, records);
    this.#indicators = indicators;
    this.#screens = screens;
    this.text = new TextController(host, indicatorDetailsCatalogue);
    this.#letters = new LargeLetters(host, this.#widget, indicators);
    this.#actions = new CausedActions(host, this.#widget, this.text);
    this.#debug = new DebugPart(host);
    adopt(host.shadowRoot, openedStyles, figuresStyles, laterStyles, paperStyles);
    checkTokens(host);
    host.requestUpdate();
  }
  /** Opens the card of this id, or what was said, in view and with the focus; `false` where it is not to be found. */
  async show(id: string): Promise<boolean> {
    const host = this.#host;
    const indicators = this.#indicators;
    const { status, window, change, open } = this.#records;
    const view = (['cards', 'voices'] as const).find((each) => indicators.pool(each).some((item) => item.id === id));
    if (!view) return false;
    if (!indicators.items(view).some((item) => item.id === id)) change(NO_INDICATOR_FILTERS);
    if (view !== viewNamed(host.view)) {
      status.act();
      window.reset();
      host.view = view;
    }
    this.#screens.end();
    if (view === 'voices') this.#records.open = id;
    else if (open !== id) this.#records.toggle(id);
    await host.updateComplete;
    const places = [...host.renderRoot.querySelectorAll<HTMLElement>('[data-id]')];
    const place = places.find(({ dataset }) => dataset['id'] === id);
    bringTo(place?.querySelector<HTMLElement>('.name') ?? place);
    return true;
  }
  /** What an opened card says more: every figure, what is done about it, what people said, and how it was measured. */
  details(view: IndicatorView): unknown {
    if (!this.text.ready) return nothing;
    const { text: words, headingLevel, say } = this.#widget;
    const { text } = this;
    const { indicator } = view;
    const findings = this.#indicators.findings.filter(({ links }) => links.includes(indicator.id));
    const show = (id: string) => void this.show(id);
    return html`${figuresTable(view, words, text)} ${downloads(view, words, text, say)}
    ${this.#actions.render(indicator.id)} ${saidOf({ findings, words, text, headingLevel, show })}
    ${measured(view, words, text)}`;
  }
  /** The views that are not the cards. */
  view(name: View): unknown {
    if (!this.text.ready) return nothing;
    const { text: words, headingLevel, areas } = this.#widget;
    const { open, window } = this.#records;
    const more = (event: Event) => {
      window.more(event);
      return this.#host.updateComplete;
    };
    const told = { words, text: this.text, headingLevel, drawn: window.drawn, more };
    if (name === 'voices') {
      const indicators = this.#indicators.pool('cards').filter((item) => item.kind === 'indicator');
      const show = (id: string) => void this.show(id);
      return voices({ ...told, findings: this.#indicators.said, indicators, open, show });
    }
    const { views } = this.#indicators;
    return compareView({
      ...told,
      views,
      chart: (figure) => this.#letters.bars(figure),
      areas: areasBeside(views, areas),
      beside: this.#beside,
      viewBeside: (indicator) => (this.#beside ? this.#indicators.viewFrom(this.#beside, indicator) : undefined),
      pick: (id) => {
        this.#beside = id;
        this.#host.requestUpdate();
      },
    });
  }
  /** What can be done with all that is shown. */
  actions(): unknown {
    if (!this.text.ready) return nothing;
    return html`<div class="own no-print">
      ${button(this.text.t('indicators.print'), () => printOnly(this.#host))}
      ${shareButton(this.#widget, () => this.#widget.address(linkWords))}
    </div>`;
  }
  /** What stands on paper instead; `undefined` while the words are on their way. */
  printed(): Printed | undefined {
    return this.text.ready ? report(this.#indicators, this.#widget, this.text) : undefined;
  }
  /** What is wrong with the feeds, and what else there is to choose in them, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    const { language } = this.text;
    return html`${this.#debug.render(reports, language, this.#host.headingLevel, { records: this.#widget.all })}
    ${breakdowns(this.#indicators.pool('cards'), language)}`;
  }
}
