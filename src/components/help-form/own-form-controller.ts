import { latePart } from '../../controllers/late-part.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { FormDefinition, FormKind } from '../../domain/form.ts';
import { OWN_WORDS } from '../../i18n/forms/catalogue.ts';
import type { FormHost } from './form-source.ts';
import type { FormsText } from './forms-text.ts';
import type { Values } from '../../i18n/message.ts';
import { ownForm, type FormAbout } from './own-forms.ts';

/** Words of one kind: `survey.oral`. */
export type OwnWords = (key: string, values?: Values) => string;
type OwnText = TextController<Record<string, string>>;

/** The form that buurt has for a kind; its words come when they are asked for, those of one kind alone. */
export class OwnFormController {
  readonly #host: FormHost;
  readonly #texts = new Map<FormKind, OwnText>();
  readonly #asked = new Set<FormKind>();
  #made: { readonly key: string; readonly form: FormDefinition } | undefined;
  #isFetching = false;

  constructor(host: FormHost) {
    this.#host = host;
  }
  /** Words are on their way. */
  get isWaiting(): boolean {
    return this.#isFetching || this.#texts.get(this.#host.kind)?.ready === false;
  }
  /** The words of this kind; `undefined` until they are here, and where they do not come. */
  get words(): OwnText | undefined {
    const { kind } = this.#host;
    const words = this.#texts.get(kind);
    if (!this.#asked.has(kind)) void this.#fetch(kind);
    return words?.ready ? words : undefined;
  }
  /** The form of this kind, as soon as there are words for it. */
  form(text: FormsText, about: FormAbout): FormDefinition | undefined {
    const { kind } = this.#host;
    const { words } = this;
    if (!words) return undefined;
    const key = [kind, text.language, words.language, about.org, about.hasSubject].join('\n');
    if (this.#made?.key !== key) this.#made = { key, form: ownForm(kind, { t: text.t, own: words.t }, about) };
    return this.#made.form;
  }
  async #fetch(kind: FormKind): Promise<void> {
    this.#asked.add(kind);
    this.#isFetching = true;
    const catalogue = await latePart(OWN_WORDS[kind]());
    if (catalogue) this.#texts.set(kind, new TextController<Record<string, string>>(this.#host, catalogue));
    this.#isFetching = false;
    this.#host.requestUpdate();
  }
}
