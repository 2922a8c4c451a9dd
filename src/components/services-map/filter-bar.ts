import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chosenCount, type ServiceFilters } from '../../domain/service-filters.ts';
import type { ServicesText } from './services-text.ts';

/** What the bar shows and whom it tells. */
export interface Bar {
  readonly text: ServicesText;
  readonly filters: ServiceFilters;
  /** What stands in the search field. */
  readonly query: string;
  readonly near: boolean;
  readonly change: (filters: Partial<ServiceFilters>) => void;
  readonly search: (words: string) => void;
  readonly toggleNear: () => void;
  readonly showPanel: () => void;
}

/** Search, the three choices people make most, and the way to all the others. */
export function filterBar({
  text: { t },
  filters,
  query,
  near,
  change,
  search,
  toggleNear,
  showPanel,
}: Bar): TemplateResult {
  const chosen = chosenCount(filters);
  const toggle = (words: string, on: boolean, act: () => void) =>
    html`<button class="button" type="button" aria-pressed=${on ? 'true' : 'false'} @click=${act}>${words}</button>`;
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
        .value=${live(query)}
        @input=${(event: InputEvent) => search((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape' || !(event.target as HTMLInputElement).value) return;
          // Some browsers empty the field themselves, and would ask a second time.
          event.preventDefault();
          change({ query: '' });
        }}
      />
      <p id="search-hint" class="note">${t('services.search.hint')}</p>
    </div>
    <div class="quick" role="group" aria-label=${t('services.filter.quick')}>
      ${toggle(t('services.filter.open'), filters.openNow, () => change({ openNow: !filters.openNow }))}
      ${toggle(t('services.filter.free'), filters.free, () => change({ free: !filters.free }))}
      ${toggle(t('services.filter.near'), near, toggleNear)}
      <button class="button" type="button" aria-haspopup="dialog" @click=${showPanel}>
        ${chosen > 0 ? t('more.choices.chosen', { count: chosen }) : t('more.choices')}
      </button>
    </div>
  </div>`;
}
