import { html, nothing, type TemplateResult } from 'lit';
import type { Publisher } from '../../domain/feed.ts';
import { chosenCount, NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import { plain } from '../../domain/text.ts';
import { phoneLink } from '../parts/feed-text.ts';
import type { ServicesText } from './services-text.ts';

interface None {
  readonly text: ServicesText;
  readonly filters: ServiceFilters;
  /** What the searched words may have meant. */
  readonly nearest: string | undefined;
  readonly publisher: Publisher | undefined;
  readonly change: (filters: Partial<ServiceFilters>) => void;
}

/** Why the list is empty, what to try, and whom to phone instead. */
export function noServices({ text, filters, nearest, publisher, change }: None): TemplateResult {
  const { t, language } = text;
  const query = filters.query.trim();
  const isNarrowed = chosenCount(filters) > 0;
  const phone = publisher?.contact?.phone;
  const why = query
    ? t(isNarrowed && nearest === undefined ? 'none.word.filtered' : 'none.word', { query })
    : t(isNarrowed ? 'none.filtered' : 'none.found');
  return html`<div class="none">
    <p>${why}</p>
    ${
      nearest
        ? html`<button class="button strong" type="button" @click=${() => change({ query: nearest })}>
            ${t('none.meant', { query: nearest })}
          </button>`
        : nothing
    }
    ${
      query || isNarrowed
        ? html`<button class="button" type="button" @click=${() => change(NO_FILTERS)}>
            ${t(isNarrowed ? 'clear.all' : 'none.clear')}
          </button>`
        : nothing
    }
    ${
      publisher && phone
        ? html`<p class="ask">${t('none.ask', { name: plain(publisher.name, language) })} ${phoneLink(phone)}</p>`
        : nothing
    }
  </div>`;
}
