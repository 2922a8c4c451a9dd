import { CONSENT, problemsOf } from '../domain/form-answers.ts';
import type { FormDefinition } from '../domain/form.ts';
import type { Posted } from './submission.ts';

/**
 * What in a message none of these forms would have let somebody send, as a JSON Pointer; by the rules of the form itself. What
 * they do not ask is left as it is.
 */
export function refusedAnswer(forms: readonly FormDefinition[], { answers, consent }: Posted): string | undefined {
  const given = { ...answers, [CONSENT + 'contact']: consent.contact };
  const [first, ...others] = forms.map((form) => problemsOf(form, given)[0]?.field);
  return first === undefined || others.includes(undefined) ? undefined : pointerTo(first);
}

/** RFC 6901. */
function pointerTo(field: string): string {
  if (field.startsWith(CONSENT)) return `/consent/${field.slice(CONSENT.length)}`;
  return `/answers/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
