import { dayOf, type OutboxStore } from '../storage/outbox-store.ts';
import { attempt, type Answer } from './attempt.ts';
import { RECORD, type Message } from './message.ts';
import { firstOf, isDue, nextTry, nextWait, type Reason } from './schedule.ts';
import type { Tabs } from './tabs.ts';

export interface SenderOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly store: OutboxStore;
  readonly tabs: Tabs;
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Settles after so many milliseconds, or rejects when the signal aborts. */
  readonly delay: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** An intake's address that does not take messages. */
  readonly wrong: (endpoint: string) => void;
  /** What this page submitted, for when the store does not answer any more. */
  readonly own: () => readonly Message[];
  /** A message is about to be sent, for the `attempts`th time. */
  readonly sending: () => void;
  /** An answer came, or none; the store knows it, where it still works. */
  readonly answered: (message: Message, answer: Answer) => Promise<void>;
}

/** Between two looks whether the tab that sends is done. */
const LOOK = 3000;
/** The longest that twenty attempts take. A tab that holds the lock longer was put to sleep by its device. */
const ASLEEP = 5 * 60_000;
const STRENGTH: readonly Reason[] = ['due', 'woken', 'asked'];

/** Sends what waits, one at a time; by itself for as long as somebody listens. */
export class Sender {
  readonly #options: SenderOptions;
  /** Sent, but the store did not say that their words are gone. */
  readonly #sent = new Set<string>();
  /** As they are now, where the store could not write it down. */
  readonly #unwritten = new Map<string, Message>();
  readonly #flights = new Map<string, AbortController>();
  #hasBegun = false;
  #life: AbortSignal | undefined;
  #pause: AbortController | undefined;
  #wanted: Reason | undefined;
  #running: Promise<void> | undefined;
  #lockedSince: number | undefined;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  start(life: AbortSignal): void {
    this.#life = life;
    life.addEventListener('abort', () => this.#pause?.abort());
    // What this page tried by now waits as long as any other.
    void this.flush(this.#hasBegun ? 'due' : 'woken');
  }

  /** Sends; settles when each message that had to was tried once, or another tab is at it. */
  flush(reason: Reason): Promise<void> {
    this.#hasBegun = true;
    this.#want(reason);
    return (this.#running ??= this.#run());
  }

  /** One attempt for this message alone, whatever the store says. */
  async once(message: Message): Promise<Answer> {
    const { fetch, now, wrong } = this.#options;
    const abort = new AbortController();
    this.#flights.set(message.key, abort);
    const answer = await attempt(message, { fetch, now, signal: abort.signal });
    this.#flights.delete(message.key);
    if (answer.is === 'wrong') wrong(message.endpoint);
    return answer;
  }

  /** Ends the attempt for this message, if it is under way. */
  stop(key: string): void {
    this.#flights.get(key)?.abort();
  }

  #want(reason: Reason): void {
    const stronger = STRENGTH.indexOf(reason) > STRENGTH.indexOf(this.#wanted ?? 'due');
    if (!this.#wanted || stronger) this.#wanted = reason;
  }

  async #run(): Promise<void> {
    this.#pause?.abort();
    let wait: number | undefined;
    try {
      while (this.#wanted) {
        const reason = this.#wanted;
        this.#wanted = undefined;
        wait = await this.#turn(reason);
        if (!this.#lockedSince) continue;
        this.#want(reason);
        break;
      }
    } finally {
      this.#running = undefined;
    }
    if (wait !== undefined) void this.#later(wait);
  }

  /** Says how long until the next is due. Sends nothing while another tab is at it. */
  async #turn(reason: Reason): Promise<number | undefined> {
    const { tabs, now } = this.#options;
    const messages = await this.#waiting();
    const lockedSince = this.#lockedSince;
    this.#lockedSince = undefined;
    // Only to look is no reason to keep another tab from sending.
    if (!messages.some((message) => isDue(message, reason, now()))) return nextWait(messages, now());
    if (lockedSince !== undefined && now() - lockedSince > ASLEEP) return this.#pass(reason);
    let wait: number | undefined = LOOK;
    const pass = async () => void (wait = await this.#pass(reason));
    if (!(await tabs.alone(pass))) this.#lockedSince = lockedSince ?? now();
    return wait;
  }

  async #later(wait: number): Promise<void> {
    if (!this.#life || this.#life.aborted) return;
    const pause = new AbortController();
    this.#pause = pause;
    try {
      await this.#options.delay(wait, pause.signal);
    } catch {
      return;
    }
    void this.flush('due');
  }

  /** Tries each message at most once. Says how long until the next is due. */
  async #pass(reason: Reason): Promise<number | undefined> {
    const { now } = this.#options;
    const tried = new Set<string>();
    for (;;) {
      const messages = await this.#waiting();
      const rest = messages.filter(({ key }) => !tried.has(key));
      const next = firstOf(rest.filter((message) => isDue(message, reason, now())));
      if (!next) return nextWait(messages, now());
      tried.add(next.key);
      await this.#send(next);
    }
  }

  async #waiting(): Promise<readonly Message[]> {
    const { store, own } = this.#options;
    const messages = await store.read().then(
      (kept) => kept.messages,
      () => own(),
    );
    for (const { key } of messages) if (this.#sent.has(key)) await this.#finish(key);
    const unsent = messages.filter(({ key }) => !this.#sent.has(key));
    return unsent.map((message) => this.#unwritten.get(message.key) ?? message);
  }

  async #send(message: Message): Promise<void> {
    const { sending, answered, now, random } = this.#options;
    const marked = await this.#change(message, (kept) => ({
      ...kept,
      attempts: Math.max(kept.attempts, message.attempts) + 1,
      next: 0,
    }));
    if (!marked) return;
    sending();
    const answer = await this.once(marked);
    if (answer.is === 'sent') {
      await this.#finish(marked.key);
      return answered(marked, answer);
    }
    const kept = await this.#change(marked, (waits) => after(answer, waits, now(), random()));
    return answered(kept ?? marked, answer);
  }

  /** The store may have stopped working since it kept the message; then it is sent all the same. */
  async #change(message: Message, changed: (message: Message) => Message): Promise<Message | undefined> {
    const { key } = message;
    try {
      const kept = await this.#options.store.change(key, changed);
      this.#unwritten.delete(key);
      return kept;
    } catch {
      const unwritten = changed(message);
      this.#unwritten.set(key, unwritten);
      return unwritten;
    }
  }

  async #finish(key: string): Promise<void> {
    const { store, now } = this.#options;
    this.#sent.add(key);
    this.#unwritten.delete(key);
    try {
      await store.finish(key, { v: RECORD, key, day: dayOf(now()) });
      this.#sent.delete(key);
    } catch {
      // The next pass tries again; until then it is not sent a second time.
    }
  }
}

function after(answer: Answer, message: Message, now: number, random: number): Message {
  if (answer.is === 'refused') return { ...message, refused: answer.why ?? '' };
  return { ...message, ...nextTry(answer, message.attempts, now, random) };
}
