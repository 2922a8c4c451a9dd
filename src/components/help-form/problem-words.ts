import { AGE, CONSENT, type AnswerProblem } from '../../domain/form-answers.ts';
import { plain } from '../../domain/text.ts';
import type { Asked } from './field.ts';

/** What is wrong with an answer and how to mend it. */
export function problemWords(problem: AnswerProblem, { form, text }: Pick<Asked, 'form' | 'text'>): string {
  const { field: id, code, limit = 0 } = problem;
  const { t, language } = text;
  if (id === AGE) return t('problem.check', { field: t('form.age', { age: limit }) });
  if (id.startsWith(CONSENT)) {
    const consent = form.consents.find((each) => CONSENT + each.id === id);
    return t('problem.check', { field: plain(consent?.label, language) });
  }
  if (code !== 'required' && code !== 'choice') return t(`problem.${code}`, { limit });
  const field = form.fields.find((each) => each.id === id);
  const isChosen = field && field.options.length > 0;
  const key = isChosen ? 'problem.choose' : field?.type === 'check' ? 'problem.check' : 'problem.required';
  return t(key, { field: plain(field?.label, language) });
}
