import type { FormAnswers } from '../domain/form.ts';
import { FEWEST, isSmall } from './survey-figures.ts';

/** How many chose one option; `undefined` where that would say too much. */
export interface OptionCount {
  readonly option: string;
  readonly count: number | undefined;
}

/** What was answered to one question of a survey. */
export interface QuestionCount {
  /** Who answered, without who rather not said. */
  readonly n: number;
  /** `undefined` where there are too few answers to show any. */
  readonly options: readonly OptionCount[] | undefined;
}

/**
 * How often each option was chosen, by the rules for figures (domain.md 4d, rule 2): nothing of fewer than thirty, no count
 * of one to four, nor its opposite, and no second smallest by which a hidden one could be worked out.
 */
export function countOptions(
  question: string,
  options: readonly string[],
  answers: readonly FormAnswers[],
): QuestionCount {
  const chosen = answers.flatMap((each): (readonly unknown[])[] => {
    const answer = each[question];
    return answer === undefined || answer === null || answer === '' ? [] : [[answer].flat()];
  });
  const n = chosen.length;
  if (n < FEWEST) return { n, options: undefined };
  const counts = options.map((option) => ({ option, count: chosen.filter((each) => each.includes(option)).length }));
  const hidden = counts.filter(({ count }) => isSmall(count) || isSmall(n - count));
  const shown = counts.filter((each) => !hidden.includes(each)).sort((a, b) => a.count - b.count);
  const sum = () => hidden.reduce((all, { count }) => all + count, 0);
  while (hidden.length > 0 && (hidden.length === 1 || isSmall(sum()))) {
    const next = shown.shift();
    if (!next) break;
    hidden.push(next);
  }
  return {
    n,
    options: counts.map((each) => (hidden.includes(each) ? { option: each.option, count: undefined } : each)),
  };
}
