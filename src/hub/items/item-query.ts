import type { Box } from './item-grid.ts';
import type { ItemQuery } from './item-index.ts';

const USUAL = 100;
const MOST = 1_000;

type Given = Readonly<Record<string, string | undefined>>;

/** What an address asks, or which part of it is wrong: also one that nobody knows, or it would be left out in silence. */
export function readQuery(
  given: Given,
  known: readonly string[],
): { readonly query: ItemQuery } | { readonly wrong: string } {
  const wrong = Object.keys(given).find((name) => !known.includes(name));
  if (wrong !== undefined) return { wrong };
  const { bbox, datetime, from, to, category, q, limit, cursor } = given;
  const box = bbox === undefined ? undefined : toBox(bbox);
  if (bbox !== undefined && !box) return { wrong: 'bbox' };
  const days = datetime === undefined ? [from, to] : daysIn(datetime);
  if (!days.every((day) => day === undefined || isDay(day))) {
    return { wrong: datetime !== undefined ? 'datetime' : isDay(from ?? '') ? 'to' : 'from' };
  }
  const [first, last] = days;
  const most = Number(limit ?? USUAL);
  if (!Number.isInteger(most) || most < 1) return { wrong: 'limit' };
  const after = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString();
  if (after === '') return { wrong: 'cursor' };
  return {
    query: {
      ...(box && { box }),
      ...(first !== undefined && { from: first }),
      ...(last !== undefined && { until: last }),
      ...(category !== undefined && { category: category.split(',').map((each) => each.trim()) }),
      ...(q !== undefined && { words: q.slice(0, 200) }),
      ...(after !== undefined && { after }),
      limit: Math.min(most, MOST),
    },
  };
}

/** The town that is asked; `undefined` where it is none of these, or not said though there are several. */
export function townIn(towns: readonly string[], given: string | undefined): string | undefined {
  const town = given ?? (towns.length === 1 ? towns[0] : undefined);
  return town !== undefined && towns.includes(town) ? town : undefined;
}

/** What the next page is asked with. */
export const cursorAfter = (id: string): string => Buffer.from(id).toString('base64url');

/** A box made larger, to hundredths of a degree: pans of a map then ask the same. */
export const rounded = ({ west, south, east, north }: Box): Box => ({
  west: Math.floor(west * 100) / 100,
  south: Math.floor(south * 100) / 100,
  east: Math.ceil(east * 100) / 100,
  north: Math.ceil(north * 100) / 100,
});

/** `west,south,east,north`, or with heights (OGC 17-069r4 §7.15.3), which nothing here has. */
function toBox(written: string): Box | undefined {
  const numbers = written.split(',').map((each) => (each.trim() === '' ? NaN : Number(each)));
  const flat = numbers.length === 6 ? [0, 1, 3, 4].map((at) => numbers[at]) : numbers;
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = flat;
  const isOnEarth =
    [west, east].every((lon) => Math.abs(lon) <= 180) && [south, north].every((lat) => Math.abs(lat) <= 90);
  return isOnEarth && south <= north && more.length === 0 ? { west, south, east, north } : undefined;
}

/** A moment, or two with `/` between of which `..` is open (OGC 17-069r4 §7.15.4); their days. */
function daysIn(written: string): readonly (string | undefined)[] {
  const parts = written.split('/');
  const days = parts.map((part) => (['..', ''].includes(part) ? undefined : dayOf(part)));
  return days.length === 1 ? [days[0] ?? '', days[0]] : days.length === 2 ? days : [''];
}

const dayOf = (stamp: string): string => /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}\S*)?$/.exec(stamp)?.[1] ?? '';

const isDay = (written: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(written) && new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) === true;
