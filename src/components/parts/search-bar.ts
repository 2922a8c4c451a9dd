import { html, type TemplateResult } from 'lit';
import type { ShellText } from './shell-text.ts';

/** A choice that many people make: pressed or not. */
export interface QuickChoice {
  readonly words: string;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

export interface SearchBar {
  readonly text: ShellText;
  readonly hint: string;
  /** What stands in the search field. */
  readonly query: string;
  /** Told at each key. */
  readonly search: (words: string) => void;
  /** Told when the field is emptied by a key. */
  readonly clear: () => void;
  /** The name of the group of quick choices. */
  readonly quickName: string;
  readonly quick: readonly QuickChoice[];
  /** How many of the other choices are made. */
  readonly chosen: number;
  readonly showPanel: () => void;
}

/**
 * Search, the choices people make most, and the way to all the others. The words in the field are given to Lit as an object: it
 * writes what is no plain value at every drawing, also when somebody has typed since.
 */
export function searchBar({ text: { t }, hint, query, search, clear, quickName, ...bar }: SearchBar): TemplateResult {
  return html`<div class="bar no-print" part="filters" role="search" aria-labelledby="heading">
    <div class="search">
      <label for="search">${t('search')}</label>
      <input
        id="search"
        class="field"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="search-hint"
        .value=${Object(query)}
        @input=${(event: InputEvent) => search((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape' || !(event.target as HTMLInputElement).value) return;
          // Some browsers empty the field themselves, and would ask a second time.
          event.preventDefault();
          clear();
        }}
      />
      <p id="search-hint" class="note">${hint}</p>
    </div>
    <div class="quick" role="group" aria-label=${quickName}>
      ${bar.quick.map(
        ({ words, isOn, toggle }) =>
          html`<button class="button" type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${toggle}>
            ${words}
          </button>`,
      )}
      <button class="button" type="button" aria-haspopup="dialog" @click=${bar.showPanel}>
        ${bar.chosen > 0 ? t('more.choices.chosen', { count: bar.chosen }) : t('more.choices')}
      </button>
    </div>
  </div>`;
}
