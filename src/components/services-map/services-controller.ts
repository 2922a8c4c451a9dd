import type { LitElement, ReactiveController } from 'lit';
import { FeedController } from '../../controllers/feed-controller.ts';
import { requestsFor } from '../../controllers/feed-requests.ts';
import { NeighbourhoodController } from '../../controllers/neighbourhood-controller.ts';
import { DEFAULTS, type Config } from '../../domain/config.ts';
import type { FeedReport, Publisher } from '../../domain/feed.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';
import type { Point } from '../../domain/place.ts';
import { isEmpty, NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import type { Service } from '../../domain/service.ts';
import type { Choosing } from './choosing.ts';
import type { FilterLink } from './filter-link.ts';

/** The attributes that decide which services are shown. */
export interface ServicesHost extends LitElement {
  readonly feed: string;
  readonly format: string;
  readonly area: string;
  readonly linkState: boolean;
  readonly categories: string;
  readonly needs: string;
  readonly kind: string;
  readonly clock: () => Date;
}

/** What only the later half of the widget knows about the resident. */
export interface Personal {
  readonly position: { readonly point: Point | undefined };
  readonly mine: { readonly ids: ReadonlySet<string> };
}

/**
 * Which services are shown, and why: feeds, settings around, attributes, and what the resident chose. As long as nothing
 * narrows the list nothing is needed to choose from it; the rest is fetched for the first question.
 */
export class ServicesController implements ReactiveController {
  readonly #host: ServicesHost;
  readonly #neighbourhood: NeighbourhoodController;
  readonly #label: (id: string) => string;
  readonly #personal: () => Personal | undefined;
  #choosing: Choosing | undefined;
  #link: FilterLink | undefined;
  readonly #settling: (() => void)[] = [];
  readonly feed: FeedController<'services'>;
  filters: ServiceFilters = NO_FILTERS;
  items: readonly Service[] = [];

  constructor(host: ServicesHost, label: (id: string) => string, personal: () => Personal | undefined) {
    this.#host = host;
    this.#label = label;
    this.#personal = personal;
    this.#neighbourhood = new NeighbourhoodController(host);
    this.feed = new FeedController<'services'>(host);
    host.addController(this);
  }
  hostUpdate(): void {
    const requests = requestsFor('services', this.#host, this.neighbourhood);
    const { limits, cache } = this.neighbourhood?.config ?? {};
    this.feed.follow(requests.length > 0 ? { kind: 'services', requests, limits, cache } : undefined);
    if (this.#host.linkState && !this.#link) void this.#askLink();
    if (!this.#hasQuestion) this.items = this.all;
    else if (this.#choosing) this.items = this.#choosing.answer(this.#question);
    else void this.prepare();
  }
  hostUpdated(): void {
    if (!this.isWaiting) for (const settle of this.#settling.splice(0)) settle();
  }
  /** Settles once there is something to say: services, that there are none, or a message. */
  async settled(): Promise<void> {
    if (this.isWaiting) await new Promise<void>((settle) => this.#settling.push(settle));
  }
  /** Fetches what answers questions; done ahead of the first one while the device is idle. */
  async prepare(): Promise<void> {
    const { Choosing } = await import('./choosing.ts');
    this.#choosing ??= new Choosing(this.#label);
    this.#host.requestUpdate();
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
    // The neighbourhood around may come to life after the widgets inside it.
    if (status === 'none') return this.neighbourhood?.pending ?? !!this.#host.closest('buurt-neighbourhood:not(:defined)');
    const unanswered = this.#hasQuestion && !this.#choosing;
    return status === 'pending' || unanswered || (this.#host.linkState && !this.#link);
  }
  get all(): readonly Service[] {
    const { state } = this.feed;
    return state.status === 'ready' || state.status === 'failed' ? state.value.items : NO_SERVICES;
  }
  get reports(): readonly FeedReport[] {
    const { state } = this.feed;
    return state.status === 'ready' || state.status === 'failed' ? state.value.feeds : NO_REPORTS;
  }
  get area(): string | undefined {
    return this.#host.area || this.neighbourhood?.area;
  }
  /** Where distances are counted from: the resident, else the middle of the chosen village or neighbourhood. */
  get near(): Point | undefined {
    const { area } = this;
    const point = this.#personal()?.position.point;
    if (point || !area) return point;
    const found = this.neighbourhood?.areas.find(({ id, nisCode }) => id === area || nisCode === area);
    return found?.type === 'municipality' ? undefined : found?.centre;
  }
  change(filters: Partial<ServiceFilters>): void {
    this.filters = { ...this.filters, ...filters };
    this.#link?.write(this.filters);
    this.#host.requestUpdate();
  }
  get #hasQuestion(): boolean {
    const { categories, needs, kind } = this.#host;
    return !!(categories || needs || kind || this.area || this.near) || !isEmpty(this.filters);
  }
  get #question() {
    const { clock } = this.#host;
    return {
      services: this.all,
      attributes: this.#host,
      filters: this.filters,
      area: this.area,
      areas: this.neighbourhood?.areas ?? NO_AREAS,
      near: this.near,
      mine: this.#personal()?.mine.ids ?? NOBODYS,
      now: clock(),
    };
  }
  async #askLink(): Promise<void> {
    const { FilterLink } = await import('./filter-link.ts');
    this.#link ??= new FilterLink(this.#host, (filters) => {
      this.filters = filters;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }
}

const NO_SERVICES: readonly never[] = [];
const NO_REPORTS: readonly never[] = [];
const NO_AREAS: readonly never[] = [];
const NOBODYS: ReadonlySet<string> = new Set();
