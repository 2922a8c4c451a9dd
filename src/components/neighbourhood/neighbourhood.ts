import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { neighbourhoodContext } from '../../context/neighbourhood-context.ts';
import { FeedController } from '../../controllers/feed-controller.ts';
import { followingFor } from '../../controllers/feed-requests.ts';
import { LinkStateController } from '../../controllers/link-state-controller.ts';
import { languageOf, TextController } from '../../controllers/text-controller.ts';
import { TextsElement } from '../../controllers/widget-element.ts';
import type { Config } from '../../domain/config.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';
import { findArea } from '../../domain/area-code.ts';
import { areaOptions, type AreaOption } from '../../domain/area-options.ts';
import type { FeedReport } from '../../domain/feed.ts';
import { Remembered } from '../../domain/remembered.ts';
import { LANGUAGES, toLanguage, type Language } from '../../i18n/language.ts';
import { shellCatalogue } from '../../i18n/shell/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { barTokens } from '../../styles/tokens.ts';
import { DebugPart } from '../parts/debug-part.ts';
import { notice } from '../parts/notice.ts';
import { ConfigController } from './config-controller.ts';
import { AreaChangeEvent } from './events.ts';
import { styles } from './neighbourhood.styles.ts';
import { settingsBar } from './settings-bar.ts';

/**
 * Settings for every widget inside: feeds, the chosen area, the language, publisher, urgent numbers, consent. Inside, a
 * widget needs no attributes of its own, and all follow one choice of area.
 *
 * @summary One neighbourhood for all widgets inside.
 * @tagname buurt-neighbourhood
 *
 * @attr {string} config - Address of a JSON config.
 * @attr {string} area - Id or code of the chosen area.
 * @attr {string} lang - Language of all inside: nl, fr, de or en; else that of the page.
 * @attr {boolean} link-state - Keep the chosen area and language in the page's address.
 * @attr {boolean} debug - Show the webmaster what is wrong in the config and in the areas.
 *
 * @slot - The widgets, and anything else.
 *
 * @fires {AreaChangeEvent} buurt-area-change - A resident chose another area: `event.area`.
 * @fires {IssueEvent} buurt-issue - Something is wrong with the config or the areas; for the webmaster.
 *
 * @csspart settings - The choice of area and language.
 * @csspart message - What is said when there is no config to go by.
 */
export class BuurtNeighbourhood extends TextsElement {
  static override styles = [barTokens, controls, styles];
  static override properties = {
    config: { type: String },
    area: { type: String, reflect: true },
    lang: { type: String, reflect: true },
    linkState: { type: Boolean, attribute: 'link-state' },
    debug: { type: Boolean },
  };
  declare config: string;
  declare area: string;
  declare linkState: boolean;
  declare debug: boolean;

  readonly #provider = new ContextProvider(this, { context: neighbourhoodContext });
  readonly #areas = new FeedController<'areas'>(this);
  readonly #text = new TextController(this, shellCatalogue);
  readonly #link = new LinkStateController(this, (state) => {
    const area = state.get('area');
    if (area !== undefined) {
      this.#chosen = true;
      this.area = area === EVERYWHERE ? '' : area;
    }
    this.#spoken = LANGUAGES.find((each) => each === state.get('lang')) ?? this.#spoken;
    this.lang = this.#spoken ?? this.lang;
  });
  readonly #config = new ConfigController(this);
  /** The area a config began with: it is chosen once, not again each time the config is read, and goes with its config. */
  #begun = '';
  /** The resident has spoken: a config that arrives later does not choose for them. */
  #chosen = false;
  /** The language that the resident chose. */
  #spoken: Language | undefined;
  readonly #options = new Remembered<readonly AreaOption[]>();
  readonly #debug = new DebugPart(this);
  #allowed: ReadonlySet<string> = new Set();
  #key: readonly unknown[] = [];

  constructor() {
    super();
    this.config = '';
    this.area = '';
    this.linkState = false;
    this.debug = false;
    // Before its first update too: widgets inside know that it is there.
    this.#provider.setValue(this.#value(undefined, true));
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#link.enabled = this.linkState;
    if (this.linkState && changed.has('linkState')) this.#link.restore();
    this.#config.follow(this.config);
    this.#begin();
    this.#areas.follow(followingFor('areas', this.#config.value));
    this.#provide();
  }
  protected override updated(): void {
    const { report } = this.#config;
    if (report?.failure) this.#areas.issue(report.failure, report.feed, 1);
    if (report && report.problems.length > 0) this.#areas.issue('config', report.feed, report.problems.length);
  }
  protected override render() {
    const { language } = this.#text;
    return html`<div aria-live="polite">${this.#renderNotice()}</div>
      ${this.#renderSettings()}<slot
      ></slot> ${this.debug ? html`<div class="bar">${this.#renderDebug(language)}</div>` : nothing}`;
  }
  #renderDebug(language: Language) {
    const lacks = this.#config.report ? [] : (['no-config'] as const);
    return this.#debug.render(this.#reports, language, 2, { lacks, areas: this.#areaList });
  }
  /** With a config the widgets inside say themselves what they miss; without one they do not know what to ask for. */
  #renderNotice() {
    const { report, value } = this.#config;
    if (!report || report.status !== 'failed' || value || !this.#text.ready) return nothing;
    const { t, language } = this.#text;
    const retry = () => void this.#config.refresh();
    return html`<div class="bar" lang=${language}>${notice({ t, language, feeds: [report], retry })}</div>`;
  }
  #renderSettings() {
    return settingsBar({
      text: this.#text,
      areas: this.#areaOptions,
      isComing: this.#isComing,
      area: findArea(this.#areaList, this.area)?.id,
      choose: (area) => this.#choose(area),
      languages: LANGUAGES.filter((each) => this.#config.value?.languages.includes(each)),
      spoken: toLanguage(languageOf(this)),
      speak: (language) => this.#speak(language),
    });
  }
  /** The areas may still come: their place is kept, as what stands below would jump. */
  get #isComing(): boolean {
    const { value, report } = this.#config;
    return (!value && report?.status === 'pending') || this.#areas.state.status === 'pending';
  }
  get #areaList() {
    return this.#areas.items;
  }
  get #areaOptions(): readonly AreaOption[] {
    return this.#options.for([this.#areaList], () => areaOptions(this.#areaList));
  }
  get #reports(): readonly FeedReport[] {
    const { report } = this.#config;
    return [...(report ? [report] : []), ...this.#areas.reports];
  }
  /** What a config says to begin with, where the page and the resident say nothing. */
  #begin(): void {
    const { area = '', languages } = this.#config.value ?? {};
    if (this.#config.value && area !== this.#begun) {
      if (this.area === this.#begun && !this.#chosen) this.area = area;
      this.#begun = area;
    }
    if (languages && !languageOf(this)) this.lang = languages[0] ?? '';
  }
  /** Hands a new value down only when something in it changed: each new value redraws every widget inside. */
  #provide(): void {
    const { value: config, report } = this.#config;
    const pending = report?.status === 'pending';
    const key = [config, pending, this.#areaList, this.#areas.state.status, this.area, this.#allowed, this.lang];
    if (key.every((each, at) => each === this.#key[at])) return;
    this.#key = key;
    this.#provider.setValue(this.#value(config, pending), true);
  }
  #value(config: Config | undefined, pending: boolean): Neighbourhood {
    return {
      config,
      pending,
      areas: this.#areaList,
      areasPending: this.#areas.state.status === 'pending',
      area: this.area || undefined,
      allowed: this.#allowed,
      chooseArea: (id) => this.#choose(id ?? ''),
      allow: (origins, isAllowed) => {
        const others = [...this.#allowed].filter((each) => !origins.includes(each));
        this.#allowed = new Set(isAllowed ? [...others, ...origins] : others);
        this.requestUpdate();
      },
    };
  }
  #choose(area: string): void {
    if (area === this.area) return;
    this.#chosen = true;
    this.area = area;
    this.#keep();
    const event = new AreaChangeEvent(area || undefined);
    this.dispatchEvent(event);
  }
  #speak(language: Language): void {
    this.lang = this.#spoken = language;
    this.#keep();
  }
  /** In the page's address, what the resident chose. */
  #keep(): void {
    this.#link.write({ area: this.#chosen ? this.area || EVERYWHERE : '', lang: this.#spoken ?? '' });
  }
}

/** As the address says it: the absence of an area there is no choice. */
const EVERYWHERE = 'all';

if (!customElements.get('buurt-neighbourhood')) customElements.define('buurt-neighbourhood', BuurtNeighbourhood);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-neighbourhood': BuurtNeighbourhood;
  }
}
