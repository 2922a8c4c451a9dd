import type { Feeds } from '../domain/feed.ts';
import { createFeeds } from './feeds.ts';
import { browserOnline } from './online.ts';

/** The feeds of a page in a real browser. The store of kept copies is loaded after the first list, or at a failure. */
export const browserFeeds = (): Feeds =>
  createFeeds({
    fetch: (...request) => fetch(...request),
    online: browserOnline,
    now: Date.now,
    random: Math.random,
    storage: async () => (await import('./storage/snapshots.ts')).createSnapshots({ now: Date.now }),
  });
