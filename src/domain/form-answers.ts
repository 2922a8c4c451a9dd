import { cleanEmail, isEmail, isPhone } from './contact-answer.ts';
import type { FormAnswers, FormConsent, FormDefinition, FormField, FormKind } from './form.ts';

/**
 * What is wrong with one answer. `contact`: neither a number nor an address; `limit` is the number of characters, the lowest
 * or highest number, or the years of the age statement.
 */
export interface AnswerProblem {
  /** The id of a field, `AGE`, or `CONSENT` with the id of a consent. */
  readonly field: string;
  readonly code:
    | 'required'
    | 'phone'
    | 'email'
    | 'contact'
    | 'too-long'
    | 'too-low'
    | 'too-high'
    | 'not-a-number'
    | 'choice';
  readonly limit?: number;
}

type Answer = FormAnswers[string];

/** The answer to "I am so many years old or older": the years that were agreed to. Sent with the others. */
export const AGE = 'minAge';
/** Before the id of a consent: whether it was given, `true`. Not sent with the answers, but beside them. */
export const CONSENT = 'consent.';

/** Characters, where a field does not say. */
const LONGEST: Readonly<Partial<Record<FormField['type'], number>>> = { text: 120, name: 80, contact: 120, long: 1000 };

/** Characters that a field takes; for `contact` in each of its two lines. */
const maxLengthOf = ({ type, maxLength }: FormField): number => maxLength ?? LONGEST[type] ?? 0;

/** Ids are a publisher's: one may be a name that every object answers to. */
const answerTo = (answers: FormAnswers, id: string): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** One or several, as a list; nothing is none. */
const listOf = (answer: Answer | undefined): readonly (string | number | boolean)[] =>
  answer === undefined || answer === null || answer === '' ? [] : typeof answer === 'object' ? answer : [answer];

/** The fields that are asked: those whose condition the answers to fields before them meet. A `check` says `yes`. */
export function visibleFields(form: FormDefinition, answers: FormAnswers): readonly FormField[] {
  const said = new Map<string, readonly unknown[]>();
  return form.fields.filter(({ id, type, when }) => {
    if (when && !said.get(when.field)?.some((each) => when.in.some((wanted) => wanted === each))) return false;
    said.set(id, type === 'check' ? [answerTo(answers, id) === true ? 'yes' : 'no'] : listOf(answerTo(answers, id)));
    return true;
  });
}

/** The pages of a form, each with the fields on it that are asked; age and consents stand on the last. */
export function stepsOf(form: FormDefinition, answers: FormAnswers): readonly (readonly FormField[])[] {
  const steps = new Map<number, FormField[]>();
  for (const field of visibleFields(form, answers)) {
    const step = steps.get(field.step);
    if (step) step.push(field);
    else steps.set(field.step, [field]);
  }
  return [...steps].sort(([a], [b]) => a - b).map(([, fields]) => fields);
}

/** Who helps in an organised way is a volunteer in law, from 16 where the organisation says nothing else (domain.md 4c). */
const VOLUNTEERS: readonly FormKind[] = ['offer', 'talent'];

/** Years that who fills it in has to be: the highest of the form and the options that were chosen. */
export function minAgeOf(form: FormDefinition, answers: FormAnswers): number | undefined {
  const ages = visibleFields(form, answers).flatMap(({ id, options }) => {
    const chosen = listOf(answerTo(answers, id));
    return options.flatMap((option) => (chosen.includes(option.id) ? (option.minAge ?? []) : []));
  });
  const { kind, minAge = VOLUNTEERS.includes(kind) ? 16 : 0 } = form;
  const highest = Math.max(minAge, ...ages);
  return highest > 0 ? highest : undefined;
}

/** Not who leaves no number or address where that is free: nobody can answer them. */
export function isReachable(form: FormDefinition, answers: FormAnswers): boolean {
  const ways = visibleFields(form, answers).filter(({ type }) => type === 'contact');
  return ways.length === 0 || ways.some(({ id, required }) => required || linesOf(answerTo(answers, id)).length > 0);
}

/** What is asked to agree to. Who cannot be reached is not asked whether they may be called. */
export const consentsOf = (form: FormDefinition, answers: FormAnswers): readonly FormConsent[] =>
  isReachable(form, answers) ? form.consents : [];

/**
 * What has to be mended before the form can be sent, in the order of the page; with `step`, an index of `stepsOf`, before the
 * next page is shown.
 */
export function problemsOf(
  form: FormDefinition,
  answers: FormAnswers,
  { step }: { readonly step?: number } = {},
): readonly AnswerProblem[] {
  const steps = stepsOf(form, answers);
  const fields = step === undefined ? steps.flat() : (steps[step] ?? []);
  const problems = fields.flatMap((field) => problemOf(field, answerTo(answers, field.id)) ?? []);
  if (step !== undefined && step < steps.length - 1) return problems;
  const years = minAgeOf(form, answers);
  const agreed = answers[AGE];
  const isOldEnough = years === undefined || (typeof agreed === 'number' && agreed >= years);
  const consents = consentsOf(form, answers).filter(({ id }) => id === 'contact' && answers[CONSENT + id] !== true);
  return [
    ...problems,
    ...(isOldEnough ? [] : [{ field: AGE, code: 'required' as const, limit: years }]),
    ...consents.map(({ id }) => ({ field: CONSENT + id, code: 'required' as const })),
  ];
}

/** The answers as they are sent: of the fields that were asked, trimmed, without what is empty or cannot be. */
export function cleaned(form: FormDefinition, answers: FormAnswers): FormAnswers {
  const years = minAgeOf(form, answers);
  const kept = visibleFields(form, answers).flatMap((field): [string, Answer][] => {
    const answer = valueOf(field, answerTo(answers, field.id));
    return answer === undefined ? [] : [[field.id, answer]];
  });
  if (years !== undefined && Number(answers[AGE]) >= years) kept.push([AGE, years]);
  return Object.fromEntries(kept);
}

function problemOf(field: FormField, answer: Answer | undefined): AnswerProblem | undefined {
  const { id, type, required, canSkip, options, min = -Infinity, max = Infinity } = field;
  const problem = (code: AnswerProblem['code'], limit?: number): AnswerProblem => ({
    field: id,
    code,
    ...(limit !== undefined && { limit }),
  });
  if (answer === null && canSkip) return undefined;
  const given = listOf(answer);
  const isEmpty = type === 'check' ? answer !== true : given.every((each) => String(each).trim() === '');
  if (isEmpty) return required ? problem(type === 'contact' ? 'contact' : 'required') : undefined;
  if (type === 'check') return undefined;
  if (type === 'choice' || type === 'choices' || type === 'scale') {
    const isOffered = given.every((each) => options.some((option) => option.id === each));
    return isOffered && (type === 'choices' || given.length === 1) ? undefined : problem('choice');
  }
  if (type === 'number') {
    const number = numberOf(answer);
    if (number === undefined) return problem('not-a-number');
    return number < min ? problem('too-low', min) : number > max ? problem('too-high', max) : undefined;
  }
  const longest = maxLengthOf(field);
  if (given.some((each) => String(each).trim().length > longest)) return problem('too-long', longest);
  return type === 'contact' ? contactProblem(given, problem) : undefined;
}

/** The first of its two lines is for a number, the second for an address; either is right in either. */
function contactProblem(
  given: readonly unknown[],
  problem: (code: AnswerProblem['code']) => AnswerProblem,
): AnswerProblem | undefined {
  const wrong = given.findIndex((each) => {
    const line = String(each).trim();
    return line !== '' && !isPhone(line) && !isEmail(line);
  });
  if (wrong < 0) return undefined;
  return problem(wrong === 1 || String(given[wrong]).includes('@') ? 'email' : 'phone');
}

const linesOf = (answer: Answer | undefined): readonly string[] =>
  listOf(answer).flatMap((each) => String(each).trim() || []);

/** `1,5` and `1.5`; a number with a unit behind it is none. */
function numberOf(answer: Answer | undefined): number | undefined {
  const text = String(answer).trim().replace(',', '.');
  const number = text.length > 20 || text === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function valueOf(field: FormField, answer: Answer | undefined): Answer | undefined {
  const { type, canSkip, options } = field;
  if (answer === null) return canSkip ? null : undefined;
  if (type === 'check') return answer === true || undefined;
  if (type === 'number') return problemOf(field, answer) ? undefined : numberOf(answer);
  const lines = linesOf(answer);
  if (type === 'choice' || type === 'choices' || type === 'scale') {
    const known = options.filter(({ id }) => lines.includes(id)).map(({ id }) => id);
    return type === 'choices' ? (known.length > 0 ? known : undefined) : known[0];
  }
  const cut = lines.map((line) => (isEmail(line) ? cleanEmail(line) : line).slice(0, maxLengthOf(field)).trim());
  return type === 'contact' && cut.length > 1 ? cut : cut[0];
}
