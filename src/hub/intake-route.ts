import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { clientAddress, fromElsewhere, type Hub, type HubEnv } from './hub.ts';
import { cameBefore, createIntake } from './intake.ts';
import { problem } from './problem.ts';
import { createAddressNames, createRateLimit } from './rate-limits.ts';
import { secretNamed } from './secrets.ts';
import { readPosted } from './submission.ts';

const LONGEST = 64 * 1024;
const HOUR = 3_600;

/** `POST /v1/intake`, and `/v1/intake/<town>` where one hub serves several (contract §5, safety-and-access O11). */
export async function intakeRoutes(hub: Hub): Promise<Hono<HubEnv>> {
  const { db, settings, metrics, now, forms } = hub;
  const { towns, origins, proxies } = settings;
  const takeIn = createIntake(db, await secretNamed(db, 'body'), forms.keptUntil);
  const addresses = createRateLimit(settings.perAddress, HOUR);
  const municipalities = createRateLimit(settings.perTown, HOUR);
  const nameOf = createAddressNames();
  const routes = new Hono<HubEnv>();

  routes.use(
    '/v1/intake/:town?',
    cors({
      origin: (origin) => (origins.includes(origin) ? origin : null),
      allowMethods: ['POST'],
      allowHeaders: ['Content-Type', 'Idempotency-Key'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
    bodyLimit({ maxSize: LONGEST, onError: (c) => problem(c, 'body.long') }),
  );

  routes.post('/v1/intake/:town?', async (c) => {
    // A worry that went to the first of several towns would be read by the wrong people.
    const municipality = c.req.param('town') ?? (towns.length === 1 ? towns[0] : undefined);
    if (municipality === undefined) return problem(c, 'town.missing');
    if (!towns.includes(municipality)) return problem(c, 'town.unknown');
    const origin = c.req.header('origin') ?? '';
    if (!origins.includes(origin) && fromElsewhere(c)) return problem(c, 'origin.refused');
    if (!isPlainJson(c)) return problem(c, 'media.unknown');
    const header = c.req.header('idempotency-key')?.replace(/^"(.*)"$/, '$1');
    if (!header) return problem(c, 'key.missing');

    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const body = parsed(bytes);
    if (body === undefined) return problem(c, 'json.unreadable');
    if (!('key' in Object(body))) return problem(c, 'key.missing');
    const read = readPosted(body);
    if ('wrong' in read) return problem(c, 'answers.wrong', {}, { pointer: read.wrong });
    if (read.posted.key !== header) return problem(c, 'key.different');

    const refused = await forms.refused(municipality, read.posted);
    if (refused !== undefined && !(await cameBefore(db, municipality, header))) {
      return problem(c, 'answers.wrong', {}, { pointer: refused });
    }

    const at = now();
    const name = nameOf(clientAddress(c, proxies), at);
    const full = addresses.take(name, at);
    if (full) return problem(c, 'rate.address', { 'retry-after': String(full.wait) });
    const busy = municipalities.take(municipality, at);
    if (busy) {
      addresses.giveBack(name);
      return problem(c, 'rate.town', { 'retry-after': String(busy.wait) });
    }
    const taken = await takeIn({ municipality, posted: read.posted, bytes, now: at });
    metrics.count('intake', 'outcome', taken.outcome);
    if (taken.outcome === 'other') return problem(c, 'key.used');
    if (taken.outcome === 'again') {
      // A retry is no new message: a device with many waiting should not be held up by its own attempts.
      addresses.giveBack(name);
      municipalities.giveBack(municipality);
    }
    return c.json({ key: read.posted.key, received: taken.received }, taken.outcome === 'new' ? 201 : 200);
  });

  routes.all('/v1/intake/:town?', (c) => problem(c, 'method.unknown', { allow: 'POST' }));
  return routes;
}

function isPlainJson(c: Context): boolean {
  const encoding = c.req.header('content-encoding') ?? 'identity';
  return encoding === 'identity' && /^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '');
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
