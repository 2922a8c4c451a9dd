import { basename } from 'node:path';
import { FeedFailure } from '../data/feed-failure.ts';
import { fetchDocument, type FetchTools } from '../data/fetch-document.ts';
import { toConfig } from '../data/to-config.ts';
import { isFields, type Fields } from '../data/values/fields.ts';
import type { Config } from '../domain/config.ts';
import type { FeedRequest, Problem } from '../domain/feed.ts';
import { plain } from '../domain/text.ts';
import { isLocal } from './local-files.ts';

const LIMITS = { bytes: 1_000_000, time: 30_000 };

export interface ReadConfig {
  /** As it is written. */
  readonly draft: Fields;
  /** Absolute, after redirects. */
  readonly url: string;
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** Reads a config that names feeds. Throws a `FeedFailure`, or the reason of `signal`. */
export async function readConfig(
  address: string,
  tools: FetchTools,
  signal = new AbortController().signal,
): Promise<ReadConfig> {
  const { bytes, url } = await fetchDocument(address, { ...tools, signal, limits: LIMITS });
  const draft = parsed(new TextDecoder().decode(bytes));
  const { config, problems } = toConfig(draft, url);
  if (Object.keys(config.feeds).length === 0) throw new FeedFailure('shape', 'The config names no feeds.');
  return { draft, url, config, problems };
}

function parsed(text: string): Fields {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new FeedFailure('parse', `The config is no JSON (${String(error)}).`);
  }
  if (!isFields(json)) throw new FeedFailure('shape', 'A config is a JSON object.');
  return json;
}

/** A file on this machine has no host to be called after: it is the town's own. */
export const named = (request: FeedRequest, { publisher, municipality }: Config): FeedRequest =>
  isLocal(request.url)
    ? { source: plain(publisher?.name ?? municipality, 'nl') || basename(request.url), ...request }
    : request;
