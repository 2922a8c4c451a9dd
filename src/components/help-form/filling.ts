import { problemsOf, stepsOf, type AnswerProblem } from '../../domain/form-answers.ts';
import type { FormAnswers, FormDefinition, FormField } from '../../domain/form.ts';

export type Answer = FormAnswers[string];

/** Whether people fill in a question list themselves, or somebody goes from one to the next and reads it to them. */
export type Mode = 'written' | 'oral';

/** A form that somebody fills in: what was answered so far, where they are, and what has to be mended. In memory only (P4). */
export class Filling {
  /** By the id of the field, as the feed has it: never a key of an object. */
  readonly #answers: Map<string, Answer>;
  /** Texts of questions that are skipped for now. */
  readonly #aside = new Map<string, Answer>();
  /** What stood in the summary; it does not change while its reader mends. */
  summary: readonly AnswerProblem[] = [];
  #problems: readonly AnswerProblem[] = [];
  step = 0;
  /** They came from reading back, and go back there. */
  isChange = false;
  /** Of a message that came back or waits, and that this one takes the place of. */
  again: string | undefined;
  /** A field that people do not see; only machines fill it in. */
  website = '';
  /** Of a question list. */
  mode: Mode | undefined;
  /** When it was drawn, ISO 8601. */
  drawn = '';

  /** @param answers what was answered before, in the message of the key `again` */
  constructor(answers: FormAnswers = {}, again?: string, mode?: Mode) {
    this.#answers = new Map(Object.entries(answers));
    this.again = again;
    this.mode = mode;
  }
  get answers(): FormAnswers {
    return Object.setPrototypeOf(Object.fromEntries(this.#answers), null);
  }
  set(id: string, answer: Answer | undefined): void {
    if (answer === undefined) this.#answers.delete(id);
    else this.#answers.set(id, answer);
  }
  /** Takes what was answered aside, or back: nobody loses a text by looking what happens. */
  skip(id: string, isSkipped: boolean): void {
    if (isSkipped) this.#aside.set(id, this.#answers.get(id) ?? '');
    this.set(id, isSkipped ? null : this.#aside.get(id));
  }
  /** Somebody answered something. */
  get isBegun(): boolean {
    return this.#answers.size > 0;
  }
  problem(id: string): AnswerProblem | undefined {
    return this.#problems.find(({ field }) => field === id);
  }
  /** Looks at one step, or at all; `true` where nothing has to be mended there. */
  check(form: FormDefinition, step?: number): boolean {
    this.#problems = problemsOf(form, this.answers, step === undefined ? {} : { step });
    this.summary = this.#problems;
    return this.summary.length === 0;
  }
  /** Looks again at an answer that was wrong. */
  recheck(form: FormDefinition, id: string): void {
    const now = problemsOf(form, this.answers).find(({ field }) => field === id);
    this.#problems = this.#problems.flatMap((each) => (each.field === id ? (now ?? []) : each));
  }
  /** The questions of this step. Answers may have taken steps away. */
  fields(form: FormDefinition): { readonly fields: readonly FormField[]; readonly steps: number } {
    const steps = stepsOf(form, this.answers);
    this.step = Math.max(0, Math.min(this.step, steps.length - 1));
    return { fields: steps[this.step] ?? [], steps: steps.length };
  }
  /** Goes to the step of this field; to the last for an age or a consent. */
  goTo(form: FormDefinition, id: string): void {
    const steps = stepsOf(form, this.answers);
    const found = steps.findIndex((fields) => fields.some((field) => field.id === id));
    this.step = found < 0 ? steps.length - 1 : found;
  }
}
