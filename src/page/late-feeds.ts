import type { Collection, FeedKind, FeedReport, FeedRequest, Feeds, Items } from '../domain/feed.ts';
import type { Resource, ResourceState } from '../domain/resource.ts';

type Options = Parameters<Feeds['open']>[2];

/** Feeds whose reader is fetched when the first is opened. */
export class LateFeeds implements Feeds {
  readonly #load: () => Promise<Feeds>;

  constructor(load: () => Promise<Feeds>) {
    this.#load = load;
  }
  open<Kind extends FeedKind>(kind: Kind, requests: readonly FeedRequest[], options?: Options) {
    const open = async () => (await this.#load()).open(kind, requests, options);
    return new LateCollection<Items[Kind]>(open, requests);
  }
}

interface Followed {
  readonly changed: () => void;
  leave?: (() => void) | undefined;
}

class LateCollection<Item> implements Resource<Collection<Item>> {
  readonly #open: () => Promise<Resource<Collection<Item>>>;
  readonly #requests: readonly FeedRequest[];
  readonly #followed = new Set<Followed>();
  #found: Resource<Collection<Item>> | undefined;
  #isLost = false;

  constructor(open: () => Promise<Resource<Collection<Item>>>, requests: readonly FeedRequest[]) {
    this.#open = open;
    this.#requests = requests;
  }
  get state(): ResourceState<Collection<Item>> {
    if (this.#found) return this.#found.state;
    if (!this.#isLost) return { status: 'pending' };
    return { status: 'failed', value: { items: [], feeds: this.#requests.map(lost) } };
  }
  subscribe(changed: () => void): () => void {
    const followed: Followed = { changed };
    this.#followed.add(followed);
    void this.#find();
    return () => {
      this.#followed.delete(followed);
      followed.leave?.();
    };
  }
  async refresh(): Promise<void> {
    await this.#find();
    await this.#found?.refresh();
  }
  async #find(): Promise<void> {
    const found = this.#found ?? (await this.#open().catch(() => undefined));
    this.#found ??= found;
    this.#isLost = !this.#found;
    for (const each of this.#followed) {
      each.leave ??= this.#found?.subscribe(each.changed);
      each.changed();
    }
  }
}

const lost = ({ url }: FeedRequest): FeedReport => ({
  feed: url.split(/[?#]/, 1)[0] ?? '',
  label: '',
  status: 'failed',
  failure: 'network',
  count: 0,
  problems: [],
});
