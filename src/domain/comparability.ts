import type { Reason } from './indicator-view.ts';
import type { Figure } from './indicator.ts';

/** Years that two figures may be apart (domain.md N4). */
const MOST_YEARS = 3;

/** Why these two are not fully comparable. What a figure does not say is no reason. */
export function reasonsAgainst(one: Figure, other: Figure): readonly Reason[] {
  const reasons: Reason[] = [];
  if (isAskedOfOthers(one, other)) reasons.push('age');
  if (Math.abs(one.year - other.year) > MOST_YEARS) reasons.push('year');
  if (isOtherQuestion(one, other)) reasons.push('question');
  return reasons;
}

/** Whether what comes after was measured another way than what was before: no line and no trend go across. */
export const isMeasuredAnew = (before: Figure, after: Figure): boolean =>
  Boolean(after.break) || isAskedOfOthers(before, after) || isOtherQuestion(before, after);

const isAskedOfOthers = (one: Figure, other: Figure) => isOther(agesOf(one), agesOf(other));

/** "18 and older" names no oldest. */
const agesOf = ({ ageFrom, ageTo }: Figure): string | undefined =>
  ageFrom === undefined && ageTo === undefined ? undefined : `${ageFrom ?? 0}-${ageTo ?? ''}`;

const isOtherQuestion = (one: Figure, other: Figure) => isOther(one.questionId, other.questionId);

const isOther = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one !== other;
