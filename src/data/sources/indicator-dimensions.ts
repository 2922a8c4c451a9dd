import type { FeedRequest } from '../../domain/feed.ts';
import { fold } from '../../domain/fold.ts';
import type { Breakdown } from '../../domain/indicator.ts';
import type { TimeSlices } from '../time-slices.ts';
import { totalIn } from './cube-choice.ts';
import { keyOf } from './indicator-names.ts';
import { wordsIn } from './indicator-places.ts';

/** A row of which place and time are known. */
interface Known {
  readonly cells: readonly unknown[];
  /** Which place, and when. */
  readonly key: string;
}

interface Told {
  readonly severity: 'advice' | 'warning';
  readonly code: string;
  /** The heading of its column. */
  readonly label: string;
  readonly value: string;
}

export interface Chosen<Row> {
  readonly rows: readonly Row[];
  readonly breakdown: readonly Breakdown[];
  /** What was asked for and is no total: other figures may be read from the same rows. */
  readonly asked: readonly string[];
  /** For the webmaster: choices that were taken because nobody asked for another, and those that are not there. */
  readonly told: readonly Told[];
}

/** With more it is no dimension but a remark. */
const MOST = 200;

interface Dimension extends Breakdown {
  readonly at: number;
  readonly why: 'asked' | 'total' | 'first';
}
const ORDER = ['asked', 'total', 'first'];

/**
 * Where several rows are about one place and time, takes those of one choice for each column that tells them apart: the one
 * of the webmaster (`request.dimensions`), else the total, else the first. A column that tells no rows apart is no dimension.
 */
export async function chooseRows<Row extends Known>(
  all: readonly Row[],
  columns: readonly number[],
  headings: readonly string[],
  wanted: FeedRequest['dimensions'],
  slices: TimeSlices,
): Promise<Chosen<Row>> {
  const asked = new Map(Object.entries(wanted ?? {}).map(([name, choice]) => [keyOf(name), choice]));
  const taken: Dimension[] = [];
  let rows = all;
  let left = columns;
  for (;;) {
    const dimensions: Dimension[] = [];
    for (const at of await varying(rows, left, slices)) {
      const choices = new Set<string>();
      for (const { cells } of rows) {
        if (slices.over) await slices.pause();
        choices.add(wordsIn(cells[at]));
        if (choices.size > MOST) break;
      }
      if (choices.size <= MOST) dimensions.push(dimensionOf(at, headings[at] ?? '', [...choices], asked));
    }
    const [first] = dimensions.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
    if (!first) break;
    const { at, chosen } = first;
    rows = rows.filter(({ cells }) => (wordsIn(cells[at]) || NOTHING) === chosen);
    left = left.filter((each) => each !== at);
    taken.push(first);
  }
  taken.sort((a, b) => a.at - b.at);
  return {
    rows,
    breakdown: taken.map(({ id, label, chosen, choices }) => ({ id, label, chosen, choices })),
    asked: taken.flatMap(({ why, chosen }) => (why === 'asked' ? chosen : [])),
    told: taken.flatMap((each) => tellOf(each, asked)),
  };
}

const isSame = (one: string, other: string) => fold(one.trim()) === fold(other.trim());

/** An empty cell among choices. */
const NOTHING = '-';

function dimensionOf(
  at: number,
  label: string,
  found: readonly string[],
  asked: ReadonlyMap<string, string>,
): Dimension {
  const choices = found.map((each) => each || NOTHING);
  const wanted = asked.get(keyOf(label));
  const own = wanted === undefined ? undefined : choices.find((each) => isSame(each, wanted));
  const total = choices[totalIn(choices.map((each) => ({ id: each, label: each })))];
  // Without a word for it, the row that says nothing may be all of them together.
  const first = choices.includes(NOTHING) ? NOTHING : choices[0];
  const why = own !== undefined && own !== total ? 'asked' : total !== undefined ? 'total' : 'first';
  return { at, id: label, label, chosen: own ?? total ?? first ?? '', choices, why };
}

function tellOf({ why, label, chosen, choices }: Dimension, asked: ReadonlyMap<string, string>): readonly Told[] {
  const wanted = asked.get(keyOf(label));
  if (wanted !== undefined && !isSame(chosen, wanted)) {
    return [{ severity: 'warning', code: 'dimension.unknown', label, value: wanted }];
  }
  const others = choices.filter((each) => each !== chosen).slice(0, 12);
  const value = `${label}: ${chosen}; ${others.join(', ')}`;
  return why === 'first' ? [{ severity: 'advice', code: 'dimension.chosen', label, value }] : [];
}

/** The columns that differ between rows about the same place and time. */
async function varying(
  rows: readonly Known[],
  columns: readonly number[],
  slices: TimeSlices,
): Promise<readonly number[]> {
  if (columns.length === 0) return [];
  const firsts = new Map<string, Known>();
  const varied = new Set<number>();
  for (const row of rows) {
    if (slices.over) await slices.pause();
    const first = firsts.get(row.key);
    if (!first) firsts.set(row.key, row);
    else for (const at of columns) if (wordsIn(first.cells[at]) !== wordsIn(row.cells[at])) varied.add(at);
  }
  return columns.filter((at) => varied.has(at));
}
