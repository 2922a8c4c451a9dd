import { unwrap, type IDBPTransaction } from 'idb';
import { openOutboxDatabase, type OutboxDatabase } from '../../src/data/storage/outbox-store.ts';

interface Meddling {
  /** Before each transaction; may throw instead of it. `make`: the database was opened to write a message. */
  before?: (options: IDBTransactionOptions | undefined, make: boolean) => void;
  /** After each that writes was begun, before anything is asked of it. */
  writing?: (transaction: IDBTransaction) => void;
}

type Begin = (
  names: never,
  mode: IDBTransactionMode,
  options?: IDBTransactionOptions,
) => IDBPTransaction<unknown, string[], 'readwrite'>;

/** The real database, with somebody between it and the store. */
export const meddled =
  ({ before, writing }: Meddling): typeof openOutboxDatabase =>
  async (make, lost) => {
    const database = await openOutboxDatabase(make, lost);
    if (!database) return undefined;
    const transaction: Begin = (names, mode, options) => {
      before?.(options, make);
      const begun = (database.transaction as unknown as Begin)(names, mode, options);
      if (mode === 'readwrite') writing?.(unwrap(begun));
      return begun;
    };
    return new Proxy(database, {
      get(target, name) {
        const value: unknown = name === 'transaction' ? transaction : Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }) as OutboxDatabase;
  };
