import { html, nothing, type TemplateResult } from 'lit';
import { colon } from '../../i18n/colon.ts';
import type { Language } from '../../i18n/language.ts';
import { button } from './button.ts';
import { glyph } from './glyph.ts';
import type { ShellText } from './shell-text.ts';

/** One choice that was made, and the way to take it back. */
export interface Chip {
  readonly name: string;
  readonly clear: () => void;
}

interface Chips {
  readonly text: ShellText;
  /** What the choices are called together. */
  readonly name: string;
  readonly chips: readonly Chip[];
  /** Takes all back; absent where something else has that button. */
  readonly clear: (() => void) | undefined;
}

/** The choices made, on paper, where none can be taken back: "Je keuzes: Gratis, Wandelen". */
export const chosenLine = (
  name: string,
  words: readonly string[],
  language: Language,
): TemplateResult | typeof nothing =>
  words.length === 0
    ? nothing
    : html`<p class="chosen-line">
        ${name}${colon(language)}${words.map((each, at) => [at > 0 ? ', ' : '', html`<bdi dir="auto">${each}</bdi>`])}
      </p>`;

/** The choices made, as words that can be taken away one by one. */
export function chosenChips({ text: { t }, name, chips, clear }: Chips): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing;
  return html`<ul class="chosen no-print" aria-label=${name}>
    ${chips.map(
      (chip) =>
        html`<li>
          <button
            class="button chip"
            type="button"
            aria-label=${t('clear.one', { name: chip.name })}
            @click=${chip.clear}
          >
            <bdi dir="auto">${chip.name}</bdi> ${glyph('close')}
          </button>
        </li>`,
    )}
    ${clear ? html`<li>${button(t('clear.all'), clear, 'quiet')}</li>` : nothing}
  </ul>`;
}
