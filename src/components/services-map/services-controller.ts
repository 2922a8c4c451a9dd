import type { ReactiveController } from 'lit';
import { ChoicesController, type ChoicesHost } from '../../controllers/choices-controller.ts';
import { CollectionController, type CollectionHost } from '../../controllers/collection-controller.ts';
import { findArea } from '../../domain/area-code.ts';
import type { Point } from '../../domain/place.ts';
import { isEmpty } from '../../domain/chosen-count.ts';
import { NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import type { Service } from '../../domain/service.ts';
import type { RecordsSource } from '../parts/records-part.ts';
import { labelIn } from '../parts/searched.ts';
import type { Choosing } from './choosing.ts';

/** The attributes that decide which services are shown. */
export interface ServicesHost extends ChoicesHost, CollectionHost {
  readonly view: string;
  readonly categories: string;
  readonly needs: string;
  readonly kind: string;
  readonly clock: () => Date;
}

/** What only the later half of the widget knows about the resident. */
interface Personal {
  readonly words: (id: string) => string;
  readonly near: { readonly point: Point | undefined; readonly within: number | undefined };
  readonly mine: { readonly ids: ReadonlySet<string> };
}

/** The widget around, which is made after this. */
interface RecordsAround {
  readonly text: { readonly term: (id: string) => string };
  readonly status: { missed(): void };
  readonly late: { readonly half: Personal | undefined };
}

/** Which services are shown, and why: feeds, settings around, attributes, and what the resident chose. */
export class ServicesController implements ReactiveController, RecordsSource<'services', ServiceFilters> {
  readonly #host: ServicesHost;
  readonly #records: () => RecordsAround;
  readonly #label: (id: string) => string;
  #choosing: Choosing | undefined;
  readonly data: CollectionController<'services'>;
  readonly choices: ChoicesController<ServiceFilters, readonly Service[]>;
  items: readonly Service[] = [];

  /** @param isComing whether the view that the widget begins with is drawn by its later half, which may still come */
  constructor(host: ServicesHost, records: () => RecordsAround, isComing: () => boolean) {
    this.#host = host;
    this.#records = records;
    this.#label = labelIn(records);
    this.data = new CollectionController(host, 'services', () => this.choices.isPending || isComing());
    this.data.isBeside = () => host.view === 'partners';
    this.choices = new ChoicesController(host, {
      none: NO_FILTERS,
      isEmpty,
      isAsked: () => !!(host.categories || host.needs || host.kind || this.data.area || this.near),
      isShown: () => this.data.hasList,
      isIncomplete: ({ mine }) => mine && !this.#personal,
      answerer: async () => {
        const { Choosing } = await import('./choosing.ts');
        const choosing = (this.#choosing ??= new Choosing(this.#label));
        choosing.prepare(() => this.data.all);
        return (filters) => choosing.answer(this.#questionFor(filters));
      },
      linkWords: () => import('./link-words.ts'),
      missed: () => records().status.missed(),
    });
    host.addController(this);
  }
  hostUpdate(): void {
    if (!this.choices.isUnanswered) this.items = this.choices.answer ?? this.data.all;
  }
  /** Words like those that were searched for, where those are nowhere. */
  get nearest(): string | undefined {
    return this.#choosing?.nearest(this.#questionFor(this.choices.current));
  }
  /** Where distances are counted from: the resident, else the middle of the chosen village or neighbourhood. */
  get near(): Point | undefined {
    const { area, areas } = this.data;
    const point = this.#personal?.near.point;
    if (point || !area) return point;
    const found = findArea(areas, area);
    return found?.type === 'municipality' ? undefined : found?.centre;
  }
  get #personal(): Personal | undefined {
    return this.#records().late.half;
  }
  #questionFor(filters: ServiceFilters) {
    const { area, areas, all } = this.data;
    const label = this.#label;
    return {
      services: all,
      attributes: this.#host,
      filters,
      area,
      areas,
      near: this.near,
      within: this.#personal?.near.within,
      mine: this.#personal?.mine.ids ?? NOBODYS,
      // Other words for the same ids: another language, or the half of them that comes later.
      words: label('svc.gp') + label('need.care'),
      now: this.#host.clock(),
    };
  }
}

const NOBODYS: ReadonlySet<string> = new Set();
