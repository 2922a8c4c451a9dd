import { html, nothing, type LitElement } from 'lit';
import { addressWith } from '../../controllers/link-state-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { Area } from '../../domain/area.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedReport } from '../../domain/feed.ts';
import type { IndicatorFilters } from '../../domain/indicator-filters.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import type { Finding } from '../../domain/indicator.ts';
import { indicatorDetailsCatalogue, type IndicatorDetailsMessages } from '../../i18n/indicators/details.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { button } from '../parts/button.ts';
import { DebugPart } from '../parts/debug-part.ts';
import type { IndicatorText } from '../parts/indicator-words.ts';
import { printOnly } from '../parts/print-alone.ts';
import { share } from '../parts/share.ts';
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
import { toLink } from './link-words.ts';
import { measured } from './measured.ts';
import { report, type Printed } from './paper.ts';
import { paperStyles } from './paper.styles.ts';
import { saidOf } from './said-of.ts';
import { unknownIds } from './unknown-ids.ts';
import type { View } from './view-choice.ts';
import { voices } from './voices.ts';

/** What the widget lets its later half see and do. */
export interface Widget {
  readonly text: IndicatorText;
  readonly headingLevel: number;
  readonly now: Date;
  readonly filters: IndicatorFilters;
  /** What the cards say that a resident asked for. */
  readonly views: readonly IndicatorView[];
  readonly findings: readonly Finding[];
  readonly config: Config;
  /** Id or code of the chosen area; `undefined` is everywhere. */
  readonly area: string | undefined;
  readonly areas: readonly Area[];
  /** Id of what a resident opened or was brought to. */
  readonly open: string | undefined;
  /** How many figures or findings are drawn; the rest comes when it is asked for. */
  readonly drawn: number;
  /** Draws more, of the list before what was pressed; settles once they stand there. */
  readonly more: (event: Event) => Promise<unknown>;
  readonly say: (words: string) => void;
}
export interface LaterHost extends LitElement, IndicatorsHost {
  readonly widget: Widget;
  readonly headingLevel: number;
  show(id: string): Promise<boolean>;
}
export type DetailsText = TextController<IndicatorDetailsMessages>;

/**
 * What the cards need once a resident opens one, or looks at the figures another way. It arrives after them, so that they
 * arrive sooner; it is fetched while the device has nothing else to do, so that it is there without a network too.
 */
export class Later {
  readonly #host: LaterHost;
  readonly #indicators: IndicatorsController;
  readonly #actions: CausedActions;
  readonly #debug: DebugPart;
  readonly text: DetailsText;
  /** The neighbourhood beside the own one. */
  #beside = '';

  constructor(host: LaterHost, indicators: IndicatorsController) {
    this.#host = host;
    this.#indicators = indicators;
    this.text = new TextController(host, indicatorDetailsCatalogue);
    this.#actions = new CausedActions(host, this.text);
    this.#debug = new DebugPart(host);
    adopt(host.shadowRoot, openedStyles, figuresStyles, laterStyles, paperStyles);
    checkTokens(host);
    host.requestUpdate();
  }
  /** What an opened card says more: every figure, what is done about it, what people said, and how it was measured. */
  details(view: IndicatorView): unknown {
    if (!this.text.ready) return nothing;
    const { text: words, headingLevel, say } = this.#host.widget;
    const { text } = this;
    const { indicator } = view;
    const findings = this.#indicators.findings.filter(({ links }) => links.includes(indicator.id));
    const show = (id: string) => void this.#host.show(id);
    return html`${figuresTable(view, words, text)} ${downloads(view, words, text, say)}
    ${this.#actions.render(indicator.id)} ${saidOf({ findings, text, headingLevel, show })}
    ${measured(view, words, text)}`;
  }
  /** The views that are not the cards. */
  view(name: View): unknown {
    if (!this.text.ready) return nothing;
    const { text: words, headingLevel, views, findings, areas, open, drawn, more } = this.#host.widget;
    const told = { words, text: this.text, headingLevel, drawn, more };
    if (name === 'voices') {
      const indicators = this.#indicators.pool('cards').filter((item) => item.kind === 'indicator');
      const show = (id: string) => void this.#host.show(id);
      return voices({ ...told, findings, indicators, open, show });
    }
    return compareView({
      ...told,
      views,
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
    const { filters, text, say } = this.#host.widget;
    return html`<div class="own no-print">
      ${button(this.text.t('indicators.print'), () => printOnly(this.#host))}
      ${button(text.t('share'), () => void share(addressWith(this.#host, toLink(filters)), text, say))}
    </div>`;
  }
  /** What stands on paper instead; `undefined` while the words are on their way. */
  printed(): Printed | undefined {
    return this.text.ready ? report(this.#host.widget, this.text) : undefined;
  }
  /** What is wrong with the feeds, and what else there is to choose in them, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    const { language } = this.text;
    return html`${this.#debug.render(reports, language, this.#host.headingLevel)}
    ${unknownIds(this.#host.ids, this.#indicators.data, language)}
    ${breakdowns(this.#indicators.pool('cards'), language)}`;
  }
}
