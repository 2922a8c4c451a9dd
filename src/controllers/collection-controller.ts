import type { LitElement, ReactiveController } from 'lit';
import type { Area } from '../domain/area.ts';
import { DEFAULTS, type Config } from '../domain/config.ts';
import type { FeedKind, FeedReport, Items, Publisher } from '../domain/feed.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';
import { Remembered } from '../domain/remembered.ts';
import { FeedController } from './feed-controller.ts';
import { followingFor, requestsFor } from './feed-requests.ts';
import { NeighbourhoodController } from './neighbourhood-controller.ts';

/** What there is to see: nothing yet, no feed to read, a message and the fallback, or the records. */
export type Stage = 'waiting' | 'none' | 'failed' | 'shown';

/** The attributes of every widget that decide what it reads. */
export interface CollectionHost extends LitElement {
  readonly feed: string;
  readonly format: string;
  readonly area: string;
}

/** The records of one kind that a widget reads, with the settings around it: its own attributes first, then the neighbourhood's. */
export class CollectionController<Kind extends FeedKind> implements ReactiveController {
  readonly #host: CollectionHost;
  readonly #kind: Kind;
  readonly #isHeldBack: () => boolean;
  readonly #neighbourhood: NeighbourhoodController;
  readonly #settling: (() => void)[] = [];
  readonly #demo = new Remembered<boolean>();
  /** A list stands: what is not known yet leaves it standing. */
  hasList = false;
  readonly feed: FeedController<Kind>;
  /** Adds to the records what other feeds know of them. Gives the same list for the same records. */
  completed = (items: readonly Items[Kind][]): readonly Items[Kind][] => items;
  /** They only stand under records of another kind, which the widget's own feed then has: these are the neighbourhood's, if any. */
  isBeside = (): boolean => false;

  /** @param isHeldBack whether the first list waits for something besides its feeds */
  constructor(host: CollectionHost, kind: Kind, isHeldBack: () => boolean) {
    this.#host = host;
    this.#kind = kind;
    this.#isHeldBack = isHeldBack;
    this.#neighbourhood = new NeighbourhoodController(host);
    this.feed = new FeedController(host);
    host.addController(this);
  }
  hostDisconnected(): void {
    for (const settle of this.#settling.splice(0)) settle();
  }
  hostUpdate(): void {
    const { feed, format } = this.#host;
    const requests = requestsFor(this.#kind, { feed: this.isBeside() ? '' : feed, format }, this.neighbourhood);
    this.feed.follow(followingFor(this.#kind, this.neighbourhood?.config, requests));
  }
  hostUpdated(): void {
    this.hasList = this.feed.state.status !== 'pending' && (this.hasList || !this.isWaiting);
    if (!this.isWaiting) for (const settle of this.#settling.splice(0)) settle();
    // Taken out of the page it has no neighbourhood either.
    if (this.stage === 'none' && !this.isBeside() && this.#host.isConnected) this.feed.issue('no-feed', '', 1);
  }
  /** Settles once there is something to say: records, that there are none, or a message. */
  async settled(): Promise<void> {
    if (this.isWaiting && this.#host.isConnected) await new Promise<void>((settle) => this.#settling.push(settle));
  }
  get neighbourhood(): Neighbourhood | undefined {
    return this.#neighbourhood.value;
  }
  get config(): Config {
    return this.neighbourhood?.config ?? DEFAULTS;
  }
  get publisher(): Publisher | undefined {
    return this.config.publisher ?? this.reports.find(({ publisher }) => publisher)?.publisher;
  }
  /** Nothing to say yet, not even that there is nothing. */
  get isWaiting(): boolean {
    const { status } = this.feed.state;
    if (status === 'none') return this.#neighbourhood.isPending;
    return status === 'pending' || (!this.hasList && (this.#isHeldBack() || this.#isUnplaced));
  }
  /** Which records belong to the chosen area is not known yet: none of them would be shown. */
  get #isUnplaced(): boolean {
    return this.area !== undefined && this.neighbourhood?.areasPending === true;
  }
  get stage(): Stage {
    const { status } = this.feed.state;
    if (this.isWaiting || status === 'pending') return 'waiting';
    if (status === 'none') return 'none';
    return status === 'failed' && this.all.length === 0 ? 'failed' : 'shown';
  }
  get all(): readonly Items[Kind][] {
    return this.completed(this.feed.items);
  }
  /** Some are made up; looked for once, as a list has thousands and is drawn at every key. */
  get isDemo(): boolean {
    const { all } = this;
    return this.#demo.for([all], () => all.some(({ demo }) => demo));
  }
  get reports(): readonly FeedReport[] {
    return this.feed.reports;
  }
  get areas(): readonly Area[] {
    return this.neighbourhood?.areas ?? NONE;
  }
  /** Id or code of the area to show; `undefined` is everywhere. */
  get area(): string | undefined {
    return this.#host.area || this.neighbourhood?.area;
  }
}

const NONE: readonly never[] = [];
