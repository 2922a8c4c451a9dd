import { expect } from '@open-wc/testing';
import { createOutboxStore, openOutboxDatabase, type OutboxStore } from '../../src/data/storage/outbox-store.ts';
import { FakeIntake } from '../support/fake-intake.ts';
import { FakeTime, until } from '../support/fake-time.ts';
import { meddled } from '../support/meddled-database.ts';
import { deleteOutbox, haveDeviceAlone, onDevice, openTab, type OutboxTab } from '../support/outbox-tab.ts';

/** Of a storage that never answers in these tests, so that nobody waits two seconds for it. */
const PATIENCE = 60;
type Open = typeof openOutboxDatabase;
const rejecting =
  (name: string): Open =>
  () =>
    Promise.reject(new DOMException('no', name));
const never = () => new Promise<never>(() => {});

/** Keeps a transaction from ending, as a disk does that does not answer. */
function hang(transaction: IDBTransaction): void {
  let isOver = false;
  transaction.addEventListener('abort', () => (isOver = true));
  const store = transaction.objectStore('messages');
  const ask = () => {
    if (!isOver) store.count().onsuccess = ask;
  };
  ask();
}

const rawOpen = (version: number, upgrade: (database: IDBDatabase) => void = () => {}) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('buurt-outbox', version);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

let isGone = false;

interface Condition {
  /** What the outbox opens instead of the real database. */
  open?: Open;
  /** What is on the device before the page comes up; returns how to tidy up. */
  prepare?: () => Promise<() => void>;
  keeps: boolean;
}

const conditions: Record<string, Condition> = {
  'working': { keeps: true },
  'missing': {
    open: () => {
      throw new ReferenceError('indexedDB is not defined');
    },
    keeps: false,
  },
  'forbidden': { open: rejecting('SecurityError'), keeps: false },
  'private': { open: rejecting('InvalidStateError'), keeps: false },
  'broken on the disk': { open: rejecting('UnknownError'), keeps: false },
  'hanging while it opens': { open: never, keeps: false },
  'hanging while it writes': { open: meddled({ writing: hang }), keeps: false },
  'full': { open: meddled({ writing: (transaction) => transaction.abort() }), keeps: false },
  'full at the very end': {
    open: meddled({
      writing(transaction) {
        // All requests succeed; then the disk has no room for the whole.
        const store = transaction.objectStore('messages');
        store.put = (value) => {
          const request = IDBObjectStore.prototype.put.call(store, value);
          request.addEventListener('success', () => transaction.abort());
          return request;
        };
      },
    }),
    keeps: false,
  },
  'blocked by a tab that does not let go': {
    async prepare() {
      const other = await rawOpen(1, (database) => {
        database.createObjectStore('messages', { keyPath: 'key' });
        database.createObjectStore('receipts', { keyPath: 'key' });
      });
      const clearing = indexedDB.deleteDatabase('buurt-outbox');
      await new Promise((resolve) => (clearing.onblocked = resolve));
      return () => other.close();
    },
    keeps: false,
  },
  'of a newer version': {
    async prepare() {
      (await rawOpen(7, (database) => database.createObjectStore('letters'))).close();
      return () => {};
    },
    keeps: false,
  },
  'lost before the first message': {
    open: async (make, lost) => {
      const database = await openOutboxDatabase(make, lost);
      database?.close();
      return database;
    },
    keeps: false,
  },
  'lost for good after the first message': {
    async prepare() {
      isGone = false;
      return () => {};
    },
    open: meddled({
      before(_options, make) {
        if (isGone) throw new DOMException('closed', 'InvalidStateError');
        isGone = make;
      },
    }),
    keeps: true,
  },
  'lost after the first message': {
    open(make, lost) {
      let isLost = false;
      const before = () => {
        if (isLost) throw new DOMException('closed', 'InvalidStateError');
        isLost = make;
      };
      return meddled({ before })(make, lost);
    },
    keeps: true,
  },
};

describe('storage that is', () => {
  haveDeviceAlone();
  let time: FakeTime;
  let intake: FakeIntake;
  let tab: OutboxTab;
  let tidy: () => void;
  let store: OutboxStore;

  beforeEach(deleteOutbox);
  beforeEach(() => {
    time = new FakeTime('2026-11-25T10:00:00Z');
    intake = new FakeIntake();
    tidy = () => {};
  });
  afterEach(async () => {
    await tab.close();
    tidy();
    await deleteOutbox();
  });

  for (const [name, { open, prepare, keeps }] of Object.entries(conditions)) {
    describe(name, () => {
      beforeEach(async () => {
        if (prepare) tidy = await prepare();
        store = createOutboxStore({ ...(!keeps && { patience: PATIENCE }), ...(open && { open }) });
        tab = openTab({ intake, time, store });
      });
      const first = keeps ? 'queued 0' : 'unsaved 0';

      it('with an intake that answers: sent once, and "saved" is said only where it is', async () => {
        await tab.submit('Soep');
        await until(() => tab.words.includes('sent'), tab.words.join());
        expect(tab.words).to.deep.equal([first, 'sent']);
        expect(intake.effects.size).to.equal(1);
        expect(tab.holds).to.equal(false);
      });
      it('with no intake: nothing false is said, and the next try sends the same bytes', async () => {
        intake.accidents = ['die'];
        await tab.submit('Soep');
        await until(() => tab.words.length === 2, tab.words.join());
        expect(tab.words).to.deep.equal(keeps ? ['queued 0', 'queued 1'] : ['unsaved 0', 'unsaved 1']);
        expect(tab.holds).to.equal(!keeps);
        await tab.submit('Soep', tab.keys[0]);
        await until(() => tab.words.includes('sent'), tab.words.join());
        expect(tab.words.some((word) => word.startsWith('queued'))).to.equal(keeps);
        expect(intake.attempts).to.have.length(2);
        expect(intake.attempts[1]).to.deep.equal(intake.attempts[0]);
        expect(intake.effects.size).to.equal(1);
        expect(tab.holds).to.equal(false);
      });
    });
  }

  it('lost for good still sends what it kept, and the next visit deletes it without a second effect', async () => {
    const { prepare, open } = conditions['lost for good after the first message']!;
    await prepare!();
    tab = openTab({ intake, time, store: createOutboxStore({ open: open! }) });
    await tab.submit('Soep');
    await until(() => tab.words.includes('sent'));
    expect((await onDevice()).messages).to.have.length(1);
    await tab.close();
    tab = openTab({ intake, time });
    await until(() => intake.attempts.length === 2);
    await until(() => tab.outbox.waiting.length === 0);
    expect((await onDevice()).messages).to.deep.equal([]);
    expect(intake.effects.size).to.equal(1);
  });

  describe('missing, and a text that is changed', () => {
    beforeEach(() => {
      tab = openTab({
        intake,
        time,
        store: createOutboxStore({ patience: PATIENCE, open: rejecting('SecurityError') }),
      });
    });
    it('after an attempt nobody answered: the words that may have arrived are sent again, not others', async () => {
      intake.accidents = ['die'];
      await tab.submit('Soep');
      await until(() => tab.words.includes('unsaved 1'));
      await tab.submit('Brood', tab.keys[0]);
      await until(() => tab.words.includes('sent'));
      expect(intake.attempts[1]).to.deep.equal(intake.attempts[0]);
      expect(intake.effects.size).to.equal(1);
    });
    it('after a refusal: goes out under a new key', async () => {
      intake.accidents = [422];
      await tab.submit('Soep');
      await until(() => tab.words.includes('refused'));
      expect(tab.holds).to.equal(false);
      await tab.submit('Brood', tab.keys[0]);
      await until(() => tab.words.includes('sent'));
      expect(intake.attempts[1]?.key).not.to.equal(intake.attempts[0]?.key);
    });
  });

  it('back again keeps what only the page had, with the same key', async () => {
    let works = false;
    const open: Open = (make, lost) => (works ? openOutboxDatabase(make, lost) : rejecting('UnknownError')(make, lost));
    tab = openTab({ intake, time, store: createOutboxStore({ open }) });
    intake.accidents = ['die', 'drop'];
    await tab.submit('Soep');
    await until(() => tab.words.includes('unsaved 1'));
    works = true;
    await tab.submit('Soep', tab.keys[0]);
    expect(tab.words).to.include('queued 1');
    expect(tab.holds).to.equal(false);
    await until(() => tab.words.includes('queued 2'));
    expect((await onDevice()).messages.map(({ key, attempts }) => [key, attempts])).to.deep.equal([[tab.keys[0], 2]]);
  });
});
