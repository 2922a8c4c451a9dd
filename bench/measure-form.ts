import { forms } from './contenders.ts';
import { actOnForm } from './form-acts.ts';
import { QUESTION_COUNT } from './form-questions.ts';
import { inTurns, measurePage, type Round } from './measure-page.ts';
import { feedPath } from './site.ts';

export function measureForm(round: Round, turns: number): Promise<void> {
  return inTurns(round, forms, turns, (form) => {
    const order = { feed: feedPath(form.format, QUESTION_COUNT), map: false };
    return measurePage(round, form, order, QUESTION_COUNT, actOnForm);
  });
}
