import type { ActivityFilters } from '../../domain/activity-filters.ts';
import type { Activity } from '../../domain/activity.ts';

/** A resident opened an activity. `preventDefault()` keeps the built-in details closed, to show a page of your own. */
export class ActivitySelectEvent extends Event {
  static readonly eventName = 'buurt-activity-select';
  readonly activity: Activity;

  constructor(activity: Activity) {
    super(ActivitySelectEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.activity = activity;
  }
}

/** A resident changed what is asked for; `count` activities are left. */
export class FilterChangeEvent extends Event {
  static readonly eventName = 'buurt-filter-change';
  readonly filters: ActivityFilters;
  readonly count: number;

  constructor(filters: ActivityFilters, count: number) {
    super(FilterChangeEvent.eventName, { bubbles: true, composed: true });
    this.filters = filters;
    this.count = count;
  }
}
