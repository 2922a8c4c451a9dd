import { formsCatalogue, OWN_WORDS } from '../i18n/forms/catalogue.ts';
import type { Catalogue } from '../i18n/message.ts';
import type { PageLanguage } from './worker-words.ts';

/** The questions and answers of the built-in forms in words; a publisher's own stay as they were sent. */
export interface AnswerWords {
  readonly question: (kind: string, field: string) => string;
  readonly answer: (answer: string) => string;
  /** Whether it was chosen from a list of ours, so that it says nothing of who chose it. */
  readonly isChosen: (answer: unknown) => answer is string;
}

async function wordsOf<Messages extends Record<string, string>>(catalogue: Catalogue<Messages>, lang: PageLanguage) {
  const words: Readonly<Record<string, string>> = lang === 'nl' ? catalogue.nl : await catalogue.others[lang]();
  return words;
}

/** Of the option `offer.meal` the words are called `offer.of.meal`, as those of a question are `offer.what`. */
const keyOf = (option: string) => option.replace(/^offer\./, 'offer.of.');

export async function answerWordsIn(lang: PageLanguage): Promise<AnswerWords> {
  const own = await Promise.all([OWN_WORDS.offer(), OWN_WORDS.idea(), OWN_WORDS.survey()]);
  const all = await Promise.all([wordsOf(formsCatalogue, lang), ...own.map((each) => wordsOf(each, lang))]);
  const words = new Map(all.flatMap((each) => Object.entries(each)));
  return {
    question: (kind, field) => words.get(`${kind}.${field}`) ?? words.get(`form.${field}`) ?? field,
    answer: (answer) => words.get(keyOf(answer)) ?? answer,
    isChosen: (answer): answer is string => typeof answer === 'string' && words.has(keyOf(answer)),
  };
}
