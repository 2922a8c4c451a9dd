/** The feed engine and the outbox without any widget: read feeds in a page, a worker or Node with the same rules a resident's list has. */
export { browserFeeds } from '../data/browser-feeds.ts';
export { FeedFailure } from '../data/feed-failure.ts';
export { createFeeds, type FeedsOptions } from '../data/feeds.ts';
export { browserOutbox } from '../data/outbox/browser-outbox.ts';
export { toConfig } from '../data/to-config.ts';
export type { Collection, FeedKind, FeedReport, FeedRequest, Feeds, Items, Problem } from '../domain/feed.ts';
export type { Delivery, Outbox, Submission, Waiting } from '../domain/outbox.ts';
export type { Resource, ResourceState } from '../domain/resource.ts';
