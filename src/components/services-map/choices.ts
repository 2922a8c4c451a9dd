import { NEEDS } from '../../domain/guide-jobs.ts';
import { MOST_OFFERED, mostUsed } from '../../domain/most-used.ts';
import { SERVICE_CHOICES } from '../../domain/service-choices.ts';
import { NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';
import { anyOf, languageChoice } from '../parts/choice.ts';
import type { Choices } from '../parts/choices-part.ts';
import type { NearPart } from '../parts/near-part.ts';
import type { DetailsText } from './details.ts';
import type { Widget } from './later.ts';

const KINDS: readonly ServiceKind[] = ['informal', 'meeting', 'formal'];

/**
 * Every choice among services. Only what some service really has is offered, so that no choice leads nowhere.
 *
 * @param near how far a resident goes
 */
export function serviceChoices(
  widget: Widget,
  { t, n, term, language }: DetailsText,
  near: NearPart,
): Choices<ServiceFilters> {
  const { text: words, all, filters, count, headingLevel, area, place, change } = widget;
  const query = filters.query.trim();
  const ids = (field: keyof typeof SERVICE_CHOICES) => () => mostUsed(all, SERVICE_CHOICES[field]);
  return {
    text: words,
    headingLevel,
    name: t('services.filter.chosen'),
    choices: [
      anyOf('needs', filters, { title: t('filter.need'), ids: () => needsOf(all), isInOrder: true, label: term }),
      anyOf('kinds', filters, {
        title: t('filter.kind'),
        ids: () => kindsOf(all),
        isInOrder: true,
        label: (kind) => words.t(`services.kind.${kind as ServiceKind}`),
      }),
      anyOf('access', filters, { title: t('filter.access'), ids: ids('access'), label: term }),
      languageChoice({
        title: t('filter.language'),
        any: t('filter.language.any'),
        ids: ids('languages'),
        filters,
        reader: language,
      }),
      anyOf('categories', filters, { title: t('filter.category'), ids: ids('categories'), label: words.term }),
    ],
    also: [
      area !== undefined && place,
      query && t('filter.query', { query }),
      filters.openNow && words.t('services.filter.open'),
      filters.free && words.t('services.filter.free'),
      filters.mine && t('list.show', { count }),
      near.reach,
    ],
    widen: () => near.widen(),
    countedIn: [all],
    none: { ...NO_FILTERS, query: filters.query },
    isEmpty: count === 0,
    done: n('show.count', count),
    change,
  };
}

/** In the order in which the guide asks; what it does not ask comes after. */
const placeOf = (need: string) => (NEEDS.includes(need) ? NEEDS.indexOf(need) : NEEDS.length);

const needsOf = (services: readonly Service[]): readonly string[] =>
  [...new Set(services.flatMap(SERVICE_CHOICES.needs))].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, MOST_OFFERED);

function kindsOf(services: readonly Service[]): readonly string[] {
  const known = new Set(services.flatMap(SERVICE_CHOICES.kinds));
  return KINDS.filter((kind) => known.has(kind));
}
