interface Waiting<Item, Result> {
  readonly item: Item;
  readonly settle: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

const MOST = 64;

/**
 * Does the work of all who came while it was busy in one go: a commit waits for the disk, and sixteen can wait for it
 * together. Where a go fails, each of its items is tried alone, so that one cannot take the others with it.
 */
export function together<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let busy = false;

  async function go(some: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(some.map(({ item }) => item));
      for (const [at, result] of results.entries()) some[at]?.settle(result);
    } catch (error) {
      if (some.length === 1) return some[0]?.fail(error);
      for (const one of some) await go([one]);
    }
  }

  async function empty(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const some = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await go(some);
    }
    busy = false;
  }

  return (item) =>
    new Promise((settle, fail) => {
      waiting.push({ item, settle, fail });
      if (!busy) void empty();
    });
}
