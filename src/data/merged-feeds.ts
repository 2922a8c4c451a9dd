import { isSettled, type Collection } from '../domain/feed.ts';
import type { Resource, ResourceState } from '../domain/resource.ts';
import type { delay } from './delay.ts';
import { Listeners } from './listeners.ts';
import { SLOW, type LiveFeed } from './live-feed.ts';
import { mergeItems } from './merge-items.ts';
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
  #state: ResourceState<Collection<Item>> | undefined;
  #patient = true;

  /** @param hold told of each feed that is listened to, and until when */
  constructor(
    feeds: readonly LiveFeed<Item>[],
    wait: typeof delay,
    hold: (feed: LiveFeed<Item>, life: AbortSignal) => void,
  ) {
    this.#feeds = feeds;
    this.#delay = wait;
    this.#hold = hold;
  }

  get state(): ResourceState<Collection<Item>> {
    return (this.#state ??= this.#merge());
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

  #merge(): ResourceState<Collection<Item>> {
    const states = this.#feeds.map((feed) => feed.state);
    const value = mergeItems(states);
    const settled = isSettled(value);
    const none = states.every(({ items }) => items === undefined) && states.length > 0;
    if (none) return settled ? { status: 'failed', value } : { status: 'pending' };
    return settled || !this.#patient ? { status: 'ready', value } : { status: 'pending' };
  }
}
