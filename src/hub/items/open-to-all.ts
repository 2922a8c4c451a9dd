import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { clientAddress, type Hub, type HubEnv } from '../hub.ts';
import { problem } from '../problem.ts';
import { createAddressNames, createRateLimit } from '../rate-limits.ts';

/** Requests of one address in a minute: a map that is moved asks some in a second. */
const MOST = 300;
const MINUTE = 60;

const open = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  allowHeaders: ['If-None-Match'],
  exposeHeaders: ['ETag', 'Retry-After'],
});

/** A page of another site has to be let in by a 304 as well. */
export const tagged = etag({
  retainedHeaders: [
    ...RETAINED_304_HEADERS,
    ...['access-control-allow-origin', 'access-control-expose-headers', 'cross-origin-resource-policy'],
  ],
});

/** What is in the lists of a town is for every site, and may be a minute old; who asks too often waits. */
export function openToAll({ settings, now }: Pick<Hub, 'settings' | 'now'>): MiddlewareHandler<HubEnv> {
  const limit = createRateLimit(MOST, MINUTE);
  const nameOf = createAddressNames();
  return (c, next) =>
    open(c, async () => {
      const at = now();
      const full = limit.take(nameOf(clientAddress(c, settings.proxies), at), at);
      if (full) c.res = problem(c, 'rate.asked', { 'retry-after': String(full.wait) });
      else await next();
      if ([200, 304].includes(c.res.status)) c.header('cache-control', 'public, max-age=60');
      c.header('cross-origin-resource-policy', 'cross-origin');
    });
}
