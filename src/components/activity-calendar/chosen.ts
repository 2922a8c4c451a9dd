import type { nothing, TemplateResult } from 'lit';
import { NO_ACTIVITY_FILTERS } from '../../domain/activity-filters.ts';
import { languageName } from '../../i18n/language-name.ts';
import { chosenChips, type Chip } from '../parts/chips.ts';
import type { DetailsText, Widget } from './later.ts';

/** The choices made, as words that can be taken away one by one. Words, days and quick choices stand in their own places. */
export function chosenWords(
  { text: words, filters, count, change }: Widget,
  text: DetailsText,
): TemplateResult | typeof nothing {
  const group = (field: 'categories' | 'audiences' | 'places' | 'access', label: (id: string) => string): Chip[] =>
    filters[field].map((id) => ({
      name: label(id),
      clear: () => change({ [field]: filters[field].filter((each) => each !== id) }),
    }));
  const { language } = filters;
  return chosenChips({
    text: words,
    name: text.t('activities.filter.chosen'),
    chips: [
      ...group('categories', words.term),
      ...group('audiences', text.term),
      ...group('places', (name) => name),
      ...group('access', text.term),
      ...(language
        ? [{ name: languageName(language, text.language) ?? language, clear: () => change({ language: '' }) }]
        : []),
      ...(filters.byNeighbours
        ? [{ name: text.t('activities.by-neighbours'), clear: () => change({ byNeighbours: false }) }]
        : []),
    ],
    // Where nothing is found, what says so has that button.
    clear: count > 0 ? () => change({ ...NO_ACTIVITY_FILTERS, query: filters.query, when: filters.when }) : undefined,
  });
}
