import { fetchDocument, type FetchTools } from '../data/fetch-document.ts';
import { FEED_LIMITS } from '../data/feed-limits.ts';
import { loadFeed } from '../data/load-feed.ts';
import { toConfig } from '../data/to-config.ts';
import { isFields } from '../data/values/fields.ts';
import type { FeedRequest, Items } from '../domain/feed.ts';
import type { FormDefinition } from '../domain/form.ts';
import type { Text } from '../domain/text.ts';
import { townAddress } from './town-address.ts';

/** What a municipality publishes that its hub has to know. */
export interface TownForms {
  /** As residents know it. */
  readonly name?: Text;
  /** The first of its languages. */
  readonly language?: string;
  readonly forms: readonly FormDefinition[];
  /** The names of its areas, by their ids. */
  readonly areas: ReadonlyMap<string, Text>;
}

/**
 * Reads a config of pages, with the forms feeds it names, or a forms feed itself; `address` is one on the web, or a file.
 * What is not on the origin of `address` is asked only on the public web. All its forms or nothing: throws a `FeedFailure`, or
 * the reason of `signal`.
 */
export async function readTownForms(
  address: string,
  { now, signal }: { readonly now: () => Date; readonly signal: AbortSignal },
): Promise<TownForms> {
  const { url, tools } = townAddress(address, now);
  const found = await fetchDocument(url, { ...tools, signal, limits: FEED_LIMITS });
  const json = parsed(found.bytes);
  if (!isFields(json) || !('feeds' in json)) {
    return { forms: await itemsAt('forms', [{ url: found.url }], tools, signal), areas: new Map() };
  }
  const { config } = toConfig(json, found.url);
  const [language] = config.languages;
  // Where they do not come, an area is called by its id: no reason to do without the forms.
  const areas = await itemsAt('areas', config.feeds.areas ?? [], tools, signal).catch(() => []);
  return {
    ...(config.municipality !== undefined && { name: config.municipality }),
    ...(language !== undefined && { language }),
    forms: await itemsAt('forms', config.feeds.forms ?? [], tools, signal),
    areas: new Map(areas.map(({ id, name }) => [id, name])),
  };
}

async function itemsAt<K extends 'forms' | 'areas'>(
  kind: K,
  requests: readonly FeedRequest[],
  tools: FetchTools,
  signal: AbortSignal,
): Promise<readonly Items[K][]> {
  const feeds = await Promise.all(
    requests.map((request) => loadFeed(kind, request, { ...tools, signal, limits: FEED_LIMITS })),
  );
  return feeds.flatMap((feed) => (feed === 'unchanged' ? [] : feed.items));
}

/** `undefined` where it is no JSON, which whatever reads it as a feed will say better. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
