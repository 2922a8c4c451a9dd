import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** A filter that is typed waits this long after the last key, and its announcement a little longer (W1, A4; ms). */
const TYPING = 300;
const SAYING = 500;

interface Words {
  readonly t: (key: 'missed') => string;
}

/**
 * The one polite voice of a widget (A4): in the document before it speaks, silent until the resident has done something or
 * something went wrong, and not chattering while somebody types.
 */
export class StatusController implements ReactiveController {
  /** What is only said aloud, until the next act: it is seen where it belongs. */
  said = '';
  readonly #host: ReactiveControllerHost;
  readonly #text: Words;
  #acted = false;
  #words = '';
  #message = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, text: Words) {
    this.#host = host;
    this.#text = text;
    host.addController(this);
  }
  hostDisconnected(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
    this.#saying = undefined;
  }
  /** The resident did something: from now on the widget answers aloud. */
  act(): void {
    this.#acted = true;
    this.#message = this.said = '';
  }
  /** The resident asked for something else; what was typed is part of it. */
  ask(): void {
    clearTimeout(this.#typing);
    this.act();
  }
  /** Says this instead, until the next act. What is seen where it belongs is only said aloud, and takes no other words' place. */
  say(message: string, isSeen = false): void {
    this.act();
    if (isSeen) this.said = message;
    else this.#message = message;
    this.#host.requestUpdate();
  }
  /** What a resident asked for cannot be done now. */
  readonly missed = (): void => this.say(this.#text.t('missed'));

  /** A key was pressed in a search field: `then` runs once the typing pauses. */
  typed(then: () => void): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
    this.#typing = setTimeout(then, TYPING);
    this.#saying = setTimeout(() => {
      this.#saying = undefined;
      this.#host.requestUpdate();
    }, SAYING);
  }
  /** The region, saying `words`, or still the last ones while somebody types. `urgent`: also before any act. */
  render(words: string, urgent = false): TemplateResult {
    if (!this.#saying) this.#words = this.#message || words;
    return html`<p class="count" role="status" aria-live=${this.#acted || urgent ? 'polite' : 'off'}>
      ${this.#words} <span class="unseen">${this.said}</span>
    </p>`;
  }
}
