import '../../../src/components/indicator-cards/indicator-cards.ts';
import type { BuurtIndicatorCards } from '../../../src/components/indicator-cards/indicator-cards.ts';
import type { IndicatorItem } from '../../../src/domain/indicator.ts';
import type { Neighbourhood } from '../../../src/domain/neighbourhood.ts';
import { FakeFeeds } from '../fake-feeds.ts';
import { putInPage, ShownWidget, wordsOf } from '../shown-widget.ts';
import { areas, WEDNESDAY_TEN } from '../some-indicators.ts';
import { surround } from '../some-neighbourhood.ts';

export { leave } from '../shown-widget.ts';

/** Indicator cards on a page. */
export class ShownCards extends ShownWidget<BuurtIndicatorCards> {
  constructor(element: BuurtIndicatorCards, feeds: FakeFeeds) {
    super(element, feeds, 'indicator');
  }
  /** What a card says in one of its parts: `says`, `value`, `trend`; of several, all. */
  says(name: string, part: string): string {
    return [...this.row(name).querySelectorAll(`.${part}`)].map(wordsOf).join(' | ');
  }
  opener(name: string): HTMLButtonElement {
    return this.row(name).querySelector<HTMLButtonElement>(':scope > button')!;
  }
  override async open(name: string): Promise<HTMLElement> {
    this.opener(name).click();
    await this.until(() => this.row(name).querySelector('.details > *') !== null, `what ${name} says more`);
    return this.row(name).querySelector<HTMLElement>('.details')!;
  }
  select(id: 'theme' | 'from'): HTMLSelectElement | null {
    return this.root.querySelector<HTMLSelectElement>(`select#${id}`);
  }
  /** Chooses as a resident does: by its words. */
  choose(id: 'theme' | 'from', words: string): void {
    const select = this.select(id)!;
    select.selectedIndex = [...select.options].findIndex(({ text }) => text.trim() === words);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  /** Everything that arrives after the cards is here. */
  async complete(): Promise<void> {
    await this.until(() => this.hasButton('Druk het buurtrapport af'), 'the rest');
  }
}

interface Given {
  /** What the feed has when it answers at once; nothing leaves it unanswered. */
  readonly items?: readonly IndicatorItem[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly fallback?: string;
  readonly feeds?: FakeFeeds;
  readonly now?: Date;
  readonly style?: string;
  /** Settings around it; the whole of Balen and its neighbourhoods, with Dennenhof chosen, unless said otherwise. */
  readonly around?: Partial<Neighbourhood>;
}

/** Indicator cards in a page, with a feed that has answered. Take it away with `leave`. */
export async function showCards({
  items,
  attributes = {},
  feeds = new FakeFeeds(),
  now = WEDNESDAY_TEN,
  around = {},
  ...place
}: Given = {}): Promise<ShownCards> {
  const element = document.createElement('buurt-indicator-cards');
  element.clock = () => now;
  putInPage(element, feeds, { feed: '/indicators.json', ...attributes }, place);
  const page = new ShownCards(element, feeds);
  await surround(page, { areas, area: 'dennenhof', ...around });
  if (items) {
    feeds.indicators.give(items);
    await element.ready;
  } else await page.drawn();
  return page;
}
