import { newKey, toMessage } from '../../src/data/outbox/message.ts';
import { createOutbox } from '../../src/data/outbox/outbox.ts';
import { browserTabs, type Tabs } from '../../src/data/outbox/tabs.ts';
import { createOutboxStore, type Kept, type OutboxStore } from '../../src/data/storage/outbox-store.ts';
import type { Delivery, Outbox, Submission } from '../../src/domain/outbox.ts';
import type { FakeIntake } from './fake-intake.ts';
import type { FakeTime } from './fake-time.ts';
import { submission } from './submission.ts';

export interface OutboxTab {
  readonly outbox: Outbox;
  /** Every word that was told, for example `queued 1`. */
  readonly words: string[];
  /** Keys by the words' order. */
  readonly keys: string[];
  readonly issues: string[];
  /** Whether leaving the page would ask first. */
  readonly holds: boolean;
  submit(what?: string | Submission, again?: string): Promise<Delivery>;
  /** As `submit`, in a page that had no outbox before. */
  submitFirst(what: string): Promise<Delivery>;
  /** The page or the network comes to life. */
  wake(): void;
  /** The tab goes away: nothing of it runs on. */
  close(): Promise<void>;
}

/** The storage of a busy machine is slow, and is no storage that does not answer. */
const patientStore = () => createOutboxStore({ patience: 60_000 });

interface TabOptions {
  intake: FakeIntake;
  time: FakeTime;
  store?: OutboxStore;
  tabs?: Tabs;
}

const describeDelivery = (delivery: Delivery) =>
  'attempts' in delivery ? `${delivery.state} ${delivery.attempts}${delivery.wrong ? ' wrong' : ''}` : delivery.state;

/** One tab of a browser with the real store and the real locks; clock, chance and network are given. */
export function openTab({ intake, time, store = patientStore(), tabs = browserTabs() }: TabOptions): OutboxTab {
  const words: string[] = [];
  const keys: string[] = [];
  const issues: string[] = [];
  let holds = false;
  let isOpen = true;
  let wake = () => {};
  let looks = 0;
  let looked = () => {};
  const ready = new Promise<void>((resolve) => (looked = resolve));
  const outbox = createOutbox({
    fetch: (...request) => (isOpen ? intake.fetch(...request) : new Promise(() => {})),
    // A page that comes up looks twice: for what to show, and for what to send.
    store: { ...store, read: () => store.read().finally(() => ++looks === 2 && looked()) },
    tabs,
    now: time.now,
    random: () => 0.5,
    delay: (milliseconds, signal) => (isOpen ? time.delay(milliseconds, signal) : new Promise(() => {})),
    newKey: () => newKey(crypto),
    wakes: (woken, life) => {
      wake = woken;
      life.addEventListener('abort', () => (wake = () => {}));
    },
    issue: (code, endpoint) => issues.push(`${code} ${endpoint}`),
    holding: (now) => (holds = now),
    kept: () => {},
  });
  const leave = outbox.subscribe(() => {});
  const told = (delivery: Delivery) => {
    words.push(describeDelivery(delivery));
    if ('key' in delivery) keys.push(delivery.key);
  };
  return {
    outbox,
    words,
    keys,
    issues,
    get holds() {
      return holds;
    },
    async submit(what, again) {
      // What waits from earlier visits was looked at: a moment after the page came up.
      await ready;
      return outbox.submit(typeof what === 'object' ? what : submission(what), told, again);
    },
    submitFirst: (what) => outbox.submit(submission(what), told),
    wake: () => wake(),
    async close() {
      isOpen = false;
      leave();
      await Promise.all([...new Set(keys)].map((key) => outbox.remove(key)));
    },
  };
}

/** What another version of this code, or the resident's own tools, would see on the device. */
export const onDevice = (): Promise<Kept> => patientStore().read();

/** A message of an earlier visit. Returns its key. */
export async function keepFromBefore(what: string, at: number): Promise<string> {
  const message = toMessage(submission(what), newKey(crypto), at);
  await patientStore().add(message);
  return message.key;
}

export const deleteOutbox = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('buurt-outbox');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/**
 * Test files may run side by side in one browser, where they share the real database, locks and channel: a file that
 * calls this has them to itself.
 */
export function haveDeviceAlone(): void {
  let leave = () => {};
  before(async function () {
    this.timeout(110_000);
    await new Promise<void>((begin) => {
      void navigator.locks.request('tests of the outbox', () => {
        begin();
        return new Promise<void>((resolve) => (leave = resolve));
      });
    });
  });
  before(deleteOutbox);
  after(deleteOutbox);
  after(() => leave());
}
