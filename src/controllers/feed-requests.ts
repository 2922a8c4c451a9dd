import type { Config } from '../domain/config.ts';
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
  return own.map((address) => {
    // What is no address stays as it is written: the webmaster is told so where a feed that fails is told of.
    const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
    return format ? { url, format } : { url };
  });
}

/** What to follow for one kind, with what the config says of every feed; nothing where there is no address. */
export function followingFor<Kind extends FeedKind>(
  kind: Kind,
  config: Config | undefined,
  requests: readonly FeedRequest[] = config?.feeds[kind] ?? [],
) {
  return requests.length > 0 ? { kind, requests, limits: config?.limits, cache: config?.cache } : undefined;
}
