import { ContextProvider } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { neighbourhoodContext } from '../../context/neighbourhood-context.ts';
import { FeedController } from '../../controllers/feed-controller.ts';
import { LinkStateController } from '../../controllers/link-state-controller.ts';
import { languageOf, TextController } from '../../controllers/text-controller.ts';
import type { Config } from '../../domain/config.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';
import { areaOptions } from '../../domain/area-options.ts';
import { plain } from '../../domain/text.ts';
import { fetchConfig } from '../../data/fetch-config.ts';
import { ENDONYMS, LANGUAGES, toLanguage, type Language } from '../../i18n/language.ts';
import { shellCatalogue } from '../../i18n/shell/catalogue.ts';
import { controls } from '../../styles/controls.ts';
import { barTokens } from '../../styles/tokens.ts';
import { AreaChangeEvent } from './events.ts';

const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    margin-block-end: var(--_space);
  }
  label {
    display: block;
    font-weight: 600;
  }
  .field {
    min-inline-size: min(16em, 100%);
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
  }
  .languages .button {
    padding-inline: 0.625em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .languages .button[aria-pressed='true'] {
    background: transparent;
    color: inherit;
    font-weight: 650;
    text-decoration: none;
    border-color: var(--_accent);
  }
`;

/**
 * Settings for every widget inside: feeds, the chosen area, the language, publisher, urgent numbers, consent. Inside, a
 * widget needs no attributes of its own, and all follow one choice of area.
 *
 * @summary One neighbourhood for all widgets inside.
 * @tagname buurt-neighbourhood
 *
 * @attr {string} config - Address of a JSON config.
 * @attr {string} area - Id or code of the chosen area.
 * @attr {boolean} link-state - Keep the chosen area in the page's address.
 *
 * @slot - The widgets, and anything else.
 *
 * @fires {AreaChangeEvent} buurt-area-change - A resident chose another area: `event.area`.
 *
 * @csspart settings - The choice of area and language.
 */
export class BuurtNeighbourhood extends LitElement {
  static override styles = [barTokens, controls, styles];
  static override properties = {
    config: { type: String },
    area: { type: String, reflect: true },
    lang: { type: String, reflect: true },
    linkState: { type: Boolean, attribute: 'link-state' },
  };
  declare config: string;
  declare area: string;
  declare linkState: boolean;

  readonly #provider = new ContextProvider(this, { context: neighbourhoodContext });
  readonly #areas = new FeedController<'areas'>(this);
  readonly #text = new TextController(this, shellCatalogue);
  readonly #link = new LinkStateController(this, (state) => {
    const area = state.get('area');
    if (area === undefined) return;
    this.#chosen = true;
    this.area = area === EVERYWHERE ? '' : area;
  });
  #config: Config | undefined;
  #pending = false;
  /** The resident has spoken: a config that arrives later does not choose for them. */
  #chosen = false;
  #asked = '';
  #abort: AbortController | undefined;
  #allowed: ReadonlySet<string> = new Set();
  #key: readonly unknown[] = [];

  constructor() {
    super();
    this.config = '';
    this.area = '';
    this.linkState = false;
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
    this.#asked = '';
  }
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('config');
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#link.enabled = this.linkState;
    if (this.linkState && changed.has('linkState')) this.#link.restore();
    if (this.isConnected && this.config !== this.#asked) void this.#read(this.config);
    const requests = this.#config?.feeds.areas ?? [];
    this.#areas.follow(requests.length > 0 ? { kind: 'areas', requests } : undefined);
    this.#provide();
  }
  protected override render() {
    return html`${this.#renderSettings()}<slot></slot>`;
  }
  #renderSettings() {
    const languages = LANGUAGES.filter((each) => this.#config?.languages.includes(each));
    const options = areaOptions(this.#areaList);
    const chosen = this.#areaList.find(({ id, nisCode }) => id === this.area || nisCode === this.area)?.id;
    if (!this.#text.ready || (options.length < 2 && languages.length < 2)) return nothing;
    const { t, language } = this.#text;
    return html`<div class="bar no-print" part="settings">
      ${
        options.length > 1
          ? html`<p>
              <label for="area">${t('area.choose')}</label>
              <select
                id="area"
                class="field"
                @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}
              >
                <option value="" .selected=${!chosen}>${t('area.all')}</option>
                ${options.map(
                  ({ id, name, depth }) =>
                    html`<option value=${id} .selected=${id === chosen}>
                      ${' '.repeat(depth)}${plain(name, language)}
                    </option>`,
                )}
              </select>
            </p>`
          : nothing
      }
      ${
        languages.length > 1
          ? html`<div class="languages" role="group" aria-label=${t('lang.choose')}>
              ${languages.map(
                (each) =>
                  html`<button
                    class="button"
                    type="button"
                    lang=${each}
                    aria-pressed=${each === toLanguage(languageOf(this)) ? 'true' : 'false'}
                    @click=${() => this.#speak(each)}
                  >
                    ${ENDONYMS[each]}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </div>`;
  }
  get #areaList() {
    const { state } = this.#areas;
    return state.status === 'ready' || state.status === 'failed' ? state.value.items : NO_AREAS;
  }
  /** Hands a new value down only when something in it changed: each new value redraws every widget inside. */
  #provide(): void {
    const key = [this.#config, this.#pending, this.#areaList, this.area, this.#allowed, this.lang];
    if (key.every((each, at) => each === this.#key[at])) return;
    this.#key = key;
    const value: Neighbourhood = {
      config: this.#config,
      pending: this.#pending,
      areas: this.#areaList,
      area: this.area || undefined,
      allowed: this.#allowed,
      chooseArea: (id) => this.#choose(id ?? ''),
      allow: (origins) => {
        this.#allowed = new Set([...this.#allowed, ...origins]);
        this.requestUpdate();
      },
    };
    this.#provider.setValue(value, true);
  }
  async #read(config: string): Promise<void> {
    this.#asked = config;
    this.#abort?.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#pending = config !== '';
    if (!config) this.#config = undefined;
    else {
      const found = await fetchConfig(new URL(config, document.baseURI).href, signal).catch(() => undefined);
      if (signal.aborted) return;
      if (!found) console.warn(`buurt-neighbourhood: the config at ${config} could not be read. Is the address right?`);
      this.#config = found;
      this.#pending = false;
      if (found?.area && !this.area && !this.#chosen) this.area = found.area;
    }
    this.requestUpdate();
  }
  #choose(area: string): void {
    if (area === this.area) return;
    this.#chosen = true;
    this.area = area;
    this.#link.write({ area: area || EVERYWHERE });
    const event = new AreaChangeEvent(area || undefined);
    this.dispatchEvent(event);
  }
  #speak(language: Language): void {
    this.lang = language;
  }
}

const NO_AREAS: readonly never[] = [];
/** As the address says it: the absence of an area there is no choice. */
const EVERYWHERE = 'all';

if (!customElements.get('buurt-neighbourhood')) customElements.define('buurt-neighbourhood', BuurtNeighbourhood);
declare global {
  interface HTMLElementTagNameMap {
    'buurt-neighbourhood': BuurtNeighbourhood;
  }
}
