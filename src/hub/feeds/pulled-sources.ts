import { createHash } from 'node:crypto';
import { hostOf } from '../../data/feed-address.ts';
import { KINDS } from '../../data/kind.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedKind, FeedRequest } from '../../domain/feed.ts';
import { named } from '../../mirror/read-config.ts';
import type { Database, Tables } from '../tables.ts';
import { stateOf } from './pull-state.ts';

/** A source of a config, and what to ask for it. */
export interface Wanted {
  /** Of a new one; one that is known keeps the id that it has. */
  readonly id: string;
  readonly kind: FeedKind;
  readonly name: string;
  readonly request: FeedRequest;
  /** A hash of all that the config says of it. */
  readonly asked: string;
}

/** Every feed that a config names, but those of this hub itself: its own answer would come back to it. */
export function wantedOf(config: Config, own: string): readonly Wanted[] {
  const times = new Map<string, number>();
  /** Of a table that is named twice, for other columns of it, each is a source. */
  const nth = (address: string) => {
    const before = times.get(address) ?? 0;
    times.set(address, before + 1);
    return before > 0 ? [before] : [];
  };
  const isOwn = ({ url }: FeedRequest) => url.startsWith(`${own}/feeds/`);
  return Object.keys(KINDS)
    .filter((kind): kind is FeedKind => Object.hasOwn(KINDS, kind))
    .flatMap((kind) =>
      (config.feeds[kind] ?? [])
        .filter((request) => !isOwn(request))
        .map((each) => named(each, config))
        .map((request) => {
          const name = request.source ?? hostOf(request.url);
          const hash = hashOf([kind, request.url, ...nth(`${kind} ${request.url}`)]);
          return { id: `${slugOf(name) || kind}-${hash}`, kind, name, request, asked: hashOf(request) };
        }),
    );
}

/** A name that can stand in an address. */
function slugOf(name: string): string {
  const words = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return words
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}

const HASH = 8;

/** The address of a feed may hold a key, so it is only in a hash. */
const hashOf = (what: unknown): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, HASH);

/**
 * Makes the pulled sources of a town those that are wanted: what left the config leaves the feeds. The same address under
 * another name, or with other columns, is the same source, which is asked anew. Returns them by the ids that they have.
 */
export async function keepWanted(
  db: Database,
  town: string,
  wanted: readonly Wanted[],
  now: Date,
): Promise<readonly Wanted[]> {
  const rows = await db
    .selectFrom('source')
    .select(['id', 'name', 'pull'])
    .where('municipality', '=', town)
    .where('mode', '=', 'pull')
    .execute();
  const pairs = wanted.map((each) => ({ each, row: rows.find(({ id }) => id.slice(-HASH) === each.id.slice(-HASH)) }));
  const gone = rows.filter((row) => !pairs.some((pair) => pair.row === row)).map(({ id }) => id);
  const fresh = pairs.filter(({ row }) => !row).map(({ each }) => rowOf(town, each, now));
  await db.transaction().execute(async (change) => {
    if (gone.length > 0) {
      await change.deleteFrom('source_version').where('municipality', '=', town).where('source', 'in', gone).execute();
      await change.deleteFrom('source').where('municipality', '=', town).where('id', 'in', gone).execute();
    }
    for (const { each, row } of pairs) {
      if (!row || stateOf(row).asked === each.asked) continue;
      // An answer "as before" would leave it as it was read before.
      const { validators: _validators, ...state } = stateOf(row);
      await change
        .updateTable('source')
        .set({ name: each.name, due: now.toISOString(), pull: JSON.stringify({ ...state, asked: each.asked }) })
        .where('municipality', '=', town)
        .where('id', '=', row.id)
        .execute();
    }
    if (fresh.length === 0) return;
    await change
      .insertInto('source')
      .values(fresh)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
  return pairs.map(({ each, row }) => ({ ...each, id: row?.id ?? each.id }));
}

const rowOf = (municipality: string, { id, kind, name }: Wanted, now: Date): Tables['source'] => ({
  ...{ municipality, id, kind, name, mode: 'pull', version: 0 },
  ...{ at: null, body_hash: null, report: null, due: now.toISOString(), pull: null },
});
