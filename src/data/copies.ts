import type { LiveFeedOptions } from './live-feed.ts';
import { part } from './part.ts';
import type { Kept, Snapshots } from './storage/snapshots.ts';

/** Opens the store of kept copies when one is first needed; `undefined` keeps nothing. */
export type Storage = (() => Promise<Snapshots>) | undefined;
type Store = () => Promise<Snapshots | undefined> | undefined;
type Copy<K extends keyof Kept> = NonNullable<LiveFeedOptions<Kept[K]>['copy']>;

/** Opens the store once. A store that does not load is a store that is missing. */
export function storeOf(storage: Storage): Store {
  let opened: Promise<Snapshots | undefined> | undefined;
  return () => (opened ??= storage && part(storage()).catch(() => undefined));
}

/** The copy of one feed, or of a config, on the device. */
export const keptCopy = <K extends keyof Kept>(store: Store, kind: K, key: string): Copy<K> => ({
  read: async () => (await store())?.read(kind, key),
  write: async (copy) => (await store())?.write(kind, key, copy),
  renew: async (at) => (await store())?.renew(kind, key, at),
});

/** No copy: one that was kept before the town forbade it is removed. */
export function noCopy<K extends keyof Kept>(store: Store, kind: K, key: string): Copy<K> {
  const remove = async () => (await store())?.remove(kind, key);
  return {
    read: async () => {
      await remove();
      return undefined;
    },
    write: remove,
    renew: remove,
  };
}
