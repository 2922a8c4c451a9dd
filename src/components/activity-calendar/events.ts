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

declare global {
  interface HTMLElementEventMap {
    'buurt-activity-select': ActivitySelectEvent;
  }
}
