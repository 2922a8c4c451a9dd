import type { ReactiveControllerHost } from 'lit';
import { FeedController } from '../../controllers/feed-controller.ts';
import { followingFor } from '../../controllers/feed-requests.ts';
import type { Linked } from '../../domain/action-links.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedKind, Items } from '../../domain/feed.ts';
import { Remembered } from '../../domain/remembered.ts';

type LinkedKind = 'indicators' | 'activities' | 'partners';

/** One other feed, by id. */
class LinkedFeed<Kind extends LinkedKind> {
  readonly #kind: Kind;
  readonly feed: FeedController<Kind>;
  readonly #byId = new Remembered<ReadonlyMap<string, Items[Kind]>>();

  constructor(host: ReactiveControllerHost & HTMLElement, kind: Kind) {
    this.#kind = kind;
    this.feed = new FeedController<Kind>(host);
  }
  follow(config: Config): void {
    this.feed.follow(followingFor<Kind>(this.#kind, config));
  }
  /** `undefined` where it is not read, or did not answer. */
  get map(): ReadonlyMap<string, Items[Kind]> | undefined {
    const { state } = this.feed;
    if (state.status !== 'ready') return undefined;
    const { items } = state.value;
    return this.#byId.for([items], () => mapOf<Kind>(items));
  }
}

const mapOf = <Kind extends FeedKind>(items: readonly (Items[Kind] & { readonly id: string })[]) =>
  new Map<string, Items[Kind]>(items.map((item) => [item.id, item]));

/** The feeds that actions point into: why, when and with whom. They are asked for when something is opened, and not before. */
export class LinkedFeeds {
  readonly #indicators: LinkedFeed<'indicators'>;
  readonly #activities: LinkedFeed<'activities'>;
  readonly #partners: LinkedFeed<'partners'>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#indicators = new LinkedFeed(host, 'indicators');
    this.#activities = new LinkedFeed(host, 'activities');
    this.#partners = new LinkedFeed(host, 'partners');
  }
  follow(config: Config): void {
    for (const each of this.#all) each.follow(config);
  }
  /** There are figures, and they did not come, or not yet. */
  get isUnread(): boolean {
    const { status } = this.#indicators.feed.state;
    return status === 'pending' || status === 'failed';
  }
  async settled(): Promise<void> {
    await Promise.all(this.#all.map(({ feed }) => feed.settled()));
  }
  get linked(): Linked {
    return { indicators: this.#indicators.map, activities: this.#activities.map, partners: this.#partners.map };
  }
  get #all() {
    return [this.#indicators, this.#activities, this.#partners] as const;
  }
}
