import type { LitElement, ReactiveController } from 'lit';
import { ChoicesController } from '../../controllers/choices-controller.ts';
import { CollectionController, type CollectionHost } from '../../controllers/collection-controller.ts';
import { NO_ACTIVITY_FILTERS, type ActivityFilters, type ActivityTest } from '../../domain/activity-filters.ts';
import type { Activity } from '../../domain/activity.ts';
import { isEmpty } from '../../domain/chosen-count.ts';
import { isDay, spanOf, type DateSpan } from '../../domain/date-span.ts';
import { addDays, localTime } from '../../domain/local-time.ts';
import { isOver } from '../../domain/next-occurrence.ts';
import { occurrenceIndex, type OccurrenceIndex } from '../../domain/occurrence-index.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import type { Choosing } from './choosing.ts';

/** The attributes that decide what is shown. */
export interface ActivitiesHost extends LitElement, CollectionHost {
  readonly linkState: boolean;
  readonly categories: string;
  readonly date: string;
  readonly days: number;
  readonly clock: () => Date;
}

/** Days of the list where the webmaster says nothing else. */
const DAYS = 14;
/** Further ahead nobody plans. */
const MOST_DAYS = 400;

/** Which activities are shown, and when: feeds, settings around, attributes, and what the resident chose. */
export class ActivitiesController implements ReactiveController {
  readonly #host: ActivitiesHost;
  #index: { readonly of: readonly Activity[]; readonly index: OccurrenceIndex } | undefined;
  #choosing: Choosing | undefined;
  #hasList = false;
  readonly #label: (id: string) => string;
  readonly data: CollectionController<'activities'>;
  readonly choices: ChoicesController<ActivityFilters, ActivityTest>;
  /** How many times a resident asked for later days. */
  later = 0;

  /**
   * @param label the words for a vocabulary id, to search in
   * @param missed told when a question cannot be answered now
   */
  constructor(host: ActivitiesHost, label: (id: string) => string, missed: () => void) {
    this.#host = host;
    this.#label = label;
    this.data = new CollectionController(
      host,
      'activities',
      () => (this.choices.isUnanswered && !this.#hasList) || this.choices.isUnlinked,
    );
    this.choices = new ChoicesController(host, {
      none: NO_ACTIVITY_FILTERS,
      isEmpty: (filters) => isEmpty({ ...filters, when: '' }),
      isAsked: () => !!(host.categories || this.data.area),
      answerer: async () => {
        const { Choosing } = await import('./choosing.ts');
        const choosing = (this.#choosing ??= new Choosing(label));
        return (filters) => choosing.answer(this.#questionFor(filters));
      },
      link: async () => {
        const [{ ChoicesLink }, words] = await Promise.all([
          import('../../controllers/choices-link.ts'),
          import('./link-words.ts'),
        ]);
        return (read) => new ChoicesLink(host, words, read);
      },
      missed,
    });
    host.addController(this);
  }
  hostUpdate(): void {
    this.choices.follow(this.#hasList);
    this.#hasList = this.data.feed.state.status !== 'pending' && (this.#hasList || !this.data.isWaiting);
  }
  /** The day it is in the town, `YYYY-MM-DD`. */
  get today(): string {
    return localTime(this.#host.clock()).date;
  }
  /** The day that is looked at first. */
  get first(): string {
    return isDay(this.#host.date) ? this.#host.date : this.today;
  }
  /** The days of the list: what the resident chose, else the webmaster's, and as many again for each "later". */
  get span(): DateSpan {
    const chosen = spanOf(this.choices.current.when, this.today);
    const days = this.#host.days > 0 ? Math.floor(this.#host.days) : DAYS;
    const { from, until } = chosen ?? { from: this.first, until: addDays(this.first, days - 1) };
    return { from, until: addDays(until, Math.min(this.later * days, MOST_DAYS)) };
  }
  get index(): OccurrenceIndex {
    const { all } = this.data;
    if (this.#index?.of !== all) this.#index = { of: all, index: occurrenceIndex(all) };
    return this.#index.index;
  }
  /** Whether a resident asked for it, or for nothing. */
  readonly accepts: ActivityTest = (activity) => this.choices.answer?.(activity) ?? true;

  /** What is on in these days and was asked for, in order; what is over already is left out. */
  ahead({ from, until }: DateSpan): readonly Occurrence[] {
    const now = this.#host.clock();
    const today = this.today;
    return this.index
      .between(from, until)
      .filter((each) => this.accepts(each.activity) && (each.lastDay > today || from > today || !isOver(each, now)));
  }
  /** Everything on one day that was asked for. */
  on(day: string): readonly Occurrence[] {
    return this.index.on(day).filter(({ activity }) => this.accepts(activity));
  }
  /** What goes on all the time on a day and was asked for. */
  ongoing(day: string): readonly Activity[] {
    return this.index.ongoing(day).filter(this.accepts);
  }
  /** Words like those that were searched for, where those are nowhere. */
  get nearest(): string | undefined {
    return this.#choosing?.nearest(this.#questionFor(this.choices.current));
  }
  #questionFor(filters: ActivityFilters) {
    const { area, areas, all } = this.data;
    const { categories } = this.#host;
    return { activities: all, categories, filters, area, areas, words: this.#label('cat.coffee') };
  }
}
