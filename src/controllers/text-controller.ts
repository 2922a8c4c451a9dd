import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toLanguage, type Language } from '../i18n/language.ts';
import { counted, fill, type Catalogue, type Values } from '../i18n/message.ts';
import { latePart } from './late-part.ts';

/** The `lang` that holds for an element: its own or the nearest around it, also outside its shadow root. */
export function languageOf(element: Element): string | undefined {
  // Set by a script, it is in the attribute only after the update that needs it.
  if (element instanceof HTMLElement && element.lang) return element.lang;
  for (let at: Element | null = element; at;) {
    const around: Element | null = at.closest('[lang]');
    if (around) return around.getAttribute('lang') || undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

type PluralBase<Key> = Key extends `${infer Base}.one` ? Base : never;

/** A widget's words, in the language that holds where it stands. Languages other than Dutch arrive when first needed. */
export class TextController<Messages extends Record<string, string>> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #catalogue: Catalogue<Messages>;
  /** A page's own switch of language sets `lang` on something around. */
  readonly #around = new MutationObserver(() => this.#host.requestUpdate());
  #wanted: Language = 'nl';
  #messages: Messages;
  /** Languages whose words could not be fetched: asking again at every update would never end. */
  readonly #missing = new Set<Language>();
  #fetching: Promise<void> | undefined;
  #spoke = false;
  /** The language of the words at hand. */
  language: Language = 'nl';

  constructor(host: ReactiveControllerHost & Element, catalogue: Catalogue<Messages>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#messages = catalogue.nl;
    host.addController(this);
  }
  /**
   * The first words are here; until then a widget says nothing rather than something in Dutch. Once it speaks it keeps
   * speaking the language before, until the words of the next are here.
   */
  get ready(): boolean {
    return this.#spoke || this.language === this.#wanted;
  }
  /** Settles when the wanted words are here, or will not come. */
  async settled(): Promise<void> {
    await this.#fetching;
  }
  hostConnected(): void {
    this.#around.observe(document, { attributeFilter: ['lang'], subtree: true });
  }
  hostDisconnected(): void {
    this.#around.disconnect();
  }
  hostUpdate(): void {
    const asked = toLanguage(languageOf(this.#host));
    const wanted = this.#missing.has(asked) ? 'nl' : asked;
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      if (wanted === 'nl') this.#use('nl', this.#catalogue.nl);
      else this.#fetching = this.#fetch(wanted);
    }
    this.#spoke ||= this.language === wanted;
  }
  /** The message of a key, with its places filled. */
  t = (key: keyof Messages & string, values?: Values): string => fill(this.#messages[key] ?? key, values);

  /** The message of a counted thing: `<key>.one` or `<key>.many`, as the language counts. */
  n = (key: PluralBase<keyof Messages & string>, count: number): string =>
    counted(this.#messages, key, count, this.language);
  /** The words for a vocabulary id, or the id itself: a partner's own category is shown as it is. */
  term = (id: string): string => (Object.hasOwn(this.#messages, id) ? this.#messages[id] : undefined) ?? id;

  async #fetch(wanted: 'fr' | 'de' | 'en'): Promise<void> {
    const messages = await latePart(this.#catalogue.others[wanted]());
    if (this.#wanted !== wanted) return;
    if (messages) this.#use(wanted, messages);
    else {
      // Without the words of this language Dutch ones are better than none.
      this.#missing.add(wanted);
      this.#wanted = 'nl';
      this.#use('nl', this.#catalogue.nl);
    }
    this.#host.requestUpdate();
  }
  #use(language: Language, messages: Messages): void {
    this.language = language;
    this.#messages = messages;
  }
}
