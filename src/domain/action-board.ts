import { byNextStep } from './action-state.ts';
import type { Action, Horizon, Phase } from './action.ts';

export const HORIZONS: readonly Horizon[] = ['quick', 'long'];
export const PHASES: readonly Phase[] = ['design', 'do', 'evaluate'];

/** Where an action stands: in a phase, or in none for a while or any more. */
export type Stage = Phase | 'paused' | 'stopped';

const STAGES: readonly Stage[] = [...PHASES, 'paused', 'stopped'];

export function stageOf({ phase, status, stoppedBecause }: Action): Stage {
  if (status === 'stopped') return status;
  // What tells why it stopped and is not over waits.
  return stoppedBecause && status !== 'done' ? 'paused' : phase;
}

/** What stands in one stage of one column. */
export interface BoardStage {
  readonly stage: Stage;
  readonly actions: readonly Action[];
}
export interface BoardColumn {
  readonly horizon: Horizon;
  readonly stages: readonly BoardStage[];
}

/** The column of an action; what nobody called quick takes its time. */
export const horizonOf = ({ horizon = 'long' }: Action): Horizon => horizon;

/** Actions as columns with their stages, each in order of its next step. Nothing is given that would be empty. */
export function boardOf(actions: readonly Action[]): readonly BoardColumn[] {
  const sorted = byNextStep(actions);
  return HORIZONS.flatMap((horizon) => {
    const inColumn = sorted.filter((action) => horizonOf(action) === horizon);
    const stages = STAGES.flatMap((stage) => {
      const there = inColumn.filter((action) => stageOf(action) === stage);
      return there.length > 0 ? [{ stage, actions: there }] : [];
    });
    return stages.length > 0 ? [{ horizon, stages }] : [];
  });
}

/** The board as one list, in the order in which it is read. */
export const boardOrder = (actions: readonly Action[]): readonly Action[] =>
  boardOf(actions).flatMap(({ stages }) => stages.flatMap((each) => each.actions));
