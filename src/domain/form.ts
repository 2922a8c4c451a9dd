import type { Provenance } from './provenance.ts';
import type { Text } from './text.ts';

export const FORM_KINDS = ['offer', 'request', 'talent', 'concern', 'idea', 'survey', 'correction', 'signup'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** One answer that can be chosen. */
export interface FormOption {
  /** `offer.groceries`, or the publisher's own. */
  readonly id: string;
  readonly label: Text;
  /** Years; who chooses it says that they are at least so old. */
  readonly minAge?: number;
  /** Stands under the option once it is chosen. */
  readonly note?: Text;
}

/** A field that is asked only after certain answers to another. */
export interface FormCondition {
  readonly field: string;
  /** Ids of options, any of which will do. */
  readonly in: readonly string[];
}

/**
 * One question. `choice` is one of its options and `choices` any number, `text` a line, `long` some lines, `scale` one of
 * its options in their order, `check` yes or not, `contact` a phone number or an e-mail address: one is enough.
 */
export interface FormField {
  readonly id: string;
  readonly type: 'choice' | 'choices' | 'text' | 'long' | 'number' | 'scale' | 'check' | 'name' | 'contact';
  readonly label: Text;
  readonly hint?: Text;
  readonly options: readonly FormOption[];
  readonly required: boolean;
  /** Characters. */
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** About health, money or another person: never in a list, an export by default, or a notice. */
  readonly sensitive?: boolean;
  /** Has the answer "rather not say" (domain.md N3). */
  readonly canSkip?: boolean;
  readonly when?: FormCondition;
  /** Fields with the same step stand on one page of a long form, in order. */
  readonly step: number;
}

/** What may be agreed to; `contact` is needed to send, `share` never is. */
export interface FormConsent {
  readonly id: 'contact' | 'share';
  readonly label: Text;
}

/** A form as data: a native `forms` feed's item, or one of buurt's own. */
export interface FormDefinition extends Provenance {
  readonly id: string;
  readonly kind: FormKind;
  /** Goes up with every change of its questions; is sent with the answers. */
  readonly version: number;
  /** Empty where the publisher wrote none: that of buurt's own form. */
  readonly title: Text;
  readonly intro?: Text;
  readonly fields: readonly FormField[];
  readonly consents: readonly FormConsent[];
  /** Absolute; else the config's `intake`, else the widget's attribute. */
  readonly endpoint?: string;
  /** Working days within which somebody answers. */
  readonly replyDays?: number;
  readonly retentionMonths?: number;
  readonly privacyUrl?: string;
  /** Who reads it: "de buurtwerker". A role, never a person. */
  readonly recipientRole?: Text;
  /** Years; default 16 where the kind asks for an age. */
  readonly minAge?: number;
  /** Enough for now: what is said instead of the questions. */
  readonly closed?: Text;
}

/** What a resident answered, by the id of the field: an option, several, words, a number, or `null` for "rather not say". */
export type FormAnswers = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
