import { isSettled, type Collection } from '../domain/feed.ts';
import type { Resource, ResourceState } from '../domain/resource.ts';
import type { delay } from './delay.ts';
import { Listeners } from './listeners.ts';
import { SLOW, type LiveFeed } from './live-feed.ts';
import type { Given } from './merge-items.ts';
import { part } from './part.ts';
import type { Identity } from './values/identity.ts';

/**
 * Several feeds as one list. It is `ready` when every feed has answered or failed and at least one has a list; after a
 * second it no longer waits for the slow ones, which are then `pending` in their report. `failed`: none has a list.
 */
export class MergedFeeds<Item extends Identity> implements Resource<Collection<Item>> {
  readonly #feeds: readonly LiveFeed<Item>[];
  readonly #delay: typeof delay;
  readonly #hold: (feed: LiveFeed<Item>, life: AbortSignal) => void;
  readonly #listeners = new Listeners((life) => this.#start(life));
  /** Makes one list of several; `undefined` until it is fetched, beside the feeds themselves. */
  #merge: ((states: readonly Given<Item>[]) => Collection<Item>) | undefined;
  #state: ResourceState<Collection<Item>> | undefined;
  #patient = true;

  /** @param hold told of each feed that is listened to, and until when */
  constructor(
    feeds: readonly LiveFeed<Item>[],
    wait: typeof delay,
    hold: (feed: LiveFeed<Item>, life: AbortSignal) => void,
  ) {
    this.#feeds = feeds;
    this.#merge = feeds.length > 1 ? undefined : inARow;
    this.#delay = wait;
    this.#hold = hold;
  }

  get state(): ResourceState<Collection<Item>> {
    return (this.#state ??= this.#current());
  }

  subscribe(changed: () => void): () => void {
    return this.#listeners.add(changed);
  }

  async refresh(): Promise<void> {
    await Promise.all(this.#feeds.map((feed) => feed.refresh()));
  }

  #start(life: AbortSignal): void {
    this.#state = undefined;
    for (const feed of this.#feeds) this.#hold(feed, life);
    if (!this.#merge) void this.#fetchMerge();
    const stops = this.#feeds.map((feed) => feed.subscribe(() => this.#change()));
    life.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
    this.#delay(SLOW, life).then(
      () => {
        this.#patient = false;
        if (this.state.status === 'pending') this.#change();
      },
      () => {},
    );
  }

  #change(): void {
    const before = this.state;
    this.#state = undefined;
    if (before.status === 'pending' && this.state.status === 'pending') return;
    this.#listeners.tell();
  }

  /** Without it lists that overlap are better than none. */
  async #fetchMerge(): Promise<void> {
    const fetched = await part(import('./merge-items.ts')).catch(() => undefined);
    this.#merge = fetched?.mergeItems ?? inARow;
    this.#change();
  }

  #current(): ResourceState<Collection<Item>> {
    if (!this.#merge) return { status: 'pending' };
    const states = this.#feeds.map((feed) => feed.state);
    const value = this.#merge(states);
    const settled = isSettled(value);
    const none = states.every(({ items }) => items === undefined) && states.length > 0;
    if (none) return settled ? { status: 'failed', value } : { status: 'pending' };
    return settled || !this.#patient ? { status: 'ready', value } : { status: 'pending' };
  }
}

/** The records of each feed as they are. */
function inARow<Item>(states: readonly Given<Item>[]): Collection<Item> {
  const [first = [], ...others] = states.flatMap(({ items }) => (items ? [items] : []));
  return { items: others.length > 0 ? [first, ...others].flat() : first, feeds: states.map(({ report }) => report) };
}
