import { languageName } from '../../i18n/language-name.ts';
import type { Language } from '../../i18n/language.ts';

/** One question about what to show. What is chosen also stands under the search, to be taken back. */
export interface Choice<Filters> {
  readonly title: string;
  /** What stands there while none is chosen, where only one can be. */
  readonly any?: string;
  /** What there is to choose. */
  readonly ids: () => readonly string[];
  /** Their order says something; else they stand by name, where who looks for one finds it. */
  readonly isInOrder?: boolean;
  readonly label: (id: string) => string;
  readonly chosen: readonly string[];
  /** One that has a button of its own in the bar, and is seen there. */
  readonly inBar?: string;
  /** What becomes of the filters once these are chosen. */
  readonly become: (chosen: readonly string[]) => Partial<Filters>;
}

/** Any of what one field of the filters lists. */
export const anyOf = <Field extends string>(
  field: Field,
  filters: Readonly<Record<Field, readonly string[]>>,
  asked: Pick<Choice<unknown>, 'title' | 'ids' | 'isInOrder' | 'label'>,
): Choice<Readonly<Record<string, readonly string[]>>> => ({
  ...asked,
  chosen: filters[field],
  become: (chosen) => ({ [field]: chosen }),
});

interface LanguageChoice {
  readonly title: string;
  readonly any: string;
  readonly ids: () => readonly string[];
  readonly filters: { readonly language: string };
  readonly reader: Language;
}

/** In which language one is helped, or it is spoken. */
export const languageChoice = ({
  filters: { language },
  reader,
  ...asked
}: LanguageChoice): Choice<{ readonly language: string }> => ({
  ...asked,
  label: (tag) => languageName(tag, reader) ?? tag,
  chosen: language ? [language] : [],
  become: ([tag = '']) => ({ language: tag }),
});
