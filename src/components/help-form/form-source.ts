import type { LitElement, ReactiveController } from 'lit';
import { FeedController } from '../../controllers/feed-controller.ts';
import { followingFor, requestsFor } from '../../controllers/feed-requests.ts';
import { NeighbourhoodController } from '../../controllers/neighbourhood-controller.ts';
import { findArea } from '../../domain/area-code.ts';
import { DEFAULTS, type Config } from '../../domain/config.ts';
import { FORM_KINDS, type FormDefinition, type FormKind } from '../../domain/form.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';
import { plain } from '../../domain/text.ts';
import type { FormsText } from './forms-text.ts';
import { OwnFormController } from './own-form-controller.ts';
import { completed, consentsFor, isWhole } from './own-forms.ts';

/** The attributes that decide which form it is. */
export interface FormHost extends LitElement {
  readonly kind: FormKind;
  readonly endpoint: string;
  /** One or more addresses of feeds. */
  readonly forms: string;
  readonly feed: string;
  readonly format: string;
  readonly area: string;
  readonly subject: string;
}

/** Which form is asked: the town's own from its feed, else the one buurt has for every kind; and where it goes. */
export class FormSource implements ReactiveController {
  readonly #host: FormHost;
  readonly #neighbourhood: NeighbourhoodController;
  readonly feed: FeedController<'forms'>;
  readonly ours: OwnFormController;

  constructor(host: FormHost) {
    this.#host = host;
    this.ours = new OwnFormController(host);
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
  get publisher(): Config['publisher'] {
    return this.config.publisher ?? this.feed.reports.find(({ publisher }) => publisher)?.publisher;
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
  get #town(): FormDefinition | undefined {
    const found = this.feed.items.filter(({ kind }) => kind === this.#host.kind);
    const near = this.#places.flatMap((place) => found.filter(({ area }) => area.includes(place)));
    // Of another village none: the message would go to people who are not meant.
    const [any] = this.area === undefined ? found : [];
    return near[0] ?? found.find(({ area }) => area.length === 0) ?? any;
  }
  /** What is asked, once it is known and there are words for it: what the town leaves open is ours. */
  form(text: FormsText & { readonly ready: boolean }): FormDefinition | undefined {
    const { kind, subject } = this.#host;
    if (!text.ready || this.isWaiting || !FORM_KINDS.includes(kind)) return undefined;
    const org = plain(this.publisher?.name ?? this.config.municipality, text.language) || location.hostname;
    const town = this.#town;
    if (!town || !isWhole(town)) {
      const ours = this.ours.form(text, { org, hasSubject: subject !== '', replyDays: town?.replyDays });
      return town && ours ? completed(town, ours) : ours;
    }
    return town.consents.length > 0 ? town : { ...town, consents: consentsFor(kind, text.t, org) };
  }
  /** Where messages go, absolute; `undefined` where nobody takes them. */
  endpointOf(form: FormDefinition): string | undefined {
    const { endpoint } = this.#host;
    if (!endpoint) return form.endpoint ?? this.config.intake;
    return URL.canParse(endpoint, document.baseURI) ? new URL(endpoint, document.baseURI).href : undefined;
  }
}
