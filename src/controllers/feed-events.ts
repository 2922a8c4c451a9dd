/** Something is wrong with a widget's data or surroundings; for the webmaster, never for a resident. */
export class IssueEvent extends Event {
  static readonly eventName = 'buurt-issue';
  /** Tag name of the widget. */
  readonly widget: string;
  /** A log code of the table "Feeds that fail", `items-dropped`, `no-feed`, `config` or `policy`. */
  readonly code: string;
  /** Origin and path of the feed, without the query string. */
  readonly feed: string;
  readonly count: number;

  constructor(widget: string, code: string, feed: string, count: number) {
    super(IssueEvent.eventName, { bubbles: true, composed: true });
    this.widget = widget;
    this.code = code;
    this.feed = feed;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'buurt-issue': IssueEvent;
  }
}
