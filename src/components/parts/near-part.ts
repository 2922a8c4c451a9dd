import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PositionController } from '../../controllers/position-controller.ts';
import type { Area } from '../../domain/area.ts';
import type { Point } from '../../domain/place.ts';
import { plain } from '../../domain/text.ts';
import type { Language } from '../../i18n/language.ts';

interface NearText {
  readonly language: Language;
  readonly t: (key: 'near.waiting' | 'near.why' | 'near.area' | 'near.denied' | 'near.unknown') => string;
}
interface NearWidget {
  readonly areas: readonly Area[];
  readonly say: (words: string) => void;
}

/**
 * "Near me": what becomes of the resident's place, and where the device does not tell it, the villages to count from
 * instead.
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
  /** Asks the device where it is, or stops asking. A refusal is answered aloud. */
  toggle(): void {
    this.#position.toggle(() =>
      this.#widget.say(this.#text.t(this.#villages.length > 0 ? 'near.denied' : 'near.unknown')),
    );
  }
  /** What stands under the choices. */
  render(): TemplateResult | typeof nothing {
    const { t, language } = this.#text;
    const { status } = this.#position;
    if (status === 'off') return nothing;
    if (status !== 'denied') {
      return html`<p class="note no-print">${t(status === 'waiting' ? 'near.waiting' : 'near.why')}</p>`;
    }
    const villages = this.#villages;
    if (villages.length === 0) return nothing;
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.#position.countFrom(villages.find(({ id }) => id === value)?.centre);
    };
    return html`<p class="no-print">
      <label for="near"><strong>${t('near.area')}</strong></label>
      <select id="near" class="field" @change=${choose}>
        <option value="">–</option>
        ${villages.map(({ id, name }) => html`<option value=${id}>${plain(name, language)}</option>`)}
      </select>
    </p>`;
  }
  get #villages(): readonly Area[] {
    return this.#widget.areas.filter(({ centre }) => centre !== undefined);
  }
}
