import { setTimeout as pause } from 'node:timers/promises';
import { FeedFailure } from '../../data/feed-failure.ts';
import { FEED_LIMITS } from '../../data/feed-limits.ts';
import type { FetchTools } from '../../data/fetch-document.ts';
import { fetchSource, reasonOf } from '../../mirror/fetch-source.ts';
import { nativeFeed } from '../../mirror/native-feed.ts';
import { politeFetch } from '../../mirror/polite-fetch.ts';
import { readConfig } from '../../mirror/read-config.ts';
import { hasRoom } from '../disk.ts';
import type { Hub } from '../hub.ts';
import { townAddress } from '../town-address.ts';
import { noticeDead } from './dead-source.ts';
import { Publisher } from './publish.ts';
import { failed, stateOf, waitAfter, type PullState } from './pull-state.ts';
import { keepWanted, wantedOf, type Wanted } from './pulled-sources.ts';
import { TooHeavy } from './reading.ts';
import { acceptedIn, findSource, keepReport, type SourceRow } from './source-rows.ts';

/** Milliseconds between two requests to one host: servers of partners are small. */
const DELAY = 1_000;
const LIMITS = { ...FEED_LIMITS, pages: 200, time: 120_000 };
/** For so long a source is left to the node that began with it. */
const LEASE = 15 * 60_000;
const WHO = 'hub';

/**
 * Asks every source of the towns' configs that is due, one after the other, and takes in what is new. A source or a config that
 * does not answer keeps what it gave last. Where nothing is to be pulled, what was pulled before goes.
 */
export async function pullAll(hub: Hub, signal = new AbortController().signal): Promise<void> {
  const { settings, db, log, now, feeds } = hub;
  if (!(await hasRoom(settings.store))) return log.info('disk-full');
  for (const town of settings.towns) {
    const address = settings.pull > 0 ? settings.configs[town] : undefined;
    if (address === undefined) {
      await keepWanted(db, town, [], now());
      continue;
    }
    if (signal.aborted) return;
    await pullTown(hub, town, address, signal).catch((error: unknown) => {
      const reason = error instanceof FeedFailure ? (reasonOf(error) ?? error.code) : undefined;
      if (!signal.aborted) log.failure('config-unread', error, { town, reason });
    });
  }
  await feeds.refresh();
}

async function pullTown(hub: Hub, town: string, address: string, signal: AbortSignal): Promise<void> {
  const { url, tools } = townAddress(address, hub.now);
  const wait = (milliseconds: number) => pause(milliseconds, undefined, { signal });
  const polite = { ...tools, fetch: politeFetch({ ...tools, delay: DELAY, pause: wait }) };
  const { config } = await readConfig(url, tools, signal);
  const wanted = await keepWanted(hub.db, town, wantedOf(config, hub.settings.address), hub.now());
  for (const each of wanted) {
    if (signal.aborted) return;
    const row = await lease(hub, town, each.id);
    if (row) await pullOne(hub, row, each, polite, signal);
  }
}

/** Takes a source that is due for this node alone; `undefined` where it is not, or another has it. */
async function lease({ db, now }: Hub, town: string, id: string): Promise<SourceRow | undefined> {
  const at = now();
  const taken = await db
    .updateTable('source')
    .set({ due: new Date(at.getTime() + LEASE).toISOString() })
    .where('municipality', '=', town)
    .where('id', '=', id)
    .where('mode', '=', 'pull')
    .where('due', '<=', at.toISOString())
    .returning('id')
    .executeTakeFirst();
  return taken && findSource(db, town, id);
}

async function pullOne(
  hub: Hub,
  row: SourceRow,
  { kind, request, asked }: Wanted,
  tools: FetchTools,
  signal: AbortSignal,
) {
  const state = stateOf(row);
  const at = hub.now().toISOString();
  const { allowShrink = false, validators: known } = state;
  try {
    const loaded = await fetchSource(kind, request, { tools, known, signal, limits: LIMITS, read: hub.reading.page });
    const checked: PullState = { asked, ...(known && { validators: known }), checked: at };
    if (loaded === 'unchanged') {
      await keepReport(hub.db, row, { at, outcome: 'unchanged', problems: acceptedIn(row)?.problems ?? [] });
      return await settle(hub, row, checked);
    }
    const { items, problems, publisher, licence, updated, validators } = loaded;
    const feed = await nativeFeed(kind, items, { publisher, licence, updated });
    const terms = { town: row.municipality, source: row.id, who: WHO, dryRun: false, allowShrink };
    const { outcome } = await new Publisher(hub).pulled(feed, problems, terms);
    // Of a list that was held back the next answer has to be whole again.
    await settle(hub, row, outcome === 'held' ? checked : { asked, checked: at, ...(validators && { validators }) });
  } catch (error) {
    // A node that stops leaves it to the next.
    if (signal.aborted) return settle(hub, row, state, 0);
    if (!(error instanceof FeedFailure)) hub.log.failure('pull-failed', error, { source: row.id });
    const failure =
      error instanceof FeedFailure ? error : new FeedFailure(error instanceof TooHeavy ? 'size' : 'network');
    const { problems } = failure;
    if (problems) await keepReport(hub.db, row, { at, outcome: 'refused', problems });
    await settle(hub, row, failed({ ...state, asked }, failure, at), undefined, failure.retryAfter);
  }
}

/** Writes down how it went, and when to ask again. */
async function settle({ db, now, settings }: Hub, row: SourceRow, state: PullState, wait?: number, asked?: number) {
  const milliseconds = wait ?? waitAfter(state, settings.pull, Math.random(), asked);
  await db
    .updateTable('source')
    .set({ pull: JSON.stringify(state), due: new Date(now().getTime() + milliseconds).toISOString() })
    .where('municipality', '=', row.municipality)
    .where('id', '=', row.id)
    .execute();
  await noticeDead(db, { ...row, pull: JSON.stringify(state) }, now());
}
