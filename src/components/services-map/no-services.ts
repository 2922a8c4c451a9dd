import { html, type TemplateResult } from 'lit';
import { isEmpty, type ServiceFilters } from '../../domain/service-filters.ts';
import type { ServicesText } from './services-text.ts';

/** Why the list is empty, and what to try. */
export function noServices({ t }: ServicesText, filters: ServiceFilters, clear: () => void): TemplateResult {
  if (isEmpty(filters)) return html`<p class="none">${t('none.found')}</p>`;
  return html`<div class="none">
    <p>${t('none.filtered')}</p>
    <button class="button" type="button" @click=${clear}>${t('clear.all')}</button>
  </div>`;
}
