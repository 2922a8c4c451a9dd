import type { FeedKind, Items } from '../domain/feed.ts';
import { inSlices } from './in-slices.ts';
import { nativeItem, type NativeItem } from './native-item.ts';
import { shareable } from './shareable.ts';

/** A whole feed as contract §4 has it; what is not known is not in it. */
export interface NativeFeed {
  readonly kind: FeedKind;
  readonly version: 1;
  readonly publisher?: unknown;
  readonly licence?: string | undefined;
  readonly updated?: string | undefined;
  readonly items: readonly NativeItem[];
}

/** Records as a feed for others: each says whose it is, and holds nothing that no widget may show. */
export async function nativeFeed<K extends FeedKind>(
  kind: K,
  items: readonly Items[K][],
  { publisher, licence, updated }: Pick<NativeFeed, 'publisher' | 'licence' | 'updated'>,
): Promise<NativeFeed> {
  return {
    kind,
    version: 1,
    publisher,
    licence,
    updated,
    items: await inSlices(items, (item) => nativeItem(kind, shareable(item))),
  };
}
