import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { KINDS } from '../../data/kind.ts';
import type { FeedKind } from '../../domain/feed.ts';
import type { Hub, HubEnv } from '../hub.ts';
import { problem } from '../problem.ts';
import { FORMS, inForm, type Form } from './feed-document.ts';
import { answer } from './served.ts';

const isKind = (name: string): name is FeedKind => Object.hasOwn(KINDS, name);

/** What a file holds, and in which form: `services.json`. */
function fileOf(name: string): { readonly kind: FeedKind; readonly form: Form } | undefined {
  const [, kind = '', ending] = /^([a-z]+)\.([a-z]+)$/.exec(name) ?? [];
  const form = FORMS.find((each) => each === ending);
  return isKind(kind) && form ? { kind, form } : undefined;
}

/**
 * `GET /feeds/<town>/<kind>.json`, all sources of a town as one native feed, and
 * `/feeds/<town>/<source>/<kind>.json`; `.geojson` of what has a place, `.ics` of activities.
 */
export function feedRoutes({ feeds }: Hub): Hono<HubEnv> {
  const routes = new Hono<HubEnv>();
  const open = { origin: '*', allowMethods: ['GET', 'HEAD'], allowHeaders: ['If-None-Match'], exposeHeaders: ['ETag'] };
  routes.use('/feeds/*', cors(open));
  routes.get('/feeds/:town/:file', async (c, next) => {
    const file = fileOf(c.req.param('file'));
    const list = file && feeds.merged(c.req.param('town'), file.kind);
    const found = list && (await inForm(list, file.form));
    if (found) return shared(answer(c, found));
    // What a survey found stands at the same address where nobody else publishes figures.
    return file?.kind === 'indicators' ? next() : problem(c, 'feed.unknown');
  });
  routes.get('/feeds/:town/:source/:file', async (c) => {
    const file = fileOf(c.req.param('file'));
    const list = file && feeds.single(c.req.param('town'), c.req.param('source'), file.kind);
    const found = list && (await inForm(list, file.form));
    return found ? shared(answer(c, found)) : problem(c, 'feed.unknown');
  });
  return routes;
}

/** Pages of other sites read it. */
function shared(response: Response): Response {
  response.headers.set('cross-origin-resource-policy', 'cross-origin');
  return response;
}
