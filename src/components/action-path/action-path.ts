import { html, nothing } from 'lit';
import { AgainController } from '../../controllers/again-controller.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import { StatusController } from '../../controllers/status-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { WidgetElement } from '../../controllers/widget-element.ts';
import { WindowController } from '../../controllers/window-controller.ts';
import { NO_ACTION_FILTERS, type ActionFilters } from '../../domain/action-filters.ts';
import type { Action } from '../../domain/action.ts';
import { chosenCount } from '../../domain/chosen-count.ts';
import { localTime } from '../../domain/local-time.ts';
import { actionsCatalogue } from '../../i18n/actions/catalogue.ts';
import { list } from '../../i18n/sentence.ts';
import { controls } from '../../styles/controls.ts';
import { frameStyles } from '../../styles/frame.ts';
import { rowStyles } from '../../styles/rows.ts';
import { searchBarStyles } from '../../styles/search-bar.ts';
import { tokens } from '../../styles/tokens.ts';
import { bringTo } from '../parts/bring-to.ts';
import { moreButton } from '../parts/button.ts';
import { FilterChangeEvent } from '../parts/filter-change-event.ts';
import { frame } from '../parts/frame.ts';
import { nothingFound } from '../parts/nothing-found.ts';
import { styles } from './action-path.styles.ts';
import { ActionsController } from './actions-controller.ts';
import { board, ideas, notes } from './board.ts';
import { filterBar } from './filter-bar.ts';
import type { Later, LaterHost, Widget } from './later.ts';
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
  readonly #status = new StatusController(this, this.#text);
  readonly #actions = new ActionsController(this, this.#status.missed);
  readonly #late: LateController<Later> = new LateController(
    this,
    async () => {
      const [{ Later }] = await Promise.all([import('./later.ts'), this.#actions.choices.prepare()]);
      return () => new Later(this, this.#actions);
    },
    () => {
      const { item, sectors } = this.#actions.choices.current;
      return this.debug || item || sectors.length > 0 ? 'now' : this.#actions.data.all.length > 0 ? 'idle' : 'no';
    },
    this.#status,
  );
  readonly limit = 50;
  readonly #window = new WindowController(this, () => this.performUpdate());
  /** The id that a link was shared of, once the view was the one in which it stands. */
  #shared = '';
  /** The id of the note that is open, `''` where a resident closed it. */
  #open: string | undefined;

  constructor() {
    super();
    this.view = 'board';
    this.horizon = '';
    this.plan = '';
    new FocusController(this);
    new AgainController(this);
  }

  /** What is shown after filtering, in the order shown. */
  get items(): readonly Action[] {
    if (this.#actions.data.stage !== 'shown') return [];
    const { actions, ideas } = this.#actions.shown(this.#shownView);
    return [...actions, ...ideas];
  }
  /** Settles when there are actions, an empty state or a message to see. */
  get ready(): Promise<void> {
    return this.#settled();
  }
  /** Opens what has this id, in view and with the focus; `false` where it is not to be found. */
  async show(id: string): Promise<boolean> {
    await this.ready;
    this.view = this.#actions.viewFor(id, this.#shownView);
    if (!this.#isShown(id)) {
      this.#change(NO_ACTION_FILTERS);
      await this.#actions.choices.answered();
    }
    if (!this.#isShown(id)) return false;
    if (!this.#isOpen(id)) this.#toggle(id);
    await this.updateComplete;
    bringTo(this.renderRoot.querySelector('.open > .name'));
    return true;
  }
  /** Asks the feeds again. */
  async refresh(): Promise<void> {
    await this.#actions.data.feed.refresh();
    await this.updateComplete;
  }

  protected override willUpdate(): void {
    const { choices, data } = this.#actions;
    const { item } = choices.current;
    // Somebody shared one question: it stands in no other view. From then on who chooses another has the last word.
    if (item === this.#shared || !data.all.some(({ id }) => id === item)) return;
    this.#shared = item;
    this.view = this.#actions.viewFor(item, this.#shownView);
  }
  protected override render() {
    const text = this.#text;
    const { data } = this.#actions;
    const { reports, stage } = data;
    const later = this.#late.half;
    const paper = this.#window.printing ? later?.paper(this.#shownView) : undefined;
    return frame({
      text,
      data,
      title: paper?.title ?? (this.heading || text.t('actions.title')),
      headingLevel: this.headingLevel,
      status: this.#status,
      retry: () => this.refresh(),
      shown: () => ({
        count: this.#count,
        bar: this.#renderBar(),
        beside: this.#renderViews(),
        content: html`${paper?.date} ${this.#renderNotes()} ${later?.actions()}`,
      }),
      after: html`${stage === 'failed' || stage === 'shown' ? later?.panel() : nothing}
      ${this.debug ? later?.debug(reports) : nothing}`,
    });
  }
  #renderBar() {
    const later = this.#late.half;
    return filterBar({
      text: this.#text,
      actions: this.#actions.data.all,
      filters: this.#actions.choices.current,
      change: (filters) => this.#change(filters),
      showPanel: () => void this.#late.with((half) => half.showPanel()),
      under: later?.chosen(),
    });
  }
  #renderViews() {
    const view = this.#shownView;
    const hasAdvice = view === 'advice' || this.#actions.shown('advice').actions.length > 0;
    return viewChoice(this.#text, view, hasAdvice, (chosen) => {
      this.#status.act();
      this.view = chosen;
      this.#window.reset();
    });
  }
  #renderNotes() {
    const view = this.#shownView;
    const { drawn, printing } = this.#window;
    const { items } = this;
    if (items.length === 0) return this.#renderNone();
    // One that is opened from elsewhere may be so far down that it is not among the first: it stands behind them.
    const shown = items.filter(({ id }, at) => at < drawn || this.#isOpen(id));
    const proposed = shown.filter(({ kind }) => kind === 'idea');
    const others = shown.filter(({ kind }) => kind !== 'idea');
    const context = this.#context;
    // Paper has no room for two columns of notes that are read beside each other.
    const isBoard = view === 'board' && !printing;
    return html`<div class="all">
        ${others.length === 0 ? nothing : isBoard ? board(others, this.headingLevel, context) : notes(others, context)}
        ${ideas(proposed, this.headingLevel, context)}
      </div>
      ${moreButton(items.length > drawn, this.#text, (event) => this.#window.more(event))}`;
  }
  #renderNone() {
    const { choices, data } = this.#actions;
    return nothingFound({
      text: this.#text,
      isNarrowed: chosenCount(choices.current) > 0,
      empty: this.#text.t(this.#shownView === 'advice' ? 'actions.none.advice' : 'actions.none'),
      publisher: data.publisher,
      clear: () => this.#change(NO_ACTION_FILTERS),
    });
  }

  get #count(): string {
    const { n, language } = this.#text;
    const { actions, ideas } = this.#actions.shown(this.#shownView);
    const words = n(this.#shownView === 'advice' ? 'actions.questions' : 'actions.count', actions.length);
    return ideas.length > 0 ? list([words, n('actions.ideas', ideas.length)], language) : words;
  }
  get #shownView(): View {
    return viewOf(this.view);
  }
  get #context(): NoteContext {
    return {
      text: this.#text,
      today: localTime(this.clock()).date,
      isGrouped: false,
      isOpen: (id) => this.#isOpen(id),
      toggle: (id) => this.#toggle(id),
      details: (action) => this.#late.half?.details(action) ?? nothing,
    };
  }
  /** What the half that comes later may see and do; not for the page. */
  get widget(): Widget {
    const { config, publisher, area, areas, all } = this.#actions.data;
    const now = this.clock();
    return {
      text: this.#text,
      headingLevel: this.headingLevel,
      now,
      today: localTime(now).date,
      actions: all,
      filters: this.#actions.choices.current,
      shown: () => this.items,
      count: () => this.#count,
      publisher,
      config,
      area,
      areas,
      change: (change) => this.#change(change),
      say: (words) => this.#status.say(words),
    };
  }

  #isShown(id: string): boolean {
    return this.items.some((action) => action.id === id);
  }
  #isOpen(id: string): boolean {
    return id === (this.#open ?? this.#actions.choices.current.item);
  }
  #toggle(id: string): void {
    this.#open = this.#isOpen(id) ? '' : id;
    void this.#late.with();
    this.requestUpdate();
  }
  #change(filters: Partial<ActionFilters>): void {
    const { choices } = this.#actions;
    this.#status.ask();
    this.#window.reset();
    void choices.change(filters).then(() => {
      const event = new FilterChangeEvent(choices.current, this.items.length);
      this.dispatchEvent(event);
    });
  }
  async #settled(): Promise<void> {
    await this.updateComplete;
    await Promise.all([this.#actions.data.settled(), this.#text.settled()]);
    if (this.debug) await (await this.#late.ask())?.text.settled();
    await this.updateComplete;
  }
}

if (!customElements.get('buurt-action-path')) customElements.define('buurt-action-path', BuurtActionPath);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-action-path': BuurtActionPath;
  }
}
