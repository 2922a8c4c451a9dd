import type { LitElement } from 'lit';
import { ChoicesController } from '../../controllers/choices-controller.ts';
import { CollectionController, type CollectionHost } from '../../controllers/collection-controller.ts';
import { NO_ACTIVITY_FILTERS, type ActivityFilters } from '../../domain/activity-filters.ts';
import type { ActivityTest } from '../../domain/activity-tests.ts';
import type { Activity } from '../../domain/activity.ts';
import { isEmpty } from '../../domain/chosen-count.ts';
import { isDay, MOST_DAYS, spanOf, type DateSpan } from '../../domain/date-span.ts';
import { addDays, localTime } from '../../domain/local-time.ts';
import { occurrenceIndex, type OccurrenceIndex } from '../../domain/occurrence-index.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { Remembered } from '../../domain/remembered.ts';
import { collapsed } from '../../domain/series.ts';
import { isOver } from '../../domain/standing.ts';
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
/** Minutes after midnight; see `lastDayOf`. */
const NIGHT_ENDS = 360;

/** Which activities are shown, and when: feeds, settings around, attributes, and what the resident chose. */
export class ActivitiesController {
  readonly #host: ActivitiesHost;
  readonly #index = new Remembered<OccurrenceIndex>();
  /** What was asked last of `ahead`: one drawing asks it several times. */
  readonly #ahead = new Remembered<readonly Occurrence[]>();
  #choosing: Choosing | undefined;
  readonly #label: (id: string) => string;
  readonly data: CollectionController<'activities'>;
  readonly choices: ChoicesController<ActivityFilters, ActivityTest>;
  /** How many times as many days a resident asked for. */
  later = 0;

  /**
   * @param label the words for a vocabulary id, to search in
   * @param missed told when a question cannot be answered now
   * @param isComing whether what draws the view that the widget begins with may still come
   */
  constructor(host: ActivitiesHost, label: (id: string) => string, missed: () => void, isComing: () => boolean) {
    this.#host = host;
    this.#label = label;
    this.data = new CollectionController(host, 'activities', () => this.choices.isPending || isComing());
    this.choices = new ChoicesController(host, {
      none: NO_ACTIVITY_FILTERS,
      isEmpty: (filters) => isEmpty({ ...filters, when: '' }),
      isAsked: () => !!(host.categories || this.data.area),
      isShown: () => this.data.hasList,
      answerer: async () => {
        const { Choosing } = await import('./choosing.ts');
        const choosing = (this.#choosing ??= new Choosing(label));
        return (filters) => choosing.answer(this.#questionFor(filters));
      },
      linkWords: () => import('./link-words.ts'),
      missed,
    });
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
    const { from, until } = chosen ?? { from: this.first, until: addDays(this.first, this.#days - 1) };
    return { from, until: addDays(until, this.later * this.#days) };
  }
  get #days(): number {
    const { days } = this.#host;
    return days >= 1 ? Math.min(Math.floor(days), MOST_DAYS) : DAYS;
  }
  /** There may be more on later days. */
  get hasLater(): boolean {
    return this.data.all.length > 0 && this.later * this.#days < MOST_DAYS;
  }
  /** Adds days until something else is on. Answers how many rows there were. */
  showLater(): number {
    const before = this.ahead(this.span);
    const known = new Set(before.map(({ activity }) => activity));
    let last: string;
    do {
      last = this.span.until;
      this.later += 1;
    } while (
      this.hasLater &&
      this.ahead({ from: addDays(last, 1), until: this.span.until }).every(({ activity }) => known.has(activity))
    );
    return collapsed(before).length;
  }
  get index(): OccurrenceIndex {
    const { all } = this.data;
    return this.#index.for([all], () => occurrenceIndex(all));
  }
  /** Whether a resident asked for it, or for nothing. */
  readonly accepts: ActivityTest = (activity) => this.choices.answer?.(activity) ?? true;

  /** What is on in these days and was asked for, in order; of a span that has today in it what is over is left out. */
  ahead({ from, until }: DateSpan): readonly Occurrence[] {
    const now = this.#host.clock();
    const { date: today, minutes } = localTime(now);
    // A night belongs to its evening, and may still be going on.
    const first = from === today && minutes < NIGHT_ENDS ? addDays(today, -1) : from;
    const isAhead = (each: Occurrence) => each.lastDay > today || from > today || until < today || !isOver(each, now);
    return this.#ahead.for([this.index, this.choices.answer, from, until, today, minutes], () =>
      this.index.between(first, until).filter((each) => this.accepts(each.activity) && isAhead(each)),
    );
  }
  /** Everything on one day that was asked for. */
  on(day: string): readonly Occurrence[] {
    const { answer } = this.choices;
    const all = this.index.on(day);
    return answer ? all.filter(({ activity }) => answer(activity)) : all;
  }
  /** What goes on all the time on one of these days and was asked for. */
  ongoing(from: string, until?: string): readonly Activity[] {
    return this.index.ongoing(from, until).filter(this.accepts);
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
