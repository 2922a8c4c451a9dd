import { isFinished } from './action-state.ts';
import type { Action } from './action.ts';

/** What a resident can choose among actions. */
export interface ActionFilters {
  readonly query: string;
  /** Only what goes on, or only what is over. */
  readonly state: '' | 'running' | 'done';
  /** Only where residents can join in. */
  readonly join: boolean;
  /** A plan code. */
  readonly plan: string;
  /** `sector.*`, any of them. */
  readonly sectors: readonly string[];
  /** Only the one of this id: what a shared link leads to. */
  readonly item: string;
}

export const NO_ACTION_FILTERS: ActionFilters = Object.freeze({
  query: '',
  state: '',
  join: false,
  plan: '',
  sectors: [],
  item: '',
});

/** Residents can still join in. */
export const isOpenToJoin = (action: Action): boolean => action.join === true && !isFinished(action);
