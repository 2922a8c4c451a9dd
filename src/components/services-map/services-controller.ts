import type { LitElement, ReactiveController } from 'lit';
import { FeedController } from '../../controllers/feed-controller.ts';
import { followingFor, requestsFor } from '../../controllers/feed-requests.ts';
import { latePart } from '../../controllers/late-part.ts';
import { NeighbourhoodController } from '../../controllers/neighbourhood-controller.ts';
import { findArea } from '../../domain/area-code.ts';
import type { Area } from '../../domain/area.ts';
import { DEFAULTS, type Config } from '../../domain/config.ts';
import type { FeedReport, Publisher } from '../../domain/feed.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';
import type { Point } from '../../domain/place.ts';
import { isEmpty, NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import type { Service } from '../../domain/service.ts';
import type { Choosing } from './choosing.ts';
import type { FilterLink } from './filter-link.ts';

/** What there is to see: nothing yet, no feed to read, a message and the fallback, or the services. */
export type Stage = 'waiting' | 'none' | 'failed' | 'shown';

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
  readonly #missed: () => void;
  #choosing: Choosing | undefined;
  /** The part of the program that answers questions could not be fetched; a resident was told. */
  #lost = false;
  /** A list stands: a question that cannot be answered yet leaves it standing. */
  #hasList = false;
  #link: FilterLink | 'lost' | undefined;
  /** The address held choices of this widget when it came: somebody shared a link. */
  #isShared = false;
  readonly #settling: (() => void)[] = [];
  readonly #answering: (() => void)[] = [];
  readonly feed: FeedController<'services'>;
  filters: ServiceFilters = NO_FILTERS;
  /** Words in the search field that are not asked for yet: somebody is still typing. */
  typed: string | undefined;
  items: readonly Service[] = [];

  /**
   * @param label the words for a vocabulary id, to search in
   * @param missed told when a question cannot be answered now
   */
  constructor(
    host: ServicesHost,
    label: (id: string) => string,
    personal: () => Personal | undefined,
    missed: () => void,
  ) {
    this.#host = host;
    this.#label = label;
    this.#personal = personal;
    this.#missed = missed;
    this.#neighbourhood = new NeighbourhoodController(host);
    this.feed = new FeedController<'services'>(host);
    host.addController(this);
  }
  hostConnected(): void {
    const { id, localName } = this.#host;
    this.#isShared = location.hash.includes('=') && location.hash.includes(id || localName.replace(/^buurt-/, ''));
    // Moved while somebody typed: the words still stand in the field, and are asked for now.
    if (this.typed !== undefined) this.change({});
  }
  hostDisconnected(): void {
    for (const settle of [...this.#settling.splice(0), ...this.#answering.splice(0)]) settle();
  }
  hostUpdate(): void {
    const requests = requestsFor('services', this.#host, this.neighbourhood);
    this.feed.follow(followingFor('services', this.neighbourhood?.config, requests));
    if (typeof this.#link === 'object') this.#link.keep = this.#host.linkState;
    else if (this.#wantsLink && !this.#link && !this.#hasList) void this.#askLink();
    if (!this.#hasQuestion) this.items = this.all;
    else if (this.#choosing && !this.#isUnanswered) this.items = this.#choosing.answer(this.#question);
    else if (!this.#choosing && !this.#lost) void this.prepare();
    this.#hasList = this.feed.state.status !== 'pending' && (this.#hasList || !this.isWaiting);
  }
  hostUpdated(): void {
    if (!this.isWaiting) for (const settle of this.#settling.splice(0)) settle();
    if (!this.#isUnanswered || this.#lost) for (const settle of this.#answering.splice(0)) settle();
  }
  /** Settles once the list is the answer to all that was asked. */
  async answered(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#isUnanswered && !this.#lost) await new Promise<void>((settle) => this.#answering.push(settle));
  }
  /** Settles once there is something to say: services, that there are none, or a message. */
  async settled(): Promise<void> {
    if (this.isWaiting) await new Promise<void>((settle) => this.#settling.push(settle));
  }
  /** Fetches what answers questions; done ahead of the first one while the device is idle. */
  async prepare(): Promise<void> {
    const part = await latePart(import('./choosing.ts'));
    // Whoever shows a map asks at every update: an update of ours for each would never end.
    if (this.#choosing || this.#lost) return;
    if (part) {
      this.#choosing = new part.Choosing(this.#label);
      this.#host.requestUpdate();
    } else if (this.#hasQuestion) {
      this.#lost = true;
      this.#missed();
    }
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
    // The neighbourhood around may come to life, or speak for the first time, after the widgets inside it.
    if (status === 'none') return this.neighbourhood?.pending ?? !!this.#host.closest('buurt-neighbourhood');
    return status === 'pending' || (this.#isUnanswered && !this.#hasList) || (this.#wantsLink && !this.#link);
  }
  get stage(): Stage {
    const { status } = this.feed.state;
    if (this.isWaiting || status === 'pending') return 'waiting';
    if (status === 'none') return 'none';
    return status === 'failed' && this.all.length === 0 ? 'failed' : 'shown';
  }
  get all(): readonly Service[] {
    const { state } = this.feed;
    return state.status === 'ready' || state.status === 'failed' ? state.value.items : NO_SERVICES;
  }
  get reports(): readonly FeedReport[] {
    const { state } = this.feed;
    return state.status === 'ready' || state.status === 'failed' ? state.value.feeds : NO_REPORTS;
  }
  get areas(): readonly Area[] {
    return this.neighbourhood?.areas ?? NO_AREAS;
  }
  get area(): string | undefined {
    return this.#host.area || this.neighbourhood?.area;
  }
  /** Words like those that were searched for, where those are nowhere. */
  get nearest(): string | undefined {
    return this.#choosing?.nearest(this.#question);
  }
  /** Where distances are counted from: the resident, else the middle of the chosen village or neighbourhood. */
  get near(): Point | undefined {
    const { area } = this;
    const point = this.#personal()?.position.point;
    if (point || !area) return point;
    const found = findArea(this.areas, area);
    return found?.type === 'municipality' ? undefined : found?.centre;
  }
  change(filters: Partial<ServiceFilters>): void {
    const { typed: query = this.filters.query } = this;
    this.filters = { ...this.filters, query, ...filters };
    this.typed = undefined;
    this.#lost = false;
    if (typeof this.#link === 'object') this.#link.write(this.filters);
    this.#host.requestUpdate();
  }
  get #hasQuestion(): boolean {
    const { categories, needs, kind } = this.#host;
    return !!(categories || needs || kind || this.area || this.near) || !isEmpty(this.filters);
  }
  /** What answers it is not here yet. */
  get #isUnanswered(): boolean {
    return this.#hasQuestion && (!this.#choosing || (this.filters.mine && !this.#personal()));
  }
  /** A link that somebody shared holds choices, also where the webmaster does not keep them in the address. */
  get #wantsLink(): boolean {
    return this.#host.linkState || this.#isShared;
  }
  get #question() {
    const { clock } = this.#host;
    return {
      services: this.all,
      attributes: this.#host,
      filters: this.filters,
      area: this.area,
      areas: this.areas,
      near: this.near,
      mine: this.#personal()?.mine.ids ?? NOBODYS,
      // Other words for the same ids: another language, or the half of them that comes later.
      words: this.#label('svc.gp') + this.#label('need.care'),
      now: clock(),
    };
  }
  async #askLink(): Promise<void> {
    const part = await latePart(import('./filter-link.ts'));
    let isFirst = true;
    this.#link ??= part
      ? new part.FilterLink(this.#host, (filters) => {
          // A link that comes late must not undo what the resident has chosen meanwhile.
          if (!isFirst || isEmpty(this.filters)) this.filters = filters;
          isFirst = false;
          this.#host.requestUpdate();
        })
      : 'lost';
    this.#host.requestUpdate();
  }
}

const NO_SERVICES: readonly never[] = [];
const NO_REPORTS: readonly never[] = [];
const NO_AREAS: readonly never[] = [];
const NOBODYS: ReadonlySet<string> = new Set();
