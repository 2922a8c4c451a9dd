import { randomBytes } from 'node:crypto';
import type { FeedKind } from '../../domain/feed.ts';
import { audit } from '../audit.ts';
import { newToken, sameText, tokenHash } from '../secrets.ts';
import type { Database, Tables } from '../tables.ts';
import { Unusable } from '../unusable.ts';
import { findSource } from './source-rows.ts';

/** `publish` also reads the report. */
export const SCOPES = ['publish', 'report'] as const;
export type Scope = (typeof SCOPES)[number];

/** For which list somebody may do what. */
export interface Bearer {
  readonly id: string;
  readonly municipality: string;
  readonly source: string;
  readonly scopes: readonly Scope[];
}

/** Two, so that a partner takes the new one in use before the old one stops. */
const MOST_VALID = 2;
const WHO = 'hub token';

const scopesOf = ({ scopes }: Tables['token']) => SCOPES.filter((scope) => scopes.split(' ').includes(scope));

export interface NewBearer extends Omit<Bearer, 'id'> {
  readonly kind: FeedKind;
  /** What a resident may read of whose list it is. */
  readonly name: string;
}

/** Makes a token, and the source it is for where there is none yet. It is only in what this returns. Throws `Unusable`. */
export async function addToken(db: Database, wanted: NewBearer, now: Date): Promise<string> {
  const { municipality, source, scopes, kind, name } = wanted;
  const id = randomBytes(4).toString('hex');
  const token = `bh_${id}_${newToken()}`;
  await db.transaction().execute(async (change) => {
    const known = await findSource(change, municipality, source);
    if (known && known.kind !== kind) {
      throw new Unusable(`${municipality}/${source} is a list of ${known.kind} already. Name another.`);
    }
    if (known?.mode === 'pull' && scopes.includes('publish')) {
      throw new Unusable(`${municipality}/${source} is fetched by the hub itself: only its report can be read.`);
    }
    const valid = (await listTokens(change)).filter(
      (each) => each.municipality === municipality && each.source === source && each.revoked_at === null,
    );
    if (valid.length >= MOST_VALID) {
      const ids = valid.map((each) => each.id).join(', ');
      throw new Unusable(`${municipality}/${source} has two valid tokens (${ids}). Revoke one first.`);
    }
    if (!known) await change.insertInto('source').values(newSource(wanted)).execute();
    else if (known.mode === 'push' && known.name !== name) await rename(change, wanted);
    await change
      .insertInto('token')
      .values({
        ...{ id, municipality, source },
        ...{ scopes: scopes.join(' '), hash: tokenHash(token), at: now.toISOString(), revoked_at: null },
      })
      .execute();
    await audit(change, { municipality, who: WHO, what: 'token-made' }, now);
  });
  return token;
}

const newSource = ({ municipality, source: id, kind, name }: NewBearer): Tables['source'] => ({
  ...{ municipality, id, kind, name, mode: 'push', version: 0 },
  ...{ at: null, body_hash: null, report: null, due: null, pull: null },
});

/** The same body again is read again: its records say the name. */
async function rename(db: Database, { municipality, source, name }: NewBearer): Promise<void> {
  await db
    .updateTable('source')
    .set({ name, body_hash: null })
    .where('municipality', '=', municipality)
    .where('id', '=', source)
    .execute();
}

export const listTokens = (db: Database): Promise<Tables['token'][]> =>
  db.selectFrom('token').selectAll().orderBy('municipality').orderBy('source').orderBy('at').execute();

/** Ends a token at once. Throws `Unusable` where there is none. */
export async function revokeToken(db: Database, id: string, now: Date): Promise<void> {
  const row = await db
    .updateTable('token')
    .set({ revoked_at: now.toISOString() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('municipality')
    .executeTakeFirst();
  if (!row) throw new Unusable(`token ${id}: there is no such valid token. See: token list`);
  await audit(db, { municipality: row.municipality, who: WHO, what: 'token-revoked' }, now);
}

/** Whose token stands in an `Authorization` header; else which problem that is. One of another town than these is none. */
export async function readBearer(
  db: Database,
  header: string | undefined,
  towns: readonly string[],
): Promise<Bearer | 'token.missing' | 'token.unknown' | 'token.revoked'> {
  if (!header) return 'token.missing';
  const [, token = '', id = ''] = /^Bearer +(bh_([0-9a-f]{8})_[\w-]{43})$/i.exec(header) ?? [];
  const row = id && (await db.selectFrom('token').selectAll().where('id', '=', id).executeTakeFirst());
  if (!row || !sameText(tokenHash(token), row.hash) || !towns.includes(row.municipality)) return 'token.unknown';
  if (row.revoked_at !== null) return 'token.revoked';
  return { id, municipality: row.municipality, source: row.source, scopes: scopesOf(row) };
}
