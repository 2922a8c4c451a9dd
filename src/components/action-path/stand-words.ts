import { isFinished, lateSince, promisedFor } from '../../domain/action-state.ts';
import type { Action } from '../../domain/action.ts';
import { sentence } from '../../i18n/sentence.ts';
import type { ActionsText } from './actions-text.ts';
import { dateWords, whenWords } from './day-words.ts';

/** "Klaar"; `undefined` where the stage says it already. */
export function statusWords({ phase, status }: Action, { t }: ActionsText): string | undefined {
  const isSaid = status === 'done' || (status === 'planned' && phase !== 'design');
  return isSaid ? t(`actions.status.${status}`) : undefined;
}

/** "Op 3 december", of what comes next; "Had klaar moeten zijn op 3 november". `undefined` where nobody gave a day. */
export function awaitedWords(action: Action, today: string, text: ActionsText): string | undefined {
  if (isFinished(action)) return undefined;
  const { t } = text;
  const { nextStep, due } = action;
  const late = lateSince(action, today);
  if (late) return t('actions.late', { when: whenWords(late, today, text) });
  if (nextStep?.date) return sentence(whenWords(nextStep.date, today, text));
  return due && t('actions.due', { when: whenWords(due, today, text) });
}

/** Of an idea without an answer: when one was promised, and whether that day is past. */
export function promiseWords(action: Action, today: string, { t, language }: ActionsText): string {
  const promised = promisedFor(action);
  if (!promised) return t('actions.answer.pending');
  const date = dateWords(promised, today, language);
  return t(lateSince(action, today) ? 'actions.idea.late' : 'actions.idea.promised', { date });
}
