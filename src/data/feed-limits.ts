import { DEFAULTS } from '../domain/config.ts';
import type { FeedLimits } from '../domain/feed.ts';

/** How far one load of a feed may go, all its pages together. */
export interface LoadLimits extends FeedLimits {
  readonly pages: number;
  /** Milliseconds until the last byte. */
  readonly time: number;
}

/** Contract §6, and F1 of safety-and-access: a widget is settled after ten seconds. */
export const FEED_LIMITS: LoadLimits = { ...DEFAULTS.limits, pages: 20, time: 10_000 };
