import '../../../src/components/action-path/action-path.ts';
import type { BuurtActionPath } from '../../../src/components/action-path/action-path.ts';
import type { Action } from '../../../src/domain/action.ts';
import { FakeFeeds } from '../fake-feeds.ts';
import { putInPage, ShownWidget, wordsOf } from '../shown-widget.ts';
import { WEDNESDAY } from './some-actions.ts';

export { leave, wordsOf } from '../shown-widget.ts';

/** An action path on a page. */
export class ShownPath extends ShownWidget<BuurtActionPath> {
  constructor(element: BuurtActionPath, feeds: FakeFeeds) {
    super(element, feeds, 'action');
  }
  /** What stands on the board: column, phase, names. */
  get board(): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
    return Object.fromEntries(
      this.all('.column').map((column) => [
        wordsOf(column.querySelector('.group')),
        Object.fromEntries(
          [...column.querySelectorAll('.in-phase')].map((phase) => [
            wordsOf(phase.querySelector('.phase')),
            [...phase.querySelectorAll('.name')].map(wordsOf),
          ]),
        ),
      ]),
    );
  }
  /** What a note says in one of its parts: `next`, `state`, `phase`, `note`; several lines with a space between. */
  says(name: string, part: string): string {
    return [...this.row(name).querySelectorAll(`:scope > .${part}`)].map(wordsOf).join(' ');
  }
  /** The pairs of what is opened; of several values, each. */
  get pairs(): Readonly<Record<string, string | readonly string[]>> {
    return Object.fromEntries(
      this.all('.pairs dt').map((dt) => {
        const several = [...(dt.nextElementSibling?.querySelectorAll('li') ?? [])].map(wordsOf);
        return [wordsOf(dt), several.length > 0 ? several : wordsOf(dt.nextElementSibling)];
      }),
    );
  }
  get chips(): readonly string[] {
    return this.words('.chosen .chip');
  }
  /** Everything that arrives after the notes is here. */
  async complete(): Promise<void> {
    await this.until(() => this.root.querySelector('.own') !== null, 'the rest');
  }
}

interface Given {
  /** What the feed has when it answers at once; nothing leaves it unanswered. */
  readonly actions?: readonly Action[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly fallback?: string;
  readonly feeds?: FakeFeeds;
  readonly now?: Date;
  readonly style?: string;
}

/** An action path in a page, with a feed that has answered. Take it away with `leave`. */
export async function showPath({
  actions,
  attributes = {},
  feeds = new FakeFeeds(),
  now = WEDNESDAY,
  ...place
}: Given = {}): Promise<ShownPath> {
  const element = document.createElement('buurt-action-path');
  element.clock = () => now;
  putInPage(element, feeds, { feed: '/actions.json', ...attributes }, place);
  const page = new ShownPath(element, feeds);
  if (actions) {
    feeds.actions.give(actions);
    await element.ready;
  } else await page.drawn();
  return page;
}
