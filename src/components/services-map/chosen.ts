import { html, nothing, type TemplateResult } from 'lit';
import { chosenCount, NO_FILTERS } from '../../domain/service-filters.ts';
import { languageName } from '../../i18n/format.ts';
import { glyph } from '../parts/glyph.ts';
import type { DetailsText } from './details.ts';
import type { Widget } from './later.ts';

/** The choices made, as words that can be taken away one by one. */
export function chosenWords(
  { text: { t, term }, filters, count, change }: Widget,
  text: DetailsText,
): TemplateResult | typeof nothing {
  // The searched words stand in their own field.
  if (chosenCount(filters) === 0) return nothing;
  const chip = (name: string, cleared: Partial<typeof filters>) =>
    html`<li>
      <button class="button chip" type="button" aria-label=${t('clear.one', { name })} @click=${() => change(cleared)}>
        <bdi dir="auto">${name}</bdi> ${glyph('close')}
      </button>
    </li>`;
  const group = (field: 'needs' | 'categories' | 'access', label: (id: string) => string) =>
    filters[field].map((id) => chip(label(id), { [field]: filters[field].filter((each) => each !== id) }));
  return html`<ul class="chosen no-print" aria-label=${t('services.filter.chosen')}>
    ${group('needs', text.term)} ${group('categories', term)}
    ${filters.kinds.map((kind) =>
      chip(t(`services.kind.${kind}`), { kinds: filters.kinds.filter((each) => each !== kind) }),
    )}
    ${group('access', text.term)}
    ${
      filters.language
        ? chip(languageName(filters.language, text.language) ?? filters.language, { language: '' })
        : nothing
    }
    ${
      // Where nothing is found, what says so has that button.
      count > 0
        ? html`<li>
            <button class="button quiet" type="button" @click=${() => change(NO_FILTERS)}>${t('clear.all')}</button>
          </li>`
        : nothing
    }
  </ul>`;
}
