import type { Feeds } from '../domain/feed.ts';
import { fetchAsked } from './early-answers.ts';
import { createFeeds, type FeedsOptions } from './feeds.ts';
import { browserOnline } from './online.ts';
import type { Snapshots } from './storage/snapshots.ts';

let snapshots: Promise<Snapshots> | undefined;

/**
 * What feeds need of a real browser. The store of kept copies is one for the page; it is loaded after the first list, or
 * at a failure.
 */
export const browser: FeedsOptions = {
  fetch: fetchAsked,
  online: browserOnline,
  now: Date.now,
  random: Math.random,
  storage: () => (snapshots ??= openSnapshots()),
};

/** The feeds of a page in a real browser. */
export const browserFeeds = (): Feeds => createFeeds(browser);

const openSnapshots = async () => (await import('./storage/snapshots.ts')).createSnapshots({ now: Date.now });
