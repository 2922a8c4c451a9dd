import { NEEDS } from '../../domain/guide-jobs.ts';
import { MOST_OFFERED, mostUsed } from '../../domain/most-used.ts';
import { SERVICE_CHOICES } from '../../domain/service-choices.ts';
import { NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';
import { languageChoice, type Choice } from '../parts/choice.ts';
import type { Choices } from '../parts/choices-part.ts';
import type { DetailsText } from './details.ts';
import type { Widget } from './later.ts';

const KINDS: readonly ServiceKind[] = ['informal', 'meeting', 'formal'];

/** Every choice among services. Only what some service really has is offered, so that no choice leads nowhere. */
export function serviceChoices(widget: Widget, { t, n, term, language }: DetailsText): Choices<ServiceFilters> {
  const { text: words, all, filters, count, headingLevel, change } = widget;
  const some = (
    field: 'needs' | 'categories' | 'kinds' | 'access',
    title: string,
    label: (id: string) => string,
    inOrder?: () => readonly string[],
  ): Choice<ServiceFilters> => ({
    title,
    ids: inOrder ?? (() => mostUsed(all, SERVICE_CHOICES[field])),
    isInOrder: !!inOrder,
    label,
    chosen: filters[field],
    become: (chosen) => ({ [field]: chosen }),
  });
  return {
    text: words,
    headingLevel,
    name: t('services.filter.chosen'),
    choices: [
      some('needs', t('filter.need'), term, () => needsOf(all)),
      some(
        'kinds',
        t('filter.kind'),
        (kind) => words.t(`services.kind.${kind as ServiceKind}`),
        () => kindsOf(all),
      ),
      some('access', t('filter.access'), term),
      languageChoice({
        title: t('filter.language'),
        any: t('filter.language.any'),
        ids: () => mostUsed(all, SERVICE_CHOICES.languages),
        filters,
        reader: language,
      }),
      some('categories', t('filter.category'), words.term),
    ],
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
