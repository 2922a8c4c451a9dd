import { html, nothing, type TemplateResult } from 'lit';
import type { Chosen } from '../../controllers/choices-controller.ts';
import type { FeedKind } from '../../domain/feed.ts';
import { search, type SearchedRecords } from './searched.ts';

/** What a list of records is asked for: its words, and the choices that most people make. */
export interface SearchBar<Filters> {
  readonly hint: string;
  /** The name of the group of quick choices. */
  readonly quickName: string;
  readonly quick: readonly (readonly [words: string, isOn: boolean, then: Partial<Filters>])[];
  /** The words of "near me". */
  readonly near: string;
  /** The records leave more to choose than that. */
  readonly hasMore: boolean;
  /** What else is chosen in view. */
  readonly also?: unknown;
}

/**
 * Search, the choices people make most, and the way to all the others. The words in the field are given to Lit as an object: it
 * writes what is no plain value at every drawing, also when somebody has typed since.
 */
export function searchBar<Kind extends FeedKind, Filters extends Chosen>(
  records: SearchedRecords<Kind, Filters>,
  { hint, quickName, quick, near, hasMore, also }: SearchBar<Filters>,
): TemplateResult {
  const { text, source, late, status, chosen } = records;
  const { t } = text;
  const { choices } = source;
  // Those that stand in view are seen to be chosen.
  const unseen = chosen - quick.filter(([, isOn]) => isOn).length;
  const choice = (words: string, isOn: boolean, toggle: () => void) =>
    html`<button class="button" type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${toggle}>
      ${words}
    </button>`;
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
          .value=${Object(choices.typed ?? choices.current.query)}
          @input=${(event: InputEvent) => {
            choices.typed = (event.target as HTMLInputElement).value;
            // What stands in the field is asked once the typing pauses.
            status.typed(() => records.change({}));
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Escape' || !(event.target as HTMLInputElement).value) return;
            // Some browsers empty the field themselves, and would ask a second time.
            event.preventDefault();
            search(records, '');
          }}
        />
        <p id="search-hint" class="note">${hint}</p>
      </div>
      <div class="quick" role="group" aria-label=${quickName}>
        ${quick.map(([words, isOn, then]) => choice(words, isOn, () => records.change(then)))}
        ${choice(near, late.half?.near.point !== undefined, () => void late.with((half) => half.near.toggle()))}
        ${
          hasMore
            ? html`<button class="button" type="button" aria-haspopup="dialog" @click=${records.showPanel}>
                ${unseen > 0 ? t('more.choices.chosen', { count: unseen }) : t('more.choices')}
              </button>`
            : nothing
        }
      </div>
    </div>
    ${also} ${late.half?.underBar()}`;
}
