import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { WindowController } from '../../controllers/window-controller.ts';
import type { Activity } from '../../domain/activity.ts';
import { isDay, type DateSpan } from '../../domain/date-span.ts';
import { addDays } from '../../domain/local-time.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { occurrenceOn } from '../../domain/on-day.ts';
import { addMonths } from '../../domain/weeks-and-months.ts';
import { gridWords, weekTitle } from '../../i18n/activities/grid-words.ts';
import { monthTitle } from '../../i18n/days.ts';
import { sentence } from '../../i18n/sentence.ts';
import { adopt } from '../../styles/adopt.ts';
import { button } from '../parts/button.ts';
import { heading } from '../parts/heading.ts';
import type { ActivitiesController } from './activities-controller.ts';
import type { ActivitiesText } from './activities-text.ts';
import type { RowContext } from './activity-row.ts';
import { dayList } from './day-list.ts';
import { KeptDays, spanAround, type GridView } from './grid-days.ts';
import { dayAfterKey, within } from './grid-keys.ts';
import { gridStyles } from './grid.styles.ts';
import type { LaterHost } from './later.ts';
import { monthGrid } from './month-grid.ts';
import { viewOf } from './view-tabs.ts';
import { weekView } from './week-view.ts';

/** What the widget lends to the days it shows. */
export interface GridFrame {
  readonly context: RowContext;
  readonly window: Pick<WindowController, 'drawn' | 'more' | 'reset'>;
  /** Draws the days as a list, where seven columns do not fit. */
  readonly list: (() => unknown) | undefined;
  /** Says why there is nothing. */
  readonly none: () => unknown;
  /** The resident did something: the widget may answer aloud. */
  readonly act: () => void;
}

/** The month and the week: which day is looked at, which one is chosen, and how one leafs from there. */
export class GridPart implements ReactiveController {
  readonly #host: LaterHost;
  readonly #activities: ActivitiesController;
  readonly #days: KeptDays;
  /** Where a resident went, from the day that the webmaster named. */
  #at: { readonly date: string; readonly day: string } | undefined;
  /** The day whose activities stand under the days. */
  #chosen: string | undefined;
  #opener: Node | null = null;
  /** What stands in the address of all this. */
  #said = '';

  constructor(host: LaterHost, activities: ActivitiesController) {
    this.#host = host;
    this.#activities = activities;
    this.#days = new KeptDays(activities);
    adopt(host.shadowRoot, gridStyles);
    host.addController(this);
    this.hostUpdate();
  }
  /** Follows a link, and says where a resident went for the next one. */
  hostUpdate(): void {
    const host = this.#host;
    const view = viewOf(host.view);
    if (view === 'list') host.at = this.#said = '';
    else {
      const { at = '' } = host;
      if (at !== this.#said) this.#goTo(at);
      host.at = this.#said = this.#toLink(view);
    }
  }
  /** "December 2026", "Week van 23 tot 29 november 2026" */
  title(view: GridView, { language }: ActivitiesText): string {
    if (view === 'month') return sentence(monthTitle(this.#day, language));
    const { from, until } = this.around(view);
    return weekTitle(from, until, language);
  }
  /** The days of a list that stands for the month or the week: from a chosen one on, and of the present ones those that are left. */
  span(view: GridView): DateSpan {
    const { from, until } = this.around(view);
    const first = [this.#chosen ?? '', this.#activities.today].find((day) => from <= day && day <= until);
    return { from: first ?? from, until };
  }
  /** All days of the month or the week. */
  around(view: GridView): DateSpan {
    return spanAround(view, this.#day);
  }
  /** What the month or the week shows, each activity once. */
  items(view: GridView): readonly Activity[] {
    return this.#days.around(view, this.#day).activities;
  }
  render(view: GridView, frame: GridFrame): TemplateResult {
    const { text } = frame.context;
    const words = gridWords[text.language];
    const leaf = (name: string, day: () => string) => button(name, () => this.#go(day(), frame));
    const turn = (by: number) => (view === 'month' ? addMonths(this.#day, by) : addDays(this.#day, 7 * by));
    return html`<div class="leaf">
        ${heading(this.title(view, text), this.#host.headingLevel, { id: 'leaf', deeper: 1, look: 'group' })}
        <p class="own no-print">
          ${leaf(words[`${view}.previous`], () => turn(-1))} ${leaf(words[`${view}.next`], () => turn(1))}
          ${leaf(words['to-today'], () => this.#activities.today)}
        </p>
      </div>
      ${frame.list ? frame.list() : this.#renderGrid(view, frame)}`;
  }
  #renderGrid(view: GridView, frame: GridFrame) {
    const { context, window } = frame;
    const { text } = context;
    const words = gridWords[text.language];
    const { today } = this.#activities;
    const { days, ongoing, activities } = this.#days.around(view, this.#day);
    const { headingLevel } = this.#host;
    const chosen = days.find(({ date }) => date === this.#chosen);
    const panel = dayList({
      occurrences: this.#activities.inOrder(chosen?.all.map(occurrenceOn) ?? [], chosen?.date),
      isEach: true,
      day: chosen?.date,
      ongoing,
      shown: window.drawn,
      today,
      headingLevel,
      context,
      more: (event) => window.more(event),
    });
    return html`<div part="grid">
        ${
          view === 'month'
            ? monthGrid({
                text,
                days,
                today,
                at: this.#day,
                chosen: chosen?.date,
                words,
                press: (event) => this.#press(event, frame),
                choose: (day) => this.#choose(day, frame),
              })
            : weekView({
                text,
                words,
                days,
                today,
                headingLevel,
                choose: (day, opener, occurrence) => this.#choose(day, frame, opener, occurrence),
              })
        }
      </div>
      ${activities.length === 0 ? frame.none() : nothing}
      <div
        class="chosen-day"
        id=${chosen ? 'chosen' : nothing}
        @keydown=${(event: KeyboardEvent) => this.#leave(event)}
      >
        ${panel} ${chosen ? button(words.back, () => this.#back(), 'quiet no-print') : nothing}
      </div>`;
  }
  /** A day is a chosen one; of a month or of days from one until another the first is looked at. */
  #goTo(at: string): void {
    const day = at.length === 7 ? `${at}-01` : at.slice(0, 10);
    this.#at = isDay(day) ? { date: this.#host.date, day } : undefined;
    this.#chosen = day === at ? day : undefined;
  }
  /** Nothing of the days that the page begins with. */
  #toLink(view: GridView): string {
    const { from, until } = this.around(view);
    const chosen = this.#chosen ?? '';
    if (chosen >= from && chosen <= until) return chosen;
    if (from === spanAround(view, this.#activities.first).from) return '';
    return view === 'month' ? from.slice(0, 7) : `${from}/${until}`;
  }
  get #day(): string {
    const at = this.#at;
    return at?.date === this.#host.date ? at.day : within(this.#activities.first);
  }
  #go(day: string, { window, act, list }: GridFrame): void {
    act();
    window.reset();
    // Who leafs through a list comes back to all of it: no day can be chosen there.
    if (list) this.#chosen = undefined;
    this.#at = { date: this.#host.date, day: within(day) };
    this.#host.requestUpdate();
  }
  #press(event: KeyboardEvent, frame: GridFrame): void {
    const { key, currentTarget, target } = event;
    const isTurned = currentTarget instanceof Element && currentTarget.matches(':dir(rtl)');
    // A screen reader may have gone to any of the days.
    const from = (target instanceof HTMLElement && target.dataset.day) || this.#day;
    const day = dayAfterKey(event, from, isTurned);
    if (day) this.#go(day, frame);
    else if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    if (day) void this.#focus(() => this.#find(`[data-day="${day}"]`));
    else this.#choose(from, frame);
  }
  /** Shows what is on that day; the focus goes to its heading, or to the activity that was pressed. */
  #choose(day: string, frame: GridFrame, opener: EventTarget | null = null, occurrence?: Occurrence): void {
    this.#go(day, frame);
    this.#chosen = day;
    this.#opener = opener instanceof Node ? opener : null;
    const { context } = frame;
    if (occurrence && !context.isOpen(occurrence.key)) context.toggle(occurrence.activity, occurrence.key);
    const name = occurrence ? '.open > .name' : '.group';
    void this.#focus(() => this.#find(`.chosen-day ${name}`) ?? this.#find('.chosen-day .group'));
  }
  #leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#back();
  }
  /** To the day, or to what was pressed in it. */
  #back(): void {
    const day = this.#find(`[data-day="${this.#chosen}"]`);
    const opener = this.#opener instanceof HTMLElement && day?.contains(this.#opener) ? this.#opener : day;
    opener?.focus();
  }
  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
  async #focus(find: () => HTMLElement | null): Promise<void> {
    await this.#host.updateComplete;
    find()?.focus();
  }
}
