import type { Config } from '../../domain/config.ts';
import type { Items } from '../../domain/feed.ts';
import type { LoadedFeed } from '../load-feed.ts';
import { TimeSlices } from '../time-slices.ts';
import { openFeedDatabase, type FeedDatabase, type StoredCopy } from './database.ts';

/** What copies are kept of: every kind of feed, and a config, which is a list of one. */
export interface Kept extends Items {
  config: Config;
}

/** A feed as it was the last time it could be read. */
export interface KeptCopy<Item> {
  /** When it was fetched, in milliseconds since 1970. */
  readonly at: number;
  readonly feed: LoadedFeed<Item>;
}

/** Keeps the last good copy of feeds on the device. Never rejects: without storage everything goes on without it. */
export interface Snapshots {
  read<K extends keyof Kept>(kind: K, key: string): Promise<KeptCopy<Kept[K]> | undefined>;
  write<K extends keyof Kept>(kind: K, key: string, copy: KeptCopy<Kept[K]>): Promise<void>;
  /** The source has nothing newer at this time: what was kept is as good as new. */
  renew(kind: keyof Kept, key: string, at: number): Promise<void>;
  remove(kind: keyof Kept, key: string): Promise<void>;
}

/** Raise it whenever the shape of a stored record changes; copies of another version are dropped. */
const VERSION = 2;
const OLDEST = 30 * 24 * 60 * 60 * 1000;
const MOST = 40;
const PATIENCE = 2000;

interface SnapshotOptions {
  readonly now: () => number;
  /** Milliseconds after which a storage that does not answer is given up for the rest of the visit. */
  readonly patience?: number;
  readonly open?: typeof openFeedDatabase;
}

export function createSnapshots({ now, patience = PATIENCE, open = openFeedDatabase }: SnapshotOptions): Snapshots {
  let database: Promise<FeedDatabase> | undefined;
  let given = false;

  async function begin(make: boolean): Promise<FeedDatabase> {
    const lose = () => (database = undefined);
    const opening = (database ??= open(make, lose));
    try {
      return await opening;
    } catch (error) {
      if (database === opening) lose();
      if (!make) throw error;
      // Somebody else only looked whether there is one.
      return (database ??= open(make, lose));
    }
  }

  /**
   * The answer of the database, or nothing when it refuses or hangs.
   *
   * @param make only what is to be kept makes a database; to look for a copy, or to remove one, none is needed
   */
  async function ask<T>(work: (database: FeedDatabase) => Promise<T>, make = false): Promise<T | undefined> {
    if (given) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        given = true;
        resolve(undefined);
      }, patience);
    });
    try {
      return await Promise.race([late, begin(make).then(work)]);
    } catch {
      // Missing, forbidden, full or closed under our hands: the next call may try again.
      database = undefined;
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async read(kind, key) {
      const stored: unknown = await ask((opened) => opened.get('copies', nameOf(kind, key)));
      if (stored === undefined) return undefined;
      const copy = await ask(() => copyIn<Kept[typeof kind]>(stored, now()));
      if (copy) return copy;
      await ask((opened) => opened.delete('copies', nameOf(kind, key)));
      return undefined;
    },
    async write(kind, key, { at, feed }) {
      await idle();
      const copy: StoredCopy = { version: VERSION, at, json: await jsonOf(feed) };
      await ask(async (opened) => {
        const write = opened.transaction('copies', 'readwrite', { durability: 'relaxed' });
        await write.store.put(copy, nameOf(kind, key));
        const oldestFirst = await write.store.index('at').getAllKeys();
        const expired = await write.store.index('at').getAllKeys(IDBKeyRange.upperBound(now() - OLDEST));
        const surplus = oldestFirst.slice(0, Math.max(expired.length, oldestFirst.length - MOST));
        await Promise.all(surplus.map((name) => write.store.delete(name)));
        await write.done;
      }, true);
    },
    async renew(kind, key, at) {
      await ask(async (opened) => {
        const { store } = opened.transaction('copies', 'readwrite', { durability: 'relaxed' });
        const copy = await store.get(nameOf(kind, key));
        if (copy) await store.put({ ...copy, at }, nameOf(kind, key));
      });
    },
    async remove(kind, key) {
      await ask((opened) => opened.delete('copies', nameOf(kind, key)));
    },
  };
}

/** Writing out a large list holds the page, so not while a list is being drawn or somebody types. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 1000 });
    else setTimeout(resolve);
  });

/** Items written out in one go: about a millisecond. */
const PORTION = 100;

/** JSON of a feed, written in slices: a list of 100,000 would hold the page for a second. */
async function jsonOf({ items, ...feed }: LoadedFeed<unknown>): Promise<Blob> {
  const slices = new TimeSlices();
  // What a partner should mend is for the webmaster; a resident's device need not keep it.
  const portions = [JSON.stringify({ ...feed, problems: [] }).slice(0, -1), ',"items":['];
  for (let at = 0; at < items.length; at += PORTION) {
    if (slices.over) await slices.pause(idle);
    portions.push(at > 0 ? ',' : '', JSON.stringify(items.slice(at, at + PORTION)).slice(1, -1));
  }
  return new Blob([...portions, ']}']);
}

const nameOf = (kind: keyof Kept, key: string) => `${kind} ${key}`;

/** What was stored, unless it is too old, of another version or unreadable. */
async function copyIn<Item>(stored: unknown, now: number): Promise<KeptCopy<Item> | undefined> {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { version, at, json } = stored as Partial<StoredCopy>;
  if (version !== VERSION || typeof at !== 'number' || now - at >= OLDEST || !(json instanceof Blob)) return undefined;
  try {
    // Written by this version of this code, under a name that holds its kind.
    return { at, feed: JSON.parse(await json.text()) as LoadedFeed<Item> };
  } catch {
    return undefined;
  }
}
