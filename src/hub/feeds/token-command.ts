import { parseArgs } from 'node:util';
import { KINDS } from '../../data/kind.ts';
import type { FeedKind } from '../../domain/feed.ts';
import { openBeside } from '../database.ts';
import type { HubSettings } from '../settings.ts';
import type { Database } from '../tables.ts';
import { Unusable } from '../unusable.ts';
import { sourceNamed, type Voice } from './sources-command.ts';
import { addToken, listTokens, revokeToken, SCOPES } from './tokens.ts';

const USAGE = `Write:
  token add TOWN/SOURCE KIND [--name "Who it is from"] [--report-only]
  token list
  token revoke ID
KIND is one of: ${Object.keys(KINDS).join(', ')}.`;

/** `hub token …`, also while the hub runs. Throws `Unusable`. */
export async function tokenCommand(
  { store, towns, address }: HubSettings,
  words: readonly string[],
  { print, say }: Voice,
  now: Date,
): Promise<void> {
  const { values, positionals } = parsed(words);
  const [act, first = '', second = ''] = positionals;
  const { db, close } = await openBeside(store);
  try {
    if (act === 'list') for (const line of await lines(db)) print(line);
    else if (act === 'revoke') {
      await revokeToken(db, first, now);
      say(`Token ${first} is revoked: it is refused from now on.`);
    } else if (act === 'add') {
      const { municipality, source } = sourceNamed(first, towns);
      const scopes = values['report-only'] ? SCOPES.filter((scope) => scope === 'report') : SCOPES;
      const wanted = { municipality, source, kind: kindOf(second), name: values.name ?? source, scopes };
      print(await addToken(db, wanted, now));
      say(`This token is shown once: keep it where only ${wanted.name} can read it.
It publishes at ${address}/v1/sources/${source}/feed, and the list is then at ${address}/feeds/${municipality}/${source}/${wanted.kind}.json.`);
    } else throw new Unusable(`token: ${act === undefined ? 'what' : `no “${act}”`}? ${USAGE}`);
  } finally {
    await close();
  }
}

function parsed(words: readonly string[]) {
  try {
    const options = { 'name': { type: 'string' }, 'report-only': { type: 'boolean' } } as const;
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    throw new Unusable(`token: an option that is not known. ${USAGE}`);
  }
}

function kindOf(written: string): FeedKind {
  const kind = Object.keys(KINDS).find((each): each is FeedKind => each === written);
  if (kind) return kind;
  throw new Unusable(`token: what is in the list?\n${USAGE}`);
}

async function lines(db: Database): Promise<readonly string[]> {
  const rows = await listTokens(db);
  return rows.map(({ id, municipality, source, scopes, at, revoked_at }) =>
    [id, `${municipality}/${source}`, scopes, at, revoked_at ? `revoked ${revoked_at}` : 'valid'].join('\t'),
  );
}
