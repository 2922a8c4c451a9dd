import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** The last good answer of one feed; public data only, never anything a resident did (P3). */
export interface StoredCopy {
  /** Of the records' shape, not of the database. */
  readonly version: number;
  /** When it was fetched, in milliseconds since 1970. */
  readonly at: number;
  /** The feed as JSON. A file of its own, which the browser writes aside: the page waits for a string as long as it is. */
  readonly json: Blob;
}

interface Tables extends DBSchema {
  copies: { key: string; value: StoredCopy; indexes: { at: number } };
}
export type FeedDatabase = IDBPDatabase<Tables>;

/**
 * Opens IndexedDB `buurt-feeds`. Rejects where the browser has none, or does not allow it; and where there is none yet and
 * none is to be made: a town that says `cache: false` leaves nothing on a device, not even an empty box.
 */
export function openFeedDatabase(make: boolean, lost: () => void): Promise<FeedDatabase> {
  return openDB<Tables>('buurt-feeds', 1, {
    upgrade(database, _old, _new, transaction) {
      database.createObjectStore('copies').createIndex('at', 'at');
      if (make) return;
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
}
