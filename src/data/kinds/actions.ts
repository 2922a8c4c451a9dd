import type { Action } from '../../domain/action.ts';
import type { Kind } from '../kind.ts';
import { toAction } from '../to-action.ts';

export const actions: Kind<Action> = { toItem: toAction };
