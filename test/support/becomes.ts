import { setTimeout as pause } from 'node:timers/promises';

/** Longer than the busiest machine needs (ms): what is not so by then never will be. */
const LONGEST = 60_000;

/**
 * Reads again until what was read is as it should be: for what a page does in its own time where no locator can wait for it.
 * Answers what was read then; throws what `check` threw last.
 */
export async function becomes<Value>(
  read: () => Promise<Value> | Value,
  check: (value: Value) => void,
): Promise<Value> {
  const end = performance.now() + LONGEST;
  for (;;) {
    const value = await read();
    try {
      check(value);
      return value;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await pause(10);
  }
}
