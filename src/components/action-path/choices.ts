import { NO_ACTION_FILTERS, type ActionFilters } from '../../domain/action-filters.ts';
import { sectorsOf, type Partners } from '../../domain/action-parties.ts';
import { mostUsed } from '../../domain/most-used.ts';
import { plain } from '../../domain/text.ts';
import type { Choices } from '../parts/choices-part.ts';
import type { DetailsText, Widget } from './later.ts';

/**
 * Every choice among actions. Only what some action really has is offered, so that no choice leads nowhere.
 *
 * @param found how much is shown, in words
 */
export function actionChoices(
  { text: words, headingLevel, all: actions, filters, count, change }: Widget,
  { t, term, language }: DetailsText,
  found: string,
  partners: Partners,
): Choices<ActionFilters> {
  const { item, plan, sectors } = filters;
  return {
    text: words,
    headingLevel,
    name: t('actions.chosen'),
    choices: [
      {
        // Only a shared link chooses it: there is nothing to ask.
        title: '',
        ids: () => [],
        label: (id) => plain(actions.find((each) => each.id === id)?.title, language) || t('actions.chosen.one'),
        chosen: item ? [item] : [],
        become: ([id = '']) => ({ item: id }),
      },
      {
        title: t('actions.filter.plan'),
        any: t('actions.filter.plan.any'),
        ids: () => mostUsed(actions, ({ planRef }) => (planRef ? [planRef.code] : [])),
        label: (code) => code,
        chosen: plan ? [plan] : [],
        become: ([code = '']) => ({ plan: code }),
      },
      {
        title: t('actions.filter.sector'),
        ids: () => mostUsed(actions, (action) => sectorsOf(action, partners)),
        label: term,
        chosen: sectors,
        become: (chosen) => ({ sectors: chosen }),
      },
    ],
    also: [
      filters.state !== '' && words.t(`actions.filter.${filters.state}`),
      filters.join && words.t('actions.filter.join'),
    ],
    countedIn: [actions, partners],
    none: NO_ACTION_FILTERS,
    isEmpty: count === 0,
    done: t('actions.show', { count: found }),
    change,
  };
}
