import { latePart } from '../../controllers/late-part.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { FormDefinition, FormKind } from '../../domain/form.ts';
import { Remembered } from '../../domain/remembered.ts';
import type { FormHost } from './form-source.ts';
import type { FormsText } from './forms-text.ts';
import type { Values } from '../../i18n/message.ts';
import { OWN_QUESTIONS, ownForm, type FormAbout, type OwnQuestions } from './own-forms.ts';

/** Words of one kind: `survey.oral`. */
export type OwnWords = (key: string, values?: Values) => string;

/** What our form of one kind is made of. */
interface Made {
  readonly questions: OwnQuestions;
  readonly text: TextController<Record<string, string>>;
}

/** The form that buurt has for a kind; its questions come when they are asked for, those of its kind alone. */
export class OwnFormController {
  readonly #host: FormHost;
  readonly #made = new Map<FormKind, Made>();
  readonly #asked = new Set<FormKind>();
  readonly #form = new Remembered<FormDefinition>();
  #isFetching = false;

  constructor(host: FormHost) {
    this.#host = host;
  }
  /** Questions are on their way. */
  get isWaiting(): boolean {
    return this.#isFetching || this.#made.get(this.#host.kind)?.text.ready === false;
  }
  /** The words of this kind; `undefined` until they are here, and where they do not come. */
  get words(): OwnWords | undefined {
    return this.#ready?.text.t;
  }
  /** The form of this kind, as soon as there are words for it. */
  form({ t, language }: FormsText, about: FormAbout): FormDefinition | undefined {
    const { kind } = this.#host;
    const made = this.#ready;
    if (!made) return undefined;
    const { questions, text } = made;
    const key = [kind, language, text.language, about.org, about.hasSubject, about.replyDays];
    return this.#form.for(key, () => ownForm(kind, questions, { t, own: text.t }, about));
  }
  get #ready(): Made | undefined {
    const { kind } = this.#host;
    if (!this.#asked.has(kind)) void this.#fetch(kind);
    const made = this.#made.get(kind);
    return made?.text.ready ? made : undefined;
  }
  async #fetch(kind: FormKind): Promise<void> {
    this.#asked.add(kind);
    this.#isFetching = true;
    const questions = await latePart(OWN_QUESTIONS[kind]());
    if (questions) this.#made.set(kind, { questions, text: new TextController(this.#host, questions.words) });
    this.#isFetching = false;
    this.#host.requestUpdate();
  }
}
