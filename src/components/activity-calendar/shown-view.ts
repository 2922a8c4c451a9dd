import { LateController } from '../../controllers/late-controller.ts';
import type { StatusController } from '../../controllers/status-controller.ts';
import type { WidthController } from '../../controllers/width-controller.ts';
import type { Activity } from '../../domain/activity.ts';
import type { DateSpan } from '../../domain/date-span.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import type { ActivitiesController } from './activities-controller.ts';
import type { ActivitiesText } from './activities-text.ts';
import type { GridView } from './grid-days.ts';
import type { GridPart } from './grid-part.ts';
import type { LaterHost } from './later.ts';
import { viewOf, type View } from './view-tabs.ts';

/** Which view is looked at, and what it shows. */
export class ShownView {
  readonly #host: LaterHost;
  readonly #activities: ActivitiesController;
  readonly #width: WidthController;
  /** Draws the month and the week; apart from the rest of what comes later, for a calendar may begin with them. */
  readonly grid: LateController<GridPart>;

  /** @param voice told that a resident asks for a view, and that it cannot be fetched now */
  constructor(host: LaterHost, activities: ActivitiesController, width: WidthController, voice: StatusController) {
    this.#host = host;
    this.#activities = activities;
    this.#width = width;
    this.grid = new LateController(
      host,
      async () => {
        const { GridPart } = await import('./grid-part.ts');
        return () => {
          // A list has nothing of it.
          if (this.leafed) host.requestUpdate();
          return new GridPart(host, activities);
        };
      },
      () => (this.leafed ? 'now' : activities.data.all.length > 0 ? 'idle' : 'no'),
      voice,
    );
  }
  get name(): View {
    return viewOf(this.#host.view);
  }
  /** A view that one leafs through. */
  get leafed(): GridView | undefined {
    return this.name === 'list' ? undefined : this.name;
  }
  /** What draws the view may still come. */
  get isComing(): boolean {
    return this.leafed !== undefined && this.grid.isComing;
  }
  /** The days of what stands as a list: in a narrow column those of the week or the month. */
  get span(): DateSpan {
    const { half: grid } = this.grid;
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
    const { half: grid } = this.grid;
    if (this.leafed && grid && this.#width.isWide) return grid.items(this.leafed);
    return [...new Set([...this.occurrences.map(({ activity }) => activity), ...this.ongoing])];
  }
  /** How much is found, of a week or a month also in which: one voice says both (A4). */
  count(text: ActivitiesText): string {
    const { half: grid } = this.grid;
    const count = text.n('activities.count', this.items.length);
    return this.leafed && grid ? `${grid.title(this.leafed, text)}, ${count}` : count;
  }
}
