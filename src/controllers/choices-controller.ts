import type { LitElement, ReactiveController } from 'lit';
import type { ChoicesLink, LinkWords } from './choices-link.ts';
import { latePart } from './late-part.ts';

/** What a resident can choose; `query` is what stands in the search field. */
export interface Chosen {
  readonly query: string;
}

export interface ChoicesHost extends LitElement {
  readonly linkState: boolean;
  /** What it is looked at as. */
  view: string;
  /** Settles when there is something to see. */
  readonly ready: Promise<void>;
}

/** What a widget lets its residents choose from, and what answers them. */
export interface ChoiceSpec<Choices extends Chosen, Answer> {
  /** Nothing chosen. */
  readonly none: Choices;
  readonly isEmpty: (choices: Choices) => boolean;
  /** Whether something besides the resident's choices asks for an answer: an attribute, the area. */
  readonly isAsked: () => boolean;
  /** Whether records are seen, so that what a link asks comes too late. */
  readonly isShown: () => boolean;
  /** Whether an answer to these needs something that is still on its way. */
  readonly isIncomplete?: (choices: Choices) => boolean;
  /** Fetches what answers; asked for the first question, or ahead of it. */
  readonly answerer: () => Promise<(choices: Choices) => Answer>;
  /** Fetches how choices stand in the page's address. */
  readonly linkWords: () => Promise<LinkWords<Choices>>;
  /** Told when a question cannot be answered now. */
  readonly missed: () => void;
}

/**
 * What a resident chose, and the answer to it. As long as nothing is asked nothing is needed to answer; the rest is fetched
 * for the first question. A shared link asks too, whether or not the webmaster keeps choices in the address.
 */
export class ChoicesController<Choices extends Chosen, Answer> implements ReactiveController {
  readonly #host: ChoicesHost;
  readonly #spec: ChoiceSpec<Choices, Answer>;
  readonly #answering: (() => void)[] = [];
  #answerer: ((choices: Choices) => Answer) | undefined;
  /** The part of the program that answers could not be fetched; a resident was told. */
  #isLost = false;
  #link: Pick<ChoicesLink<Choices>, 'keep' | 'write'> | undefined;
  /** Asked for once: a second answer that came late would write over the address that somebody went to meanwhile. */
  #isLinking = false;
  /** The address held choices of this widget when it came: somebody shared a link. */
  #isShared = false;
  #current: Choices;
  /** The view that the page begins with, by whatever way it says so. */
  firstView: string | undefined;
  /** Words in the search field that are not asked for yet: somebody is still typing. */
  typed: string | undefined;
  /** To the last question that could be answered; `undefined` where nothing was asked. */
  answer: Answer | undefined;

  constructor(host: ChoicesHost, spec: ChoiceSpec<Choices, Answer>) {
    this.#host = host;
    this.#spec = spec;
    this.#current = spec.none;
    host.addController(this);
  }
  hostConnected(): void {
    const { id, localName } = this.#host;
    this.#isShared = location.hash.includes('=') && location.hash.includes(id || localName.replace(/^buurt-/, ''));
    // Moved while somebody typed: the words still stand in the field, and are asked for now.
    if (this.typed !== undefined) void this.change({});
  }
  hostDisconnected(): void {
    for (const settle of this.#answering.splice(0)) settle();
  }
  hostUpdated(): void {
    if (!this.isUnanswered || this.#isLost) for (const settle of this.#answering.splice(0)) settle();
  }
  hostUpdate(): void {
    this.firstView ??= this.#host.view;
    if (this.#link) this.#link.keep = this.#host.linkState;
    else if (this.#isUnlinked && !this.#isLinking) void this.#askLink();
    if (!this.#hasQuestion) this.answer = undefined;
    else if (this.#answerer && !this.isUnanswered) this.answer = this.#answerer(this.current);
    else if (!this.#answerer && !this.#isLost) void this.prepare();
  }
  get current(): Choices {
    return this.#current;
  }
  /** What answers the question is not here yet. */
  get isUnanswered(): boolean {
    return this.#hasQuestion && (!this.#answerer || this.#spec.isIncomplete?.(this.current) === true);
  }
  /** Not known yet: what somebody's link asks, or the answer. */
  get isPending(): boolean {
    return this.isUnanswered || this.#isUnlinked;
  }
  get #isUnlinked(): boolean {
    return !this.#link && (this.#host.linkState || this.#isShared);
  }
  /** Settles once what is shown is the answer to all that was asked. */
  async answered(): Promise<void> {
    await this.#host.updateComplete;
    if (this.isUnanswered && !this.#isLost) await new Promise<void>((settle) => this.#answering.push(settle));
  }
  /** Fetches what answers questions; done ahead of the first one while the device is idle. */
  async prepare(): Promise<void> {
    const answerer = await latePart(this.#spec.answerer());
    // Whoever shows a map asks at every update: an update of ours for each would never end.
    if (this.#answerer || this.#isLost) return;
    if (answerer) {
      this.#answerer = answerer;
      this.#host.requestUpdate();
    } else if (this.#hasQuestion) {
      this.#isLost = true;
      this.#spec.missed();
    }
  }
  /** Settles as `answered` does. */
  change(choices: Partial<Choices>): Promise<void> {
    const { typed: query = this.current.query } = this;
    this.#current = { ...this.current, query, ...choices };
    this.typed = undefined;
    this.#isLost = false;
    this.#link?.write(this.current);
    this.#host.requestUpdate();
    return this.answered();
  }
  get #hasQuestion(): boolean {
    return this.#spec.isAsked() || !this.#spec.isEmpty(this.current);
  }
  async #askLink(): Promise<void> {
    this.#isLinking = true;
    const part = await latePart(Promise.all([import('./choices-link.ts'), this.#spec.linkWords()]));
    let isTaken = false;
    const read = (choices: Choices) => {
      // A link that comes late must not undo what the resident has chosen meanwhile.
      isTaken = !!this.#link || (!this.#spec.isShown() && this.#current === this.#spec.none);
      if (isTaken) this.#current = choices;
      this.#host.requestUpdate();
      return isTaken;
    };
    // Where that part of the program could not be fetched, choices stand in no address.
    this.#link = part
      ? new part[0].ChoicesLink(this.#host, part[1], this.firstView ?? '', read)
      : { keep: false, write: () => {} };
    if (!isTaken && this.#host.isConnected) {
      this.#link.keep = this.#host.linkState;
      this.#link.write(this.#current);
    }
    this.#host.requestUpdate();
  }
}
