import type { ReactiveController } from 'lit';
import { ChoicesController, type ChoicesHost } from '../../controllers/choices-controller.ts';
import { CollectionController, type CollectionHost } from '../../controllers/collection-controller.ts';
import { isAskedFor, NO_INDICATOR_FILTERS, type IndicatorFilters } from '../../domain/indicator-filters.ts';
import { placesOf } from '../../domain/figure-places.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import type { Finding, Indicator, IndicatorItem, Level } from '../../domain/indicator.ts';
import { Remembered } from '../../domain/remembered.ts';
import { viewOf } from '../../domain/view-of-indicator.ts';
import type { RecordsSource } from '../parts/records-part.ts';
import type { Answer } from './choosing.ts';
import type { View } from './view-choice.ts';

/** The attributes that decide what is shown. */
export interface IndicatorsHost extends ChoicesHost, CollectionHost {
  readonly ids: string;
  readonly theme: string;
  readonly levels: string;
  readonly clock: () => Date;
}

const LEVELS: readonly Level[] = ['area', 'municipality', 'region', 'country'];
const DAY = 86_400_000;

/** The widget around, which is made after this. */
interface RecordsAround {
  readonly status: { missed(): void };
}

/** Which figures are shown, and what each says: feeds, settings around, attributes, and what the resident chose. */
export class IndicatorsController implements ReactiveController, RecordsSource<'indicators', IndicatorFilters> {
  readonly #host: IndicatorsHost;
  #views = new WeakMap<Indicator, { readonly view: IndicatorView | undefined }>();
  #viewpoint: readonly unknown[] = [];
  #pool: readonly IndicatorItem[] = [];
  readonly #here = new Remembered<readonly IndicatorItem[]>();
  readonly data: CollectionController<'indicators'>;
  readonly choices: ChoicesController<IndicatorFilters, Answer>;

  /** @param isComing whether the view that the widget begins with is drawn by its later half, which may still come */
  constructor(host: IndicatorsHost, records: () => RecordsAround, isComing: () => boolean) {
    this.#host = host;
    this.data = new CollectionController(host, 'indicators', () => this.choices.isPending || isComing());
    this.choices = new ChoicesController<IndicatorFilters, Answer>(host, {
      none: NO_INDICATOR_FILTERS,
      // What a resident chooses is answered here; only what is fixed around the list needs more of the program.
      isEmpty: () => true,
      isAsked: () => !!(host.ids || host.theme || this.data.area),
      isShown: () => this.data.hasList,
      answerer: async () => {
        const { Choosing } = await import('./choosing.ts');
        const choosing = new Choosing();
        return () => {
          const { all: items, area, areas } = this.data;
          return choosing.answer({ items, ids: host.ids, theme: host.theme, area, areas });
        };
      },
      linkWords: () => import('./link-words.ts'),
      missed: () => records().status.missed(),
    });
    host.addController(this);
  }
  hostUpdate(): void {
    if (!this.choices.isUnanswered) this.#pool = this.choices.answer?.items ?? this.data.all;
    const { areas } = this.data;
    const viewpoint = [this.#area, areas, this.#host.levels, Math.floor(this.#host.clock().getTime() / DAY)];
    if (viewpoint.some((each, at) => each !== this.#viewpoint[at])) this.#views = new WeakMap();
    this.#viewpoint = viewpoint;
  }
  /** Where it is about; `undefined` is everywhere. */
  get #area(): string | undefined {
    return this.choices.answer?.area;
  }
  /** All that a view can show, whatever the resident chose. */
  pool(view: View): readonly IndicatorItem[] {
    const area = this.#area;
    const { areas } = this.data;
    const isHere = (item: IndicatorItem) => item.kind === 'finding' || placesOf(item, { area, areas }) !== undefined;
    const here = this.#here.for([this.#pool, area, areas], () => this.#pool.filter(isHere));
    return here.filter(({ kind }) => (kind === 'finding') === (view === 'voices'));
  }
  /** What a resident asked for, in the order shown. */
  items(view: View): readonly IndicatorItem[] {
    return this.pool(view).filter((item) => isAskedFor(item, this.choices.current));
  }
  /** What people said here, whatever the resident chose. */
  get findings(): readonly Finding[] {
    return this.#pool.filter((item) => item.kind === 'finding');
  }
  /** What of it a resident asked for. */
  get said(): readonly Finding[] {
    return this.items('voices').filter((item) => item.kind === 'finding');
  }
  /** Those among them that are figures. */
  get figures(): readonly Indicator[] {
    return this.items('cards').filter((item) => item.kind === 'indicator');
  }
  /** What the cards say of them. */
  get views(): readonly IndicatorView[] {
    return this.figures.flatMap((figure) => this.view(figure) ?? []);
  }
  /** What a card says of it, worked out once; `undefined` where it has nothing to do with the chosen area. */
  view(indicator: Indicator): IndicatorView | undefined {
    let known = this.#views.get(indicator);
    if (!known) {
      known = { view: this.viewFrom(this.#area, indicator) };
      this.#views.set(indicator, known);
    }
    return known.view;
  }
  /** The same as somebody in another area sees it. */
  viewFrom(area: string | undefined, indicator: Indicator): IndicatorView | undefined {
    return viewOf(indicator, { area, areas: this.data.areas, levels: this.#levels, now: this.#host.clock() });
  }
  get #levels(): readonly Level[] | undefined {
    const wanted = this.#host.levels.split(/[\s,]+/);
    const levels = LEVELS.filter((each) => wanted.includes(each));
    return levels.length > 0 ? levels : undefined;
  }
}
