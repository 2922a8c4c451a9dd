import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isFields } from '../../data/values/fields.ts';
import { audit } from '../audit.ts';
import { hasRoom } from '../disk.ts';
import { clientAddress, type Hub, type HubEnv } from '../hub.ts';
import type { ProblemCode } from '../problem-words.ts';
import { problem } from '../problem.ts';
import { createAddressNames, createRateLimit } from '../rate-limits.ts';
import { readerLanguage } from '../reader-language.ts';
import { Publisher, type Published, type Terms } from './publish.ts';
import { findSource, listVersions, reportOf } from './source-rows.ts';
import { toldProblems, toldPull } from './told.ts';
import { readBearer, type Bearer, type Scope } from './tokens.ts';

const MEGABYTE = 1024 * 1024;
const PER_TOKEN = 60;
/** Requests without a right token, from one address. */
const WRONG = 60;
const HOUR = 3_600;
const MOST_ITEMS = 500;
/** Whole lists of one token at a time: each is in memory until those before it are read. */
const AT_ONCE = 3;

interface PublishEnv extends HubEnv {
  Variables: { readonly bearer: Bearer };
}

type Ask = Context<PublishEnv>;

/** `/v1/sources/<source>/…`: where a partner publishes a list with a token, and reads how it went. */
export function publishRoutes(hub: Hub): Hono<PublishEnv> {
  const { settings, db } = hub;
  const publisher = new Publisher(hub);
  const routes = new Hono<PublishEnv>();
  const letIn = gate(hub);
  const publishing = letIn('publish');
  const sent = (megabytes: number, code: ProblemCode, atOnce = PER_TOKEN) =>
    [
      publishing,
      few(atOnce),
      bodyLimit({ maxSize: megabytes * MEGABYTE, onError: (c) => problem(c, code) }),
      uncompressed,
      roomy(hub),
    ] as const;
  const some = sent(2, 'items.many');

  routes.put('/v1/sources/:source/feed', ...sent(20, 'feed.long', AT_ONCE), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const body = { bytes, contentType: c.req.header('content-type') ?? '' };
    const terms = { ...termsOf(c), lenient: asks(c, 'lenient'), allowShrink: asks(c, 'allow-shrink') };
    return told(c, await publisher.feed(body, terms), 'page.unknown');
  });

  routes.post('/v1/sources/:source/items', ...some, async (c) => {
    const json = await jsonOf(c);
    const items: unknown = isFields(json) ? json.items : json;
    if (!Array.isArray(items)) return problem(c, 'json.unreadable');
    if (items.length > MOST_ITEMS) return problem(c, 'items.many');
    return told(c, await publisher.items(items, termsOf(c)), 'page.unknown');
  });

  routes.put('/v1/sources/:source/items/:id', ...some, async (c) => {
    const json = await jsonOf(c);
    if (!isFields(json)) return problem(c, 'json.unreadable');
    const items = [{ ...json, id: c.req.param('id') }];
    return told(c, await publisher.items(items, termsOf(c)), 'page.unknown');
  });

  routes.delete('/v1/sources/:source/items/:id', publishing, async (c) =>
    told(c, await publisher.remove(c.req.param('id'), termsOf(c)), 'item.unknown'),
  );

  routes.post('/v1/sources/:source/rollback', ...some, async (c) => {
    const json = await jsonOf(c);
    const version = isFields(json) ? json.version : undefined;
    if (typeof version !== 'number' || !Number.isInteger(version)) return problem(c, 'version.unknown');
    return told(c, await publisher.rollBack(version, termsOf(c)), 'version.unknown');
  });

  routes.get('/v1/sources/:source/report', letIn('report'), async (c) => {
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

/** Lets in who has a token for this source, so many times an hour; what is refused to a good one is written down. */
function gate({ db, now, log, settings }: Hub): (scope: Scope) => MiddlewareHandler<PublishEnv> {
  const wrong = createRateLimit(WRONG, HOUR);
  const nameOfAddress = createAddressNames();
  return (scope) => {
    const perToken = createRateLimit(PER_TOKEN, HOUR);
    return async (c, next) => {
      const bearer = await readBearer(db, c.req.header('authorization'), settings.towns);
      if (typeof bearer === 'string') {
        // Only who has no right token waits: behind one address there may be a whole town hall. Nobody guesses 256 bits.
        const often = wrong.take(nameOfAddress(clientAddress(c, settings.proxies), now()), now());
        if (often) return problem(c, 'rate.guesses', { 'retry-after': String(often.wait) });
        log.info('token-refused', { code: bearer });
        return problem(c, bearer, { 'www-authenticate': 'Bearer' });
      }
      const full = perToken.take(bearer.id, now());
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
  };
}

/** So many requests of one token while none is answered. */
function few(most: number): MiddlewareHandler<PublishEnv> {
  const busy = new Map<string, number>();
  return async (c, next) => {
    const { id } = c.get('bearer');
    const before = busy.get(id) ?? 0;
    if (before >= most) return problem(c, 'rate.token', { 'retry-after': '60' });
    busy.set(id, before + 1);
    try {
      await next();
    } finally {
      const left = (busy.get(id) ?? 1) - 1;
      if (left > 0) busy.set(id, left);
      else busy.delete(id);
    }
  };
}

const roomy =
  ({ settings }: Hub): MiddlewareHandler =>
  async (c, next) =>
    (await hasRoom(settings.store)) ? next() : problem(c, 'disk.full', { 'retry-after': '3600' });

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

/** `absent`: what is not there, where nothing is. */
function told(c: Ask, published: Published, absent: 'page.unknown' | 'item.unknown' | 'version.unknown'): Response {
  const { version } = published;
  const etag = `"${version}"`;
  const problems = 'problems' in published ? toldProblems(published.problems, languageOf(c)) : [];
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
