import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { isMessage, RECORD, type Message, type Receipt } from '../outbox/message.ts';

/** Everything in the store. */
export interface Kept {
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly receipts: readonly Receipt[];
  /** How many records this version cannot read: kept for the version that can, and never sent. */
  readonly unknown: number;
}

/**
 * The messages on this device. Each call is one transaction, and durable once it settles: on the disk, not only in the
 * browser's memory. Rejects where storage is missing, forbidden, full, lost or newer than this code, or hangs.
 */
export interface OutboxStore {
  read(): Promise<Kept>;
  /** Keeps a message, in the place of a refused one where that is named. False: too many wait already (O10). */
  add(message: Message, instead?: string): Promise<boolean>;
  /** Changes one, and gives it as it is now; `undefined` when it is no longer there. */
  change(key: string, changed: (message: Message) => Message): Promise<Message | undefined>;
  /** Deletes one, and writes its receipt where there is one to write. */
  finish(key: string, receipt?: Receipt): Promise<void>;
  /** Deletes what has waited for seven days, and receipts after their day. */
  tidy(now: number): Promise<void>;
  /** The resident was told of what expired. */
  told(): Promise<void>;
}

interface Tables extends DBSchema {
  messages: { key: string; value: Message };
  receipts: { key: string; value: Receipt };
}
type Names = ['messages', 'receipts'];
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Tables, Names, Mode>;
export type OutboxDatabase = IDBPDatabase<Tables>;

const EMPTY: Kept = { messages: [], receipts: [], unknown: 0 };
const MOST = 20;
const DAY = 24 * 60 * 60 * 1000;
const OLDEST = 7 * DAY;
const PATIENCE = 2000;

/** `YYYY-MM-DD`, in UTC. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/**
 * Opens IndexedDB `buurt-outbox`; `undefined` where there is none and none is to be made: nothing is left on a device
 * before somebody submits something (P3). Rejects where the browser has no storage or a newer one, or does not allow it.
 */
export async function openOutboxDatabase(make: boolean, lost: () => void): Promise<OutboxDatabase | undefined> {
  let isAbsent = false;
  const opening = openDB<Tables>('buurt-outbox', 1, {
    upgrade(database, _old, _new, transaction) {
      database.createObjectStore('messages', { keyPath: 'key' });
      database.createObjectStore('receipts', { keyPath: 'key' });
      if (make) return;
      isAbsent = true;
      transaction.done.catch(() => {});
      transaction.abort();
    },
    // A newer buurt in another tab, or the resident clearing the site's data, must not have to wait for this page.
    blocking(_current, _wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      lost();
    },
    terminated: lost,
  });
  return opening.catch((error: unknown) => {
    if (isAbsent) return undefined;
    throw error;
  });
}

interface StoreOptions {
  /** Milliseconds after which a storage that does not answer counts as missing. */
  readonly patience?: number;
  readonly open?: typeof openOutboxDatabase;
}

export function createOutboxStore({ patience = PATIENCE, open = openOutboxDatabase }: StoreOptions = {}): OutboxStore {
  let database: Promise<OutboxDatabase | undefined> | undefined;
  let hangs = false;

  const lose = () => (database = undefined);

  async function begin<Mode extends IDBTransactionMode>(
    mode: Mode,
    make: boolean,
  ): Promise<Transaction<Mode> | undefined> {
    const opened = await (database ??= open(make, lose));
    if (opened) return opened.transaction(['messages', 'receipts'], mode, { durability: 'strict' });
    lose();
    return make ? begin(mode, make) : undefined;
  }

  async function work<T, Mode extends IDBTransactionMode>(
    mode: Mode,
    make: boolean,
    job: (transaction: Transaction<Mode>) => Promise<T>,
    signal: AbortSignal,
  ): Promise<T | undefined> {
    const transaction = await begin(mode, make).catch(() => {
      // A connection can be lost without a word; a new one often works.
      lose();
      return begin(mode, make);
    });
    if (!transaction) return undefined;
    const stop = () => {
      try {
        transaction.abort();
      } catch {
        // It ended in the meantime.
      }
    };
    // What was given up must not be done later behind the resident's back.
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    // Kept only means kept after `complete`: a full disk can still fail a commit whose requests all succeeded.
    const [result] = await Promise.all([job(transaction), transaction.done]);
    return result;
  }

  /** `undefined`: there is no database, and this is no reason to make one. */
  async function ask<T, Mode extends IDBTransactionMode>(
    mode: Mode,
    job: (transaction: Transaction<Mode>) => Promise<T>,
    make = false,
  ): Promise<T | undefined> {
    if (hangs) throw new DOMException('The storage does not answer.', 'TimeoutError');
    const abort = new AbortController();
    const late = new Promise<never>((_resolve, reject) => {
      abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
    });
    const timer = setTimeout(() => {
      hangs = true;
      abort.abort();
    }, patience);
    const done = work(mode, make, job, abort.signal);
    // It may come back to life; until then nobody waits for it a second time.
    const alive = () => (hangs = false);
    done.then(alive, alive);
    try {
      return await Promise.race([late, done]);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    read: async () => {
      const kept = await ask('readonly', async (transaction) => {
        const records: unknown[] = await transaction.objectStore('messages').getAll();
        const receipts = await transaction.objectStore('receipts').getAll();
        const messages = records.filter(isMessage).toSorted((a, b) => a.at - b.at);
        return { messages, receipts, unknown: records.length - messages.length };
      });
      return kept ?? EMPTY;
    },
    add: async (message, instead) => {
      const keep = async (transaction: Transaction<'readwrite'>) => {
        const messages = transaction.objectStore('messages');
        const old = instead === undefined ? undefined : await messages.get(instead);
        if (old?.refused !== undefined) await messages.delete(old.key);
        if ((await messages.count()) >= MOST) return false;
        await messages.put(message);
        return true;
      };
      return (await ask('readwrite', keep, true)) === true;
    },
    change: (key, changed) =>
      ask('readwrite', async (transaction) => {
        const messages = transaction.objectStore('messages');
        const record = await messages.get(key);
        if (!isMessage(record)) return undefined;
        const message = changed(record);
        await messages.put(message);
        return message;
      }),
    finish: (key, receipt) =>
      ask('readwrite', async (transaction) => {
        await transaction.objectStore('messages').delete(key);
        if (receipt) await transaction.objectStore('receipts').put(receipt);
      }),
    tidy: (now) =>
      ask('readwrite', async (transaction) => {
        const messages = transaction.objectStore('messages');
        const receipts = transaction.objectStore('receipts');
        const day = dayOf(now);
        for (const { key, expired, day: written } of await receipts.getAll()) {
          if (!expired && written !== day) await receipts.delete(key);
        }
        for (const message of await messages.getAll()) {
          if (!isMessage(message) || now - message.at < OLDEST) continue;
          await messages.delete(message.key);
          await receipts.put({ v: RECORD, key: message.key, day, expired: true });
        }
      }),
    told: () =>
      ask('readwrite', async (transaction) => {
        const receipts = transaction.objectStore('receipts');
        for (const { key, expired } of await receipts.getAll()) if (expired) await receipts.delete(key);
      }),
  };
}
