import type { FormField, FormOption } from '../../domain/form.ts';
import type { FormWords } from './own-forms.ts';

type More = Partial<Omit<FormField, 'id' | 'type' | 'label'>>;

/** A question, on the first page and free to leave out where `more` does not say otherwise. */
export const asked = (id: string, type: FormField['type'], label: string, more: More = {}): FormField => ({
  id,
  type,
  label,
  options: [],
  required: false,
  step: 1,
  ...more,
});

/** Options of which the label is the word of that key: `far.street`. */
export const optionsOf = <Key extends string>(own: (key: Key) => string, ids: readonly Key[]): readonly FormOption[] =>
  ids.map((id) => ({ id, label: own(id) }));

/** Who writes, and one way to reach them; never a birth date or an address (safety-and-access P1). */
export const reachable = (
  t: FormWords['t'],
  step: number,
  required: { readonly name: boolean; readonly contact: boolean },
): readonly FormField[] => [
  asked('name', 'name', t('form.name'), { step, required: required.name }),
  asked('contact', 'contact', t('form.contact'), {
    step,
    required: required.contact,
    hint: t('form.contact.hint'),
  }),
];
