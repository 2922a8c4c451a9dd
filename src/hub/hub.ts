import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Channel } from './notices.ts';
import type { OpenDatabase } from './database.ts';
import type { FeedDesk } from './feeds/feed-desk.ts';
import type { Reading } from './feeds/reading.ts';
import type { Forms } from './forms.ts';
import type { Log } from './logs.ts';
import type { Metrics } from './metrics.ts';
import type { HubSettings } from './settings.ts';
import type { Database } from './tables.ts';

/** What every part of the hub works with. */
export interface Hub {
  readonly settings: HubSettings;
  readonly db: Database;
  readonly store: Pick<OpenDatabase, 'tidy'>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly forms: Forms;
  readonly feeds: FeedDesk;
  readonly reading: Reading;
  /** Who is told that there is a message, by whatever way; none where nobody is. */
  readonly channels: readonly Channel[];
  readonly now: () => Date;
}

export interface HubEnv {
  Bindings: HttpBindings;
}

/** Whom a request is from: the connection, or what our own proxies say of it. */
export function clientAddress(c: Pick<Context<HubEnv>, 'req' | 'env'>, proxies: number): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim());
  return (proxies > 0 && forwarded.at(-proxies)) || (c.env.incoming.socket.remoteAddress ?? '');
}

/** Whether it came from a page of another site; a request without an origin is no page. */
export function fromElsewhere(c: Context): boolean {
  const origin = c.req.header('origin');
  if (origin === undefined) return c.req.header('sec-fetch-site') === 'cross-site';
  return !URL.canParse(origin) || new URL(origin).host !== c.req.header('host');
}
