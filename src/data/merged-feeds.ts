import { isSettled, type Collection, type FeedReport, type Problem } from '../domain/feed.ts';
import { fold } from '../domain/fold.ts';
import type { Resource, ResourceState } from '../domain/resource.ts';
import { plain, type Text } from '../domain/text.ts';
import type { delay } from './delay.ts';
import { Listeners } from './listeners.ts';
import { SLOW, type LiveFeed } from './live-feed.ts';
import { nameOf, type Identity } from './values/identity.ts';
import { feedId } from './values/made-ids.ts';

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
    const value = merge(states);
    const settled = isSettled(value);
    const none = states.every(({ items }) => items === undefined) && states.length > 0;
    if (none) return settled ? { status: 'failed', value } : { status: 'pending' };
    return settled || !this.#patient ? { status: 'ready', value } : { status: 'pending' };
  }
}

/**
 * The first feed that has a record keeps it, and the later one is told, as advice. Two records that only share an id, as
 * the first row of two spreadsheets, are both shown: the later one under an id that names its feed.
 */
function merge<Item extends Identity>(states: readonly LiveFeed<Item>['state'][]): Collection<Item> {
  const [only] = states;
  if (only && states.length === 1) return { items: only.items ?? [], feeds: [only.report] };
  const seen = new Map<string, Text>();
  const items: Item[] = [];
  const feeds = states.map(({ report, items: own = [] }): FeedReport => {
    const problems: Problem[] = [];
    const before = items.length;
    for (const item of own) {
      const name = nameOf(item) ?? '';
      const known = seen.get(item.id);
      const id = known === undefined || isSame(known, name) ? item.id : feedId(item.id, { url: report.feed });
      const isTaken = seen.has(id);
      if (known !== undefined)
        problems.push(duplicate(item.id, id === item.id ? 'advice' : isTaken ? 'error' : 'warning'));
      if (isTaken) continue;
      seen.set(id, name);
      items.push(id === item.id ? item : { ...item, id });
    }
    if (problems.length === 0) return report;
    return { ...report, count: items.length - before, problems: [...report.problems, ...problems] };
  });
  return { items, feeds };
}

const duplicate = (id: string, severity: Problem['severity']): Problem => ({
  severity,
  code: 'id.duplicate',
  path: '',
  value: id.slice(0, 80),
});

const isSame = (one: Text, other: Text): boolean => fold(plain(one, 'nl')) === fold(plain(other, 'nl'));
