import { byNextStep } from './action-state.ts';
import type { Action, Horizon, Phase } from './action.ts';

const HORIZONS: readonly Horizon[] = ['quick', 'long'];
export const PHASES: readonly Phase[] = ['design', 'do', 'evaluate'];

/** What stands in one phase of one column. */
export interface BoardPhase {
  readonly phase: Phase;
  readonly actions: readonly Action[];
}
export interface BoardColumn {
  readonly horizon: Horizon;
  readonly phases: readonly BoardPhase[];
}

/** The column of an action; what nobody called quick takes its time. */
export const horizonOf = ({ horizon = 'long' }: Action): Horizon => horizon;

/** Actions as columns with their phases, each in order of its next step. Nothing is given that would be empty. */
export function boardOf(actions: readonly Action[]): readonly BoardColumn[] {
  const sorted = byNextStep(actions);
  return HORIZONS.flatMap((horizon) => {
    const phases = PHASES.flatMap((phase) => {
      const inPhase = sorted.filter((action) => horizonOf(action) === horizon && action.phase === phase);
      return inPhase.length > 0 ? [{ phase, actions: inPhase }] : [];
    });
    return phases.length > 0 ? [{ horizon, phases }] : [];
  });
}

/** The board as one list, in the order in which it is read. */
export const boardOrder = (actions: readonly Action[]): readonly Action[] =>
  boardOf(actions).flatMap(({ phases }) => phases.flatMap((each) => each.actions));
