import type { Hub } from './hub.ts';
import { eraseMessages } from './messages.ts';

const AT_ONCE = 500;
const AUDIT_DAYS = 3 * 365;

/**
 * Deletes every message whose time is over, with its notes. Receipts stay: a device that retries after this must not bring
 * the message back. Returns how many went.
 */
export async function eraseExpired({ db, store, log, now }: Hub): Promise<number> {
  const at = now().toISOString();
  let erased = 0;
  for (;;) {
    const due = await db
      .selectFrom('message')
      .select(['municipality', 'key'])
      .where('erase_after', '<=', at)
      .limit(AT_ONCE)
      .execute();
    if (due.length === 0) break;
    for (const municipality of new Set(due.map((row) => row.municipality))) {
      const keys = due.filter((row) => row.municipality === municipality).map(({ key }) => key);
      await db.transaction().execute((all) => eraseMessages(all, municipality, keys));
    }
    erased += due.length;
  }
  const longAgo = new Date(now().getTime() - AUDIT_DAYS * 86_400_000).toISOString();
  await db.deleteFrom('audit').where('at', '<=', longAgo).execute();
  if (erased > 0) await store.tidy();
  log.info('retention', { erased });
  return erased;
}
