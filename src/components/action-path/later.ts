import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { addressWith } from '../../controllers/link-state-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { ActionFilters } from '../../domain/action-filters.ts';
import { withLinkProblems } from '../../domain/action-problems.ts';
import type { Action } from '../../domain/action.ts';
import { findArea } from '../../domain/area-code.ts';
import type { Area } from '../../domain/area.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedReport, Publisher } from '../../domain/feed.ts';
import { plain } from '../../domain/text.ts';
import { actionDetailsCatalogue, type ActionDetailsMessages } from '../../i18n/actions/details.ts';
import { activitiesCatalogue } from '../../i18n/activities/catalogue.ts';
import { fullDate } from '../../i18n/format.ts';
import { indicatorsCatalogue } from '../../i18n/indicators/catalogue.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { sheetStyles } from '../../styles/sheet.ts';
import { button } from '../parts/button.ts';
import { ChoicesPart } from '../parts/choices-part.ts';
import { DebugPart } from '../parts/debug-part.ts';
import { formFor, openForm } from '../parts/open-form.ts';
import { printOnly } from '../parts/print-alone.ts';
import { share } from '../parts/share.ts';
import { checkTokens } from '../parts/token-contrast.ts';
import { NOBODY, type ActionsController, type ActionsHost } from './actions-controller.ts';
import type { ActionsText } from './actions-text.ts';
import { actionChoices } from './choices.ts';
import { actionDetails, type Speaking } from './details.ts';
import { laterStyles } from './later.styles.ts';
import { LinkedFeeds } from './linked-feeds.ts';
import { toLink } from './link-words.ts';
import { saveTable } from './save-table.ts';
import type { View } from './view-choice.ts';

/** What the widget lets its later half see and do. */
export interface Widget {
  readonly text: ActionsText;
  readonly headingLevel: number;
  readonly now: Date;
  /** The day it is in the town, `YYYY-MM-DD`. */
  readonly today: string;
  readonly actions: readonly Action[];
  readonly filters: ActionFilters;
  readonly shown: () => readonly Action[];
  /** How much is shown, in words. */
  readonly count: () => string;
  readonly publisher: Publisher | undefined;
  readonly config: Config;
  /** Id or code of the chosen area; `undefined` is everywhere. */
  readonly area: string | undefined;
  readonly areas: readonly Area[];
  readonly change: (filters: Partial<ActionFilters>) => void;
  readonly say: (words: string) => void;
}
export interface LaterHost extends LitElement, ActionsHost {
  readonly heading: string;
  readonly widget: Widget;
}
export type DetailsText = TextController<ActionDetailsMessages>;

/** What the action path needs once a resident opens something: the other feeds, the choices, and what to take along. */
export class Later {
  readonly #host: LaterHost;
  readonly #actions: ActionsController;
  readonly #debug: DebugPart;
  readonly #panel: ChoicesPart<ActionFilters>;
  readonly #feeds: LinkedFeeds;
  readonly #speaking: Speaking;
  readonly text: DetailsText;

  constructor(host: LaterHost, actions: ActionsController) {
    this.#host = host;
    this.#actions = actions;
    this.text = new TextController(host, actionDetailsCatalogue);
    this.#speaking = {
      text: this.text,
      figures: new TextController(host, indicatorsCatalogue),
      meetings: new TextController(host, activitiesCatalogue),
    };
    this.#debug = new DebugPart(host);
    this.#panel = new ChoicesPart(host, this.text, () => actionChoices(host.widget, this.text, actions.partners()));
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
    this.#feeds.follow(this.#host.widget.config);
  }
  /** The choices made, as words to take away. */
  chosen(): unknown {
    return this.text.ready ? this.#panel.chosen() : nothing;
  }
  async showPanel(): Promise<void> {
    this.#follow();
    // Sectors that another feed knows come in when it answers.
    await this.#panel.show();
  }
  panel(): unknown {
    return this.text.ready ? this.#panel.render() : nothing;
  }
  details(action: Action): unknown {
    this.#follow();
    const { text, figures, meetings } = this.#speaking;
    if (![text, figures, meetings].every(({ ready }) => ready)) return nothing;
    return actionDetails(action, {
      ...this.#speaking,
      widget: this.#host.widget,
      linked: this.#linked,
      partners: this.#actions.partners(),
      isUnread: this.#feeds.isUnread,
      share: () => this.#share({ item: action.id }),
    });
  }
  /** What can be done with all that is shown: propose something too, print, keep, share it. */
  actions(): TemplateResult | typeof nothing {
    if (!this.text.ready) return nothing;
    const { text: words, filters, shown } = this.#host.widget;
    const { t } = this.text;
    const form = formFor('idea');
    return html`<div class="own no-print">
      ${form ? button(t('actions.idea.ask'), () => openForm(form, ''), 'strong') : nothing}
      ${
        shown().length > 0
          ? [button(words.t('print'), () => printOnly(this.#host)), button(t('actions.save'), () => this.#save())]
          : nothing
      }
      ${button(words.t('share'), () => this.#share(toLink(filters)))}
    </div>`;
  }
  /** The heading of a print, and its date; `undefined` while the words are on their way. */
  paper(view: View): { readonly title: string; readonly date: TemplateResult } | undefined {
    if (!this.text.ready) return undefined;
    const { area, areas, config, today, text: words } = this.#host.widget;
    const { t, language } = this.text;
    const chosen = area === undefined ? undefined : findArea(areas, area);
    const name = plain(chosen?.name ?? config.municipality, language);
    const title = view === 'advice' ? words.t('actions.view.advice') : this.#host.heading || words.t('actions.title');
    return {
      title: name ? `${title} · ${name}` : title,
      date: html`<p>${t('actions.print.date', { date: fullDate(today, language) })}</p>`,
    };
  }
  /** What is wrong with the feeds, and which links lead nowhere, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    this.#follow();
    const { actions, headingLevel } = this.#host.widget;
    const told = withLinkProblems(reports, actions, this.#linked);
    return this.#debug.render(told, this.text.language, headingLevel);
  }
  #share(choices: Readonly<Record<string, string>>): void {
    const { text, say } = this.#host.widget;
    void share(addressWith(this.#host, choices), text, say);
  }
  async #save(): Promise<void> {
    this.#follow();
    await this.#feeds.settled();
    const { widget } = this.#host;
    saveTable(widget.shown(), { text: this.text, widget, partners: this.#actions.partners() });
  }
}
