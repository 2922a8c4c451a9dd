import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PositionController } from '../../controllers/position-controller.ts';
import type { Area } from '../../domain/area.ts';
import type { Point } from '../../domain/place.ts';
import { plain } from '../../domain/text.ts';
import { distance } from '../../i18n/amounts.ts';
import type { Language } from '../../i18n/language.ts';
import type { Values } from '../../i18n/message.ts';
import type { Near } from '../../i18n/near/nl.ts';

interface NearText {
  readonly language: Language;
  readonly t: (key: keyof Near, values?: Values) => string;
}
interface NearWidget {
  readonly areas: readonly Area[];
  readonly say: (words: string) => void;
  /** Asks again with what is chosen. */
  readonly change: (choices: object) => void;
}

/** What a resident will go, in metres: to walk, to cycle, to be driven. */
const DISTANCES = [1000, 2000, 5000, 10_000];

/**
 * "Near me": what becomes of the resident's place, and how far is near; where the device does not tell the place, the
 * villages to count from instead.
 */
export class NearPart {
  readonly #widget: NearWidget;
  readonly #text: NearText;
  readonly #position: PositionController;

  constructor(host: ReactiveControllerHost, widget: NearWidget, text: NearText) {
    this.#widget = widget;
    this.#text = text;
    this.#position = new PositionController(host);
  }
  get point(): Point | undefined {
    return this.#position.point;
  }
  /** Metres that are near enough, where the resident says so. What is nowhere known is no farther. */
  get within(): number | undefined {
    return this.#position.within;
  }
  /** The same in words; `''` where nobody said. */
  get reach(): string {
    const { t, language } = this.#text;
    return this.within ? t('near.far.until', { distance: distance(this.within, language) }) : '';
  }
  /** Any distance is near enough again. */
  widen(): void {
    this.#position.within = undefined;
  }
  /** Asks the device where it is, or stops asking. A refusal is answered aloud. */
  toggle(): void {
    this.#askAgain();
    this.#position.toggle(() =>
      this.#widget.say(this.#text.t(this.#villages.length > 0 ? 'near.denied' : 'near.unknown')),
    );
  }
  /** What stands under the choices. */
  render(): TemplateResult | typeof nothing {
    const { t } = this.#text;
    const { status, point } = this.#position;
    if (status === 'off') return nothing;
    const place =
      status === 'denied'
        ? this.#renderVillages()
        : html`<p class="note no-print">${t(status === 'waiting' ? 'near.waiting' : 'near.why')}</p>`;
    return html`${place} ${point ? this.#renderDistances() : nothing}`;
  }
  #renderDistances(): TemplateResult {
    const { t, language } = this.#text;
    const position = this.#position;
    const choose = (event: Event) => {
      position.within = Number((event.target as HTMLSelectElement).value) || undefined;
      this.#askAgain();
    };
    return html`<p class="near no-print">
      <label for="far"><strong>${t('near.far')}</strong></label>
      <select id="far" class="field" @change=${choose}>
        <option value="" .selected=${!position.within}>${t('near.far.any')}</option>
        ${DISTANCES.map(
          (metres) =>
            html`<option value=${metres} .selected=${position.within === metres}>
              ${t('near.far.until', { distance: distance(metres, language) })}
            </option>`,
        )}
      </select>
    </p>`;
  }
  #renderVillages(): TemplateResult | typeof nothing {
    const { t, language } = this.#text;
    const villages = this.#villages;
    if (villages.length === 0) return nothing;
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.#position.countFrom(villages.find(({ id }) => id === value)?.centre);
      this.#askAgain();
    };
    return html`<p class="near no-print">
      <label for="near"><strong>${t('near.area')}</strong></label>
      <select id="near" class="field" @change=${choose}>
        <option value="">–</option>
        ${villages.map(({ id, name }) => html`<option value=${id}>${plain(name, language)}</option>`)}
      </select>
    </p>`;
  }
  /** The list is another one, and what was said of the place holds no more. */
  #askAgain(): void {
    this.#widget.change({});
  }
  get #villages(): readonly Area[] {
    return this.#widget.areas.filter(({ centre }) => centre !== undefined);
  }
}
