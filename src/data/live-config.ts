import type { Config } from '../domain/config.ts';
import { keptCopy, noCopy, storeOf } from './copies.ts';
import { delay as realDelay } from './delay.ts';
import { FeedFailure } from './feed-failure.ts';
import { FEED_LIMITS } from './feed-limits.ts';
import type { FeedsOptions } from './feeds.ts';
import { fetchDocument, type FetchedDocument } from './fetch-document.ts';
import { LiveFeed } from './live-feed.ts';
import type { LoadedFeed } from './load-feed.ts';
import { textOf } from './read-document.ts';
import { toConfig } from './to-config.ts';
import { isFields } from './values/fields.ts';

/** What a config is called where feeds have the name of their publisher. */
export const CONFIG_LABEL = 'config';
const LIMITS = { bytes: 1_000_000, time: FEED_LIMITS.time };

/**
 * A town's config, kept up to date by the rules of a feed: a list of one. Its last good copy stays on the device, unless
 * it says `cache: false` itself.
 */
export function liveConfig(url: string, options: FeedsOptions): LiveFeed<Config> {
  const { delay = realDelay, online, now, random } = options;
  const store = storeOf(options.storage);
  const kept = keptCopy(store, 'config', url);
  const none = noCopy(store, 'config', url);
  return new LiveFeed<Config>({
    kind: 'config',
    request: { url, source: CONFIG_LABEL },
    async load(signal, known) {
      const answer = await fetchDocument(url, { ...options, limits: LIMITS, signal, known });
      return answer.status === 'unchanged' ? answer.status : read(answer);
    },
    copy: { ...kept, write: (copy) => (copy.feed.items[0]?.cache ? kept : none).write(copy) },
    online,
    now,
    random,
    delay,
  });
}

async function read(answer: FetchedDocument): Promise<LoadedFeed<Config>> {
  const { url, etag, lastModified } = answer;
  const body = parse((await textOf(answer)).text);
  if (!isFields(body)) throw new FeedFailure('shape', 'A config is a JSON object.');
  const { config, problems } = toConfig(body, url);
  return {
    items: [config],
    problems,
    format: 'native',
    label: CONFIG_LABEL,
    publisher: config.publisher,
    validators: { etag, lastModified },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedFailure('parse', 'Broken JSON, or a part of it.');
  }
}
