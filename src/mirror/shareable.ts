import type { FeedKind, Items } from '../domain/feed.ts';
import { pointOf } from '../domain/figure-series.ts';

/** A record without the numbers that no widget may show: a copy on another server is one place more to find them. */
export const shareable = (item: Items[FeedKind]): Items[FeedKind] =>
  'kind' in item && item.kind === 'indicator'
    ? { ...item, values: item.values.map((figure) => pointOf(figure, item).figure ?? figure) }
    : item;
