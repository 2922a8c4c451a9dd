import { html, nothing, type TemplateResult } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { NO_ACTION_FILTERS, type ActionFilters } from '../../domain/action-filters.ts';
import { withLinkProblems } from '../../domain/action-problems.ts';
import type { Action } from '../../domain/action.ts';
import type { FeedReport } from '../../domain/feed.ts';
import { localTime } from '../../domain/local-time.ts';
import type { ActionsMessages } from '../../i18n/actions/catalogue.ts';
import { actionDetailsCatalogue, type ActionDetailsMessages } from '../../i18n/actions/details.ts';
import { activitiesCatalogue } from '../../i18n/activities/catalogue.ts';
import { fullDate } from '../../i18n/format.ts';
import { indicatorsCatalogue } from '../../i18n/indicators/catalogue.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { sheetStyles } from '../../styles/sheet.ts';
import { bringTo } from '../parts/bring-to.ts';
import { button } from '../parts/button.ts';
import { ChoicesPart } from '../parts/choices-part.ts';
import { DebugPart } from '../parts/debug-part.ts';
import { formFor, openForm } from '../parts/open-form.ts';
import { printOnly } from '../parts/print-alone.ts';
import type { LaterHalf, RecordsHost, RecordsPart } from '../parts/records-part.ts';
import { RecordsWidget } from '../parts/records-widget.ts';
import { shareButton } from '../parts/share.ts';
import { checkTokens } from '../parts/token-contrast.ts';
import { NOBODY, type ActionsController, type ActionsHost } from './actions-controller.ts';
import { actionChoices } from './choices.ts';
import { countWords } from './count-words.ts';
import { actionDetails, type Speaking } from './details.ts';
import { laterStyles } from './later.styles.ts';
import { LinkedFeeds } from './linked-feeds.ts';
import * as linkWords from './link-words.ts';
import { saveTable } from './save-table.ts';
import { viewOf, type View } from './view-choice.ts';

/** What the widget lets its later half see and do. */
export type Widget = RecordsWidget<'actions', ActionFilters, TextController<ActionsMessages>>;
export type Records = RecordsPart<'actions', ActionFilters, TextController<ActionsMessages>, Later>;

export interface LaterHost extends ActionsHost, RecordsHost {
  readonly items: readonly Action[];
  readonly heading: string;
  view: string;
  readonly clock: () => Date;
}
export type DetailsText = TextController<ActionDetailsMessages>;

/** What the action path needs once a resident opens something: the other feeds, the choices, and what to take along. */
export class Later implements LaterHalf {
  readonly #host: LaterHost;
  readonly #records: Records;
  readonly #widget: Widget;
  readonly #actions: ActionsController;
  readonly #debug: DebugPart;
  readonly #choices: ChoicesPart<ActionFilters>;
  readonly #feeds: LinkedFeeds;
  readonly #speaking: Speaking;
  readonly text: DetailsText;
  readonly panel: NonNullable<LaterHalf['panel']>;

  constructor(host: LaterHost, records: Records, actions: ActionsController) {
    const widget: Widget = new RecordsWidget(host, records);
    this.#host = host;
    this.#records = records;
    this.#widget = widget;
    this.#actions = actions;
    this.text = new TextController(host, actionDetailsCatalogue);
    this.#speaking = {
      text: this.text,
      figures: new TextController(host, indicatorsCatalogue),
      meetings: new TextController(host, activitiesCatalogue),
    };
    this.#debug = new DebugPart(host);
    this.#choices = new ChoicesPart(host, this.text, () =>
      actionChoices(widget, this.text, this.#count, actions.partners()),
    );
    this.panel = {
      render: () => this.#choices.render(),
      show: () => {
        // Sectors that another feed knows come in when it answers.
        this.#follow();
        return this.#choices.show();
      },
    };
    this.#feeds = new LinkedFeeds(host);
    actions.partners = () => this.#linked.partners ?? NOBODY;
    adopt(host.shadowRoot, openedStyles, sheetStyles, laterStyles);
    checkTokens(host);
    host.addController(this);
    host.requestUpdate();
  }
  hostUpdate(): void {
    if (this.#actions.choices.current.sectors.length > 0) this.#follow();
  }
  get #linked() {
    return this.#feeds.linked;
  }
  #follow(): void {
    this.#feeds.follow(this.#widget.config);
  }
  /** Opens what has this id, in view and with the focus; `false` where it is not to be found. */
  async show(id: string): Promise<boolean> {
    const host = this.#host;
    const { choices } = this.#actions;
    const isShown = () => host.items.some((action) => action.id === id);
    host.view = this.#actions.viewFor(id, viewOf(host.view));
    if (!isShown()) {
      this.#records.clear();
      await choices.answered();
    }
    if (!isShown()) return false;
    this.#records.open = id;
    this.#records.status.act();
    host.requestUpdate();
    await host.updateComplete;
    bringTo(host.renderRoot.querySelector<HTMLElement>('.open > .name'));
    return true;
  }
  /** What stands under the choices: those made, as words to take away. */
  underBar(): unknown {
    if (!this.text.ready) return nothing;
    return this.#records.window.printing ? this.#choices.printed() : this.#choices.chosen();
  }
  get #count(): string {
    const view = viewOf(this.#host.view);
    return countWords(this.#actions.shown(view), view, this.#widget.text);
  }
  details(action: Action): unknown {
    this.#follow();
    const { text, figures, meetings } = this.#speaking;
    if (![text, figures, meetings].every(({ ready }) => ready)) return nothing;
    return actionDetails(action, {
      ...this.#speaking,
      widget: this.#widget,
      today: this.#today,
      linked: this.#linked,
      partners: this.#actions.partners(),
      isUnread: this.#feeds.isUnread,
      address: () => this.#widget.address(linkWords, { ...NO_ACTION_FILTERS, item: action.id }),
    });
  }
  /** What can be done with all that is shown: propose something too, print, keep, share it. */
  actions(): TemplateResult | typeof nothing {
    if (!this.text.ready) return nothing;
    const { text: words, count } = this.#widget;
    const { t } = this.text;
    const form = formFor('idea');
    return html`<div class="own no-print">
      ${form ? button(t('actions.idea.ask'), () => openForm(form, ''), 'strong') : nothing}
      ${
        count > 0
          ? [button(words.t('print'), () => printOnly(this.#host)), button(t('actions.save'), () => this.#save())]
          : nothing
      }
      ${shareButton(this.#widget, () => this.#widget.address(linkWords))}
    </div>`;
  }
  /** The heading of a print, and its date; `undefined` while the words are on their way. */
  paper(view: View): { readonly title: string; readonly date: TemplateResult } | undefined {
    if (!this.text.ready) return undefined;
    const { place, text: words } = this.#widget;
    const { t, language } = this.text;
    const title = view === 'advice' ? words.t('actions.view.advice') : this.#host.heading || words.t('actions.title');
    return {
      title: place ? `${title} · ${place}` : title,
      date: html`<p>${t('actions.print.date', { date: fullDate(this.#today, language) })}</p>`,
    };
  }
  /** What is wrong with the feeds, and which links lead nowhere, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    this.#follow();
    const { all, headingLevel } = this.#widget;
    const told = withLinkProblems(reports, all, this.#linked);
    return this.#debug.render(told, this.text.language, headingLevel, { records: all });
  }
  /** The day it is in the town, `YYYY-MM-DD`. */
  get #today(): string {
    return localTime(this.#widget.now).date;
  }
  async #save(): Promise<void> {
    this.#follow();
    await this.#feeds.settled();
    saveTable(this.#host.items, { text: this.text, widget: this.#widget, partners: this.#actions.partners() });
  }
}
