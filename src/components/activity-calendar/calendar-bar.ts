import type { TemplateResult } from 'lit';
import { ACTIVITY_CHOICES } from '../../domain/activity-choices.ts';
import { offersChoice } from '../../domain/choices-offered.ts';
import { searchBar } from '../parts/search-bar.ts';
import { dateChoice } from './date-choice.ts';
import type { Records } from './later.ts';

/** What a resident asks for: words, the choices that most people make, and days, where the view has none of its own. */
export function calendarBar(records: Records, hasDates: boolean): TemplateResult {
  const { text, source, change, showPanel } = records;
  const { t } = text;
  const { free, pickUp, when } = source.choices.current;
  return searchBar(records, {
    hint: t('activities.search.hint'),
    quickName: t('activities.filter.quick'),
    quick: [
      [t('activities.filter.free'), free, { free: !free }],
      [t('activities.filter.pick-up'), pickUp, { pickUp: !pickUp }],
    ],
    near: t('activities.filter.near'),
    hasMore: offersChoice(source.data.all, ACTIVITY_CHOICES),
    also: hasDates ? dateChoice({ text, when, choose: (days) => change({ when: days }), pick: showPanel }) : undefined,
  });
}
