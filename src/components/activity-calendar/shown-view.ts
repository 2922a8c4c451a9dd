import type { Activity } from '../../domain/activity.ts';
import type { DateSpan } from '../../domain/date-span.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import type { ActivitiesController } from './activities-controller.ts';
import type { ActivitiesText } from './activities-text.ts';
import type { GridView } from './grid-days.ts';
import type { GridPart } from './grid-part.ts';
import { viewOf, type View } from './view-tabs.ts';

/** What decides on a view besides a resident. */
export interface ViewPlace {
  /** The webmaster's. */
  readonly view: string;
  readonly isWide: boolean;
  /** Of the half that comes later. */
  readonly grid: GridPart | undefined;
}

/** Which view is looked at, and what it shows. */
export class ShownView {
  readonly #place: () => ViewPlace;
  readonly #activities: ActivitiesController;
  /** What a resident chose. */
  chosen: View | undefined;

  constructor(activities: ActivitiesController, place: () => ViewPlace) {
    this.#activities = activities;
    this.#place = place;
  }
  get name(): View {
    return this.chosen ?? viewOf(this.#place().view);
  }
  /** A view that one leafs through. */
  get leafed(): GridView | undefined {
    return this.name === 'list' ? undefined : this.name;
  }
  /** The days of what stands as a list: in a narrow column those of the week or the month. */
  get span(): DateSpan {
    const { grid } = this.#place();
    return this.leafed && grid ? grid.span(this.leafed) : this.#activities.span;
  }
  get occurrences(): readonly Occurrence[] {
    return this.#activities.ahead(this.span);
  }
  get ongoing(): readonly Activity[] {
    const { from, until } = this.span;
    return this.#activities.ongoing(from, until);
  }
  /** Each activity once, in the order shown. */
  get items(): readonly Activity[] {
    const { grid, isWide } = this.#place();
    if (this.leafed && grid && isWide) return grid.items(this.leafed);
    return [...new Set([...this.occurrences.map(({ activity }) => activity), ...this.ongoing])];
  }
  /** How much is found, of a week or a month also in which: one voice says both (A4). */
  count(text: ActivitiesText): string {
    const { grid } = this.#place();
    const count = text.n('activities.count', this.items.length);
    return this.leafed && grid ? `${grid.title(this.leafed, text)}, ${count}` : count;
  }
}
