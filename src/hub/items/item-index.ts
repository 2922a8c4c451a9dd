import { TimeSlices } from '../../data/time-slices.ts';
import { isOngoing, shapeOf } from '../../domain/activity-shape.ts';
import { activityWords } from '../../domain/activity-words.ts';
import type { Activity } from '../../domain/activity.ts';
import { dateOf, dayNumber } from '../../domain/day-number.ts';
import { fold, wordsOf } from '../../domain/fold.ts';
import { occurrencesOf } from '../../domain/occurrences.ts';
import { pointOf } from '../../domain/place.ts';
import type { SearchWords } from '../../domain/search.ts';
import { serviceWords } from '../../domain/service-words.ts';
import { inSlices } from '../../mirror/in-slices.ts';
import { nativeItem, type NativeItem } from '../../mirror/native-item.ts';
import type { Listed } from '../feeds/feed-document.ts';
import { markOf } from '../feeds/feature.ts';
import { itemGrid, type Box } from './item-grid.ts';

/** Lists of what has a place. */
export type Findable = Extract<Listed, { readonly kind: 'services' | 'activities' }>;

export const isFindable = (listed: Listed): listed is Findable =>
  listed.kind === 'services' || listed.kind === 'activities';

/** What a record has to be; what is not said is any. */
export interface ItemQuery {
  readonly box?: Box;
  /** Days, `YYYY-MM-DD`, both included; one without the other goes a year from there. What has no dates is always there. */
  readonly from?: string;
  readonly until?: string;
  /** Any of these. */
  readonly category?: readonly string[];
  readonly words?: string;
  /** The id of the last record of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** A record as it is answered. */
export interface FoundItem {
  readonly item: NativeItem;
  readonly geometry: object | undefined;
}

export interface ItemIndex {
  /** In the order of their ids: that stays when the list changes between two pages. `after`: the last id, where there are more. */
  readonly find: (query: ItemQuery) => Promise<{ readonly found: readonly FoundItem[]; readonly after?: string }>;
  readonly one: (id: string) => FoundItem | undefined;
}

interface Entry {
  readonly id: string;
  readonly category: readonly string[];
  readonly text: string;
  readonly isOn: (from: string, until: string) => boolean;
  readonly locations: Parameters<typeof markOf>[0];
  readonly native: () => NativeItem;
}

const YEAR = 366;
const kept = new WeakMap<Listed, Promise<ItemIndex>>();

/** The index of a list, made when it is first asked for and kept as long as the list is. */
export function indexOf(listed: Findable): Promise<ItemIndex> {
  const known = kept.get(listed) ?? itemIndex(listed);
  kept.set(listed, known);
  return known;
}

async function itemIndex(listed: Findable): Promise<ItemIndex> {
  const entries = await entriesOf(listed);
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Map(entries.map(({ id }, at) => [id, at]));
  const within = itemGrid(entries.map(({ locations }) => locations.flatMap((location) => pointOf(location) ?? [])));
  const answered = ({ native, locations }: Entry): FoundItem => ({ item: native(), geometry: markOf(locations) });

  return {
    one(id) {
      const entry = entries[ids.get(id) ?? -1];
      return entry && answered(entry);
    },
    async find({ box, category, words = '', after = '', limit, ...days }) {
      const span = spanOf(days);
      const asked = wordsOf(words);
      const wanted = category && new Set(category);
      const slices = new TimeSlices();
      const found: Entry[] = [];
      for (const at of box ? within(box) : entries.keys()) {
        if (slices.over) await slices.pause();
        const entry = entries[at];
        if (!entry || entry.id <= after) continue;
        if (wanted && !entry.category.some((each) => wanted.has(each))) continue;
        if (!asked.every((word) => entry.text.includes(word))) continue;
        if (span && !entry.isOn(...span)) continue;
        found.push(entry);
        if (found.length > limit) break;
      }
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return { found: await inSlices(page, answered), ...(last && { after: last.id }) };
    },
  };
}

function entriesOf(listed: Findable): Promise<Entry[]> {
  return listed.kind === 'services'
    ? inSlices(listed.items, (item) => ({
        ...{ id: item.id, category: item.category, text: textOf(serviceWords(item)), locations: item.location },
        isOn: () => true,
        native: () => nativeItem('services', item),
      }))
    : inSlices(listed.items, (item) => ({
        ...{ id: item.id, category: item.category, text: textOf(activityWords(item)) },
        locations: item.place ? [item.place] : [],
        isOn: (from, until) => isOn(item, from, until),
        native: () => nativeItem('activities', item),
      }));
}

const textOf = ({ name, rest }: SearchWords): string => fold(name + rest);

function spanOf({ from, until }: Pick<ItemQuery, 'from' | 'until'>): readonly [string, string] | undefined {
  if (from !== undefined) return [from, until ?? dateOf(dayNumber(from) + YEAR)];
  return until === undefined ? undefined : [dateOf(dayNumber(until) - YEAR), until];
}

function isOn(activity: Activity, from: string, until: string): boolean {
  const shape = shapeOf(activity);
  if (shape === 'moments' || shape === 'series') return occurrencesOf(activity, from, until, 1).length > 0;
  const first = [from, activity.start?.slice(0, 10) ?? from].toSorted().at(-1) ?? from;
  return first <= until && isOngoing(activity, first);
}
