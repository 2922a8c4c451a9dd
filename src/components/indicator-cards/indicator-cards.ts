import { html, nothing } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { WidgetElement } from '../../controllers/widget-element.ts';
import type { IndicatorItem } from '../../domain/indicator.ts';
import { indicatorsCatalogue } from '../../i18n/indicators/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { frameStyles } from '../../styles/frame.ts';
import { searchBarStyles } from '../../styles/search-bar.ts';
import { tokens } from '../../styles/tokens.ts';
import { RecordsPart } from '../parts/records-part.ts';
import { cardList } from './card-list.ts';
import { chartStyles } from './chart.styles.ts';
import { filterChoice } from './filter-choice.ts';
import { styles } from './indicator-cards.styles.ts';
import { IndicatorsController } from './indicators-controller.ts';
import type { Later, LaterHost, Records } from './later.ts';
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
  readonly #indicators = new IndicatorsController(
    this,
    () => this.#records,
    () => this.#view !== 'cards' && this.#records.late.isComing,
  );
  readonly #records: Records = new RecordsPart(this, this.#text, this.#indicators, {
    later: async () => {
      const { Later } = await import('./later.ts');
      return () => new Later(this, this.#records, this.#indicators, this.#screens);
    },
    isNeeded: () => this.#view !== 'cards',
    redraw: () => this.performUpdate(),
  });
  readonly #screens = new ScreenByScreen(this);

  constructor() {
    super();
    this.view = 'cards';
    this.ids = '';
    this.theme = '';
    this.levels = '';
    // A card is as high as ten rows of a list.
    this.limit = 24;
  }

  /** What is shown after filtering, in the order shown: figures, or what people said. */
  get items(): readonly IndicatorItem[] {
    return this.#indicators.data.stage === 'shown' ? this.#indicators.items(this.#view) : [];
  }
  /** Settles when there are cards, an empty state or a message to see. */
  get ready(): Promise<void> {
    return this.#records.settled().then(() => this.#screens.settled());
  }
  /** Opens the card of this id, or what was said, in view and with the focus; `false` where it is not to be found. */
  async show(id: string): Promise<boolean> {
    await this.#records.settled();
    return (await this.#records.late.with((half) => half.show(id))) ?? false;
  }
  /** Asks the feeds again. */
  refresh(): Promise<void> {
    return this.#records.refresh();
  }

  protected override render() {
    const text = this.#text;
    const printed = this.#records.window.printing ? this.#later?.printed() : undefined;
    return this.#records.render({
      title: printed?.title ?? (this.heading || text.t('indicators.title')),
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
    });
  }
  #renderBar() {
    const { current } = this.#indicators.choices;
    return filterChoice({
      text: this.#text,
      pool: this.#pool(this.#view),
      filters: current,
      change: this.#records.change,
    });
  }
  #renderContent() {
    const isVoices = this.#view === 'voices';
    if (this.items.length === 0)
      return this.#records.renderNone(this.#text.t(isVoices ? 'indicators.none.voices' : 'indicators.none'));
    return html`${this.#view === 'cards' ? this.#renderCards() : this.#later?.view(this.#view)}
    ${this.#later?.actions()}`;
  }
  #renderCards() {
    const { figures } = this.#indicators;
    const records = this.#records;
    const { drawn, printing } = records.window;
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
        isOpen: (id) => id === records.open,
        toggle: (id) => records.toggle(id),
        details: (view) => this.#later?.details(view) ?? nothing,
      },
      more: (event, ahead) => records.window.more(event, ahead),
    });
  }

  get #later(): Later | undefined {
    return this.#records.late.half;
  }
  /** What is looked at. Where the other views cannot be fetched, the cards stand. */
  get #view(): View {
    return this.#records.late.isLost ? 'cards' : viewNamed(this.view);
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

  #show(view: View): void {
    const { status, window, late } = this.#records;
    status.act();
    this.view = view;
    window.reset();
    // Where it cannot be fetched a resident is told.
    if (view !== 'cards') void late.with();
    this.requestUpdate();
  }
}

if (!customElements.get('buurt-indicator-cards')) customElements.define('buurt-indicator-cards', BuurtIndicatorCards);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-indicator-cards': BuurtIndicatorCards;
  }
}
