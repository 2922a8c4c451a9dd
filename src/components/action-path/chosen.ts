import type { nothing, TemplateResult } from 'lit';
import { NO_ACTION_FILTERS } from '../../domain/action-filters.ts';
import { plain } from '../../domain/text.ts';
import { chosenChips } from '../parts/chips.ts';
import type { DetailsText, Widget } from './later.ts';

/** The choices made, as words that can be taken away one by one. Those of the buttons above stand there. */
export function chosenWords(
  { text: words, filters, actions, shown, change }: Widget,
  { t, term, language }: DetailsText,
): TemplateResult | typeof nothing {
  const { item, plan, sectors } = filters;
  const title = plain(actions.find(({ id }) => id === item)?.title, language);
  return chosenChips({
    text: words,
    name: t('actions.chosen'),
    chips: [
      ...(item ? [{ name: title || t('actions.chosen.one'), clear: () => change({ item: '' }) }] : []),
      ...(plan ? [{ name: plan, clear: () => change({ plan: '' }) }] : []),
      ...sectors.map((sector) => ({
        name: term(sector),
        clear: () => change({ sectors: sectors.filter((each) => each !== sector) }),
      })),
    ],
    // Where nothing is found, what says so has that button.
    clear: shown().length > 0 ? () => change(NO_ACTION_FILTERS) : undefined,
  });
}
