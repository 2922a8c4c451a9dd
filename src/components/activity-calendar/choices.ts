import { ACTIVITY_CHOICES } from '../../domain/activity-choices.ts';
import { NO_ACTIVITY_FILTERS, type ActivityFilters } from '../../domain/activity-filters.ts';
import { pickedSpan } from '../../domain/date-span.ts';
import { mostUsed } from '../../domain/most-used.ts';
import { anyOf, languageChoice } from '../parts/choice.ts';
import type { Choices } from '../parts/choices-part.ts';
import type { NearPart } from '../parts/near-part.ts';
import type { DetailsText, Widget } from './later.ts';

/**
 * Every choice among activities. Only what some activity really has is offered, so that no choice leads nowhere.
 *
 * @param near how far a resident goes
 */
export function activityChoices(
  widget: Widget,
  { t, n, term, language }: DetailsText,
  near: NearPart,
): Choices<ActivityFilters> {
  const { text: words, all, filters, count, headingLevel, change } = widget;
  const { query, when, free, byNeighbours, pickUp } = filters;
  const typed = query.trim();
  const ids = (field: keyof typeof ACTIVITY_CHOICES) => () => mostUsed(all, ACTIVITY_CHOICES[field]);
  return {
    text: words,
    headingLevel,
    name: t('activities.filter.chosen'),
    days: {
      title: words.t('activities.dates'),
      from: t('filter.dates.from'),
      until: t('filter.dates.until'),
      wrong: t('filter.dates.order'),
      span: pickedSpan(when),
      become: (days) => ({ when: days }),
    },
    choices: [
      anyOf('categories', filters, { title: t('filter.category'), ids: ids('categories'), label: words.term }),
      anyOf('places', filters, { title: t('filter.place'), ids: ids('places'), label: (name) => name }),
      anyOf('audiences', filters, { title: t('filter.audience'), ids: ids('audiences'), label: term }),
      anyOf('access', filters, { title: t('filter.access'), ids: ids('access'), label: term }),
      languageChoice({
        title: t('filter.language'),
        any: t('filter.language.any'),
        ids: ids('languages'),
        filters,
        reader: language,
      }),
      {
        title: t('filter.practical'),
        ids: ids('practical'),
        label: (id) => (id === 'pickUp' ? words.t('activities.filter.pick-up') : t('activities.by-neighbours')),
        chosen: [...(byNeighbours ? ['byNeighbours'] : []), ...(pickUp ? ['pickUp'] : [])],
        inBar: 'pickUp',
        become: (chosen) => ({ byNeighbours: chosen.includes('byNeighbours'), pickUp: chosen.includes('pickUp') }),
      },
    ],
    also: [typed && t('filter.query', { query: typed }), free && words.t('activities.filter.free'), near.reach],
    widen: () => near.widen(),
    countedIn: [all],
    none: { ...NO_ACTIVITY_FILTERS, query, when },
    isEmpty: count === 0,
    done: n('show.count', count),
    change,
  };
}
