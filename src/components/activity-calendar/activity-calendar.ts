import { html, nothing } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { WidgetElement } from '../../controllers/widget-element.ts';
import { WidthController } from '../../controllers/width-controller.ts';
import type { Activity } from '../../domain/activity.ts';
import { activitiesCatalogue } from '../../i18n/activities/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { frameStyles } from '../../styles/frame.ts';
import { rowStyles } from '../../styles/rows.ts';
import { searchBarStyles } from '../../styles/search-bar.ts';
import { tokens } from '../../styles/tokens.ts';
import { button } from '../parts/button.ts';
import { RecordsPart } from '../parts/records-part.ts';
import { noneFound } from '../parts/searched.ts';
import { ActivitiesController } from './activities-controller.ts';
import { styles } from './activity-calendar.styles.ts';
import type { RowContext } from './activity-row.ts';
import { calendarBar } from './calendar-bar.ts';
import { dayList } from './day-list.ts';
import { ActivitySelectEvent } from './events.ts';
import type { GridView } from './grid-days.ts';
import type { Later, LaterHost, Records } from './later.ts';
import { ShownView } from './shown-view.ts';
import { viewTabs, type View } from './view-tabs.ts';

/** Em from which seven columns stand beside each other; below it a month is a list (W2). */
const WIDE = 40;

/**
 * What is on in the neighbourhood: today and the days after it, as a list, a week or a month. The list is complete on its
 * own; times are those of the town, whatever the device says.
 *
 * @summary Activities by day.
 * @tagname buurt-activity-calendar
 *
 * @attr {string} feed - One or more addresses of feeds, white space between. Without it, those of the neighbourhood around.
 * @attr {string} area - Id or code of the area to show; else the one chosen in the neighbourhood.
 * @attr {"list"|"week"|"month"} view - What a resident meets first.
 * @attr {string} date - First day shown, `YYYY-MM-DD`; today.
 * @attr {number} days - Days in the list; 14.
 * @attr {string} categories - Only these categories, white space between.
 * @attr {number} limit - Rows before "Show more"; 50.
 * @attr {string} image-hosts - Hosts that images may come from; none by default.
 * @attr {boolean} with-qr - Print a QR code of the page.
 * @attr {string} subscribe - Address of a calendar (.ics) that residents can follow in their own.
 *
 * @slot - Shown until the first activities arrive and when none can: a plain list of links serves everyone.
 *
 * @fires {ActivitySelectEvent} buurt-activity-select - A resident opened `event.activity`. Cancel it to show your own page.
 * @fires {FilterChangeEvent} buurt-filter-change - Other choices: `event.filters`, `event.count`.
 * @fires {MapShownEvent} buurt-map-shown - The map of a place, which a resident asked for, has drawn.
 * @fires {ConsentRequestEvent} buurt-consent-request - That map would ask `event.origins`. Cancel it to ask your own way, then
 *   set `map="visible"` here.
 * @fires {IssueEvent} buurt-issue - Something is wrong with a feed; for the webmaster.
 *
 * @csspart filters - Search and choices.
 * @csspart list - The days and what is on.
 * @csspart activity - One row of it.
 * @csspart grid - The month or the week.
 * @csspart map - The box around the map of a place.
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
export class BuurtActivityCalendar extends WidgetElement implements LaterHost {
  static override styles = [tokens, controls, frameStyles, searchBarStyles, rowStyles, styles];
  static override properties = {
    view: { type: String },
    date: { type: String },
    days: { type: Number },
    categories: { type: String },
    limit: { type: Number },
    imageHosts: { type: String, attribute: 'image-hosts' },
    withQr: { type: Boolean, attribute: 'with-qr' },
    subscribe: { type: String },
    withoutJsonLd: { type: Boolean, attribute: 'without-json-ld' },
  };
  declare view: string;
  declare date: string;
  declare days: number;
  declare categories: string;
  declare limit: number;
  declare imageHosts: string;
  declare withQr: boolean;
  declare subscribe: string;
  /** Leave the schema.org description of the activities out of the page. */
  declare withoutJsonLd: boolean;
  /** Where a resident leafed to, as a link says it; see `GridPart`. */
  declare at?: string;

  readonly #text = new TextController(this, activitiesCatalogue);
  readonly #activities = new ActivitiesController(
    this,
    () => this.#records,
    () => this.#view.isComing,
  );
  readonly #records: Records = new RecordsPart(this, this.#text, this.#activities, {
    later: async () => {
      const { Later } = await import('./later.ts');
      return () => new Later(this, this.#records, this.#activities, this.#view);
    },
    redraw: () => this.#redraw(),
  });
  readonly #width = new WidthController(this, WIDE);
  readonly #view = new ShownView(this, this.#activities, this.#width, this.#records.status);

  constructor() {
    super();
    this.view = 'list';
    this.date = '';
    this.days = 0;
    this.categories = '';
    this.limit = 50;
    this.imageHosts = '';
    this.withQr = false;
    this.subscribe = '';
    this.withoutJsonLd = false;
  }

  /** The activities shown after filtering, in the order shown, each once. */
  get items(): readonly Activity[] {
    return this.#activities.data.stage === 'shown' ? this.#view.items : [];
  }
  /** Settles when there are activities, an empty state or a message to see. */
  get ready(): Promise<void> {
    return this.#settled();
  }
  /** Opens the next time of the activity of this id, in view and with the focus; `false` where it is not to be found. */
  async show(id: string): Promise<boolean> {
    await this.ready;
    return (await this.#records.late.with((half) => half.show(id))) ?? false;
  }
  /** Asks the feeds again. */
  refresh(): Promise<void> {
    return this.#records.refresh();
  }

  protected override render() {
    const text = this.#text;
    const printed = this.#records.window.printing ? this.#later?.paper.render() : undefined;
    return this.#records.render({
      title: printed?.title ?? (this.heading || text.t('activities.title')),
      shown: () =>
        printed ?? {
          count: this.#view.count(text),
          bar: calendarBar(this.#records, !this.#view.leafed),
          beside: viewTabs(text, this.#view.name, (view) => this.#show(view)),
          content: this.#renderPanel(),
        },
    });
  }
  #renderPanel() {
    // On paper days stand in full, also while what makes a sheet of them is not here yet.
    const leafed = this.#view.grid.isLost || this.#records.window.printing ? undefined : this.#view.leafed;
    return html`<div id="panel" class="tabpanel" role="tabpanel" aria-labelledby="tab-${this.#view.name}">
      ${leafed ? this.#renderGrid(leafed) : this.#renderList()} ${this.#later?.actions()}
    </div>`;
  }
  #renderGrid(view: GridView) {
    const { window, status } = this.#records;
    return this.#view.grid.half?.render(view, {
      context: this.#rowContext,
      window,
      list: this.#width.isWide ? undefined : () => this.#renderList(),
      none: () => this.#renderNone(),
      act: () => status.act(),
    });
  }
  #renderList() {
    const { today, hasLater, choices } = this.#activities;
    const { occurrences, ongoing, leafed, span } = this.#view;
    const { window } = this.#records;
    const later =
      leafed || !hasLater
        ? nothing
        : button(this.#text.t('activities.none.later'), () => this.#showLater(), 'more no-print');
    if (occurrences.length + ongoing.length === 0) return html`${this.#renderNone()} ${later}`;
    // What goes on all the time is no answer to what is on in these days.
    const isAsked = Boolean(leafed ?? choices.current.when);
    const none = isAsked && occurrences.length === 0 ? html`<p>${this.#text.t('activities.none.dates')}</p>` : nothing;
    return html`${none}
    ${dayList({
      occurrences,
      from: leafed || span.from > today || span.until < today ? span.from : today,
      isEach: leafed !== undefined,
      ongoing,
      shown: window.drawn,
      today,
      headingLevel: this.headingLevel,
      context: this.#rowContext,
      more: (event) => window.more(event),
      end: later,
    })}`;
  }
  #renderNone() {
    const { nearest, data } = this.#activities;
    const empty = this.#text.t(data.all.length > 0 ? 'activities.none.dates' : 'activities.none');
    return noneFound(this.#records, nearest, empty);
  }

  get #later(): Later | undefined {
    return this.#records.late.half;
  }
  get #rowContext(): RowContext {
    const { window, open } = this.#records;
    return {
      text: this.#text,
      now: this.clock(),
      distance: (row) => this.#later?.distance(row),
      printing: window.printing,
      isOpen: (key) => key === open,
      toggle: (activity, key) => this.#records.toggle(key, new ActivitySelectEvent(activity)),
      details: (activity, occurrence) => this.#later?.details(activity, occurrence) ?? nothing,
    };
  }

  #show(view: View): void {
    this.#records.status.act();
    this.view = view;
    this.#records.window.reset();
    // Where it cannot be fetched the list stays, and a resident is told.
    if (view !== 'list') void this.#view.grid.with();
  }
  #showLater(): void {
    this.#records.status.act();
    const first = this.#activities.showLater();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelectorAll<HTMLElement>('.days .name')[first]?.focus();
    });
  }
  /** At once, as paper asks (see `PrintController`): what does not fit on it is known only when all of it is drawn. */
  #redraw(): void {
    this.performUpdate();
    this.#later?.paper.fit(this.#records.window.printing);
    this.performUpdate();
  }
  async #settled(): Promise<void> {
    await this.#records.settled();
    if (this.#view.leafed) await this.#view.grid.ask();
    await this.updateComplete;
  }
}

if (!customElements.get('buurt-activity-calendar'))
  customElements.define('buurt-activity-calendar', BuurtActivityCalendar);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-activity-calendar': BuurtActivityCalendar;
  }
}
