import type { Action } from '../../domain/action.ts';
import { localTime } from '../../domain/local-time.ts';
import type { Kind } from '../kind.ts';
import { part } from '../part.ts';
import { hasOtherWords, toAction } from '../to-action.ts';

export const actions: Kind<Action> = {
  toItem: toAction,
  needsSyntax: hasOtherWords,
  async syntaxFor(_drafts, now) {
    const { inOurWords } = await part(import('../action-words.ts'));
    return { inOurWords: (draft) => inOurWords(draft, localTime(now).date) };
  },
};
