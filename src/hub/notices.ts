import type { Hub } from './hub.ts';
import type { Tables } from './tables.ts';

/** Longer than a channel that does not answer takes for one go. */
const LEASE = 180_000;
const AT_ONCE = 20;
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 6 * 3_600_000;
const NOBODY_PAUSE = 1_800_000;
/** How long a notice is tried: after that the list says that nobody was told. */
const TRIED = 3 * 86_400_000;

export type Notice = Tables['notice'];

/** One that is due at once. */
export const newNotice = (about: Pick<Notice, 'municipality' | 'key' | 'kind'>, now: Date): Notice => ({
  ...about,
  attempts: 0,
  next_at: now.toISOString(),
  until: new Date(now.getTime() + TRIED).toISOString(),
  webhook_at: null,
  mail_at: null,
  done_at: null,
});

/** A way to tell somebody that there is a message, or that a list fails. */
export interface Channel {
  readonly name: 'webhook' | 'mail';
  /** Whether there is anybody to tell of such a message. */
  readonly reaches: (notice: Pick<Notice, 'municipality' | 'kind'>) => boolean;
  /** At least once for each. Answers whether it arrived, and never throws. */
  readonly send: (notice: Pick<Notice, 'municipality' | 'key' | 'kind'>) => Promise<boolean>;
  readonly close: () => void;
}

/** Sends what is due, by each channel that has not had it. Returns of how many messages everybody is told. */
export async function sendNotices(hub: Hub): Promise<number> {
  if (hub.channels.length === 0) return 0;
  const all = (await lease(hub)).map((notice) => tell(hub, notice));
  return (await Promise.all(all)).filter(Boolean).length;
}

/** Takes what is due for some minutes, so that another node leaves it alone, and comes back to it if this one dies. */
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

async function tell({ db, channels, metrics, now }: Hub, notice: Notice): Promise<boolean> {
  const { municipality, key } = notice;
  const before = { webhook_at: notice.webhook_at, mail_at: notice.mail_at };
  const able = channels.filter((channel) => channel.reaches(notice));
  const waiting = able.filter(({ name }) => before[`${name}_at`] === null);
  const sent = await Promise.all(waiting.map(async (channel) => ({ channel, arrived: await channel.send(notice) })));
  for (const { arrived } of sent) metrics.count('notices', 'outcome', arrived ? 'sent' : 'failed');
  const at = now().toISOString();
  const told = sent.flatMap(({ channel, arrived }) => (arrived ? [[`${channel.name}_at`, at] as const] : []));
  // Who is named later may still be told; until then nothing was tried.
  const done = able.length > 0 && told.length === waiting.length;
  const attempts = notice.attempts + (sent.length > 0 ? 1 : 0);
  const wait = able.length > 0 ? Math.min(FIRST_PAUSE * 2 ** notice.attempts, LONGEST_PAUSE) : NOBODY_PAUSE;
  const pause = wait * (0.8 + Math.random() * 0.4);
  const next = new Date(now().getTime() + pause).toISOString();
  await db
    .updateTable('notice')
    .set({ attempts, ...Object.fromEntries(told), ...(done ? { done_at: at } : { next_at: next }) })
    .where('municipality', '=', municipality)
    .where('key', '=', key)
    .execute();
  return done;
}
