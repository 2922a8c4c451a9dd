import { createHash } from 'node:crypto';
import { hostOf } from '../../data/feed-address.ts';
import { KINDS } from '../../data/kind.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedKind, FeedRequest } from '../../domain/feed.ts';
import { named } from '../../mirror/read-config.ts';
import type { Database, Tables } from '../tables.ts';

/** A source of a config, and what to ask for it. */
export interface Wanted {
  readonly id: string;
  readonly kind: FeedKind;
  readonly name: string;
  readonly request: FeedRequest;
}

/** Every feed that a config names, but those of this hub itself: its own answer would come back to it. */
export function wantedOf(config: Config, own: string): readonly Wanted[] {
  const isOwn = ({ url }: FeedRequest) => url.startsWith(`${own}/feeds/`);
  return Object.keys(KINDS)
    .filter((kind): kind is FeedKind => Object.hasOwn(KINDS, kind))
    .flatMap((kind) =>
      (config.feeds[kind] ?? [])
        .filter((request) => !isOwn(request))
        .map((each) => named(each, config))
        .map((request) => {
          const name = request.source ?? hostOf(request.url);
          return { id: idOf(kind, name, request), kind, name, request };
        }),
    );
}

/** A name that can stand in an address. That of a feed may hold a key, so it is only in the hash. */
function idOf(kind: FeedKind, name: string, request: FeedRequest): string {
  const words = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  const slug = words.replace(/[^a-z0-9]+/g, '-').slice(0, 40);
  const hash = createHash('sha256').update(JSON.stringify([kind, request]));
  return `${slug.replace(/^-+|-+$/g, '') || kind}-${hash.digest('hex').slice(0, 8)}`;
}

/** Makes the pulled sources of a town those that are wanted: what left the config leaves the feeds. */
export async function keepWanted(db: Database, town: string, wanted: readonly Wanted[], now: Date): Promise<void> {
  const rows = await db
    .selectFrom('source')
    .select('id')
    .where('municipality', '=', town)
    .where('mode', '=', 'pull')
    .execute();
  const gone = rows.map(({ id }) => id).filter((id) => !wanted.some((each) => each.id === id));
  await db.transaction().execute(async (change) => {
    if (gone.length > 0) {
      await change.deleteFrom('source_version').where('municipality', '=', town).where('source', 'in', gone).execute();
      await change.deleteFrom('source').where('municipality', '=', town).where('id', 'in', gone).execute();
    }
    const fresh = wanted.filter(({ id }) => !rows.some((row) => row.id === id)).map((each) => rowOf(town, each, now));
    if (fresh.length === 0) return;
    await change
      .insertInto('source')
      .values(fresh)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

const rowOf = (municipality: string, { id, kind, name }: Wanted, now: Date): Tables['source'] => ({
  ...{ municipality, id, kind, name, mode: 'pull', version: 0 },
  ...{ at: null, body_hash: null, report: null, due: now.toISOString(), pull: null },
});
