import type { LitElement, ReactiveController } from 'lit';
import { FeedController } from '../../controllers/feed-controller.ts';
import { followingFor, requestsFor } from '../../controllers/feed-requests.ts';
import { NeighbourhoodController } from '../../controllers/neighbourhood-controller.ts';
import { findArea } from '../../domain/area-code.ts';
import { DEFAULTS, type Config } from '../../domain/config.ts';
import type { FormDefinition, FormKind } from '../../domain/form.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';

/** The attributes that decide which form it is. */
export interface FormHost extends LitElement {
  readonly kind: FormKind;
  readonly endpoint: string;
  /** One or more addresses of feeds. */
  readonly forms: string;
  readonly feed: string;
  readonly format: string;
  readonly area: string;
}

/** Which form is asked: the town's own from its feed, else the one buurt has for every kind; and where it goes. */
export class FormSource implements ReactiveController {
  readonly #host: FormHost;
  readonly #neighbourhood: NeighbourhoodController;
  readonly feed: FeedController<'forms'>;

  constructor(host: FormHost) {
    this.#host = host;
    this.#neighbourhood = new NeighbourhoodController(host);
    this.feed = new FeedController(host);
    host.addController(this);
  }
  hostUpdate(): void {
    const { forms, feed, format } = this.#host;
    const requests = requestsFor('forms', { feed: forms || feed, format }, this.#neighbourhood.value);
    this.feed.follow(followingFor('forms', this.#neighbourhood.value?.config, requests));
  }
  get #settings(): Neighbourhood | undefined {
    return this.#neighbourhood.value;
  }
  get config(): Config {
    return this.#settings?.config ?? DEFAULTS;
  }
  get area(): string | undefined {
    return this.#host.area || this.#settings?.area;
  }
  /** The town may still say which questions it has. */
  get isWaiting(): boolean {
    const { status } = this.feed.state;
    return status === 'pending' || this.#neighbourhood.isPending;
  }
  /** The chosen area, what it lies in, and so on: each by its id and by its code, as forms may name either. */
  get #places(): readonly string[] {
    const areas = this.#settings?.areas ?? [];
    const places = new Set<string>();
    for (let at = this.area; at !== undefined && !places.has(at);) {
      const area = findArea(areas, at);
      for (const name of [at, area?.id, area?.nisCode]) if (name !== undefined) places.add(name);
      at = area?.parent;
    }
    return [...places];
  }
  /**
   * The town's own form of this kind: of the chosen area, of what it lies in, of all; `undefined` where it has none, or none
   * that arrives.
   */
  get own(): FormDefinition | undefined {
    const found = this.feed.items.filter(({ kind }) => kind === this.#host.kind);
    const near = this.#places.flatMap((place) => found.filter(({ area }) => area.includes(place)));
    // Of another village none: the message would go to people who are not meant.
    const [any] = this.area === undefined ? found : [];
    return near[0] ?? found.find(({ area }) => area.length === 0) ?? any;
  }
  /** Where messages go, absolute; `undefined` where nobody takes them. */
  endpointOf(form: FormDefinition): string | undefined {
    const { endpoint } = this.#host;
    if (!endpoint) return form.endpoint ?? this.config.intake;
    return URL.canParse(endpoint, document.baseURI) ? new URL(endpoint, document.baseURI).href : undefined;
  }
}
