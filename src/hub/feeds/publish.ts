import { createHash } from 'node:crypto';
import { TimeSlices } from '../../data/time-slices.ts';
import { nativeFeed, type NativeFeed } from '../../mirror/native-feed.ts';
import type { Hub } from '../hub.ts';
import type { Body, PlacedProblem } from './read-body.ts';
import { withLastGood } from './last-good.ts';
import { shrinkOf, type Shrink } from './shrink.ts';
import {
  acceptedIn,
  commitVersion,
  findSource,
  keepReport,
  readVersion,
  type NewVersion,
  type RunReport,
  type SourceRow,
} from './source-rows.ts';

/** What became of a list, or of a change in one. `version`: that of the list as it now is. */
export type Published =
  | {
      readonly outcome: 'published' | 'unchanged';
      readonly version: number;
      readonly count: number;
      readonly problems: readonly PlacedProblem[];
    }
  | { readonly outcome: 'refused'; readonly version: number; readonly problems: readonly PlacedProblem[] }
  | ({ readonly outcome: 'held'; readonly version: number } & Shrink)
  | { readonly outcome: 'stale'; readonly version: number }
  | { readonly outcome: 'absent'; readonly version: number };

export interface Terms {
  /** From which town and source. */
  readonly town: string;
  readonly source: string;
  readonly who: string;
  /** What `If-Match` says: the version that the list must have, or any. */
  readonly ifMatch?: string | undefined;
  readonly dryRun: boolean;
}

export interface FeedTerms extends Terms {
  readonly lenient: boolean;
  readonly allowShrink: boolean;
}

/** The next list of a source, made of the one before; or why there is none. */
type Next =
  | (Pick<NewVersion, 'feed' | 'what'> & {
      readonly problems: readonly PlacedProblem[];
      readonly bodyHash: string | null;
    })
  | { readonly unchanged: RunReport }
  | { readonly refused: readonly PlacedProblem[] }
  | { readonly held: Shrink }
  | 'absent';

type Make = (row: SourceRow, before: NativeFeed) => Promise<Next>;

export class Publisher {
  readonly #hub: Hub;
  readonly #busy = new Map<string, Promise<unknown>>();

  constructor(hub: Hub) {
    this.#hub = hub;
  }
  /** Takes a whole list in place of the one before. */
  feed(body: Body, terms: FeedTerms): Promise<Published> {
    const { lenient, allowShrink } = terms;
    return this.#change(terms, async (row, before) => {
      const now = this.#hub.now();
      const bodyHash = hashOf(body, [String(lenient), row.name, now.toISOString().slice(0, 10)]);
      const last = acceptedIn(row);
      if (last && bodyHash === row.body_hash) return { unchanged: last };
      const read = await this.#read(body, row, lenient);
      if (!read.feed) return { refused: read.problems };
      return taken(before, read.feed, { problems: read.problems, bodyHash, allowShrink });
    });
  }
  /** The same, of a list that was fetched: what is good in it. */
  pulled(feed: NativeFeed, problems: readonly PlacedProblem[], terms: Omit<FeedTerms, 'lenient'>): Promise<Published> {
    const { allowShrink } = terms;
    return this.#change(terms, async (_row, before) => taken(before, feed, { problems, bodyHash: null, allowShrink }));
  }
  /** Takes records in among the others, in the place of those with the same id. They are written as in a native feed. */
  items(items: readonly unknown[], terms: Terms): Promise<Published> {
    return this.#change(terms, async (row, before) => {
      const bytes = Buffer.from(JSON.stringify({ kind: row.kind, items }));
      const read = await this.#read({ bytes, contentType: 'application/json' }, row, false);
      if (!read.feed) return { refused: read.problems };
      const fresh = new Map(read.feed.items.map((item) => [item.id, item]));
      const kept = before.items.map((item) => fresh.get(item.id) ?? item);
      const known = new Set(before.items.map(({ id }) => id));
      const added = read.feed.items.filter(({ id }) => !known.has(id));
      const { problems } = read;
      return { feed: { ...before, items: [...kept, ...added] }, what: 'published', problems, bodyHash: null };
    });
  }
  /** Takes one record away. */
  remove(id: string, terms: Terms): Promise<Published> {
    return this.#change(terms, async (_row, before) => {
      const items = before.items.filter((item) => item.id !== id);
      if (items.length === before.items.length) return 'absent';
      return { feed: { ...before, items }, what: 'published', problems: [], bodyHash: null };
    });
  }
  /** Puts an older list back, as a new version. */
  rollBack(version: number, terms: Terms): Promise<Published> {
    return this.#change(terms, async (row) => {
      const feed = version < 1 || version > row.version ? undefined : await readVersion(this.#hub.db, row, version);
      return feed ? { feed, what: 'rolled-back', problems: [], bodyHash: null } : 'absent';
    });
  }
  /** A body as a native feed, made anew of the records that were let through; or why not. */
  async #read(
    body: Body,
    { kind, municipality, id, name }: SourceRow,
    lenient: boolean,
  ): Promise<{ readonly feed?: NativeFeed; readonly problems: readonly PlacedProblem[] }> {
    const { reading, now } = this.#hub;
    const job = { body, source: { kind, municipality, id, name }, lenient, now: now() };
    const { page, problems } = await reading.read(job);
    if (!page) return { problems };
    const { items, publisher, licence, updated } = page;
    return { feed: await nativeFeed(kind, items, { publisher, licence, updated }), problems };
  }
  /** One change of a source after the other; another node may come between, and then it is made again. */
  #change(terms: Terms, make: Make): Promise<Published> {
    const key = `${terms.town} ${terms.source}`;
    const work = async (): Promise<Published> => (await this.#attempt(terms, make)) ?? work();
    const mine = (this.#busy.get(key) ?? Promise.resolve()).then(work, work);
    this.#busy.set(key, mine);
    const free = () => {
      if (this.#busy.get(key) === mine) this.#busy.delete(key);
    };
    mine.then(free, free);
    return mine;
  }
  async #attempt(terms: Terms, make: Make): Promise<Published | undefined> {
    const { db, feeds, now } = this.#hub;
    const { town, source, who, ifMatch, dryRun } = terms;
    const row = await findSource(db, town, source);
    if (!row) return { outcome: 'absent', version: 0 };
    const { version } = row;
    if (ifMatch !== undefined && !matches(ifMatch, version)) return { outcome: 'stale', version };
    const before = (await readVersion(db, row, version)) ?? { kind: row.kind, version: 1, items: [] };
    const next = await make(row, before);
    const at = now().toISOString();
    const count = before.items.length;
    if (next === 'absent') return { outcome: 'absent', version };
    if ('unchanged' in next) return { outcome: 'unchanged', version, count, problems: next.unchanged.problems };
    if ('refused' in next) {
      const { refused: problems } = next;
      if (!dryRun) await keepReport(db, row, { at, outcome: 'refused', problems });
      return { outcome: 'refused', version, problems };
    }
    if ('held' in next) {
      if (!dryRun) await keepReport(db, row, { at, outcome: 'held', problems: [], shrink: next.held });
      return { outcome: 'held', version, ...next.held };
    }
    const { feed, what, problems, bodyHash } = next;
    if (version > 0 && (await saysTheSame(feed, before))) {
      if (!dryRun) await keepReport(db, row, { at, outcome: 'unchanged', problems }, bodyHash);
      return { outcome: 'unchanged', version, count, problems };
    }
    const published = { outcome: 'published', count: feed.items.length, problems } as const;
    if (dryRun) return { ...published, version };
    const report: RunReport = { at, outcome: 'published', problems };
    const stored = await commitVersion(db, row, { feed, who, what, bodyHash, report });
    if (stored === undefined) return undefined;
    await feeds.refresh();
    return { ...published, version: stored };
  }
}

interface Taking extends Pick<FeedTerms, 'allowShrink'> {
  readonly problems: readonly PlacedProblem[];
  readonly bodyHash: string | null;
}

/** A whole list in the place of the one before, unless it looks like an accident. */
function taken(before: NativeFeed, next: NativeFeed, { problems, bodyHash, allowShrink }: Taking): Next {
  const feed = { ...next, items: withLastGood(before.items, next.items, problems) };
  const held = allowShrink ? undefined : shrinkOf(before.items, feed.items);
  return held ? { held } : { feed, what: 'published', problems, bodyHash };
}

/** The same body means the same while the day does not change: what repeats without an end is written out from today. */
function hashOf({ bytes, contentType }: Body, more: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([contentType, ...more]));
  return hash.update(bytes).digest('base64url');
}

/** When its publisher last looked at it is no news. */
async function saysTheSame(one: NativeFeed, other: NativeFeed): Promise<boolean> {
  const [a, b] = [one, other].map((feed) => JSON.stringify({ ...feed, updated: undefined, items: feed.items.length }));
  if (a !== b) return false;
  const slices = new TimeSlices();
  for (const [at, item] of one.items.entries()) {
    if (JSON.stringify(item) !== JSON.stringify(other.items[at])) return false;
    if (slices.over) await slices.pause();
  }
  return true;
}

/** `If-Match` (RFC 9110 §13.1.1): a list of quoted versions, or any. */
function matches(header: string, version: number): boolean {
  const asked = header.split(',').map((each) => each.trim().replace(/^"(.*)"$/, '$1'));
  return asked.includes(String(version)) || (version > 0 && asked.includes('*'));
}
