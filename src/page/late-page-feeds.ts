import { LateFeeds } from './late-feeds.ts';
import { provideFeeds } from './provide-feeds.ts';

// A form without a feed, as most are, fetches nothing of what reads feeds.
provideFeeds(() => new LateFeeds(async () => (await import('./later-engine.ts')).browserFeeds()));
