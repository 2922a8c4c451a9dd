import { plainText } from '../../domain/markup.ts';
import { fieldsOf, isFields, wordsOf } from './wire.ts';

/** Text per language, or in one that is not named. */
export type Texts = Record<string, string>;

/** Forms of Dutch, the one a neighbour would use first; what a program made comes last. */
const DUTCH = ['nl', 'nl-BE-x-informal', 'nl-BE-x-formal', 'nl-BE-x-generated-informal', 'nl-BE-x-generated-formal'];

/** A text of the catalogue: Dutch in one of its forms, other languages as they are. HTML stays HTML. */
export function textsOf(value: unknown): Texts {
  if (!isFields(value)) {
    const words = wordsOf(value);
    return words === undefined ? {} : { nl: words };
  }
  const forms: Texts = {};
  for (const form of [...DUTCH, ...Object.keys(value)]) {
    const lang = form.toLowerCase().startsWith('nl') ? 'nl' : form;
    const words = wordsOf(value[form]);
    if (words !== undefined && !Object.hasOwn(forms, lang)) forms[lang] = words;
  }
  return forms;
}

/** The same without its HTML. */
export const plainTexts = (value: unknown): Texts =>
  Object.fromEntries(Object.entries(textsOf(value)).map(([lang, html]) => [lang, plainText(html)]));

/** Several texts under each other, language by language. */
export function joined(texts: readonly Texts[], between: string): Texts {
  const all: Texts = {};
  for (const text of texts) {
    for (const [lang, words] of Object.entries(text)) {
      if (words !== '') all[lang] = all[lang] === undefined ? words : `${all[lang]}${between}${words}`;
    }
  }
  return all;
}

/** A part with its own title above it. */
export function titled(part: unknown): Texts {
  const { naam, beschrijving } = fieldsOf(part);
  const titles = plainTexts(naam);
  return Object.fromEntries(
    Object.entries(textsOf(beschrijving)).map(([lang, html]) => {
      const title = titles[lang];
      return [lang, title === undefined ? html : `<h3>${escaped(title)}</h3>${html}`];
    }),
  );
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const isShort = (texts: Texts, limit: number): boolean =>
  Object.values(texts).every((words) => words.length <= limit);

export const orNothing = (texts: Texts): Texts | undefined => (Object.keys(texts).length > 0 ? texts : undefined);
