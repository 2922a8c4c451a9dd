import type { Config } from '../domain/config.ts';
import { decode } from './decode.ts';
import { fetchDocument } from './fetch-document.ts';
import { FEED_LIMITS } from './feed-limits.ts';
import { browserOnline } from './online.ts';
import { toConfig } from './to-config.ts';

const MOST = 1_000_000;

/** Fetches and reads a config. Rejects with a `FeedFailure` when there is none to read. */
export async function fetchConfig(url: string, signal: AbortSignal): Promise<Config> {
  const answer = await fetchDocument(url, {
    fetch: (...request) => fetch(...request),
    online: browserOnline,
    now: Date.now,
    signal,
    limits: { bytes: MOST, time: FEED_LIMITS.time },
  });
  const body: unknown = JSON.parse(decode(answer.bytes, answer.contentType).text);
  return toConfig(body, answer.url).config;
}
