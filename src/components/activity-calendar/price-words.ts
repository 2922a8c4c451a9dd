import { isFree } from '../../domain/activity-filters.ts';
import type { Activity } from '../../domain/activity.ts';
import { money } from '../../i18n/amounts.ts';
import type { ActivitiesText } from './activities-text.ts';

/** "Gratis", "€ 6"; nothing where nobody said a price. */
export function priceWords(activity: Activity, { t, language }: ActivitiesText): string | undefined {
  const { amount, currency = 'EUR' } = activity.price ?? {};
  if (isFree(activity)) return t('activities.filter.free');
  return amount === undefined ? undefined : money(amount, currency, language);
}
