import { html, nothing, type TemplateResult } from 'lit';
import type { ActivityFilters } from '../../domain/activity-filters.ts';
import { chosenCount } from '../../domain/chosen-count.ts';
import { searchBar, type QuickChoice } from '../parts/search-bar.ts';
import type { ActivitiesText } from './activities-text.ts';
import { dateChoice } from './date-choice.ts';

interface CalendarBar {
  readonly text: ActivitiesText;
  readonly filters: ActivityFilters;
  /** What stands in the search field. */
  readonly query: string;
  /** Counts from where the resident is. */
  readonly isNear: boolean;
  /** The view has no days of its own. */
  readonly hasDates: boolean;
  readonly search: (query: string) => void;
  readonly change: (filters: Partial<ActivityFilters>) => void;
  readonly toggleNear: () => void;
  readonly showPanel: () => void;
  /** What comes of the choices. */
  readonly under: unknown;
}

/** What a resident asks for: words, the choices that most people make, and days. */
export function calendarBar({
  text,
  filters,
  isNear,
  hasDates,
  change,
  showPanel,
  ...bar
}: CalendarBar): TemplateResult {
  const { t } = text;
  const quick = (field: 'free' | 'pickUp', words: string): QuickChoice => ({
    words,
    isOn: filters[field],
    toggle: () => change({ [field]: !filters[field] }),
  });
  return html`${searchBar({
    text,
    hint: t('activities.search.hint'),
    query: bar.query,
    search: bar.search,
    clear: () => change({ query: '' }),
    quickName: t('activities.filter.quick'),
    quick: [
      quick('free', t('activities.filter.free')),
      quick('pickUp', t('activities.filter.pick-up')),
      { words: t('activities.filter.near'), isOn: isNear, toggle: bar.toggleNear },
    ],
    chosen: chosenCount({ ...filters, when: '' }),
    showPanel,
  })}
  ${hasDates ? dateChoice({ text, when: filters.when, choose: (when) => change({ when }), pick: showPanel }) : nothing}
  ${bar.under}`;
}
