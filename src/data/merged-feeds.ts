import { isSettled, type Collection, type FeedReport, type Problem } from '../domain/feed.ts';
import type { Resource, ResourceState } from '../domain/resource.ts';
import type { delay } from './delay.ts';
import { Listeners } from './listeners.ts';
import { SLOW, type LiveFeed } from './live-feed.ts';

/**
 * Several feeds as one list. It is `ready` when every feed has answered or failed and at least one has a list; after a
 * second it no longer waits for the slow ones, which are then `pending` in their report. `failed`: none has a list.
 */
export class MergedFeeds<Item extends { readonly id: string }> implements Resource<Collection<Item>> {
  readonly #feeds: readonly LiveFeed<Item>[];
  readonly #delay: typeof delay;
  readonly #listeners = new Listeners((life) => this.#start(life));
  #state: ResourceState<Collection<Item>> | undefined;
  #patient = true;

  constructor(feeds: readonly LiveFeed<Item>[], wait: typeof delay) {
    this.#feeds = feeds;
    this.#delay = wait;
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
    const value = merge(states);
    const settled = isSettled(value);
    const none = states.every(({ items }) => items === undefined) && states.length > 0;
    if (none) return settled ? { status: 'failed', value } : { status: 'pending' };
    return settled || !this.#patient ? { status: 'ready', value } : { status: 'pending' };
  }
}

/** The first feed that has a record keeps it; the later one is told, as advice. */
function merge<Item extends { readonly id: string }>(states: readonly LiveFeed<Item>['state'][]): Collection<Item> {
  const [only] = states;
  if (only && states.length === 1) return { items: only.items ?? [], feeds: [only.report] };
  const seen = new Set<string>();
  const items: Item[] = [];
  const feeds = states.map(({ report, items: own = [] }): FeedReport => {
    const twice: Problem[] = [];
    for (const item of own) {
      if (seen.has(item.id)) {
        twice.push({ severity: 'advice', code: 'id.duplicate', path: '', value: item.id.slice(0, 80) });
        continue;
      }
      seen.add(item.id);
      items.push(item);
    }
    if (twice.length === 0) return report;
    return { ...report, count: own.length - twice.length, problems: [...report.problems, ...twice] };
  });
  return { items, feeds };
}
