import { ChoicesController, type ChoicesHost } from '../../controllers/choices-controller.ts';
import { CollectionController, type CollectionHost } from '../../controllers/collection-controller.ts';
import { NO_ACTIVITY_FILTERS, type ActivityFilters } from '../../domain/activity-filters.ts';
import type { ActivityTest } from '../../domain/activity-tests.ts';
import type { Placed } from '../../domain/activity-distance.ts';
import type { Activity } from '../../domain/activity.ts';
import { chosenCount, isEmpty } from '../../domain/chosen-count.ts';
import { isDay, MOST_DAYS, spanOf, type DateSpan } from '../../domain/date-span.ts';
import { addDays, localTime } from '../../domain/local-time.ts';
import type { nearestFirst } from '../../domain/nearest-first.ts';
import { occurrenceIndex, type OccurrenceIndex } from '../../domain/occurrence-index.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import type { Point } from '../../domain/place.ts';
import { Remembered } from '../../domain/remembered.ts';
import { collapsed } from '../../domain/series.ts';
import { isOver } from '../../domain/standing.ts';
import type { RecordsSource } from '../parts/records-part.ts';
import { labelIn } from '../parts/searched.ts';
import type { Choosing } from './choosing.ts';

/** The attributes that decide what is shown. */
export interface ActivitiesHost extends ChoicesHost, CollectionHost {
  readonly categories: string;
  readonly date: string;
  readonly days: number;
  readonly clock: () => Date;
}

/** Days of the list where the webmaster says nothing else. */
const DAYS = 14;
/** Minutes after midnight; see `lastDayOf`. */
const NIGHT_ENDS = 360;

/** What only the later half of the widget knows about the resident. */
interface Personal {
  readonly words: (id: string) => string;
  readonly near: { readonly point: Point | undefined; readonly within: number | undefined };
  readonly nearestFirst: typeof nearestFirst;
}

/** The widget around, which is made after this. */
interface RecordsAround {
  readonly text: { readonly term: (id: string) => string };
  readonly status: { missed(): void };
  readonly late: { readonly half: Personal | undefined };
  readonly window: { readonly printing: boolean };
}

/** Days follow from the view, or stand in view as a choice of their own. */
const withoutDays = (filters: ActivityFilters): ActivityFilters => ({ ...filters, when: '' });

/** Which activities are shown, and when: feeds, settings around, attributes, and what the resident chose. */
export class ActivitiesController implements RecordsSource<'activities', ActivityFilters> {
  readonly #host: ActivitiesHost;
  readonly #index = new Remembered<OccurrenceIndex>();
  /** What was asked last of `ahead`: one drawing asks it several times. */
  readonly #ahead = new Remembered<readonly Occurrence[]>();
  #choosing: Choosing | undefined;
  readonly #records: () => RecordsAround;
  readonly #label: (id: string) => string;
  readonly data: CollectionController<'activities'>;
  readonly choices: ChoicesController<ActivityFilters, ActivityTest>;
  /** How many times as many days a resident asked for, of which choices. */
  #later: { readonly of: ActivityFilters; readonly times: number } | undefined;

  /** @param isComing whether what draws the view that the widget begins with may still come */
  constructor(host: ActivitiesHost, records: () => RecordsAround, isComing: () => boolean) {
    this.#host = host;
    this.#records = records;
    this.#label = labelIn(records);
    this.data = new CollectionController(host, 'activities', () => this.choices.isPending || isComing());
    this.choices = new ChoicesController(host, {
      none: NO_ACTIVITY_FILTERS,
      isEmpty: (filters) => isEmpty(withoutDays(filters)),
      isAsked: () => !!(host.categories || this.data.area || this.#personal?.near.within),
      isShown: () => this.data.hasList,
      answerer: async () => {
        const { Choosing } = await import('./choosing.ts');
        const choosing = (this.#choosing ??= new Choosing(this.#label));
        choosing.prepare(() => this.data.all);
        return (filters) => choosing.answer(this.#questionFor(filters));
      },
      linkWords: () => import('./link-words.ts'),
      missed: () => records().status.missed(),
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
    return { from, until: addDays(until, this.#times * this.#days) };
  }
  get #times(): number {
    return this.#later?.of === this.choices.current ? this.#later.times : 0;
  }
  get #days(): number {
    const { days } = this.#host;
    return days >= 1 ? Math.min(Math.floor(days), MOST_DAYS) : DAYS;
  }
  /** There may be more on later days. */
  get hasLater(): boolean {
    return this.data.all.length > 0 && this.#times * this.#days < MOST_DAYS;
  }
  /** Adds days until something else is on. Answers how many rows there were. */
  showLater(): number {
    const before = this.ahead(this.span);
    const known = new Set(before.map(({ activity }) => activity));
    let last: string;
    do {
      last = this.span.until;
      this.#later = { of: this.choices.current, times: this.#times + 1 };
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
    return this.#ahead.for([this.index, this.choices.answer, from, until, today, minutes, this.near], () =>
      this.inOrder(
        this.index.between(first, until).filter((each) => this.accepts(each.activity) && isAhead(each)),
        from,
      ),
    );
  }
  /** What goes on all the time on one of these days and was asked for. */
  ongoing(from: string, until?: string): readonly Activity[] {
    return this.inOrder(this.index.ongoing(from, until).filter(this.accepts));
  }
  /** What it is ordered from: the resident, where that was asked. Paper tells no distances, and keeps to the hours. */
  get near(): Point | undefined {
    return this.#records().window.printing ? undefined : this.#personal?.near.point;
  }
  /** Within each day what is near the resident first, where that was asked; else as they are. */
  inOrder<Each extends Placed>(all: readonly Each[], first?: string): readonly Each[] {
    const { near } = this;
    return (near && this.#personal?.nearestFirst(all, near, first)) ?? all;
  }
  get #personal(): Personal | undefined {
    return this.#records().late.half;
  }
  get chosen(): number {
    return chosenCount(withoutDays(this.choices.current));
  }
  /** Words like those that were searched for, where those are nowhere. */
  get nearest(): string | undefined {
    return this.#choosing?.nearest(this.#questionFor(this.choices.current));
  }
  #questionFor(filters: ActivityFilters) {
    const { area, areas, all } = this.data;
    const { categories } = this.#host;
    const { point: near, within } = this.#personal?.near ?? {};
    const words = this.#label('cat.coffee');
    return { activities: all, categories, filters, area, areas, near, within, words };
  }
}
