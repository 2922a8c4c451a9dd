import '../../../src/components/activity-calendar/activity-calendar.ts';
import type { BuurtActivityCalendar } from '../../../src/components/activity-calendar/activity-calendar.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { FakeFeeds } from '../fake-feeds.ts';
import { putInPage, ShownWidget, wordsOf } from '../shown-widget.ts';
import { WEDNESDAY_TEN } from '../some-activities.ts';

export { leave } from '../shown-widget.ts';

/** An activity calendar on a page. */
export class ShownCalendar extends ShownWidget<BuurtActivityCalendar> {
  constructor(element: BuurtActivityCalendar, feeds: FakeFeeds) {
    super(element, feeds, 'activity');
  }
  /** What stands under each heading, from the first day to the last. */
  get days(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      this.all('.day').map((day) => [
        wordsOf(day.querySelector('.group')),
        [...day.querySelectorAll('.name')].map(wordsOf),
      ]),
    );
  }
  /** What a row says in one of its parts: `time`, `note`, `state`. */
  says(name: string, part: string): string {
    return wordsOf(this.row(name).querySelector(`:scope > .${part}`));
  }
  /** The pairs of an opened row; of several values, each. */
  get pairs(): Readonly<Record<string, string | readonly string[]>> {
    return Object.fromEntries(
      this.all('.pairs dt').map((dt) => {
        const several = [...(dt.nextElementSibling?.querySelectorAll('li') ?? [])].map(wordsOf);
        return [wordsOf(dt), several.length > 0 ? several : wordsOf(dt.nextElementSibling)];
      }),
    );
  }
  get dates(): HTMLSelectElement {
    return this.root.querySelector<HTMLSelectElement>('select#dates')!;
  }
  /** Everything that arrives after the list is here. */
  async complete(): Promise<void> {
    // What comes later brings its looks along; one of them is that of the month and the week.
    await this.until(() => this.root.adoptedStyleSheets.length > this.#looks + 1, 'the rest');
  }
  get #looks(): number {
    return (this.element.constructor as typeof BuurtActivityCalendar).styles.length;
  }
}

interface Given {
  /** What the feed has when it answers at once; nothing leaves it unanswered. */
  readonly activities?: readonly Activity[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly fallback?: string;
  readonly feeds?: FakeFeeds;
  readonly now?: Date;
  readonly style?: string;
}

/** An activity calendar in a page, with a feed that has answered. Take it away with `leave`. */
export async function showCalendar({
  activities,
  attributes = {},
  feeds = new FakeFeeds(),
  now = WEDNESDAY_TEN,
  ...place
}: Given = {}): Promise<ShownCalendar> {
  const element = document.createElement('buurt-activity-calendar');
  element.clock = () => now;
  putInPage(element, feeds, { feed: '/activities.json', ...attributes }, place);
  const page = new ShownCalendar(element, feeds);
  if (activities) {
    feeds.activities.give(activities);
    await element.ready;
  } else await page.drawn();
  return page;
}
