import { HORIZONS, horizonOf } from '../../domain/action-board.ts';
import type { ActionFilters } from '../../domain/action-filters.ts';
import type { Partners } from '../../domain/action-parties.ts';
import { isAskedFor } from '../../domain/action-test.ts';
import type { Action } from '../../domain/action.ts';
import type { Area } from '../../domain/area.ts';
import { inArea } from '../../domain/in-area.ts';
import { Remembered } from '../../domain/remembered.ts';

export type ActionTest = (action: Action) => boolean;

/** Everything that decides which actions are shown, whatever the view. */
export interface Question {
  readonly actions: readonly Action[];
  /** What the webmaster fixed: quick or long, and a plan code. */
  readonly horizon: string;
  readonly plan: string;
  readonly filters: ActionFilters;
  readonly area: string | undefined;
  readonly areas: readonly Area[];
  readonly partners: Partners;
}

/** Answers the question with a test, the same one for as long as the question is. */
export class Choosing {
  readonly #answer = new Remembered<ActionTest>();

  answer(question: Question): ActionTest {
    return this.#answer.for(Object.values(question), () => testFor(question));
  }
}

function testFor({ actions, horizon, plan, filters, area, areas, partners }: Question): ActionTest {
  const isHere = inArea(area, areas, actions);
  const columns = HORIZONS.filter((each) => horizon.split(/[\s,]+/).includes(each));
  return (action) =>
    (columns.length === 0 || (action.kind === 'action' && columns.includes(horizonOf(action)))) &&
    (plan === '' || action.planRef?.code === plan) &&
    isAskedFor(action, filters, partners) &&
    isHere(action);
}
