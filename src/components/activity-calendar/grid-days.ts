import type { Activity } from '../../domain/activity.ts';
import type { DateSpan } from '../../domain/date-span.ts';
import type { OnDay } from '../../domain/on-day.ts';
import { Remembered } from '../../domain/remembered.ts';
import { daysIn, monthOf, weekOf } from '../../domain/weeks-and-months.ts';
import type { ActivitiesController } from './activities-controller.ts';
import type { View } from './view-tabs.ts';

/** The views that have seven days in a row. */
export type GridView = Exclude<View, 'list'>;

/** One day, with everything that is on then. */
export interface GridDay {
  readonly date: string;
  readonly all: readonly OnDay[];
}

/** What a month or a week shows. */
export interface GridDays {
  /** Whole weeks, also the days beside the month. */
  readonly days: readonly GridDay[];
  /** What goes on all the time on some day of it. */
  readonly ongoing: readonly Activity[];
  /** Each once, in order; of the days beside the month none. */
  readonly activities: readonly Activity[];
}

export const spanAround = (view: GridView, day: string): DateSpan => (view === 'month' ? monthOf(day) : weekOf(day));

function daysFor(view: GridView, day: string, activities: ActivitiesController): GridDays {
  const span = spanAround(view, day);
  const weeks = { from: weekOf(span.from).from, until: weekOf(span.until).until };
  const { index, choices } = activities;
  const { answer } = choices;
  const onDays = index.daily(weeks.from, weeks.until);
  const days = daysIn(weeks).map((date, at) => {
    const all = onDays[at] ?? [];
    return { date, all: answer ? all.filter(({ activity }) => answer(activity)) : all };
  });
  const within = days.filter(({ date }) => date >= span.from && date <= span.until);
  const found = new Set<Activity>();
  for (const { all } of within) for (const { activity } of all) found.add(activity);
  const ongoing = activities.ongoing(span.from, span.until);
  return { days, ongoing, activities: [...found, ...ongoing] };
}

/** Keeps what was looked up last: a key that goes to the next day changes nothing of it. */
export class KeptDays {
  readonly #activities: ActivitiesController;
  readonly #kept = new Remembered<GridDays>();

  constructor(activities: ActivitiesController) {
    this.#activities = activities;
  }
  around(view: GridView, day: string): GridDays {
    const { index, choices, near } = this.#activities;
    const key = [index, choices.answer, near, view, spanAround(view, day).from];
    return this.#kept.for(key, () => daysFor(view, day, this.#activities));
  }
}
