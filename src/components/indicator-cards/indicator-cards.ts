import { html, nothing } from 'lit';
import { AgainController } from '../../controllers/again-controller.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import { StatusController } from '../../controllers/status-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { WidgetElement } from '../../controllers/widget-element.ts';
import { WindowController } from '../../controllers/window-controller.ts';
import { chosenCount } from '../../domain/chosen-count.ts';
import { NO_INDICATOR_FILTERS, type IndicatorFilters } from '../../domain/indicator-filters.ts';
import type { IndicatorItem } from '../../domain/indicator.ts';
import { indicatorsCatalogue } from '../../i18n/indicators/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { frameStyles } from '../../styles/frame.ts';
import { searchBarStyles } from '../../styles/search-bar.ts';
import { tokens } from '../../styles/tokens.ts';
import { bringTo } from '../parts/bring-to.ts';
import { FilterChangeEvent } from '../parts/filter-change-event.ts';
import { frame } from '../parts/frame.ts';
import { nothingFound } from '../parts/nothing-found.ts';
import { cardList } from './card-list.ts';
import { chartStyles } from './chart.styles.ts';
import { filterChoice } from './filter-choice.ts';
import { styles } from './indicator-cards.styles.ts';
import { IndicatorsController } from './indicators-controller.ts';
import type { Later, LaterHost, Widget } from './later.ts';
import { ScreenByScreen } from './screen-by-screen.ts';
import { viewChoice, viewNamed, type View } from './view-choice.ts';

/**
 * How the neighbourhood is doing: cards that each say one thing in a sentence, with the number, a drawing and where it comes
 * from. What may not be shown, is missing or cannot be compared is said, never guessed.
 *
 * @summary Figures about the neighbourhood, in words.
 * @tagname buurt-indicator-cards
 *
 * @attr {string} feed - One or more addresses of feeds, white space between. Without it, those of the neighbourhood around.
 * @attr {string} area - Id or code of the area it is about; else the one chosen in the neighbourhood.
 * @attr {"cards"|"compare"|"voices"} view - What a resident meets first.
 * @attr {string} ids - Only these figures, in this order, white space between.
 * @attr {string} theme - Only these themes.
 * @attr {string} levels - What to compare with: `municipality`, `region`, `country`, white space between; all by default.
 * @attr {number} limit - Cards before "Show more"; 24.
 *
 * @slot - Shown until the first figures arrive and when none can: a link to a report serves everyone.
 *
 * @fires {FilterChangeEvent} buurt-filter-change - Other choices: `event.filters`, `event.count`.
 * @fires {IssueEvent} buurt-issue - Something is wrong with a feed; for the webmaster.
 *
 * @csspart filters - Choices of theme and source.
 * @csspart list - The cards.
 * @csspart indicator - One of them.
 * @csspart message - What is said when a feed does not answer.
 * @csspart foot - Publisher, phone, date.
 *
 * @cssprop {<color>} [--buurt-accent=#0b5a75] - What can be pressed, and the own neighbourhood in a drawing.
 * @cssprop {<color>} [--buurt-ink] - Text; the page's own by default.
 * @cssprop {<color>} [--buurt-surface] - Behind fields.
 * @cssprop {<color>} [--buurt-line] - Lines between cards.
 * @cssprop {<length>} [--buurt-radius=0.5em] - Corners.
 * @cssprop {<length>} [--buurt-space=1em] - Space between parts.
 * @cssprop {<family-name>} [--buurt-font] - Typeface; the page's own by default.
 */
export class BuurtIndicatorCards extends WidgetElement implements LaterHost {
  static override styles = [tokens, controls, frameStyles, searchBarStyles, chartStyles, styles];
  static override properties = {
    view: { type: String },
    ids: { type: String },
    theme: { type: String },
    levels: { type: String },
    limit: { type: Number },
  };
  declare view: string;
  declare ids: string;
  declare theme: string;
  declare levels: string;
  declare limit: number;

  readonly #text = new TextController(this, indicatorsCatalogue);
  readonly #status = new StatusController(this, this.#text);
  readonly #indicators = new IndicatorsController(
    this,
    this.#status.missed,
    () => this.#view !== 'cards' && this.#late.isComing,
  );
  readonly #late: LateController<Later> = new LateController(
    this,
    async () => {
      const { Later } = await import('./later.ts');
      return () => new Later(this, this.#indicators);
    },
    () => (this.#needsLater ? 'now' : this.#indicators.data.all.length > 0 ? 'idle' : 'no'),
    this.#status,
  );
  readonly #window = new WindowController(this, () => this.performUpdate());
  readonly #screens = new ScreenByScreen(this);
  /** The card that is open, or what was said that a resident was brought to. */
  #open: string | undefined;

  constructor() {
    super();
    this.view = 'cards';
    this.ids = '';
    this.theme = '';
    this.levels = '';
    // A card is as high as ten rows of a list.
    this.limit = 24;
    new FocusController(this);
    new AgainController(this);
  }

  /** What is shown after filtering, in the order shown: figures, or what people said. */
  get items(): readonly IndicatorItem[] {
    return this.#indicators.data.stage === 'shown' ? this.#indicators.items(this.#view) : [];
  }
  /** Settles when there are cards, an empty state or a message to see. */
  get ready(): Promise<void> {
    return this.#settled().then(() => this.#screens.settled());
  }
  /** Opens the card of this id, or what was said, in view and with the focus; `false` where it is not to be found. */
  async show(id: string): Promise<boolean> {
    await this.#settled();
    const view = (['cards', 'voices'] as const).find((each) => this.#pool(each).some((item) => item.id === id));
    if (!view) return false;
    if (!this.#indicators.items(view).some((item) => item.id === id)) this.#change(NO_INDICATOR_FILTERS);
    if (view !== this.#view) this.#show(view);
    this.#screens.end();
    if (view === 'cards' && this.#open !== id) this.#toggle(id);
    if (view === 'voices') {
      this.#open = id;
      this.requestUpdate();
      await this.#late.ask();
    }
    await this.updateComplete;
    const place = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-id]')].find(
      ({ dataset }) => dataset['id'] === id,
    );
    bringTo(place?.querySelector<HTMLElement>('.name') ?? place);
    return true;
  }
  /** Asks the feeds again. */
  async refresh(): Promise<void> {
    await this.#indicators.data.feed.refresh();
    await this.updateComplete;
  }

  protected override render() {
    const text = this.#text;
    const { data } = this.#indicators;
    const { reports } = data;
    const later = this.#late.half;
    const printed = this.#window.printing ? later?.printed() : undefined;
    return frame({
      text,
      data,
      title: printed?.title ?? (this.heading || text.t('indicators.title')),
      headingLevel: this.headingLevel,
      status: this.#status,
      retry: () => this.refresh(),
      shown: () =>
        printed ?? {
          count: text.n(this.#view === 'voices' ? 'indicators.voices.count' : 'indicators.count', this.items.length),
          bar: this.#renderBar(),
          beside: viewChoice(
            text,
            this.#view,
            (view) => this.#has(view),
            (view) => this.#show(view),
          ),
          content: this.#renderContent(),
        },
      after: this.debug ? later?.debug(reports) : nothing,
    });
  }
  #renderBar() {
    const { current } = this.#indicators.choices;
    return filterChoice({
      text: this.#text,
      pool: this.#pool(this.#view),
      filters: current,
      change: (filters) => this.#change(filters),
    });
  }
  #renderContent() {
    const later = this.#late.half;
    if (this.items.length === 0) return this.#renderNone();
    return html`${this.#view === 'cards' ? this.#renderCards() : later?.view(this.#view)} ${later?.actions()}`;
  }
  #renderCards() {
    const later = this.#late.half;
    const { figures } = this.#indicators;
    const { drawn, printing } = this.#window;
    const due = Math.min(drawn, figures.length);
    const shown = printing ? due : this.#screens.of(due);
    return cardList({
      figures,
      shown,
      isMore: shown === drawn && shown < figures.length,
      viewOf: (figure) => this.#indicators.view(figure),
      context: {
        text: this.#text,
        headingLevel: this.headingLevel,
        isOpen: (id) => id === this.#open,
        toggle: (id) => this.#toggle(id),
        details: (view) => later?.details(view) ?? nothing,
      },
      more: (event, ahead) => this.#window.more(event, ahead),
    });
  }
  #renderNone() {
    const { choices, data } = this.#indicators;
    return nothingFound({
      text: this.#text,
      isNarrowed: chosenCount(choices.current) > 0,
      empty: this.#text.t(this.#view === 'voices' ? 'indicators.none.voices' : 'indicators.none'),
      publisher: data.publisher,
      clear: () => this.#change(NO_INDICATOR_FILTERS),
    });
  }

  /** What is looked at. Where the other views cannot be fetched, the cards stand. */
  get #view(): View {
    return this.#late.isLost ? 'cards' : viewNamed(this.view);
  }
  get #needsLater(): boolean {
    return this.debug || this.#view !== 'cards';
  }
  #pool(view: View): readonly IndicatorItem[] {
    return this.#indicators.pool(view);
  }
  /** Whether a view has something to show. */
  #has(view: View): boolean {
    const pool = this.#pool(view);
    return view === 'compare'
      ? pool.some((item) => item.kind === 'indicator' && (this.#indicators.view(item)?.compared.length ?? 0) > 0)
      : pool.length > 0;
  }
  /** What the half that comes later may see and do; not for the page. */
  get widget(): Widget {
    const indicators = this.#indicators;
    const { choices, data } = indicators;
    const { config, area, areas } = data;
    const findings = indicators.items('voices').filter((item) => item.kind === 'finding');
    return {
      text: this.#text,
      headingLevel: this.headingLevel,
      now: this.clock(),
      filters: choices.current,
      // Asked for only by who shows them all.
      get views() {
        return indicators.views;
      },
      findings,
      config,
      area,
      areas,
      open: this.#open,
      drawn: this.#window.drawn,
      more: (event) => {
        this.#window.more(event);
        return this.updateComplete;
      },
      say: (words) => this.#status.say(words),
    };
  }

  #change(filters: Partial<IndicatorFilters>): void {
    const { choices } = this.#indicators;
    this.#status.ask();
    this.#window.reset();
    void choices.change(filters).then(() => {
      const event = new FilterChangeEvent(choices.current, this.items.length);
      this.dispatchEvent(event);
    });
  }
  #show(view: View): void {
    this.#status.act();
    this.view = view;
    this.#window.reset();
    // Where it cannot be fetched a resident is told.
    if (view !== 'cards') void this.#late.with();
    this.requestUpdate();
  }
  #toggle(id: string): void {
    this.#open = this.#open === id ? undefined : id;
    this.#status.act();
    if (this.#open !== undefined) void this.#late.with();
    this.requestUpdate();
  }
  async #settled(): Promise<void> {
    await this.updateComplete;
    await Promise.all([this.#indicators.data.settled(), this.#text.settled()]);
    if (this.#needsLater) await (await this.#late.ask())?.text.settled();
    await this.updateComplete;
  }
}

if (!customElements.get('buurt-indicator-cards')) customElements.define('buurt-indicator-cards', BuurtIndicatorCards);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-indicator-cards': BuurtIndicatorCards;
  }
}
