import type { FormConsent, FormDefinition, FormField, FormKind } from '../../domain/form.ts';
import type { FormsMessages } from '../../i18n/forms/catalogue.ts';
import type { Catalogue, Values } from '../../i18n/message.ts';

/** `t` has the words of every form, `own` those of its own questions. */
export interface FormWords {
  readonly t: (key: keyof FormsMessages, values?: Values) => string;
  readonly own: (key: string, values?: Values) => string;
}

/** What a form of ours has to know about the page it stands on. */
export interface FormAbout {
  /** Who receives it, by the name residents know. */
  readonly org: string;
  /** Whether the page says what it is about: without it a correction or a registration asks. */
  readonly hasSubject?: boolean;
  /** Working days that a publisher promises in place of ours. */
  readonly replyDays?: number;
}

/** What our forms of some kinds ask, and in which words. */
export interface OwnQuestions {
  readonly words: Catalogue<Record<string, string>>;
  readonly fields: (kind: FormKind, words: FormWords, about: FormAbout) => readonly FormField[];
}

const help = async (): Promise<OwnQuestions> => (await import('./own-help.ts')).help;
const tell = async (): Promise<OwnQuestions> => (await import('./own-tell.ts')).tell;
const survey = async (): Promise<OwnQuestions> => (await import('./own-survey.ts')).survey;

/** A page has a form of one kind, and fetches only its questions. */
export const OWN_QUESTIONS: { readonly [Kind in FormKind]: () => Promise<OwnQuestions> } = {
  offer: help,
  request: help,
  talent: help,
  concern: tell,
  idea: tell,
  correction: tell,
  signup: tell,
  survey,
};

/** Raise it with every change of a question of ours: an intake keeps it with the answers. */
const VERSION = 1;

/** Working days until there is an answer, and months that it is kept. An intake keeps nothing longer by itself. */
const PROMISES: Readonly<Record<FormKind, Pick<FormDefinition, 'replyDays' | 'retentionMonths'>>> = {
  offer: { replyDays: 5, retentionMonths: 12 },
  request: { replyDays: 3, retentionMonths: 6 },
  talent: { replyDays: 5, retentionMonths: 12 },
  concern: { replyDays: 2, retentionMonths: 6 },
  idea: { replyDays: 20, retentionMonths: 12 },
  survey: { retentionMonths: 12 },
  correction: { replyDays: 5, retentionMonths: 3 },
  signup: { replyDays: 2, retentionMonths: 2 },
};

/** Only who offers or asks for help meets a neighbour, so only they are asked whether one may have their number. */
const SHARED: readonly FormKind[] = ['offer', 'request', 'talent'];

/** The form of ours for a kind, in the reader's own language (domain.md 4c). */
export function ownForm(kind: FormKind, questions: OwnQuestions, words: FormWords, about: FormAbout): FormDefinition {
  const { t, own } = words;
  const fields = questions.fields(kind, words, about);
  const promises = PROMISES[kind];
  return {
    id: `own.${kind}`,
    kind,
    version: VERSION,
    title: own(`${kind}.title`),
    intro: own(`${kind}.intro`, {
      count: fields.length,
      days: about.replyDays ?? promises.replyDays ?? '',
      org: about.org,
    }),
    fields,
    consents: consentsFor(kind, t, about.org),
    recipientRole: own(`${kind}.reader`),
    area: [],
    ...promises,
  };
}

/** Whether a publisher's form has questions and a title of its own. */
export const isWhole = (form: FormDefinition): boolean => form.fields.length > 0 && form.title !== '';

/** A publisher's form without questions, or without a title: ours, with all that the publisher says. */
export const completed = (form: FormDefinition, ours: FormDefinition): FormDefinition => ({
  ...ours,
  ...form,
  title: form.title || ours.title,
  ...(form.fields.length > 0 ? { intro: form.intro } : { fields: ours.fields }),
  consents: form.consents.length > 0 ? form.consents : ours.consents,
});

/** What has to be agreed to, also where a publisher's own form says nothing of it. */
export function consentsFor(kind: FormKind, t: FormWords['t'], org: string): readonly FormConsent[] {
  // Nobody is called about a question list, which asks for no name.
  if (kind === 'survey') return [];
  const contact: FormConsent = { id: 'contact', label: t('form.consent.contact', { org }) };
  return SHARED.includes(kind) ? [contact, { id: 'share', label: t('form.consent.share', { org }) }] : [contact];
}
