import { dayOrder, endOfTerm, isPast } from './action-day.ts';
import type { Action } from './action.ts';

/** Nothing more will come of it: done or stopped; of a question or an idea, answered. */
export function isFinished({ kind, status, advice, idea }: Action): boolean {
  if (status === 'done' || status === 'stopped') return true;
  if (kind === 'advice') return advice !== undefined && advice.answer !== 'pending';
  return kind === 'idea' && idea?.answer !== undefined;
}

/** The day an idea's answer was promised for. */
export const promisedFor = ({ idea }: Action): string | undefined => endOfTerm(idea?.receivedOn, idea?.replyDays);

/** The day that something is waited for; `undefined` where nobody said, or nothing is waited for. */
function awaitedDay(action: Action): string | undefined {
  if (isFinished(action)) return undefined;
  return action.kind === 'idea' ? promisedFor(action) : (action.nextStep?.date ?? action.due);
}

/** The day by which it should have happened, where it has not. */
export function lateSince(action: Action, today: string): string | undefined {
  if (isFinished(action)) return undefined;
  const days = action.kind === 'idea' ? [promisedFor(action)] : [action.nextStep?.date, action.due];
  return days.find((day) => day !== undefined && isPast(day, today));
}

/** How many of its part-steps are done; `undefined` where it has none. */
export function progressOf({ steps }: Action): { readonly done: number; readonly of: number } | undefined {
  return steps.length > 0 ? { done: steps.filter(({ done }) => done).length, of: steps.length } : undefined;
}

/** In the order of what `keyOf` gives; what has the same stays as it was. */
const sortedBy = (actions: readonly Action[], keyOf: (action: Action) => string): readonly Action[] =>
  actions
    .map((action) => ({ action, key: keyOf(action) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ action }) => action);

/** What comes first in time first, then what nobody gave a day, then what is over. */
export const byNextStep = (actions: readonly Action[]): readonly Action[] =>
  sortedBy(actions, (action) => (isFinished(action) ? '~~' : dayOrder(awaitedDay(action) ?? '~')));

/** Questions and ideas, the latest first. */
export const newestFirst = (actions: readonly Action[]): readonly Action[] =>
  sortedBy(actions, ({ advice, idea }) => dayOrder(advice?.askedOn ?? idea?.receivedOn ?? '')).toReversed();
