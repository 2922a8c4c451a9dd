import { ContextProvider } from '@lit/context';
import { feedsContext } from '../../src/context/feeds-context.ts';
import type { Collection, FeedKind, FeedReport, FeedRequest, Feeds, Items } from '../../src/domain/feed.ts';
import type { Resource, ResourceState } from '../../src/domain/resource.ts';

/** A feed that is well; what a test says of it replaces this. */
export const report = (more: Partial<FeedReport> = {}): FeedReport => ({
  feed: 'https://feeds.example/services.json',
  label: 'LDC De Sparappel',
  status: 'fresh',
  updated: new Date('2026-11-20T08:00:00Z'),
  fetched: new Date('2026-11-21T10:00:00Z'),
  publisher: { name: 'LDC De Sparappel', contact: { phone: '014 00 00 03', email: 'info@sparappel.example' } },
  count: 1,
  problems: [],
  ...more,
});

/** One kind of feed, in the state that the test gives it. */
export class FakeFeed<Item> implements Resource<Collection<Item>> {
  state: ResourceState<Collection<Item>> = { status: 'pending' };
  refreshed = 0;
  readonly #listeners = new Set<() => void>();

  get listenerCount(): number {
    return this.#listeners.size;
  }
  subscribe(changed: () => void): () => void {
    const listener = () => changed();
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
  async refresh(): Promise<void> {
    this.refreshed += 1;
  }
  give(items: readonly Item[], feeds: readonly FeedReport[] = [report()]): void {
    this.#become({ status: 'ready', value: { items, feeds } });
  }
  fail(...feeds: readonly FeedReport[]): void {
    this.#become({ status: 'failed', value: { items: [], feeds } });
  }
  #become(state: ResourceState<Collection<Item>>): void {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

type OnePerKind = { readonly [Kind in FeedKind]: FakeFeed<Items[Kind]> };

/** A page's feeds without a network: one of each kind, whatever addresses are asked for. */
export class FakeFeeds implements Feeds {
  readonly #all: OnePerKind = {
    services: new FakeFeed(),
    areas: new FakeFeed(),
    partners: new FakeFeed(),
    activities: new FakeFeed(),
    forms: new FakeFeed(),
    indicators: new FakeFeed(),
    actions: new FakeFeed(),
  };
  readonly services = this.#all.services;
  readonly areas = this.#all.areas;
  readonly partners = this.#all.partners;
  readonly activities = this.#all.activities;
  readonly forms = this.#all.forms;
  readonly indicators = this.#all.indicators;
  readonly actions = this.#all.actions;
  /** What was asked for, in order. */
  readonly asked: {
    readonly kind: FeedKind;
    readonly requests: readonly FeedRequest[];
    readonly options: Parameters<Feeds['open']>[2];
  }[] = [];

  open<Kind extends FeedKind>(
    kind: Kind,
    requests: readonly FeedRequest[],
    options?: Parameters<Feeds['open']>[2],
  ): OnePerKind[Kind] {
    this.asked.push({ kind, requests, options });
    return this.#all[kind];
  }
  get listenerCount(): number {
    return Object.values(this.#all).reduce((sum, { listenerCount }) => sum + listenerCount, 0);
  }
  /** A place in the page whose widgets read these feeds. */
  place(): HTMLElement {
    const place = document.createElement('div');
    new ContextProvider(place, { context: feedsContext, initialValue: this });
    return place;
  }
}
