import { whenFree } from '../../controllers/when-idle.ts';
import { NO_ACTIVITY_FILTERS, type ActivityFilters } from '../../domain/activity-filters.ts';
import { activityTests, type ActivityTest } from '../../domain/activity-tests.ts';
import { activityWords } from '../../domain/activity-words.ts';
import type { Activity } from '../../domain/activity.ts';
import { metresTo } from '../../domain/activity-distance.ts';
import { areaMatcher, type Placed } from '../../domain/area-match.ts';
import type { Area } from '../../domain/area.ts';
import type { Point } from '../../domain/place.ts';
import { Remembered } from '../../domain/remembered.ts';
import { Searcher } from '../../domain/searcher.ts';
import { writtenIds } from '../../domain/written-ids.ts';

/** Everything that decides which activities are shown, whatever the days. */
export interface Question {
  readonly activities: readonly Activity[];
  /** What the webmaster fixed: `cat.*`, or a partner's own words. */
  readonly categories: string;
  readonly filters: ActivityFilters;
  readonly area: string | undefined;
  readonly areas: readonly Area[];
  readonly near: Point | undefined;
  /** Metres from there; what has no known place is no farther. */
  readonly within: number | undefined;
  /** Other when the words to search in are. */
  readonly words: string;
}

/** Answers the question with a test, and keeps what costs time until its own input changes. */
export class Choosing {
  readonly #searcher: Searcher<Activity>;
  readonly #area = new Remembered<ActivityTest>();
  readonly #answer = new Remembered<ActivityTest>();

  constructor(label: (id: string) => string) {
    this.#searcher = new Searcher(activityWords, label);
  }
  /** Makes what is searched before somebody searches. */
  prepare(activities: () => readonly Activity[]): void {
    this.#searcher.prepareAll(activities, whenFree);
  }
  answer(question: Question): ActivityTest {
    return this.#answer.for(Object.values(question), () => this.#testFor(question));
  }
  /** What to search for instead of words that are nowhere; see `nearestWord`. */
  nearest({ activities, filters, words }: Question): string | undefined {
    return this.#searcher.nearest(activities, words, filters.query);
  }
  #testFor({ activities, categories, filters, area, areas, near, within, words }: Question): ActivityTest {
    const fixed = { ...NO_ACTIVITY_FILTERS, categories: writtenIds(categories, 'cat.') };
    const tests = [...activityTests(fixed), ...activityTests(filters)];
    if (area) tests.push(this.#area.for([area, areas, activities], () => inArea(area, areas, activities)));
    if (near && within) tests.push((activity) => (metresTo(activity, near) ?? 0) <= within);
    const found = this.#searcher.find(activities, words, filters.query);
    if (found) {
      const among = new Set(found.map((at) => activities[at]));
      tests.unshift((activity) => among.has(activity));
    }
    return (activity) => tests.every((test) => test(activity));
  }
}

const placed = ({ area, municipality, place }: Activity): Placed => ({
  area,
  ...(municipality && { municipality }),
  location: place ? [place] : [],
});

function inArea(key: string, areas: readonly Area[], activities: readonly Activity[]): ActivityTest {
  const matches = areaMatcher(key, areas, (test) => activities.some((activity) => test(placed(activity))));
  return (activity) => matches(placed(activity));
}
