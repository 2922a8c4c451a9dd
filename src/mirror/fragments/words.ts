import type { TextController } from '../../controllers/text-controller.ts';
import { locale, type Language } from '../../i18n/language.ts';
import { fill, type Catalogue } from '../../i18n/message.ts';

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
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(locale(language));
  return {
    language,
    t: (key, values) => fill(messages[key] ?? key, values),
    n: (key: string, count) =>
      fill(messages[`${key}.${rules.select(count) === 'one' ? 'one' : 'many'}`] ?? key, {
        count: number.format(count),
      }),
    term: (id) => (Object.hasOwn(messages, id) ? messages[id] : undefined) ?? id,
  };
}
