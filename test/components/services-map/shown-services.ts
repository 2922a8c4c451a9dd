import '../../../src/components/services-map/services-map.ts';
import type { BuurtServicesMap } from '../../../src/components/services-map/services-map.ts';
import type { Service } from '../../../src/domain/service.ts';
import { FakeFeeds } from '../fake-feeds.ts';
import { putInPage, ShownWidget } from '../shown-widget.ts';
import { WEDNESDAY_TEN } from '../some-services.ts';

export { leave } from '../shown-widget.ts';

/** A services map on a page. */
export class ShownServices extends ShownWidget<BuurtServicesMap> {
  constructor(element: BuurtServicesMap, feeds: FakeFeeds) {
    super(element, feeds, 'service');
  }
  /** Everything that arrives after the list is here. */
  async complete(): Promise<void> {
    await this.until(() => this.hasButton('Druk af'), 'the rest');
  }
}

interface Given {
  /** What the feed has when it answers at once; nothing leaves it unanswered. */
  readonly services?: readonly Service[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly fallback?: string;
  readonly feeds?: FakeFeeds;
  readonly now?: Date;
  readonly style?: string;
}

/** A services map in a page, with a feed that has answered. Take it away with `leave`. */
export async function showServices({
  services,
  attributes = {},
  feeds = new FakeFeeds(),
  now = WEDNESDAY_TEN,
  ...place
}: Given = {}): Promise<ShownServices> {
  const element = document.createElement('buurt-services-map');
  element.clock = () => now;
  putInPage(element, feeds, { feed: '/services.json', map: 'off', ...attributes }, place);
  const page = new ShownServices(element, feeds);
  if (services) {
    feeds.services.give(services);
    await element.ready;
  } else await page.drawn();
  return page;
}
