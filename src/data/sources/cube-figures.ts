import { areaCode } from '../../domain/area-code.ts';
import type { FeedRequest } from '../../domain/feed.ts';
import type { Level } from '../../domain/indicator.ts';
import type { RowReport } from '../format.ts';
import { compact } from '../values/compact.ts';
import type { Axes } from './cube-roles.ts';
import { askedFor, totalIn } from './cube-choice.ts';
import type { Category, Cube, Dimension } from './cube.ts';
import { flagged } from './observation-flag.ts';
import { periodSaid } from './period-words.ts';
import type { Period } from './period.ts';
import { levelOf } from './place-level.ts';
import { numberOf, textOf, wordsOf } from './wire.ts';

/** More figures are of no use on one card. */
const MOST = 2_000;
const MOST_CELLS = 20_000;

/** One category of time, with what it means. */
interface When extends Period {
  readonly at: number;
}
/** One category of place, as a figure says it. */
interface Where {
  readonly at: number;
  readonly level: Level;
  readonly place?: string;
  readonly placeName?: Category['text'];
}

/** The periods and places of a cube: its indicators share them. */
export interface Grid {
  /** The latest first. */
  readonly periods: readonly When[];
  readonly places: readonly Where[];
}

/** The periods and places that the webmaster wants of a cube; `undefined`, with an error, where nothing says when. */
export function gridOf({ dimensions }: Cube, axes: Axes, request: FeedRequest, report: RowReport): Grid | undefined {
  const time = dimensions[axes.time];
  if (!time) {
    report.error('period.missing', 'dimension', dimensions.map(({ label }) => label).join(', '));
    return undefined;
  }
  const periods = periodsIn(time, askedFor(time, request, report), report);
  if (periods.length === 0) return undefined;
  const geo = dimensions[axes.geo];
  if (!geo) report.advice('place.unsaid', 'dimension');
  const places = geo ? placesIn(geo, askedFor(geo, request, report)) : [{ at: -1, level: 'municipality' } as const];
  return { periods, places };
}

function periodsIn(time: Dimension, asked: readonly number[] | undefined, report: RowReport): readonly When[] {
  const periods: When[] = [];
  const unreadable: string[] = [];
  for (const [at, { id, label }] of time.categories.entries()) {
    // What the parts of a year are the name of the axis may say: `2024 - 1` of `Trimestre`.
    const when = periodSaid(id) ?? periodSaid(label) ?? periodSaid(`${time.label} ${id}`);
    if (!when) unreadable.push(label);
    else if (asked?.includes(at) ?? true) periods.push({ at, ...when });
  }
  const told = unreadable.slice(0, 5).join(', ');
  if (periods.length === 0) report.error('periods.unreadable', `dimension/${time.id}`, told);
  else if (unreadable.length > 0) report.warning('periods.unreadable', `dimension/${time.id}`, told);
  return periods.sort((a, b) => b.year - a.year || (sortKey(b) > sortKey(a) ? 1 : -1));
}

const sortKey = ({ period = '' }: Period) => period;

/** Each place with its level; one that cannot be told is some area. The total of a town's areas is the town. */
function placesIn({ categories }: Dimension, asked: readonly number[] | undefined): readonly Where[] {
  const total = totalIn(categories);
  const town = townAround(categories.filter((_, at) => at !== total));
  return categories.flatMap(({ id, label, text }, at): Where[] => {
    if (asked && !asked.includes(at)) return [];
    if (at === total && town !== undefined) return [{ at, level: 'municipality', place: town }];
    const placeName = label === id ? undefined : (text ?? label);
    return [{ at, level: levelOf(id, label) ?? 'area', place: id, ...(placeName !== undefined && { placeName }) }];
  });
}

/** The code of the municipality that all of these are areas of. */
function townAround(areas: readonly Category[]): string | undefined {
  const towns = new Set(areas.map(({ id, label }) => (levelOf(id, label) === 'area' ? areaCode(id)?.slice(0, 5) : '')));
  const [town] = towns;
  return towns.size === 1 ? town || undefined : undefined;
}

/**
 * The figure of each place in each period, the oldest first; without the periods in which no place has anything. Of more
 * than can be kept, or looked through without holding up a page, the latest.
 */
export function figuresAt(
  cube: Cube,
  chosen: readonly number[],
  axes: Axes,
  { periods, places: all }: Grid,
  report: RowReport,
) {
  const places = all.slice(0, MOST);
  const at = [...chosen];
  const kept = [];
  let looked = 0;
  for (const { at: then, year, period } of periods) {
    if ((kept.length + 1) * places.length > MOST || looked > MOST_CELLS) break;
    looked += places.length;
    at[axes.time] = then;
    const figures = places.map(({ at: there, ...where }) => {
      if (there !== -1) at[axes.geo] = there;
      return { ...where, ...compact({ year, period }), ...figureAt(cube, at) };
    });
    if (figures.some(({ value, hidden }) => value !== undefined || hidden)) kept.push(figures);
  }
  const cells = all.length * periods.length;
  if (looked < cells) report.warning('values.limit', 'values', cells);
  return kept.reverse().flat();
}

function figureAt(cube: Cube, at: readonly number[]) {
  const { value, flag, flagLabel } = cube.cell(at);
  const { note, break: isBreak, ...marked } = flagged(flag, flagLabel);
  const hidden = marked.hidden ?? flagged(wordsOf(value)).hidden;
  const shown = hidden ? undefined : typeof value === 'number' ? value : (numberOf(value) ?? wordsOf(value));
  return compact({ value: shown, hidden, break: isBreak, note: textOf(note) });
}
