import type { FormField } from '../../domain/form.ts';
import type { Survey } from '../../i18n/forms/survey-nl.ts';
import { surveyCatalogue } from '../../i18n/forms/survey.ts';
import type { OwnQuestions } from './own-forms.ts';
import { asked, optionsOf } from './own-questions.ts';

type Own = (key: keyof Survey) => string;

const CONTENT = ['content.5', 'content.4', 'content.3', 'content.2', 'content.1'] as const;
const AGREE = ['agree.5', 'agree.4', 'agree.3', 'agree.2', 'agree.1'] as const;
const OFTEN = ['often.daily', 'often.weekly', 'often.monthly', 'often.rarely', 'often.never'] as const;
const FEEL = ['feel.often', 'feel.sometimes', 'feel.rarely', 'feel.never'] as const;
const EASY = ['easy.1', 'easy.2', 'easy.3', 'easy.4', 'easy.5', 'easy.6'] as const;
const YES_NO = ['say.yes', 'say.no'] as const;
const YES_PARTLY_NO = ['say.yes', 'say.partly', 'say.no'] as const;

function surveyFields(own: Own): readonly FormField[] {
  const question = (
    id: string,
    type: FormField['type'],
    label: keyof Survey,
    options: readonly (keyof Survey)[] = [],
  ) => asked(id, type, own(label), { canSkip: true, options: optionsOf(own, options) });
  return [
    question('satisfied-area', 'scale', 'survey.satisfied', CONTENT),
    question('pleasant-contact', 'scale', 'survey.contact', AGREE),
    question('at-home', 'scale', 'survey.at-home', AGREE),
    question('feels-safe', 'scale', 'survey.safe', AGREE),
    question('neighbour-weekly', 'choice', 'survey.neighbours', OFTEN),
    question('lonely-often', 'choice', 'survey.lonely', FEEL),
    question('willing-help', 'choice', 'survey.willing', YES_PARTLY_NO),
    question('informal-care', 'choice', 'survey.informal-care', YES_NO),
    question('care-postponed', 'choice', 'survey.postponed', YES_NO),
    question('knows-help', 'choice', 'survey.knows-help', YES_PARTLY_NO),
    question('hard-to-manage', 'scale', 'survey.manage', EASY),
    { ...question('household', 'number', 'survey.household'), hint: own('survey.household.hint'), min: 1, max: 20 },
    {
      ...question('wish', 'long', 'survey.wish'),
      hint: own('survey.wish.hint'),
      maxLength: 300,
      sensitive: true,
    },
  ].map((field, at) => ({ ...field, step: at + 1 }));
}

/**
 * Thirteen questions of the door-to-door survey, one on a page, each of which may be left unanswered (domain.md N3). Their
 * ids are those of the indicators they become where there is one (4d), so that an intake can count them.
 */
export const survey: OwnQuestions = { words: surveyCatalogue, fields: (_kind, { own }) => surveyFields(own) };
