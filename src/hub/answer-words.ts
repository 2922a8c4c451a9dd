import { AGE } from '../domain/form-answers.ts';
import type { FormAnswers } from '../domain/form.ts';
import { wordsFor, type Text, type Words as Said } from '../domain/text.ts';
import type { Language } from '../i18n/language.ts';
import { MODE, type AskedForm, type Questioned } from './asked-form.ts';
import type { Role } from './people.ts';
import { wordsIn, wordsOf } from './worker-words.ts';

/** One thing that was answered: `person` wrote it, `option` was chosen from a list, `ours` are words of the hub. */
export interface AnswerPart extends Said {
  readonly from: 'person' | 'option' | 'ours';
}

/** A question and its answer, as somebody reads them. */
export interface Answered {
  readonly question: Said;
  readonly parts: readonly AnswerPart[];
  readonly isSensitive: boolean;
  /** Who may read it where it is sensitive; `undefined` is every worker. */
  readonly reader: Role | undefined;
}

/**
 * What was answered, in the words of the form and in its order; then what the form does not know, as it came. `lang` is the
 * reader's.
 */
export function answersInWords(asked: AskedForm, message: Questioned, lang: Language): readonly Answered[] {
  const fields = asked.form?.fields ?? [];
  const known = fields.map(({ id }) => id).filter((id) => Object.hasOwn(message.answers, id));
  const others = Object.keys(message.answers).filter((id) => !known.includes(id));
  return [...known, ...others].map((id): Answered => {
    const field = fields.find((each) => each.id === id);
    const options = new Map<string, Text>(field?.options.map((option) => [option.id, option.label] as const));
    const answer = message.answers[id] ?? null;
    return {
      question: wordsFor(field?.label, lang) ?? { text: besideWords(id, lang), lang: '' },
      parts: field ? [answer].flat().map((each) => partOf(each, options, lang)) : beside(id, answer, lang),
      isSensitive: asked.isSensitive(id),
      reader: asked.reader(id),
    };
  });
}

type One = Exclude<FormAnswers[string], readonly string[]>;

function partOf(answer: One, options: ReadonlyMap<string, Text>, lang: Language): AnswerPart {
  const t = wordsIn(lang);
  if (answer === null) return { text: t('silent'), lang: '', from: 'ours' };
  if (typeof answer === 'boolean') return { text: t(answer ? 'yes' : 'no'), lang: '', from: 'ours' };
  const option = wordsFor(options.get(String(answer)), lang);
  return option ? { ...option, from: 'option' } : { text: String(answer), lang: '', from: 'person' };
}

const NONE: ReadonlyMap<string, Text> = new Map<string, Text>();

/** What is sent beside the answers of a form; anything else is as it came. */
function beside(id: string, answer: FormAnswers[string], lang: Language): readonly AnswerPart[] {
  const ours = (text: string): AnswerPart[] => [{ text, lang: '', from: 'ours' }];
  if (id === AGE && typeof answer === 'number') return ours(wordsIn(lang)('age.least', { age: answer }));
  if (id === MODE && (answer === 'written' || answer === 'oral')) return ours(wordsOf(lang, 'mode', answer));
  return [answer].flat().map((each) => partOf(each, NONE, lang));
}

function besideWords(id: string, lang: Language): string {
  if (id === AGE) return wordsIn(lang)('age');
  return id === MODE ? wordsIn(lang)('mode') : id;
}
