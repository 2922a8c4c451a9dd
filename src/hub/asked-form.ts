import { AGE } from '../domain/form-answers.ts';
import type { FormAnswers, FormKind } from '../domain/form.ts';
import { plain } from '../domain/text.ts';
import type { KeptForm } from './kept-forms.ts';
import type { Person, Role } from './people.ts';

/** What of a message says which form asked it. */
export interface Questioned {
  readonly municipality: string;
  readonly kind: string;
  readonly form_version: number;
  readonly answers: FormAnswers;
}

/** The form that asked, or the nearest to it that is known. */
export interface AskedForm {
  readonly form: KeptForm | undefined;
  /** Whether a form of that version is known. */
  readonly isKnown: boolean;
  /** Whether this answer is for the role alone that the form names. */
  readonly isSensitive: (question: string) => boolean;
  /** Who may read this answer where it is; `undefined` is every worker. */
  readonly reader: (question: string) => Role | undefined;
}

/** How a survey was filled in: sent beside the answers, as the age statement is. */
export const MODE = 'mode';
const BESIDE: readonly string[] = [AGE, MODE];

/**
 * Of these forms, the likeliest first, the one that asked. A publisher may change questions and forget the version: among
 * those of one version it is the form that knows most of what was answered. `saysWhich`: the municipality names its forms, so
 * that a question nobody knows may be a sensitive one of a form that was not read yet.
 */
export function askedBy(forms: readonly KeptForm[], message: Questioned, saysWhich: boolean): AskedForm {
  const ofKind = forms.filter(({ kind }) => kind === message.kind);
  const ofVersion = ofKind.filter(({ version }) => version === message.form_version);
  const [form] = (ofVersion.length > 0 ? ofVersion : ofKind)
    .map((each) => ({ form: each, unknown: unknownTo(each, message.answers) }))
    .sort((a, b) => a.unknown - b.unknown)
    .map((each) => each.form);
  const fieldOf = (question: string) => form?.fields.find(({ id }) => id === question);
  return {
    form,
    isKnown: ofVersion.length > 0,
    isSensitive(question) {
      const field = fieldOf(question);
      return field ? field.sensitive === true : saysWhich && !BESIDE.includes(question);
    },
    // Whom the form names that asked it is not known either: who reads worries is trusted with it.
    reader: (question) => (form && readerOf(form)) ?? (fieldOf(question) ? undefined : 'concerns'),
  };
}

/** How many of the answered questions, and of the chosen options, this form does not have. */
function unknownTo({ fields }: KeptForm, answers: FormAnswers): number {
  let unknown = 0;
  for (const [question, answer] of Object.entries(answers)) {
    const field = fields.find(({ id }) => id === question);
    if (!field) unknown += BESIDE.includes(question) ? 0 : 1;
    else if (field.options.length > 0) {
      unknown += [answer].flat().filter((each) => each !== null && !field.options.some(({ id }) => id === each)).length;
    }
  }
  return unknown;
}

/** A worry, and the open answers of a survey, have a role of their own whatever the form calls it. */
const OWN_READERS: Readonly<Partial<Record<FormKind, Role>>> = { concern: 'concerns', survey: 'survey' };

/** The role that reads the sensitive answers of a form. */
export function readerOf({ kind, recipientRole }: KeptForm): Role | undefined {
  const words = plain(recipientRole, 'nl').trim().toLowerCase().slice(0, 100);
  return OWN_READERS[kind] ?? (words === '' ? undefined : `reads:${encodeURIComponent(words.toWellFormed())}`);
}

/** Whether this person may read a sensitive answer that is for `reader`. */
export const maySee = ({ roles }: Pick<Person, 'roles'>, reader: Role | undefined): boolean =>
  reader === undefined || roles.includes(reader);
