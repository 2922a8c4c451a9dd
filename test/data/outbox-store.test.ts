import { expect } from '@open-wc/testing';
import { RECORD, toMessage, type Message } from '../../src/data/outbox/message.ts';
import { createOutboxStore, openOutboxDatabase, type OutboxStore } from '../../src/data/storage/outbox-store.ts';
import { FakeIntake } from '../support/fake-intake.ts';
import { FakeTime, until } from '../support/fake-time.ts';
import { meddled } from '../support/meddled-database.ts';
import { deleteOutbox, haveDeviceAlone, openTab } from '../support/outbox-tab.ts';
import { submission } from '../support/submission.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOON = Date.parse('2026-11-25T12:00:00Z');
const message = (key: string, more: Partial<Message> = {}): Message => ({
  ...toMessage(submission(), key, NOON),
  ...more,
});

/** The database of version 1 and a record in it, exactly as that release wrote them: never change this. */
const FIRST_RELEASE = {
  v: 1,
  key: '7d0c1f5e-3c1b-4a55-9d0e-0c9b8b1f2a11',
  kind: 'offer',
  endpoint: 'https://balen.example/v1/intake',
  at: Date.parse('2026-11-25T09:00:00Z'),
  body: '{"key":"7d0c1f5e-3c1b-4a55-9d0e-0c9b8b1f2a11","kind":"offer","formVersion":1,"lang":"nl","answers":{"what":"Soep"},"consent":{"contact":true,"text":"Ja","at":"2026-11-25T09:00:00.000Z"}}',
  attempts: 2,
  next: 0,
  firm: false,
};

function raw(
  version: number,
  work: (database: IDBDatabase) => void,
  records: readonly object[] = [],
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('buurt-outbox', version);
    opening.onupgradeneeded = () => work(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (records.length === 0) return resolve(database);
      const writing = database.transaction('messages', 'readwrite');
      for (const record of records) writing.objectStore('messages').put(record);
      writing.oncomplete = () => resolve(database);
    };
  });
}
function firstRelease(database: IDBDatabase): void {
  database.createObjectStore('messages', { keyPath: 'key' });
  database.createObjectStore('receipts', { keyPath: 'key' });
}

describe('the outbox’s store', () => {
  haveDeviceAlone();
  let store: OutboxStore;
  beforeEach(deleteOutbox);
  beforeEach(() => (store = createOutboxStore({ patience: 60_000 })));

  it('writes to the disk, not only to the browser’s memory', async () => {
    const asked: unknown[] = [];
    const open = meddled({ before: (options) => asked.push(options) });
    const watched = createOutboxStore({ patience: 60_000, open });
    await watched.add(message('a'));
    await watched.finish('a', { v: RECORD, key: 'a', day: '2026-11-25' });
    expect(asked).to.deep.equal([{ durability: 'strict' }, { durability: 'strict' }]);
  });
  it('gives what waits, the oldest first', async () => {
    await store.add(message('b', { at: NOON + 1 }));
    await store.add(message('c', { at: NOON - 1 }));
    expect((await store.read()).messages.map(({ key }) => key)).to.deep.equal(['c', 'b']);
  });
  it('changes only what is there', async () => {
    expect(await store.change('a', (kept) => kept)).to.equal(undefined);
    await store.add(message('a'));
    expect((await store.change('a', (kept) => ({ ...kept, attempts: 1 })))?.attempts).to.equal(1);
    await store.finish('a');
    expect(await store.change('a', (kept) => kept)).to.equal(undefined);
    expect((await store.read()).messages).to.deep.equal([]);
  });
  it('tidies what is seven days old, and says so until it was told', async () => {
    await store.add(message('old', { at: NOON - 7 * DAY }));
    await store.add(message('new', { at: NOON - 7 * DAY + 1 }));
    await store.tidy(NOON);
    const { messages, receipts } = await store.read();
    expect(messages.map(({ key }) => key)).to.deep.equal(['new']);
    expect(receipts).to.deep.equal([{ v: 1, key: 'old', day: '2026-11-25', expired: true }]);
    await store.tidy(NOON + DAY);
    expect((await store.read()).receipts.map(({ key }) => key)).to.deep.equal(['new', 'old']);
    await store.told();
    expect((await store.read()).receipts).to.deep.equal([]);
  });
  it('of the first release is read, and sent as it was', async () => {
    (await raw(1, firstRelease, [FIRST_RELEASE])).close();
    expect((await store.read()).messages).to.deep.equal([FIRST_RELEASE]);
    const intake = new FakeIntake();
    const tab = openTab({ intake, time: new FakeTime('2026-11-25T10:00:00Z') });
    await until(() => intake.effects.size === 1);
    expect(intake.attempts).to.deep.equal([{ key: FIRST_RELEASE.key, body: FIRST_RELEASE.body }]);
    await tab.close();
  });
  it('keeps a record that this version cannot read, does not send it, and tells the webmaster', async () => {
    const later = { ...FIRST_RELEASE, v: 2, at: NOON - 30 * DAY };
    (await raw(1, firstRelease, [later])).close();
    const intake = new FakeIntake();
    const tab = openTab({ intake, time: new FakeTime('2026-11-25T10:00:00Z') });
    await until(() => tab.issues.length > 0);
    await tab.outbox.sendNow();
    expect(tab.issues[0]).to.equal('outbox-record ');
    expect(tab.outbox.waiting).to.deep.equal([]);
    expect(intake.attempts).to.deep.equal([]);
    expect(await store.read()).to.deep.equal({ messages: [], receipts: [], unknown: 1 });
    await tab.close();
  });
  it('of a newer version is left as it is', async () => {
    (await raw(7, (database) => database.createObjectStore('letters'))).close();
    for (const work of [() => store.read(), () => store.add(message('a')), () => store.tidy(NOON)]) {
      expect(
        await work().then(
          () => 'worked',
          ({ name }) => name,
        ),
      ).to.equal('VersionError');
    }
    const database = await raw(7, () => {});
    expect([...database.objectStoreNames]).to.deep.equal(['letters']);
    database.close();
  });
  it('does not stand in the way of a newer version, or of a resident who clears the site’s data', async () => {
    await store.add(message('a'));
    const cleared = indexedDB.deleteDatabase('buurt-outbox');
    await new Promise((resolve, reject) => {
      cleared.onsuccess = resolve;
      cleared.onblocked = () => reject(new Error('blocked'));
    });
    await store.add(message('b'));
    expect((await store.read()).messages.map(({ key }) => key)).to.deep.equal(['b']);
  });
  it('that hung is not waited for a second time, and works again when it does', async () => {
    let go: () => void = () => {};
    const open: typeof openOutboxDatabase = async (make, lost) => {
      await new Promise<void>((resolve) => (go = resolve));
      return openOutboxDatabase(make, lost);
    };
    const slow = createOutboxStore({ patience: 30, open });
    const failed = (work: Promise<unknown>) =>
      work.then(
        () => 'worked',
        () => 'failed',
      );
    expect(await failed(slow.add(message('a')))).to.equal('failed');
    expect(await failed(slow.add(message('b')))).to.equal('failed');
    go();
    let again = 'failed';
    while (again === 'failed') {
      await new Promise((resolve) => setTimeout(resolve));
      again = await failed(slow.read());
    }
    expect((await store.read()).messages).to.deep.equal([]);
  });
});
