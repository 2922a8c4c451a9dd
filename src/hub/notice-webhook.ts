import { createHmac } from 'node:crypto';
import { deadSource } from './feeds/dead-source.ts';
import type { Log } from './logs.ts';
import type { Channel } from './notices.ts';
import type { HubSettings } from './settings.ts';

const PATIENCE = 10_000;

interface Surroundings {
  /** Absolute address of the hub, without a slash at its end. */
  readonly address: string;
  readonly log: Log;
  readonly now: () => Date;
}

/**
 * Posts that there is a message, of what kind, and where to read it; nothing of who wrote it or what. Of a list that fails: which
 * and for how many days. `Idempotency-Key` is the same each time. Signed as `Buurt-Signature: t=<seconds>,v1=<hex HMAC-SHA-256 of "<seconds>.<body>">`.
 */
export function webhookChannel(
  { url, secret }: NonNullable<HubSettings['webhook']>,
  { address, log, now }: Surroundings,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Channel {
  return {
    name: 'webhook',
    reaches: () => true,
    async send({ municipality, key, kind }) {
      const about = deadSource({ kind, key }) ?? { link: `${address}/worker/message/${municipality}/${key}` };
      const body = JSON.stringify({ municipality, kind, ...about });
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
    },
    close: () => undefined,
  };
}
