import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isFields } from '../../data/values/fields.ts';
import { audit } from '../audit.ts';
import type { Hub, HubEnv } from '../hub.ts';
import { problem } from '../problem.ts';
import { createRateLimit, type RateLimit } from '../rate-limits.ts';
import { readerLanguage } from '../reader-language.ts';
import { Publisher, type Published, type Terms } from './publish.ts';
import { findSource, listVersions, reportOf } from './source-rows.ts';
import { toldProblems, toldPull } from './told.ts';
import { readBearer, type Bearer, type Scope } from './tokens.ts';

const LONGEST = 20 * 1024 * 1024;
const PER_TOKEN = 60;
const HOUR = 3_600;
const MOST_ITEMS = 500;

interface PublishEnv extends HubEnv {
  Variables: { readonly bearer: Bearer };
}

type Ask = Context<PublishEnv>;

/** `/v1/sources/<source>/…`: where a partner publishes a list with a token, and reads how it went. */
export function publishRoutes(hub: Hub): Hono<PublishEnv> {
  const { settings, db } = hub;
  const publisher = new Publisher(hub);
  const routes = new Hono<PublishEnv>();
  const publishing = bearerFor(hub, 'publish', createRateLimit(PER_TOKEN, HOUR));
  const sent = [
    publishing,
    bodyLimit({ maxSize: LONGEST, onError: (c) => problem(c, 'feed.long') }),
    uncompressed,
  ] as const;

  routes.put('/v1/sources/:source/feed', ...sent, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const body = { bytes, contentType: c.req.header('content-type') ?? '' };
    const terms = { ...termsOf(c), lenient: asks(c, 'lenient'), allowShrink: asks(c, 'allow-shrink') };
    return told(c, await publisher.feed(body, terms), { absent: 'page.unknown', body: bytes });
  });

  routes.post('/v1/sources/:source/items', ...sent, async (c) => {
    const json = await jsonOf(c);
    const items: unknown = isFields(json) ? json.items : json;
    if (!Array.isArray(items)) return problem(c, 'json.unreadable');
    if (items.length > MOST_ITEMS) return problem(c, 'items.many');
    const body = Buffer.from(JSON.stringify({ items }));
    return told(c, await publisher.items(items, termsOf(c)), { absent: 'page.unknown', body });
  });

  routes.put('/v1/sources/:source/items/:id', ...sent, async (c) => {
    const json = await jsonOf(c);
    if (!isFields(json)) return problem(c, 'json.unreadable');
    const items = [{ ...json, id: c.req.param('id') }];
    const body = Buffer.from(JSON.stringify({ items }));
    return told(c, await publisher.items(items, termsOf(c)), { absent: 'page.unknown', body });
  });

  routes.delete('/v1/sources/:source/items/:id', publishing, async (c) =>
    told(c, await publisher.remove(c.req.param('id'), termsOf(c)), { absent: 'item.unknown' }),
  );

  routes.post('/v1/sources/:source/rollback', ...sent, async (c) => {
    const json = await jsonOf(c);
    const version = isFields(json) ? json.version : undefined;
    if (typeof version !== 'number' || !Number.isInteger(version)) return problem(c, 'version.unknown');
    return told(c, await publisher.rollBack(version, termsOf(c)), { absent: 'version.unknown' });
  });

  routes.get('/v1/sources/:source/report', bearerFor(hub, 'report'), async (c) => {
    const { municipality, source } = c.get('bearer');
    const row = await findSource(db, municipality, source);
    if (!row) return problem(c, 'page.unknown');
    const { kind, name, version, at } = row;
    const { problems, ...last } = reportOf(row) ?? { problems: [] };
    return c.json(
      {
        ...{ municipality, source, name, kind, version, published: at },
        feed: `${settings.address}/feeds/${municipality}/${source}/${kind}.json`,
        merged: `${settings.address}/feeds/${municipality}/${kind}.json`,
        ...(row.mode === 'pull' && { pull: toldPull(row, languageOf(c)) }),
        last: 'at' in last ? { ...last, problems: toldProblems(problems, languageOf(c)) } : null,
        versions: await listVersions(db, row),
      },
      200,
      { etag: `"${version}"` },
    );
  });
  return routes;
}

const languageOf = (c: Context) => readerLanguage(c.req.header('accept-language'));

/** `?lenient` and `?lenient=true`, and not `?lenient=false`. */
const asks = (c: Context, name: string) => !['false', '0', undefined].includes(c.req.query(name));

const nameOf = ({ source, id }: Bearer) => `${source} (token ${id})`;

function termsOf(c: Ask): Terms {
  const bearer = c.get('bearer');
  return {
    town: bearer.municipality,
    source: bearer.source,
    who: nameOf(bearer),
    ifMatch: c.req.header('if-match'),
    dryRun: asks(c, 'dry-run'),
  };
}

/** Lets in who has a token for this source; what is refused to a good one is written down. */
function bearerFor({ db, now, log }: Hub, scope: Scope, perToken?: RateLimit): MiddlewareHandler<PublishEnv> {
  return async (c, next) => {
    const bearer = await readBearer(db, c.req.header('authorization'));
    if (typeof bearer === 'string') {
      log.info('token-refused', { code: bearer });
      return problem(c, bearer, { 'www-authenticate': 'Bearer' });
    }
    const full = perToken?.take(bearer.id, now());
    if (full) return problem(c, 'rate.token', { 'retry-after': String(full.wait) });
    const isElsewhere = bearer.source !== c.req.param('source');
    const may = bearer.scopes.some((each) => each === scope || each === 'publish');
    if (isElsewhere || !may) {
      await audit(db, { municipality: bearer.municipality, who: nameOf(bearer), what: 'token-refused' }, now());
      return problem(c, isElsewhere ? 'token.elsewhere' : 'token.scope');
    }
    c.set('bearer', bearer);
    return next();
  };
}

const uncompressed: MiddlewareHandler = async (c, next) =>
  (c.req.header('content-encoding') ?? 'identity') === 'identity' ? next() : problem(c, 'feed.compressed');

/** `undefined` where it is no JSON in UTF-8. */
async function jsonOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer()));
  } catch {
    return undefined;
  }
}

interface Asked {
  /** What is not there, where nothing is. */
  readonly absent: 'page.unknown' | 'item.unknown' | 'version.unknown';
  /** What was sent, for the ids in it. */
  readonly body?: Uint8Array;
}

function told(c: Ask, published: Published, { absent, body }: Asked): Response {
  const { version } = published;
  const etag = `"${version}"`;
  const problems = 'problems' in published ? toldProblems(published.problems, languageOf(c), body) : [];
  switch (published.outcome) {
    case 'published':
    case 'unchanged': {
      const { outcome, count } = published;
      const { municipality, source } = c.get('bearer');
      const stored = !asks(c, 'dry-run');
      const isFirst = stored && outcome === 'published' && version === 1;
      return c.json({ municipality, source, version, count, outcome, stored, problems }, isFirst ? 201 : 200, { etag });
    }
    case 'refused':
      return problem(c, 'feed.wrong', { etag }, { version, problems });
    case 'held': {
      const { before, gone } = published;
      return problem(c, 'feed.shrinks', { etag }, { version, before, gone });
    }
    case 'stale':
      return problem(c, 'version.other', { etag }, { version });
    case 'absent':
      return problem(c, absent);
  }
}
