import { csvText } from '../domain/csv-text.ts';
import type { Language } from '../i18n/language.ts';
import { answersInWords } from './answer-words.ts';
import { maySee } from './asked-form.ts';
import type { Forms } from './forms.ts';
import type { Message } from './messages.ts';
import { ownTime } from './own-time.ts';
import type { Person } from './people.ts';
import { wordsIn, wordsOf } from './worker-words.ts';

/** Who saves an export, in which language, and whether they asked for what is sensitive too. */
export interface ExportFor {
  readonly person: Person;
  readonly lang: Language;
  readonly withSensitive: boolean;
}

/**
 * One row per message, one column per question that was answered, in words, for a spreadsheet. A sensitive answer is in it
 * only where that was asked for, and then only for who may read it.
 */
export function toCsv(messages: readonly Message[], forms: Forms, { person, lang, withSensitive }: ExportFor): string {
  const t = wordsIn(lang);
  const answered = messages.map((message) => answersOf(message));
  const questions = [...new Set(answered.flatMap((answers) => [...answers.keys()]))];
  const rows = messages.map((message, at) => [
    ownTime(message.at),
    message.municipality,
    wordsOf(lang, 'kind', message.kind),
    forms.areaName(message.municipality, message.area, lang),
    message.subject ?? '',
    wordsOf(lang, 'state', message.state),
    message.lang,
    message.key,
    ...questions.map((question) => answered[at]?.get(question) ?? ''),
    t(message.consent.contact ? 'yes' : 'no'),
    message.consent.share === undefined ? '' : t(message.consent.share ? 'yes' : 'no'),
  ]);
  const head = [
    ...(['received', 'town', 'kind', 'area', 'about', 'state', 'lang', 'key'] as const).map((key) => t(key)),
    ...questions,
    t('consent.contact'),
    t('consent.share'),
  ];
  return csvText([head, ...rows]);

  function answersOf(message: Message): ReadonlyMap<string, string> {
    const asked = forms.askedBy(message);
    const shown = answersInWords(asked, message, lang).filter(
      ({ isSensitive, reader }) => !isSensitive || (withSensitive && maySee(person, reader)),
    );
    const cells = new Map<string, string>();
    for (const { question, parts } of shown) {
      // Two questions may have the same words: nothing is written over.
      const words = [cells.get(question.text), ...parts.map(({ text }) => text)].filter((each) => each !== undefined);
      cells.set(question.text, words.join(', '));
    }
    return cells;
  }
}
