import { Hono } from 'hono';
import { hasRoom } from './disk.ts';
import type { Hub, HubEnv } from './hub.ts';
import { isMigrated } from './migrations.ts';

/** `/healthz`: the process runs; `/readyz`: it can take messages in; `/metrics`: numbers, of nobody. */
export function healthRoutes(hub: Hub): Hono<HubEnv> {
  const { channels, db, metrics, now } = hub;
  const routes = new Hono<HubEnv>();
  routes.get('/healthz', (c) => c.json({ status: 'ok' }));
  routes.get('/readyz', async (c) => {
    const unready = await whyUnready(hub);
    return unready ? c.json({ status: unready }, 503) : c.json({ status: 'ready' });
  });
  routes.get('/metrics', async (c) => {
    const at = now().toISOString();
    const untold = async (until: '>' | '<=') => {
      const rows = await db
        .selectFrom('notice')
        .select(['municipality', 'kind'])
        .select(({ fn }) => fn.countAll().as('n'))
        .where('done_at', 'is', null)
        .where('until', until, at)
        // What nobody was to hear of in its time was not given up.
        .where((build) => build.or([build('attempts', '>', 0), build('until', '>', at)]))
        .groupBy(['municipality', 'kind'])
        .execute();
      // Where there is nobody to tell, nothing waits.
      const meant = rows.filter((row) => channels.some((channel) => channel.reaches(row)));
      return meant.reduce((sum, { n }) => sum + Number(n), 0);
    };
    const gauges = {
      notices_waiting: await untold('>'),
      notices_given_up: await untold('<='),
      uptime_seconds: Math.round(process.uptime()),
    };
    return c.text(metrics.text(gauges), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
  return routes;
}

async function whyUnready({ db, log, settings: { store } }: Hub): Promise<string | undefined> {
  try {
    if (!(await isMigrated(db))) return 'migrations are missing';
    return (await hasRoom(store)) ? undefined : 'less than 200 MB free';
  } catch (error) {
    log.failure('not-ready', error);
    return 'the database does not answer';
  }
}
