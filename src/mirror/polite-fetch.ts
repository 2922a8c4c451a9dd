import type { Validators } from '../data/fetch-document.ts';
import { isLocal } from './local-files.ts';

export interface Politeness {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const AGENT = 'buurt-mirror (+https://www.npmjs.com/package/buurt)';

/** Asks one host never twice within the delay, and says who asks. */
export function politeFetch({ fetch, delay, now, pause }: Politeness): typeof globalThis.fetch {
  const free = new Map<string, number>();
  return async (input, init) => {
    const { href, host } = new URL(input instanceof Request ? input.url : input);
    if (isLocal(href)) return fetch(input, init);
    const at = Math.max(now(), free.get(host) ?? 0);
    free.set(host, at + delay);
    if (at > now()) await pause(at - now());
    return fetch(input, { ...init, headers: { ...plainHeaders(init?.headers), 'user-agent': AGENT } });
  };
}

/** Asks only for what is newer than the copy at hand (RFC 9110 §13); a server that knows neither answers in full. */
export const conditional =
  (fetch: typeof globalThis.fetch, { etag, lastModified }: Validators = {}): typeof globalThis.fetch =>
  (input, init) =>
    fetch(input, {
      ...init,
      headers: {
        ...plainHeaders(init?.headers),
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
      },
    });

const plainHeaders = (headers: RequestInit['headers']) => Object.fromEntries(new Headers(headers));
