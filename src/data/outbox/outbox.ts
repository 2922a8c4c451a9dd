import type { FormAnswers } from '../../domain/form.ts';
import type { Delivery, Outbox, Submission, Waiting } from '../../domain/outbox.ts';
import { Listeners } from '../listeners.ts';
import type { Kept } from '../storage/outbox-store.ts';
import { isFields } from '../values/fields.ts';
import type { Answer } from './attempt.ts';
import { contentOf, isTooLong, toMessage, type Message } from './message.ts';
import { Sender, type SenderOptions } from './sender.ts';
import { Submissions } from './submissions.ts';
import { Submitted } from './submitted.ts';

/** For the webmaster: nobody takes messages at that address, or this version cannot read something that was kept. */
export type OutboxIssue = 'endpoint' | 'outbox-record';

export interface OutboxOptions extends Omit<SenderOptions, 'own' | 'wrong' | 'sending' | 'answered'> {
  readonly newKey: () => string;
  /** Calls back when the page or the network comes to life, until `life` ends. */
  readonly wakes: (woken: () => void, life: AbortSignal) => void;
  readonly issue: (code: OutboxIssue, endpoint: string) => void;
  /** Whether words are in this page alone now, so that leaving it would lose them (O8). */
  readonly holding: (holds: boolean) => void;
  /** A message was kept. */
  readonly kept: () => void;
}

/** The outbox of one page; the others of this device share its store. */
export function createOutbox(options: OutboxOptions): Outbox {
  return new PageOutbox(options);
}

class PageOutbox implements Outbox {
  readonly #options: OutboxOptions;
  readonly #sender: Sender;
  readonly #listeners = new Listeners((life) => void this.#start(life));
  readonly #submissions: Submissions;
  readonly #told = new Set<string>();
  readonly #arrived = new Set<string>();
  #waiting: readonly Waiting[] = [];
  #expired: readonly string[] = [];
  #unknown = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#submissions = new Submissions(options.holding);
    this.#sender = new Sender({
      ...options,
      own: () => this.#submissions.in('queued').map(({ message }) => message),
      wrong: (endpoint) => options.issue('endpoint', endpoint),
      sending: () => void this.#changed(),
      answered: (message, answer) => this.#answered(message, answer),
    });
  }

  get waiting(): readonly Waiting[] {
    return this.#waiting;
  }

  subscribe(changed: () => void): () => void {
    return this.#listeners.add(changed);
  }

  async submit(submission: Submission, changed: (delivery: Delivery) => void, again?: string): Promise<Delivery> {
    const content = contentOf(submission);
    const known = this.#submissions.known(content, again);
    if (known) return this.#join(known, changed);
    const message = toMessage(submission, this.#options.newKey(), this.#options.now());
    const submitted = new Submitted(
      message,
      content,
      this.#listeners.add(() => {}),
    );
    submitted.follow(changed);
    if (isTooLong(message)) return submitted.become({ state: 'full' });
    this.#submissions.add(submitted);
    submitted.first = this.#keep(submitted, again);
    return submitted.first;
  }

  async sendNow(): Promise<void> {
    await this.#sender.flush('asked');
  }

  async remove(key: string): Promise<void> {
    const { store } = this.#options;
    this.#sender.stop(key);
    const gone = await store.finish(key).then(
      () => true,
      () => false,
    );
    const submitted = this.#submissions.get(key);
    if (submitted && (gone || submitted.state === 'unsaved')) this.#forget(submitted);
    await this.#changed();
  }

  async answers(key: string): Promise<FormAnswers | undefined> {
    const kept = await this.#read();
    const message = kept?.messages.find((each) => each.key === key);
    return message && answersIn(message);
  }

  takeExpired(): number {
    const expired = this.#expired;
    this.#expired = [];
    for (const key of expired) this.#told.add(key);
    if (expired.length > 0) this.#options.store.told().catch(() => {});
    return expired.length;
  }

  takeArrived(): number {
    const { size } = this.#arrived;
    this.#arrived.clear();
    return size;
  }

  async #start(life: AbortSignal): Promise<void> {
    const { wakes, tabs, store, now } = this.#options;
    const woken = async () => {
      await this.#refresh();
      await this.#sender.flush('woken');
    };
    wakes(() => void woken(), life);
    const leave = tabs.subscribe(() => {
      void this.#refresh();
      // The tab that sends may be closed: then this one goes on.
      void this.#sender.flush('due');
    });
    life.addEventListener('abort', leave);
    await store.tidy(now()).catch(() => {});
    if (life.aborted) return;
    await this.#refresh();
    this.#sender.start(life);
  }

  async #join(submitted: Submitted, changed: (delivery: Delivery) => void): Promise<Delivery> {
    submitted.follow(changed);
    if (submitted.state === 'unsaved' && !submitted.busy) return this.#keep(submitted);
    if (submitted.state === 'queued') void this.sendNow();
    if (submitted.delivery) changed(submitted.delivery);
    return submitted.delivery ?? submitted.first;
  }

  /** Keeps it, then sends it; where it cannot be kept it is sent from memory (O2, O8). */
  async #keep(submitted: Submitted, instead?: string): Promise<Delivery> {
    const { message } = submitted;
    const { key, attempts } = message;
    submitted.busy = true;
    const kept = await this.#options.store.add(message, instead).catch(() => undefined);
    submitted.busy = false;
    if (kept === false && attempts === 0) {
      const full = submitted.become({ state: 'full' });
      this.#submissions.drop(submitted);
      return full;
    }
    const delivery = submitted.become({ state: kept ? 'queued' : 'unsaved', key, attempts });
    this.#submissions.weigh();
    if (!kept) {
      void this.#sendFromMemory(submitted);
      return delivery;
    }
    this.#options.kept();
    void this.#changed();
    void this.#sender.flush('due');
    return delivery;
  }

  async #sendFromMemory(submitted: Submitted): Promise<void> {
    submitted.busy = true;
    const { message } = submitted;
    submitted.message = { ...message, attempts: message.attempts + 1 };
    const answer = await this.#sender.once(submitted.message);
    submitted.busy = false;
    await this.#answered(submitted.message, answer);
  }

  async #answered(message: Message, answer: Answer): Promise<void> {
    const { key, attempts } = message;
    const submitted = this.#submissions.get(key);
    if (submitted && (submitted.state === 'queued' || submitted.state === 'unsaved')) {
      submitted.message = message;
      const { state } = submitted;
      if (answer.is === 'sent') submitted.become({ state: 'sent', key, received: answer.received });
      else if (answer.is === 'refused') await this.#giveBack(submitted, answer.why);
      else submitted.become({ state, key, attempts, ...(answer.is === 'wrong' && { wrong: true }) });
      this.#submissions.weigh();
    }
    await this.#changed();
  }

  /** The form has the words: the store need not keep them any longer. */
  async #giveBack(submitted: Submitted, why: string | undefined): Promise<void> {
    const { key } = submitted.message;
    const wasKept = submitted.state === 'queued';
    submitted.become({ state: 'refused', key, ...(why && { why }) });
    if (!wasKept) return;
    await this.#options.store.finish(key).catch(() => {});
    await this.#changed();
  }

  async #changed(): Promise<void> {
    this.#options.tabs.tell();
    await this.#refresh();
  }

  #read(): Promise<Kept | undefined> {
    return this.#options.store.read().catch(() => undefined);
  }

  /** Follows the store: what other tabs did is told here too. */
  async #refresh(): Promise<void> {
    // Only what was kept before this look can be missed by it.
    const queued = this.#submissions.in('queued');
    const before = this.#waiting;
    const kept = await this.#read();
    if (!kept) return;
    this.#waiting = kept.messages.map(toWaiting);
    const keys = new Set(this.#waiting.map(({ key }) => key));
    for (const { key } of before) {
      if (keys.has(key)) continue;
      this.#sender.stop(key);
      const isSent = kept.receipts.some((receipt) => receipt.key === key && !receipt.expired);
      // Whoever submitted it here is told by its own form.
      if (isSent && !this.#submissions.get(key)) this.#arrived.add(key);
    }
    this.#expired = kept.receipts.filter(({ key, expired }) => expired && !this.#told.has(key)).map(({ key }) => key);
    if (kept.unknown > this.#unknown) this.#options.issue('outbox-record', '');
    this.#unknown = kept.unknown;
    for (const submitted of queued) if (submitted.state === 'queued') await this.#follow(submitted, kept);
    this.#listeners.tell();
  }

  async #follow(submitted: Submitted, { messages, receipts }: Kept): Promise<void> {
    const { key } = submitted.message;
    const message = messages.find((each) => each.key === key);
    const receipt = receipts.find((each) => each.key === key);
    if (message?.refused !== undefined) await this.#giveBack(submitted, message.refused);
    // Counted before each attempt, told after it: a wait that has begun means that it brought no answer.
    else if (message && message.next > this.#options.now()) {
      submitted.become({ state: 'queued', key, attempts: message.attempts, ...(message.wrong && { wrong: true }) });
    } else if (!message && receipt && !receipt.expired) submitted.become({ state: 'sent', key, received: receipt.day });
    else if (!message) this.#forget(submitted);
  }

  #forget(submitted: Submitted): void {
    submitted.become({ state: 'deleted', key: submitted.message.key });
    this.#submissions.drop(submitted);
  }
}

const toWaiting = ({ key, kind, at, attempts, refused, wrong }: Message): Waiting => ({
  key,
  kind,
  at,
  attempts,
  ...(refused !== undefined && { refused: true }),
  ...(wrong && { wrong: true }),
});

function answersIn({ body }: Message): FormAnswers | undefined {
  const words: unknown = JSON.parse(body);
  // Written by this code, from a submission.
  return isFields(words) ? (words.answers as FormAnswers) : undefined;
}
