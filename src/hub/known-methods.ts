import type { Context, Hono } from 'hono';
import type { HubEnv } from './hub.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What an address answers to (RFC 9110 §10.2.1) where it does not answer to this method; `undefined` where it is none. */
export function otherMethods({ router }: Hono<HubEnv>, { req }: Context): string | undefined {
  const known = METHODS.filter((method) =>
    router.match(method, req.path)[0].some(([[, route]]) => route.method === method),
  );
  const isOne = known.some((method) => method === (req.method === 'HEAD' ? 'GET' : req.method));
  if (isOne || known.length === 0) return undefined;
  return known.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
}
