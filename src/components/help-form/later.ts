import type { LitElement, ReactiveController } from 'lit';
import { OutboxController } from '../../controllers/outbox-controller.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { FeedReport } from '../../domain/feed.ts';
import { isReachable } from '../../domain/form-answers.ts';
import type { FormDefinition } from '../../domain/form.ts';
import type { Delivery } from '../../domain/outbox.ts';
import { laterCatalogue, type LaterMessages } from '../../i18n/forms/later.ts';
import { adopt } from '../../styles/adopt.ts';
import { openedStyles } from '../../styles/opened.ts';
import { DebugPart } from '../parts/debug-part.ts';
import type { Lack } from '../parts/debug.ts';
import { printOnly } from '../parts/print-alone.ts';
import { checkTokens } from '../parts/token-contrast.ts';
import { FormKeptEvent, FormSentEvent } from './events.ts';
import { deliveryWords } from './delivery-words.ts';
import { elementId, type Asked } from './field.ts';
import { Filling } from './filling.ts';
import type { FormHost, FormSource } from './form-source.ts';
import type { LaterText } from './forms-text.ts';
import { laterStyles } from './later.styles.ts';
import type { OwnWords } from './own-form-controller.ts';
import { printForm } from './print-form.ts';
import { readBack } from './read-back.ts';
import { sent } from './sent.ts';
import { submissionOf } from './submission.ts';
import { waitingList } from './waiting.ts';

/** Where a resident is on the way: at a question, reading back, or done. */
export type Stand = 'asking' | 'reading' | 'sent';

export interface LaterHost extends LitElement, FormHost {
  readonly subject: string;
  /** The form that is asked, if any. */
  readonly items: readonly FormDefinition[];
  readonly headingLevel: number;
  readonly clock: () => Date;
  filling: Filling;
  /** Words of our own form of this kind, once they are here. */
  readonly own: OwnWords | undefined;
  /** At once, as paper asks. */
  redraw(): void;
  say(words: string): void;
  show(stand: Stand, selector?: string): void;
  restart(filling?: Filling): void;
}

/** What a form needs once it is filled in, or when something waits on this device. */
export class Later implements ReactiveController {
  readonly #host: LaterHost;
  readonly #source: FormSource;
  readonly #outbox: OutboxController;
  readonly #debug: DebugPart;
  readonly #print: PrintController;
  readonly #text: TextController<LaterMessages>;
  /** One for each message, so that a second try is not told twice. */
  readonly #told = new WeakMap<Filling, (delivery: Delivery) => void>();
  /** Told to be on this device. */
  readonly #kept = new WeakSet<Filling>();
  /** Came back after their form had made room for another. */
  readonly #returned: Filling[] = [];
  #delivery: Delivery | undefined;
  #isBusy = false;
  /** Of which was told that they arrived. */
  #arrived = 0;
  /** Whoever sent it left a way to be answered. */
  #isAnswered = false;
  #isUnfolded = false;

  constructor(host: LaterHost, source: FormSource) {
    this.#host = host;
    this.#source = source;
    this.#outbox = new OutboxController(host);
    this.#debug = new DebugPart(host);
    this.#print = new PrintController(host, () => host.redraw());
    this.#text = new TextController(host, laterCatalogue);
    adopt(host.shadowRoot, openedStyles, laterStyles);
    checkTokens(host);
    host.addController(this);
    host.requestUpdate();
  }
  hostUpdated(): void {
    if (this.#text.ready) this.#tellArrived(this.#text);
    this.#unfold();
  }
  /** Settles once it has its words. */
  async settled(): Promise<void> {
    await this.#host.updateComplete;
    await this.#text.settled();
  }
  /** What stands in place of the questions; `undefined` where they stand. */
  render(stand: Stand, filled: Asked): unknown {
    if (!this.#text.ready) return undefined;
    const asked = { ...filled, text: this.#text };
    if (this.#print.printing && stand !== 'sent') return printForm(asked);
    if (stand === 'asking') return undefined;
    const { headingLevel } = this.#host;
    if (stand === 'sent') {
      const { mode } = asked.filling;
      const restart = () => this.#restart(new Filling({}, undefined, mode));
      const isAnswered = this.#isAnswered;
      return sent({ ...asked, headingLevel, own: this.#host.own, delivery: this.#delivery, isAnswered, restart });
    }
    const delivery = this.#delivery;
    return readBack({
      ...asked,
      headingLevel,
      email: this.#source.publisher?.contact?.email,
      canSend: this.#source.endpointOf(asked.form) !== undefined && this.#outbox.value !== undefined,
      isFixed: this.#isBusy || (delivery?.state === 'unsaved' && delivery.attempts > 0),
      send: () => void this.#send(asked),
      print: () => printOnly(this.#host),
      change: (id) => this.#change(asked, id),
    });
  }
  /** What waits on this device, in the first form of the page alone. */
  waiting(): unknown {
    const text = this.#text;
    if (!text.ready) return undefined;
    const { headingLevel, kind, clock } = this.#host;
    const isFirst = document.querySelector(this.#host.localName) === this.#host;
    return waitingList({
      text,
      headingLevel,
      kind,
      now: clock(),
      waiting: isFirst ? this.#outbox.waiting : [],
      expired: this.#outbox.expired,
      returned: this.#returned.length,
      reopen: () => this.#restart(this.#returned.pop()),
      open: (key) => void this.#open(key),
      sendNow: () => void this.#outbox.value?.sendNow(),
      remove: (key) => void this.#remove(key),
    });
  }
  /** A page may fold its forms away until somebody wants one: what waits is seen all the same (O6), until it is folded again. */
  #unfold(): void {
    if (this.#isUnfolded || !this.#host.shadowRoot?.querySelector('.waiting')) return;
    this.#isUnfolded = true;
    this.#host.closest('details')?.setAttribute('open', '');
  }
  /**
   * Once nothing waits any more, as only then nobody can take it for a message that still does. By whichever form was told: the
   * outbox tells one.
   */
  #tellArrived({ t }: LaterText): void {
    const { arrived, waiting } = this.#outbox;
    if (arrived === this.#arrived || waiting.length > 0) return;
    this.#arrived = arrived;
    this.#host.say(t('wait.sent'));
  }
  /** What is wrong with the feed of forms, for the webmaster. */
  debug(reports: readonly FeedReport[]): unknown {
    return this.#debug.render(reports, this.#text.language, this.#host.headingLevel, { lacks: this.#lacks });
  }
  get #lacks(): readonly Lack[] {
    return this.#host.items.every((form) => this.#source.endpointOf(form)) ? [] : ['no-endpoint'];
  }

  /** A second press while the first is on its way does nothing. */
  async #send(asked: Asked<LaterText>): Promise<void> {
    const endpoint = this.#source.endpointOf(asked.form);
    const outbox = this.#outbox.value;
    if (this.#isBusy || !endpoint || !outbox) return;
    const { form, filling, text } = asked;
    if (!filling.check(form)) {
      filling.goTo(form, filling.summary[0]?.field ?? '');
      return this.#host.show('asking', '#summary');
    }
    this.#isBusy = true;
    this.#isAnswered = isReachable(form, filling.answers);
    const { subject, clock } = this.#host;
    this.#host.say(text.t('out.saving'));
    const told = this.#told.get(filling) ?? ((delivery: Delivery) => this.#hear(delivery, asked));
    this.#told.set(filling, told);
    const about = { endpoint, area: this.#source.area, subject, now: clock() };
    try {
      await outbox.submit(submissionOf(asked, about), told, filling.again);
    } catch {
      // What keeps and sends could not be fetched: nothing left this page.
      this.#isBusy = false;
      this.#host.say(text.t('out.unsaved'));
    }
  }
  /** Follows a message to its end, also after its form has made room for another. */
  #hear(delivery: Delivery, asked: Asked<LaterText>): void {
    const { form, filling, text } = asked;
    const host = this.#host;
    const isShown = host.filling === filling;
    const isFirst = !this.#kept.has(filling);
    if (delivery.state !== 'full') filling.again = delivery.key;
    if (delivery.state === 'queued' && isFirst) {
      this.#kept.add(filling);
      host.dispatchEvent(new FormKeptEvent(form.kind));
    } else if (delivery.state === 'refused') this.#kept.delete(filling);
    if (delivery.state === 'sent') host.dispatchEvent(new FormSentEvent(form.kind));
    if (!isShown) {
      if (delivery.state === 'refused') this.#returned.push(filling);
      return host.requestUpdate();
    }
    this.#delivery = delivery;
    this.#isBusy = delivery.state === 'unsaved' && delivery.attempts === 0;
    // An answer may come minutes later: who is somewhere else on the page by then stays there (A3).
    const isHere = host.matches(':focus-within');
    if (delivery.state === 'deleted') this.#restart(new Filling(), isHere);
    host.say(deliveryWords(delivery, text));
    if (delivery.state === 'queued' && isFirst) host.show('sent', '.heading');
    else if (delivery.state === 'sent') {
      // Nothing of it stays in the page, also not for who comes back to it with the back button.
      host.filling = new Filling({}, undefined, filling.mode);
      host.show('sent', isHere ? '#sent' : undefined);
    } else if (delivery.state === 'refused') host.show('reading', isHere ? '#read' : undefined);
  }
  /** Back to one question; from there the way leads here again. */
  #change({ form, filling }: Asked, id: string): void {
    filling.goTo(form, id);
    filling.isChange = true;
    this.#host.show('asking', `#${elementId(form, id)}`);
  }
  #restart(filling = new Filling(), isHere = true): void {
    this.#delivery = undefined;
    this.#isBusy = false;
    this.#host.restart(filling);
    const [stand, place] =
      filling.again === undefined ? (['asking', '.heading'] as const) : (['reading', '#read'] as const);
    this.#host.show(stand, isHere ? place : undefined);
  }
  /** Shows the words of a message that the intake could not take after its form had gone. */
  async #open(key: string): Promise<void> {
    const answers = await this.#outbox.value?.answers(key);
    if (answers) this.#restart(new Filling(answers, key));
  }
  async #remove(key: string): Promise<void> {
    await this.#outbox.value?.remove(key);
    if (this.#host.filling.again === key) this.#restart();
    this.#host.say(this.#text.t('wait.deleted'));
  }
}
