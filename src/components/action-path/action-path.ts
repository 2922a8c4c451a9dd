import { html, nothing } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { WidgetElement } from '../../controllers/widget-element.ts';
import type { Action } from '../../domain/action.ts';
import { localTime } from '../../domain/local-time.ts';
import { actionsCatalogue } from '../../i18n/actions/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { frameStyles } from '../../styles/frame.ts';
import { rowStyles } from '../../styles/rows.ts';
import { searchBarStyles } from '../../styles/search-bar.ts';
import { tokens } from '../../styles/tokens.ts';
import { moreButton } from '../parts/button.ts';
import { RecordsPart } from '../parts/records-part.ts';
import { styles } from './action-path.styles.ts';
import { ActionsController } from './actions-controller.ts';
import { board, ideas, notes } from './board.ts';
import { countWords } from './count-words.ts';
import { filterBar } from './filter-bar.ts';
import type { Later, LaterHost, Records } from './later.ts';
import type { NoteContext } from './note.ts';
import { viewChoice, viewOf, type View } from './view-choice.ts';

/**
 * What is done for the neighbourhood: quick wins and long-term goals by phase, what was asked of those who govern, and ideas
 * of neighbours. It informs; nothing on it is dragged. Complete with a feed of actions alone; with the feeds of a
 * neighbourhood around it says why something is done, with whom, and when those who do it meet.
 *
 * @summary Actions by phase, with their next step.
 * @tagname buurt-action-path
 *
 * @attr {string} feed - One or more addresses of feeds, white space between. Without it, those of the neighbourhood around.
 * @attr {string} area - Id or code of the area to show; else the one chosen in the neighbourhood.
 * @attr {"board"|"list"|"advice"} view - What a resident meets first.
 * @attr {"quick"|"long"} horizon - Only quick wins, or only long-term goals.
 * @attr {string} plan - Only what stands under this code in the town's own plan.
 *
 * @slot - Shown until the first actions arrive and when none can: a plain list of links serves everyone.
 *
 * @fires {FilterChangeEvent} buurt-filter-change - Other choices: `event.filters`, `event.count`.
 * @fires {IssueEvent} buurt-issue - Something is wrong with a feed; for the webmaster.
 *
 * @csspart filters - The choices.
 * @csspart action - One note.
 * @csspart message - What is said when a feed does not answer.
 * @csspart foot - Publisher, phone, date.
 *
 * @cssprop {<color>} [--buurt-accent=#0b5a75] - What can be pressed and what is chosen.
 * @cssprop {<color>} [--buurt-ink] - Text; the page's own by default.
 * @cssprop {<color>} [--buurt-surface] - Behind fields and dialogs.
 * @cssprop {<color>} [--buurt-line] - Lines between notes.
 * @cssprop {<length>} [--buurt-radius=0.5em] - Corners.
 * @cssprop {<length>} [--buurt-space=1em] - Space between parts.
 * @cssprop {<family-name>} [--buurt-font] - Typeface; the page's own by default.
 */
export class BuurtActionPath extends WidgetElement implements LaterHost {
  static override styles = [tokens, controls, frameStyles, searchBarStyles, rowStyles, styles];
  static override properties = {
    view: { type: String },
    horizon: { type: String },
    plan: { type: String },
  };
  declare view: string;
  declare horizon: string;
  declare plan: string;

  readonly #text = new TextController(this, actionsCatalogue);
  readonly #actions = new ActionsController(this, () => this.#records);
  readonly #records: Records = new RecordsPart(this, this.#text, this.#actions, {
    later: async () => {
      const { Later } = await import('./later.ts');
      return () => new Later(this, this.#records, this.#actions);
    },
    isNeeded: () => {
      const { item, sectors } = this.#actions.choices.current;
      return item !== '' || sectors.length > 0;
    },
    redraw: () => this.performUpdate(),
  });
  readonly limit = 50;
  /** The id that a link was shared of, once the view was the one in which it stands. */
  #shared = '';
  /** There are questions to those who govern, whatever a resident chose. */
  #hasAdvice = false;

  constructor() {
    super();
    this.view = 'board';
    this.horizon = '';
    this.plan = '';
  }

  /** What is shown after filtering, in the order shown. */
  get items(): readonly Action[] {
    if (this.#actions.data.stage !== 'shown') return [];
    const { actions, ideas } = this.#actions.shown(this.#shownView);
    return [...actions, ...ideas];
  }
  /** Settles when there are actions, an empty state or a message to see. */
  get ready(): Promise<void> {
    return this.#records.settled();
  }
  /** Opens what has this id, in view and with the focus; `false` where it is not to be found. */
  async show(id: string): Promise<boolean> {
    await this.ready;
    return (await this.#records.late.with((half) => half.show(id))) ?? false;
  }
  /** Asks the feeds again. */
  refresh(): Promise<void> {
    return this.#records.refresh();
  }

  protected override willUpdate(): void {
    const { choices, data } = this.#actions;
    const { item } = choices.current;
    // Somebody shared one: it is open, and a question stands in no other view. From then on residents have the last word.
    if (item === this.#shared || !data.all.some(({ id }) => id === item)) return;
    this.#shared = this.#records.open = item;
    this.view = this.#actions.viewFor(item, this.#shownView);
  }
  protected override render() {
    const text = this.#text;
    const paper = this.#records.window.printing ? this.#later?.paper(this.#shownView) : undefined;
    return this.#records.render({
      title: paper?.title ?? (this.heading || text.t('actions.title')),
      shown: () => ({
        count: countWords(this.#actions.shown(this.#shownView), this.#shownView, text),
        bar: filterBar(this.#records),
        beside: this.#renderViews(),
        content: html`${paper?.date} ${this.#renderNotes()} ${this.#later?.actions()}`,
      }),
    });
  }
  #renderViews() {
    const view = this.#shownView;
    // A choice that leaves no question takes no view away.
    if (!this.#hasAdvice || !this.#records.chosen) this.#hasAdvice = this.#actions.shown('advice').actions.length > 0;
    return viewChoice(this.#text, view, view === 'advice' || this.#hasAdvice, (chosen) => {
      this.#records.status.act();
      this.view = chosen;
      this.#records.window.reset();
    });
  }
  #renderNotes() {
    const view = this.#shownView;
    const { window, open } = this.#records;
    const { drawn, printing } = window;
    const { items } = this;
    if (items.length === 0)
      return this.#records.renderNone(this.#text.t(view === 'advice' ? 'actions.none.advice' : 'actions.none'));
    // One that is opened from elsewhere may be so far down that it is not among the first: it stands behind them.
    const shown = items.filter(({ id }, at) => at < drawn || id === open);
    const proposed = shown.filter(({ kind }) => kind === 'idea');
    const others = shown.filter(({ kind }) => kind !== 'idea');
    const context = this.#context;
    // Paper has no room for two columns of notes that are read beside each other.
    const isBoard = view === 'board' && !printing;
    return html`<div class="all">
        ${others.length === 0 ? nothing : isBoard ? board(others, this.headingLevel, context) : notes(others, context)}
        ${ideas(proposed, this.headingLevel, context)}
      </div>
      ${moreButton(items.length > drawn, this.#text, (event) => window.more(event))}`;
  }

  get #later(): Later | undefined {
    return this.#records.late.half;
  }
  get #shownView(): View {
    return viewOf(this.view);
  }
  get #context(): NoteContext {
    return {
      text: this.#text,
      today: localTime(this.clock()).date,
      isGrouped: false,
      isOpen: (id) => id === this.#records.open,
      toggle: (id) => this.#records.toggle(id),
      details: (action) => this.#later?.details(action) ?? nothing,
    };
  }
}

if (!customElements.get('buurt-action-path')) customElements.define('buurt-action-path', BuurtActionPath);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-action-path': BuurtActionPath;
  }
}
