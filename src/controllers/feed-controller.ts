import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedsContext } from '../context/feeds-context.ts';
import type { Collection, FeedKind, FeedLimits, FeedReport, FeedRequest, Feeds, Items } from '../domain/feed.ts';
import type { Resource, ResourceState } from '../domain/resource.ts';
import { IssueEvent } from './feed-events.ts';

/** After this long without an answer a widget says that it is still looking (ms). */
const PATIENCE = 1000;

interface Following<Kind extends FeedKind> {
  readonly kind: Kind;
  readonly requests: readonly FeedRequest[];
  readonly limits?: Partial<FeedLimits> | undefined;
  readonly cache?: boolean | undefined;
}
type State<Kind extends FeedKind> = ResourceState<Collection<Items[Kind]>> | { readonly status: 'none' };

/** Follows the feeds a widget asks for, for as long as it is in the document. */
export class FeedController<Kind extends FeedKind> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #feeds: Feeds | undefined;
  #following: Following<Kind> | undefined;
  #key = '';
  #resource: Resource<Collection<Items[Kind]>> | undefined;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #said = new Set<string>();
  #waiting: (() => void)[] = [];
  /** No answer yet, and long enough to say so. */
  slow = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    const callback = (feeds: Feeds) => {
      if (feeds === this.#feeds) return;
      this.#feeds = feeds;
      this.#open();
    };
    new ContextConsumer(host, { context: feedsContext, callback, subscribe: true });
  }
  get state(): State<Kind> {
    if (!this.#following) return { status: 'none' };
    return this.#resource?.state ?? { status: 'pending' };
  }
  /** What there is, also of feeds that fail now. */
  get items(): readonly Items[Kind][] {
    return this.#value?.items ?? NONE;
  }
  get reports(): readonly FeedReport[] {
    return this.#value?.feeds ?? NONE;
  }
  get #value(): Collection<Items[Kind]> | undefined {
    const { state } = this;
    return 'value' in state ? state.value : undefined;
  }
  /** Names what to follow; `undefined` follows nothing. Cheap when nothing changed. */
  follow(following: Following<Kind> | undefined): void {
    const key = following ? JSON.stringify(following) : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#following = following;
    if (this.#host.isConnected) this.#open();
  }
  async refresh(): Promise<void> {
    await this.#resource?.refresh();
  }
  /** Settles once there is something to show: items, an empty state or a message. */
  async settled(): Promise<void> {
    if (this.state.status === 'pending') await new Promise<void>((settle) => this.#waiting.push(settle));
  }
  hostConnected(): void {
    if (!this.#stop) this.#open();
  }
  hostDisconnected(): void {
    this.#close();
  }
  #open(): void {
    this.#close();
    if (!this.#feeds || !this.#following || !this.#host.isConnected) return this.#changed();
    const { kind, requests, ...options } = this.#following;
    this.#resource = this.#feeds.open(kind, requests, options);
    this.#stop = this.#resource.subscribe(() => this.#changed());
    this.#timer = setTimeout(() => {
      this.slow = this.state.status === 'pending';
      if (this.slow) this.#host.requestUpdate();
    }, PATIENCE);
    this.#changed();
  }
  #close(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#resource = undefined;
    clearTimeout(this.#timer);
    this.slow = false;
  }
  #changed(): void {
    this.#host.requestUpdate();
    const { state } = this;
    if (state.status === 'pending') return;
    this.slow = false;
    for (const settle of this.#waiting.splice(0)) settle();
    for (const { feed, failure, problems } of this.reports) {
      if (failure) this.issue(failure, feed, 1);
      const dropped = problems.reduce((sum, { severity, count = 1 }) => (severity === 'error' ? sum + count : sum), 0);
      if (dropped > 0) this.issue('items-dropped', feed, dropped);
    }
  }
  /** One event per feed and code, one line in the console per code (F8). */
  issue(code: string, feed: string, count: number): void {
    if (this.#said.has(`${code} ${feed}`)) return;
    this.#said.add(`${code} ${feed}`);
    const widget = this.#host.localName;
    if (!this.#said.has(code))
      console.warn(`${widget}: ${code}${feed && ` (${feed})`}. Add the "debug" attribute to see more.`);
    this.#said.add(code);
    const event = new IssueEvent(widget, code, feed, count);
    this.#host.dispatchEvent(event);
  }
}

const NONE: readonly never[] = [];
