import type { FeedKind, FeedRequest } from '../domain/feed.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';

/**
 * What a widget has to read: the addresses in its own `feed` attribute (white space between), else those of the
 * neighbourhood around it, else nothing. Addresses resolve against the page.
 */
export function requestsFor(
  kind: FeedKind,
  attributes: { readonly feed: string; readonly format: string },
  neighbourhood: Neighbourhood | undefined,
): readonly FeedRequest[] {
  const own = attributes.feed.split(/\s+/).filter(Boolean);
  if (own.length === 0) return neighbourhood?.config?.feeds[kind] ?? [];
  const { format } = attributes;
  return own.flatMap((address) => {
    try {
      const { href } = new URL(address, document.baseURI);
      return format ? { url: href, format } : { url: href };
    } catch {
      return [];
    }
  });
}
