import { Hono, type MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import { openForms } from './forms.ts';
import { startBackground } from './background.ts';
import { openDatabase } from './database.ts';
import { isDiskFull } from './disk.ts';
import { openFeeds } from './feeds/feed-desk.ts';
import { feedRoutes } from './feeds/feed-routes.ts';
import { publishRoutes } from './feeds/publish-routes.ts';
import { openReading, TooHeavy } from './feeds/reading.ts';
import { healthRoutes } from './health.ts';
import type { Hub, HubEnv } from './hub.ts';
import { intakeRoutes } from './intake-route.ts';
import { otherMethods } from './known-methods.ts';
import type { Log } from './logs.ts';
import { changeRoutes } from './items/change-routes.ts';
import { itemRoutes } from './items/item-routes.ts';
import { ogcRoutes } from './items/ogc-routes.ts';
import { openApi } from './items/openapi.ts';
import { openToAll } from './items/open-to-all.ts';
import { mailChannel } from './notice-mail.ts';
import { webhookChannel } from './notice-webhook.ts';
import type { Channel } from './notices.ts';
import { createMetrics } from './metrics.ts';
import { firstPerson } from './people.ts';
import { problem } from './problem.ts';
import type { HubSettings } from './settings.ts';
import { openSurvey } from './survey-feed.ts';
import { workerRoutes } from './worker-routes.ts';

export interface OpenHub {
  /** Answers requests for paths under `settings.base`; the second argument is `{ incoming }`, of Node. */
  readonly app: Hono<HubEnv>;
  readonly hub: Hub;
  /** Where the first person chooses a password: only for whoever started the hub. */
  readonly firstLink?: string;
  /** Ends the work in the background, then closes the database. */
  readonly close: () => Promise<void>;
}

const HEADERS = {
  // With `no-referrer` a browser would not say either that a form comes from our own page.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // The town's other hosts are not ours to promise TLS for.
  strictTransportSecurity: 'max-age=15552000',
  // What a page of another site reads says so itself.
  overwrite: false,
} as const;

/**
 * Opens the database and puts the parts together; listens to nothing by itself.
 *
 * @param begin starts the work beside the requests
 */
export async function openHub(
  settings: HubSettings,
  log: Log,
  now: () => Date = () => new Date(),
  begin = startBackground,
): Promise<OpenHub> {
  const store = await openDatabase(settings.store);
  const { db } = store;
  const reading = openReading();
  let channels: readonly Channel[] = [];
  try {
    const forms = await openForms(db, settings, { log, now });
    channels = openChannels(settings, { address: settings.address, forms, log, now });
    const feeds = openFeeds(db, { settings, forms, reading, log, now });
    const hub: Hub = { settings, db, store, log, metrics: createMetrics(), forms, feeds, reading, channels, now };
    const survey = openSurvey(hub);
    const app = new Hono<HubEnv>();
    app.use(watched(hub), secureHeaders(HEADERS));
    app.use(async (c, next) => {
      await next();
      if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    });
    app.route(settings.base, await intakeRoutes(hub));
    app.route(settings.base, workerRoutes(hub));
    app.route(settings.base, publishRoutes(hub));
    app.route(settings.base, feedRoutes(hub));
    app.route(settings.base, itemRoutes(hub));
    app.route(settings.base, changeRoutes(hub));
    app.route(settings.base, ogcRoutes(hub));
    const described = openApi(settings);
    app.get(`${settings.base}/openapi.json`, openToAll(hub), (c) => c.json(described));
    app.route(settings.base, survey.routes);
    app.route(settings.base, healthRoutes(hub));
    app.notFound((c) => {
      const allow = otherMethods(app, c);
      return allow === undefined ? problem(c, 'page.unknown') : problem(c, 'method.other', { allow });
    });
    app.onError((error, c) => {
      log.failure('request-failed', error, { route: routePath(c) });
      if (error instanceof TooHeavy) return problem(c, 'feed.heavy');
      // A device keeps its message for any 5xx.
      return problem(c, isDiskFull(error) ? 'disk.full' : 'hub.failed', { 'retry-after': '15' });
    });
    await feeds.refresh();
    const token = await firstPerson(hub.db, settings, now());
    const background = begin(hub, survey);
    return {
      app,
      hub,
      ...(token && { firstLink: `${settings.address}/worker/link/${token}` }),
      async close() {
        // A list that takes long to read would keep the hub from stopping.
        await Promise.all([background.stop(), reading.close()]);
        for (const channel of channels) channel.close();
        await store.close();
      },
    };
  } catch (error) {
    for (const channel of channels) channel.close();
    await reading.close();
    await store.close();
    throw error;
  }
}

function openChannels({ mail, webhook }: HubSettings, surroundings: Parameters<typeof mailChannel>[1]): Channel[] {
  return [
    ...(webhook ? [webhookChannel(webhook, surroundings)] : []),
    ...(mail ? [mailChannel(mail, surroundings)] : []),
  ];
}

/** A line and a count for each request: the pattern of its path, never the path, which may hold a key. */
function watched({ log, metrics }: Hub): MiddlewareHandler<HubEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const { status } = c.res;
    metrics.count('requests', 'status', String(status));
    log.info('request', {
      method: c.req.method,
      route: routePath(c),
      status,
      ms: Math.round(performance.now() - start),
    });
  };
}
