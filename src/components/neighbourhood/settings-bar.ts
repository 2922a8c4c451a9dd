import { html, nothing, type TemplateResult } from 'lit';
import type { AreaOption } from '../../domain/area-options.ts';
import { plain } from '../../domain/text.ts';
import { ENDONYMS, type Language } from '../../i18n/language.ts';
import type { ShellText } from '../parts/shell-text.ts';

interface SettingsBar {
  readonly text: ShellText & { readonly ready: boolean };
  readonly areas: readonly AreaOption[];
  /** The areas may still come: their place is kept, as what stands below would jump. */
  readonly isComing: boolean;
  /** Id of the chosen one. */
  readonly area: string | undefined;
  /** `''` is everywhere. */
  readonly choose: (area: string) => void;
  readonly languages: readonly Language[];
  /** That all inside is in. */
  readonly spoken: Language;
  readonly speak: (language: Language) => void;
}

/** Levels that the choice shows, as spaces that an option keeps; a feed decides how many there are. */
const DEEPEST = 6;

/** The choice of area and of language; nothing where there is no choice. */
export function settingsBar(settings: SettingsBar): TemplateResult | typeof nothing {
  const { text, areas, isComing, languages } = settings;
  const hasAreas = areas.length > 1;
  if (!hasAreas && !isComing && languages.length < 2) return nothing;
  return html`<div class="bar no-print" part="settings">
    ${hasAreas || isComing ? html`<p>${hasAreas && text.ready ? areaChoice(settings) : nothing}</p>` : nothing}
    ${languages.length > 1 && text.ready ? languageButtons(settings) : nothing}
  </div>`;
}

function areaChoice({ text: { t, language }, areas, area, choose }: SettingsBar): TemplateResult {
  return html`<label for="area">${t('area.choose')}</label>
    <select id="area" class="field" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${!area}>${t('area.all')}</option>
      ${areas.map(
        ({ id, name, depth }) =>
          html`<option value=${id} .selected=${id === area}>
            ${'\u00a0\u00a0'.repeat(Math.min(depth, DEEPEST))}${plain(name, language)}
          </option>`,
      )}
    </select>`;
}

const languageButtons = ({ text, languages, spoken, speak }: SettingsBar): TemplateResult =>
  html`<div class="languages" role="group" aria-label=${text.t('lang.choose')}>
    ${languages.map(
      (each) =>
        html`<button
          class="button"
          type="button"
          lang=${each}
          aria-pressed=${each === spoken ? 'true' : 'false'}
          @click=${() => speak(each)}
        >
          ${ENDONYMS[each]}
        </button>`,
    )}
  </div>`;
