import type { nothing, TemplateResult } from 'lit';
import { NO_FILTERS } from '../../domain/service-filters.ts';
import { languageName } from '../../i18n/language-name.ts';
import { chosenChips, type Chip } from '../parts/chips.ts';
import type { DetailsText } from './details.ts';
import type { Widget } from './later.ts';

/** The choices made, as words that can be taken away one by one. The searched words stand in their own field. */
export function chosenWords(
  { text: words, filters, count, change }: Widget,
  text: DetailsText,
): TemplateResult | typeof nothing {
  const group = (field: 'needs' | 'categories' | 'access', label: (id: string) => string): Chip[] =>
    filters[field].map((id) => ({
      name: label(id),
      clear: () => change({ [field]: filters[field].filter((each) => each !== id) }),
    }));
  const { language } = filters;
  return chosenChips({
    text: words,
    name: text.t('services.filter.chosen'),
    chips: [
      ...group('needs', text.term),
      ...group('categories', words.term),
      ...filters.kinds.map((kind) => ({
        name: words.t(`services.kind.${kind}`),
        clear: () => change({ kinds: filters.kinds.filter((each) => each !== kind) }),
      })),
      ...group('access', text.term),
      ...(language
        ? [{ name: languageName(language, text.language) ?? language, clear: () => change({ language: '' }) }]
        : []),
    ],
    // Where nothing is found, what says so has that button.
    clear: count > 0 ? () => change(NO_FILTERS) : undefined,
  });
}
