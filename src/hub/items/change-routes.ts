import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { KINDS } from '../../data/kind.ts';
import type { FeedKind } from '../../domain/feed.ts';
import { withRecords } from '../feeds/feed-text.ts';
import { isGivenUp } from '../feeds/dead-source.ts';
import type { SourceRow } from '../feeds/source-rows.ts';
import type { Hub, HubEnv } from '../hub.ts';
import { problem } from '../problem.ts';
import { townIn } from './item-query.ts';
import { openToAll } from './open-to-all.ts';
import { isAfter, logSince, type SourceLog, type Told } from './source-log.ts';

/** Of `/v1/changes`. */
export const CHANGES_QUERY = ['m', 'after'] as const;

const AT_ONCE = 500;
/** Milliseconds after which every node has seen what another took in: told sooner, a mirror could miss what came before it. */
const SETTLED = 30_000;

/** Where a mirror stands: among which sources, after what, and what those remembered when it began. */
type Mark = readonly [sources: string, at: string, key: string, begun: string];

/**
 * `GET /v1/changes/<kind>?after=…`: what changed or went in the lists of a town, in the order in which it did, for whoever keeps
 * a copy (OpenActive's Realtime Paged Data Exchange). Who stood still for longer than the versions that are kept, or while a
 * source came or went, begins again: 410.
 */
export function changeRoutes(hub: Hub): Hono<HubEnv> {
  const { db, settings, now } = hub;
  const routes = new Hono<HubEnv>();
  /** By town and kind, then by source. */
  const logs = new Map<string, ReadonlyMap<string, Promise<SourceLog>>>();

  /** The logs of these sources, brought up to date; those of others are let go. */
  function logsOf(list: string, sources: readonly Pick<SourceRow, 'municipality' | 'id'>[]): Promise<SourceLog[]> {
    const before = logs.get(list);
    const found = sources.map((source): [string, Promise<SourceLog>] => {
      const known = before?.get(source.id)?.catch(() => undefined);
      return [source.id, Promise.resolve(known).then((log) => logSince(db, source, log))];
    });
    logs.set(list, new Map(found));
    return Promise.all(found.map(([, log]) => log));
  }

  routes.get('/v1/changes/:kind', openToAll(hub), async (c) => {
    const { m, after, ...more } = c.req.query();
    const town = townIn(settings.towns, m);
    const kind = Object.keys(KINDS).find((each): each is FeedKind => each === c.req.param('kind'));
    const mark = after === undefined ? undefined : read(after);
    const [odd = after !== undefined && !mark ? 'after' : undefined] = Object.keys(more);
    if (!kind) return problem(c, 'feed.unknown');
    if (odd !== undefined || town === undefined) {
      return problem(c, 'query.wrong', {}, { parameter: odd ?? 'm' });
    }
    const rows = await db
      .selectFrom('source')
      .select(['municipality', 'id', 'pull'])
      .where('municipality', '=', town)
      .where('kind', '=', kind)
      .where('version', '>', 0)
      .orderBy('id')
      .execute();
    const sources = rows.filter((row) => !isGivenUp(row, now()));
    const found = await logsOf(`${town} ${kind}`, sources);
    const names = hashOf(found.map(({ id }) => id));
    const begins = hashOf(found.map(({ id, since }) => [id, since]));
    const [, at, key, begun] = mark ?? [names, '', '', begins];
    // What is told first may be older than where the log of another source begins: nothing of that one was told yet.
    const isBehind = begun !== begins && found.some(({ since }) => at < since);
    if (mark && (mark[0] !== names || isBehind)) return problem(c, 'changes.gone');
    const settled = new Date(now().getTime() - SETTLED).toISOString();
    const told = found
      .flatMap((log) => log.told.filter((each) => each.at <= settled && isAfter(each, at, key)).slice(0, AT_ONCE))
      .sort((a, b) => (isAfter(a, b.at, b.key) ? 1 : -1))
      .slice(0, AT_ONCE);
    const last = told.at(-1);
    const reached: Mark | undefined = last ? [names, last.at, last.key, begun] : mark;
    const asked = new URLSearchParams({ ...(m !== undefined && { m }), ...(reached && { after: written(reached) }) });
    const next = `${settings.address}/v1/changes/${kind}?${asked.toString()}`;
    return c.body(
      withRecords(
        { next },
        'items',
        told.map((each) => lineOf(kind, each)),
      ),
      200,
      {
        'content-type': 'application/json; charset=utf-8',
      },
    );
  });
  return routes;
}

const hashOf = (what: unknown): string => createHash('sha256').update(JSON.stringify(what)).digest('base64url');

/** An item of RPDE; the record stands in it as it was written. */
function lineOf(kind: string, { key, at, record }: Told): string {
  const about = { id: key, kind, state: record === undefined ? 'deleted' : 'updated', modified: Date.parse(at) };
  return record === undefined ? JSON.stringify(about) : `${JSON.stringify(about).slice(0, -1)},"data":${record}}`;
}

const written = (mark: Mark): string => Buffer.from(JSON.stringify(mark)).toString('base64url');

function read(after: string): Mark | undefined {
  try {
    const mark: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    const parts: unknown[] = Array.isArray(mark) ? mark : [];
    const [sources, at, key, begun, ...more] = parts.flatMap((part) => (typeof part === 'string' ? part : []));
    const isWhole = sources !== undefined && at !== undefined && key !== undefined && begun !== undefined;
    return isWhole && more.length === 0 ? [sources, at, key, begun] : undefined;
  } catch {
    return undefined;
  }
}
