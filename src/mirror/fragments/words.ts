import type { TextController } from '../../controllers/text-controller.ts';
import type { Language } from '../../i18n/language.ts';
import { counted, fill, type Catalogue } from '../../i18n/message.ts';

/** What a widget says, in one language. */
export type Words<Messages extends Record<string, string>> = Pick<
  TextController<Messages>,
  't' | 'n' | 'term' | 'language'
>;

/** The words of a widget, for a page that has no widget. */
export async function wordsIn<Messages extends Record<string, string>>(
  { nl, others }: Catalogue<Messages>,
  language: Language,
): Promise<Words<Messages>> {
  const messages: Readonly<Record<string, string>> = language === 'nl' ? nl : await others[language]();
  return {
    language,
    t: (key, values) => fill(messages[key] ?? key, values),
    n: (key: string, count) => counted(messages, key, count, language),
    term: (id) => (Object.hasOwn(messages, id) ? messages[id] : undefined) ?? id,
  };
}
