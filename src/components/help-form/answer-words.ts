import { cleaned, CONSENT, consentsOf, visibleFields } from '../../domain/form-answers.ts';
import type { FormAnswers, FormDefinition } from '../../domain/form.ts';
import { plain } from '../../domain/text.ts';
import type { LaterText } from './forms-text.ts';

/** One question with its answer, as people read it. */
export interface AnswerWords {
  /** Of the field. */
  readonly id: string;
  readonly question: string;
  /** Several things that were chosen: a line for each. */
  readonly answer: string;
}

/** What was asked and answered, in the order of the form. */
export function answersInWords(form: FormDefinition, answers: FormAnswers, text: LaterText): readonly AnswerWords[] {
  const { t, language } = text;
  const given = cleaned(form, answers);
  return visibleFields(form, answers).map(({ id, label, options }) => {
    const answer = given[id];
    const named = (value: unknown) => {
      const option = options.find((each) => each.id === value);
      return option ? plain(option.label, language) : String(value);
    };
    const words =
      answer === null
        ? t('form.skip')
        : answer === undefined || answer === ''
          ? t('form.empty')
          : answer === true
            ? t('yes')
            : (Array.isArray(answer) ? answer : [answer]).map(named).filter(Boolean).join('\n');
    return { id, question: plain(label, language), answer: words };
  });
}

/** What may be agreed to, each with whether it was. */
export const consentsInWords = (form: FormDefinition, answers: FormAnswers, language: string) =>
  consentsOf(form, answers).map(({ id, label }) => ({
    id,
    words: plain(label, language),
    isGiven: answers[CONSENT + id] === true,
  }));
