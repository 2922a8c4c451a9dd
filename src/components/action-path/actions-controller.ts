import { ChoicesController, type ChoicesHost } from '../../controllers/choices-controller.ts';
import { CollectionController, type CollectionHost } from '../../controllers/collection-controller.ts';
import { boardOrder } from '../../domain/action-board.ts';
import { NO_ACTION_FILTERS, type ActionFilters } from '../../domain/action-filters.ts';
import type { Partners } from '../../domain/action-parties.ts';
import { byNextStep, newestFirst } from '../../domain/action-state.ts';
import type { Action } from '../../domain/action.ts';
import { isEmpty } from '../../domain/chosen-count.ts';
import { Remembered } from '../../domain/remembered.ts';
import type { RecordsSource } from '../parts/records-part.ts';
import type { ActionTest } from './choosing.ts';
import type { View } from './view-choice.ts';

/** The attributes that decide what is shown. */
export interface ActionsHost extends ChoicesHost, CollectionHost {
  readonly horizon: string;
  readonly plan: string;
}

/** What a view shows, in order. */
export interface Shown {
  /** Actions; of the view of advice, questions. */
  readonly actions: readonly Action[];
  readonly ideas: readonly Action[];
}

export const NOBODY: Partners = new Map();

/** The widget around, which is made after this. */
interface RecordsAround {
  readonly status: { missed(): void };
}

/** Which actions are shown: feeds, settings around, attributes, and what the resident chose. */
export class ActionsController implements RecordsSource<'actions', ActionFilters> {
  /** One drawing asks several times. */
  readonly #shown = new Remembered<Map<View, Shown>>();
  readonly data: CollectionController<'actions'>;
  readonly choices: ChoicesController<ActionFilters, ActionTest>;
  /** Who works in which sector, once the half that comes later asks. */
  partners = (): Partners => NOBODY;

  constructor(host: ActionsHost, records: () => RecordsAround) {
    this.data = new CollectionController(host, 'actions', () => this.choices.isPending);
    this.choices = new ChoicesController(host, {
      none: NO_ACTION_FILTERS,
      isEmpty,
      isAsked: () => !!(host.horizon || host.plan || this.data.area),
      isShown: () => this.data.hasList,
      answerer: async () => {
        const { Choosing } = await import('./choosing.ts');
        const choosing = new Choosing();
        return (filters) => {
          const { horizon, plan } = host;
          const { all: actions, area, areas } = this.data;
          return choosing.answer({ actions, horizon, plan, filters, area, areas, partners: this.partners() });
        };
      },
      linkWords: () => import('./link-words.ts'),
      missed: () => records().status.missed(),
    });
  }
  shown(view: View): Shown {
    const { all } = this.data;
    const { answer } = this.choices;
    const views = this.#shown.for([all, answer], () => new Map<View, Shown>());
    const shown = views.get(view) ?? inView(view, answer ? all.filter(answer) : all);
    views.set(view, shown);
    return shown;
  }
  /** The view in which an action of this id stands. */
  viewFor(id: string, view: View): View {
    const isAdvice = this.data.all.some((action) => action.id === id && action.kind === 'advice');
    return isAdvice ? 'advice' : view === 'advice' ? 'board' : view;
  }
}

function inView(view: View, all: readonly Action[]): Shown {
  const of = (kind: Action['kind']) => all.filter((action) => action.kind === kind);
  return view === 'advice'
    ? { actions: newestFirst(of('advice')), ideas: [] }
    : { actions: (view === 'board' ? boardOrder : byNextStep)(of('action')), ideas: newestFirst(of('idea')) };
}
