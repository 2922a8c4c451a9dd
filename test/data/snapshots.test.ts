import { expect } from '@open-wc/testing';
import type { LoadedFeed } from '../../src/data/load-feed.ts';
import { openFeedDatabase, type StoredCopy } from '../../src/data/storage/database.ts';
import { createSnapshots, type Snapshots } from '../../src/data/storage/snapshots.ts';
import type { Service } from '../../src/domain/service.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOON = Date.parse('2026-11-25T12:00:00Z');

const service = (id: string): Service => ({
  id,
  name: { nl: `Dienst ${id}`, fr: `Service ${id}` },
  category: ['svc.care'],
  needs: ['need.company'],
  summary: 'Een korte tekst over wat deze dienst doet, voor wie en wanneer.',
  status: 'open',
  contact: { phone: [{ number: '014 00 00 03' }], email: ['info@example.be'] },
  location: [{ street: 'Dorpsstraat 1', postcode: '2490', place: 'Balen', lat: 51.17, lon: 5.17 }],
  stops: [],
  serviceArea: [],
  hours: { weekly: [{ day: 1, from: '09:00', to: '12:00' }], exceptions: [] },
  audiences: [],
  bring: [],
  languages: ['nl'],
  access: [],
  rights: [],
  area: ['13003'],
});
const list = (...ids: string[]): LoadedFeed<Service> => ({
  items: ids.map(service),
  problems: [{ severity: 'advice', code: 'id.made', path: '/items/0' }],
  format: 'native',
  label: 'De buren',
});

const destroy = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('buurt-feeds');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

const blob = (json: string) => new Blob([json]);

const idsIn = async (snapshots: Snapshots, key = 'a') =>
  (await snapshots.read('services', key))?.feed.items.map(({ id }) => id);

describe('the last good copy', () => {
  let now: number;
  let snapshots: Snapshots;
  const keep = (key: string, ...ids: string[]) => snapshots.write('services', key, { at: now, feed: list(...ids) });

  beforeEach(destroy);
  beforeEach(() => {
    now = NOON;
    snapshots = createSnapshots({ now: () => now });
  });
  after(destroy);

  it('is there on the next visit, with the time it was made', async () => {
    await keep('a', '1', '2');
    now += 3 * DAY;
    const copy = await createSnapshots({ now: () => now }).read('services', 'a');
    expect(copy?.at).to.equal(NOON);
    expect(copy?.feed).to.deep.equal({ ...list('1', '2'), problems: [] });
  });
  it('is replaced by a newer one', async () => {
    await keep('a', 'old');
    await keep('a', 'new');
    expect(await idsIn(snapshots)).to.deep.equal(['new']);
  });
  it('is kept per kind', async () => {
    await keep('a', '1');
    expect(await snapshots.read('partners', 'a')).to.equal(undefined);
  });
  it('goes after thirty days', async () => {
    await keep('a', '1');
    now += 30 * DAY;
    expect(await idsIn(snapshots)).to.equal(undefined);
    now -= DAY;
    expect(await idsIn(snapshots)).to.equal(undefined);
  });
  it('makes room: forty feeds, the oldest goes first', async () => {
    for (let at = 0; at <= 40; at++) {
      now = NOON + at;
      await keep(`feed ${at}`, String(at));
    }
    expect(await idsIn(snapshots, 'feed 0')).to.equal(undefined);
    expect(await idsIn(snapshots, 'feed 1')).to.deep.equal(['1']);
    expect(await idsIn(snapshots, 'feed 40')).to.deep.equal(['40']);
  });

  describe('of another version, or unreadable', () => {
    for (const [what, stored] of [
      ['another version', { version: 1, at: NOON, json: blob(JSON.stringify(list('1'))) }],
      ['cut off', { version: 2, at: NOON, json: blob('{"items":[{') }],
      ['no text', { version: 2, at: NOON }],
      ['no date', { version: 2, json: blob(JSON.stringify(list('1'))) }],
    ] as const) {
      it(`(${what}) is dropped`, async () => {
        const database = await openFeedDatabase(true, () => {});
        await database.put('copies', stored as StoredCopy, 'services a');
        expect(await idsIn(snapshots)).to.equal(undefined);
        expect(await database.getAllKeys('copies')).to.deep.equal([]);
        database.close();
      });
    }
  });

  describe('of which there is none', () => {
    const isThere = async () => (await indexedDB.databases()).some(({ name }) => name === 'buurt-feeds');

    it('leaves nothing on the device for having been looked for or removed', async () => {
      expect(await idsIn(snapshots)).to.equal(undefined);
      await snapshots.remove('services', 'a');
      await snapshots.renew('services', 'a', now);
      expect(await isThere()).to.equal(false);
    });
    it('is kept, also while another feed still looks for its own', async () => {
      let go = () => {};
      const gone = new Promise<void>((resolve) => (go = resolve));
      const slow = createSnapshots({
        now: () => now,
        open: async (make, lost) => {
          if (!make) await gone;
          return openFeedDatabase(make, lost);
        },
      });
      const looked = slow.read('services', 'b');
      const kept = slow.write('services', 'a', { at: now, feed: list('1') });
      // By then it wants the database that the other waits for.
      await new Promise((resolve) => requestIdleCallback(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      go();
      expect(await looked).to.equal(undefined);
      await kept;
      expect(await idsIn(slow)).to.deep.equal(['1']);
    });
  });

  describe('in two tabs', () => {
    it('is the same for both', async () => {
      const other = createSnapshots({ now: () => now });
      await Promise.all([keep('a', '1'), other.write('services', 'b', { at: now, feed: list('2') })]);
      expect(await idsIn(other, 'a')).to.deep.equal(['1']);
      expect(await idsIn(snapshots, 'b')).to.deep.equal(['2']);
    });
    it('does not stand in the way when the other clears it', async () => {
      await keep('a', '1');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const cleared = frame.contentWindow?.indexedDB.deleteDatabase('buurt-feeds');
      await new Promise((resolve, reject) => {
        cleared!.onsuccess = resolve;
        cleared!.onblocked = () => reject(new Error('blocked'));
      });
      frame.remove();
      expect(await idsIn(snapshots)).to.equal(undefined);
      await keep('a', '2');
      expect(await idsIn(snapshots)).to.deep.equal(['2']);
    });
  });

  describe('where storage does not work', () => {
    const nothing = async (broken: Snapshots) => {
      await broken.write('services', 'a', { at: now, feed: list('1') });
      expect(await idsIn(broken)).to.equal(undefined);
    };
    it('(missing) is not there, and nothing breaks', () =>
      nothing(
        createSnapshots({
          now: () => now,
          open: () => {
            throw new ReferenceError('indexedDB is not defined');
          },
        }),
      ));
    it('(forbidden) is not there, and nothing breaks', () =>
      nothing(
        createSnapshots({ now: () => now, open: () => Promise.reject(new DOMException('no', 'SecurityError')) }),
      ));
    it('(full) keeps what it had', async () => {
      await keep('a', 'old');
      const full = createSnapshots({
        now: () => now,
        open: async (make, lost) => {
          const database = await openFeedDatabase(make, lost);
          const transaction = (store: 'copies', mode?: IDBTransactionMode) => {
            if (mode === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
            return database.transaction(store, mode);
          };
          return new Proxy(database, {
            get: (target, name) => (name === 'transaction' ? transaction : Reflect.get(target, name)),
          });
        },
      });
      await full.write('services', 'a', { at: now, feed: list('new') });
      expect(await idsIn(full)).to.deep.equal(['old']);
    });
    it('(hanging) is waited for once', async () => {
      const blocking = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('buurt-feeds', 1);
        request.onsuccess = () => resolve(request.result);
      });
      // Whoever opens the database now waits for this deletion, which waits for the connection above.
      const deletion = indexedDB.deleteDatabase('buurt-feeds');
      const patient = createSnapshots({ now: () => now, patience: 50 });
      await nothing(patient);
      blocking.close();
      await new Promise((resolve) => (deletion.onsuccess = resolve));
      expect(await idsIn(patient)).to.equal(undefined);
    });
  });

  it('of 10,000 services is written and read within the time of a test', async () => {
    const ids = Array.from({ length: 10_000 }, (_each, at) => String(at));
    const feed = list(...ids);
    const start = performance.now();
    await snapshots.write('services', 'a', { at: now, feed });
    const written = performance.now();
    const copy = await snapshots.read('services', 'a');
    const read = performance.now();
    expect(copy?.feed.items).to.have.length(10_000);
    console.log(`10,000 services: kept in ${Math.round(written - start)} ms, read in ${Math.round(read - written)} ms`);
  });
});
