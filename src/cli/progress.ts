/** Milliseconds until somebody begins to wonder, and between two signs of life. */
const FIRST = 2_000;
const NEXT = 5_000;

/** Says now and then that long work goes on. */
export async function withProgress<T>(work: Promise<T>, sayBusy: () => void): Promise<T> {
  let timer = setTimeout(function again() {
    sayBusy();
    timer = setTimeout(again, NEXT);
  }, FIRST);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
