import { LANGUAGES, type Language } from '../i18n/language.ts';

/** The first of our languages that a browser asks for; Dutch where it asks for none of them. */
export function readerLanguage(accepted: string | undefined): Language {
  const asked = (accepted ?? '').split(',').map((each) => {
    const [tag = '', ...parameters] = each.trim().toLowerCase().split(';');
    const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
    return { language: tag.split('-', 1)[0], weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 };
  });
  const known = asked.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return known.flatMap(({ language }) => LANGUAGES.find((each) => each === language) ?? [])[0] ?? 'nl';
}
