import { FeedFailure } from './feed-failure.ts';

/** As long as a feed itself may take. */
const LONGEST = 10_000;

/** Waits for a part of buurt that is fetched on demand. A server that hangs on it must not leave a widget loading for ever. */
export async function part<T>(loading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const failure = new FeedFailure('timeout', 'buurt: a part of it does not load. Check its folder.');
    timer = setTimeout(() => reject(failure), LONGEST);
  });
  try {
    return await Promise.race([late, loading]);
  } finally {
    clearTimeout(timer);
  }
}
