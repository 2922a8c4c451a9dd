import { NO_ACTIVITY_FILTERS } from '../../domain/activity-filters.ts';
import type { Activity } from '../../domain/activity.ts';
import { nextOf } from '../../domain/next-occurrence.ts';
import { collapsed } from '../../domain/series.ts';
import type { ActivitiesController } from './activities-controller.ts';
import type { Widget } from './later.ts';

/** A row of the list. */
interface NextRow {
  readonly activity: Activity;
  readonly key: string;
}

/**
 * The row of an activity's next time among the first `rows` of the list. Where it is not there its day is chosen, and
 * nothing else; `undefined` where it is not there then either.
 */
export async function nextRow(
  id: string,
  activities: ActivitiesController,
  { now, change }: Pick<Widget, 'now' | 'change'>,
  rows: number,
): Promise<NextRow | undefined> {
  const find = (): NextRow | undefined => {
    const { from, until } = activities.span;
    const lines = collapsed(activities.ahead({ from, until })).map(({ first: { activity, key } }) => ({
      activity,
      key,
    }));
    const ongoing = activities.ongoing(from, until).map((activity) => ({ activity, key: activity.id }));
    return [...lines, ...ongoing].slice(0, rows).find(({ activity }) => activity.id === id);
  };
  const found = find();
  if (found) return found;
  const activity = activities.data.all.find((each) => each.id === id);
  if (!activity) return undefined;
  const { today } = activities;
  const { day = today } = nextOf(activity, now) ?? {};
  const shown = day < today ? today : day;
  change({ ...NO_ACTIVITY_FILTERS, when: `${shown}/${shown}` });
  await activities.choices.answered();
  return find();
}
