import { html, nothing, type TemplateResult } from 'lit';
import type { PositionController } from '../../controllers/position-controller.ts';
import type { Area } from '../../domain/area.ts';
import { plain } from '../../domain/text.ts';
import type { Language } from '../../i18n/language.ts';

interface NearText {
  readonly language: Language;
  readonly t: (key: 'near.waiting' | 'near.why' | 'near.area') => string;
}

/**
 * What stands under "near me": what becomes of the resident's place, and where the device does not tell it, the villages to
 * count from instead.
 */
export function nearWords(
  { t, language }: NearText,
  areas: readonly Area[],
  position: PositionController,
): TemplateResult | typeof nothing {
  const { status } = position;
  if (status === 'off') return nothing;
  if (status !== 'denied') {
    return html`<p class="note no-print">${t(status === 'waiting' ? 'near.waiting' : 'near.why')}</p>`;
  }
  const places = areas.filter(({ centre }) => centre !== undefined);
  if (places.length === 0) return nothing;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    position.countFrom(places.find(({ id }) => id === value)?.centre);
  };
  return html`<p class="no-print">
    <label for="near"><strong>${t('near.area')}</strong></label>
    <select id="near" class="field" @change=${choose}>
      <option value="">–</option>
      ${places.map(({ id, name }) => html`<option value=${id}>${plain(name, language)}</option>`)}
    </select>
  </p>`;
}
