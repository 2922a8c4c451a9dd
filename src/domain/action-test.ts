import { isOpenToJoin, type ActionFilters } from './action-filters.ts';
import { sectorsOf, type Partners } from './action-parties.ts';
import { isFinished } from './action-state.ts';
import type { Action } from './action.ts';

/** Whether an action is asked for. `partners` say in which sectors they work. */
export function isAskedFor(action: Action, filters: ActionFilters, partners: Partners): boolean {
  const { state, join, plan, sectors, item } = filters;
  return (
    (item === '' || action.id === item) &&
    (state === '' || isFinished(action) === (state === 'done')) &&
    (!join || isOpenToJoin(action)) &&
    (plan === '' || action.planRef?.code === plan) &&
    (sectors.length === 0 || sectorsOf(action, partners).some((sector) => sectors.includes(sector)))
  );
}
