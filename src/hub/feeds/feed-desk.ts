import { mergeItems } from '../../data/merge-items.ts';
import type { FeedPage } from '../../data/read-document.ts';
import type { FeedKind, Items } from '../../domain/feed.ts';
import type { Forms } from '../forms.ts';
import type { Log } from '../logs.ts';
import type { HubSettings } from '../settings.ts';
import type { Database } from '../tables.ts';
import { isGivenUp } from './dead-source.ts';
import { feedDocument, type About, type FeedDocument, type Listed } from './feed-document.ts';
import { addressOf } from './read-body.ts';
import type { Reading } from './reading.ts';
import { readVersionText, type SourceRow } from './source-rows.ts';
import { surveyRows, surveyFeed } from './survey-source.ts';

/** What is served of a town: everything from memory. */
export interface FeedDesk {
  /** All sources of a town in one list. */
  readonly merged: (town: string, kind: FeedKind) => FeedDocument | undefined;
  /** One source alone. */
  readonly single: (town: string, source: string, kind: FeedKind) => FeedDocument | undefined;
  /** The records of that list. */
  readonly records: (town: string, kind: FeedKind) => Listed | undefined;
  /** Takes in what was published since, here or by another node; each list is swapped whole. */
  readonly refresh: () => Promise<void>;
}

/** A list as the database knows it; `at` is when it came. */
export type Known = Pick<SourceRow, 'municipality' | 'id' | 'kind' | 'name' | 'version' | 'at'>;

/** A source as it is served. */
interface Shown extends Known {
  readonly page: FeedPage<Items[FeedKind]>;
  readonly alone: FeedDocument;
}

type Told = Pick<Shown, 'municipality' | 'at' | 'page'>;

interface Surroundings {
  readonly settings: Pick<HubSettings, 'address' | 'origins' | 'towns'>;
  readonly forms: Pick<Forms, 'town'>;
  readonly reading: Pick<Reading, 'read'>;
  readonly log: Log;
  readonly now: () => Date;
}

const nameOf = ({ municipality, id }: Known) => `${municipality} ${id}`;
const listOf = ({ municipality, kind }: Known) => `${municipality} ${kind}`;
const inOrder = (one: Known, other: Known): number => (one.id < other.id ? -1 : 1);
const timeOf = (stamp: string): number => Date.parse(stamp) || 0;
const newest = (stamps: readonly string[]): string => stamps.toSorted((a, b) => timeOf(a) - timeOf(b)).at(-1) ?? '';

/** Holds nothing until its first `refresh`. */
export function openFeeds(db: Database, { settings, forms, reading, log, now }: Surroundings): FeedDesk {
  const sources = new Map<string, Shown>();
  const lists = new Map<string, { readonly listed: Listed; readonly document: FeedDocument }>();
  /** Lists that are older than their sources: here until they were made again, also where that failed once. */
  const changed = new Set<string>();
  let running = Promise.resolve();

  async function refresh(): Promise<void> {
    const all = await db
      .selectFrom('source')
      .select(['municipality', 'id', 'kind', 'name', 'version', 'at', 'pull'])
      .where('version', '>', 0)
      // One that left `HUB_TOWNS` is nobody's to serve; what it has stays, for when it comes back.
      .where('municipality', 'in', settings.towns)
      .execute();
    const published = all.filter((row) => !isGivenUp(row, now()));
    const rows: readonly Known[] = [...published, ...(await surveyRows(db, published))];
    const here = new Set(rows.map(nameOf));
    for (const [name, shown] of sources) {
      if (here.has(name)) continue;
      sources.delete(name);
      changed.add(listOf(shown));
    }
    for (const row of rows) {
      if (isKnown(row, sources.get(nameOf(row)))) continue;
      const shown = await show(row).catch((error: unknown) => log.failure('feed-unread', error, { source: row.id }));
      if (!shown) continue;
      sources.set(nameOf(row), shown);
      changed.add(listOf(row));
    }
    for (const list of changed) {
      await rebuild(list).then(
        () => changed.delete(list),
        (error: unknown) => log.failure('list-unmade', error, { list }),
      );
    }
  }

  /** What was stored passes the same gate as what comes in. */
  async function show(row: Known): Promise<Shown | undefined> {
    const text = (await readVersionText(db, row, row.version)) ?? (await surveyFeed(db, row));
    if (text === undefined) return undefined;
    const body = { bytes: Buffer.from(text), contentType: 'application/json' };
    const { kind, municipality, id, name } = row;
    const { page } = await reading.read({ body, source: { kind, municipality, id, name }, lenient: true, now: now() });
    if (!page) return undefined;
    const { publisher, licence } = page;
    const about = { ...(publisher && { publisher }), ...(licence && { licence }), ...aboutOf([{ ...row, page }]) };
    return { ...row, page, alone: await feedDocument(listed(row, page.items), about) };
  }

  async function rebuild(list: string): Promise<void> {
    const some = [...sources.values()].filter((each) => listOf(each) === list).sort(inOrder);
    const [first, ...others] = some;
    if (!first) {
      lists.delete(list);
      return;
    }
    const given = some.map(({ page: { items, label }, ...row }) => ({
      items,
      report: { feed: addressOf(row), label, status: 'fresh' as const, count: items.length, problems: [] },
    }));
    const merged = listed(first, mergeItems(given).items);
    lists.set(list, { listed: merged, document: await feedDocument(merged, aboutOf([first, ...others])) });
  }

  function aboutOf(some: readonly [Told, ...Told[]]): Pick<About, 'updated' | 'at' | 'town'> {
    const [{ municipality }] = some;
    const at = newest(some.map((each) => each.at ?? ''));
    // Nobody changed a list after it was taken in: a time to come would stand above what all the others say.
    const said = some.map((each) => each.page.updated ?? at).filter((updated) => timeOf(updated) <= timeOf(at));
    const page = settings.origins[0] ?? settings.address;
    return { updated: newest(said) || at, at, town: { ...forms.town(municipality), page } };
  }

  return {
    merged: (town, kind) => lists.get(`${town} ${kind}`)?.document,
    records: (town, kind) => lists.get(`${town} ${kind}`)?.listed,
    single(town, source, kind) {
      const shown = sources.get(`${town} ${source}`);
      return shown?.kind === kind ? shown.alone : undefined;
    },
    refresh() {
      const next = running.then(refresh);
      running = next.catch(() => undefined);
      return next;
    },
  };
}

/** Whether it is shown, or a newer one: a database that was slow to answer brings no older list back. */
const isKnown = ({ version, at }: Known, shown: Known | undefined): boolean =>
  shown !== undefined && shown.version >= version && (shown.at ?? '') >= (at ?? '');

/** Every list was made by the reader of its own kind. */
const listed = ({ kind }: Known, items: readonly Items[FeedKind][]): Listed => ({ kind, items }) as Listed;
