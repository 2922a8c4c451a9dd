import { createHmac } from 'node:crypto';
import type { Hub } from './hub.ts';
import type { Tables } from './tables.ts';

const LEASE = 60_000;
const PATIENCE = 10_000;
const AT_ONCE = 20;
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 6 * 3_600_000;

type Notice = Tables['notice'];

/**
 * Sends what is due to the webhook: that there is a message, of what kind, and where to read it; nothing of who wrote it or
 * what. At least once: `Idempotency-Key` is the same each time. Signed as
 * `Buurt-Signature: t=<seconds>,v1=<hex HMAC-SHA-256 of "<seconds>.<body>">`. Returns how many arrived.
 */
export async function sendNotices(hub: Hub, fetch: typeof globalThis.fetch = globalThis.fetch): Promise<number> {
  const { webhook } = hub.settings;
  if (!webhook) return 0;
  let arrived = 0;
  for (const notice of await lease(hub)) {
    const done = await sendOne(hub, webhook, notice, fetch);
    hub.metrics.count('notices', 'outcome', done ? 'sent' : 'failed');
    await settle(hub, notice, done);
    if (done) arrived += 1;
  }
  return arrived;
}

/** Takes what is due for a minute, so that another node leaves it alone, and comes back to it if this one dies. */
function lease({ db, now }: Hub): Promise<Notice[]> {
  const at = now().toISOString();
  return db
    .updateTable('notice')
    .set({ next_at: new Date(now().getTime() + LEASE).toISOString() })
    .where('done_at', 'is', null)
    .where('next_at', '<=', at)
    .where('until', '>', at)
    .where((build) =>
      build(
        build.refTuple('municipality', 'key'),
        'in',
        build
          .selectFrom('notice as due')
          .select(['due.municipality', 'due.key'])
          .where('due.done_at', 'is', null)
          .where('due.next_at', '<=', at)
          .where('due.until', '>', at)
          .limit(AT_ONCE)
          .$asTuple('municipality', 'key'),
      ),
    )
    .returningAll()
    .execute();
}

async function sendOne(
  { settings, log, now }: Hub,
  { url, secret }: NonNullable<Hub['settings']['webhook']>,
  { municipality, key, kind }: Notice,
  fetch: typeof globalThis.fetch,
): Promise<boolean> {
  const body = JSON.stringify({
    municipality,
    kind,
    link: `${settings.address}/worker/message/${municipality}/${key}`,
  });
  const seconds = Math.floor(now().getTime() / 1_000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': key,
    'buurt-signature': `t=${seconds},v1=${signature}`,
  };
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'error' });
    await response.body?.cancel();
    if (!response.ok) log.info('notice-refused', { status: response.status });
    return response.ok;
  } catch (error) {
    log.failure('notice-failed', error);
    return false;
  }
}

async function settle({ db, now }: Hub, { municipality, key, attempts }: Notice, done: boolean): Promise<void> {
  const pause = Math.min(FIRST_PAUSE * 2 ** attempts, LONGEST_PAUSE) * (0.8 + Math.random() * 0.4);
  const next = new Date(now().getTime() + pause).toISOString();
  await db
    .updateTable('notice')
    .set({ attempts: attempts + 1, ...(done ? { done_at: now().toISOString() } : { next_at: next }) })
    .where('municipality', '=', municipality)
    .where('key', '=', key)
    .execute();
}
