import { OWN_QUESTIONS, ownForm } from '../components/help-form/own-forms.ts';
import { FORM_KINDS, type FormDefinition, type FormField, type FormKind } from '../domain/form.ts';
import type { Text } from '../domain/text.ts';
import { formsCatalogue } from '../i18n/forms/catalogue.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { fill, type Catalogue, type Values } from '../i18n/message.ts';

/**
 * The eight forms of buurt itself, each with its words in every language. On a page that says what it is about less is asked:
 * whoever reads the answers has to know those questions too.
 */
export function ownDefinitions({ hasSubject }: { readonly hasSubject: boolean }): Promise<FormDefinition[]> {
  return Promise.all(FORM_KINDS.map((kind) => ownDefinition(kind, hasSubject)));
}

async function ownDefinition(kind: FormKind, hasSubject: boolean): Promise<FormDefinition> {
  const questions = await OWN_QUESTIONS[kind]();
  const forms = await Promise.all(
    LANGUAGES.map(async (language): Promise<[Language, FormDefinition]> => {
      const [t, words] = [await sayIn(formsCatalogue, language), await sayIn(questions.words, language)];
      return [language, ownForm(kind, questions, { t, own: words }, { org: '', hasSubject })];
    }),
  );
  return inEveryLanguage(forms);
}

async function sayIn<Messages extends Record<string, string>>(catalogue: Catalogue<Messages>, language: Language) {
  const words: Readonly<Record<string, string>> = language === 'nl' ? catalogue.nl : await catalogue.others[language]();
  return (key: string, values?: Values) => fill(words[key] ?? key, values);
}

/** One form made of the same form in each language. */
function inEveryLanguage(forms: readonly (readonly [Language, FormDefinition])[]): FormDefinition {
  const [[, first] = [undefined, undefined]] = forms;
  if (!first) throw new Error('A form of ours has no language.');
  const said = (of: (form: FormDefinition) => Text | undefined): Text =>
    Object.fromEntries(
      forms.flatMap(([language, form]) => {
        const words = of(form);
        return typeof words === 'string' ? [[language, words]] : [];
      }),
    );
  const fields = first.fields.map((field, at): FormField => ({
    ...field,
    label: said((form) => form.fields[at]?.label),
    options: field.options.map((option, index) => ({
      ...option,
      label: said((form) => form.fields[at]?.options[index]?.label),
    })),
  }));
  return { ...first, fields, recipientRole: said(({ recipientRole }) => recipientRole) };
}
