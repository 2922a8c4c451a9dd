import type { Point } from '../../domain/place.ts';

/** Degrees; where `west` is more than `east` it crosses the date line. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Of a degree: about a kilometre. */
const CELL = 0.01;
const WIDTH = 360 / CELL;

const column = (lon: number) => Math.floor((lon + 180) / CELL);
const row = (lat: number) => Math.floor((lat + 90) / CELL);

export function isWithin({ lat, lon }: Point, { west, south, east, north }: Box): boolean {
  const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isBetween && lat >= south && lat <= north;
}

/** Finds which of these have a point in a box, by their places in the list: it looks at the cells of the box alone. */
export function itemGrid(points: readonly (readonly Point[])[]): (box: Box) => readonly number[] {
  const cells = new Map<number, Set<number>>();
  for (const [at, some] of points.entries()) {
    for (const { lat, lon } of some) {
      const cell = row(lat) * WIDTH + column(lon);
      const known = cells.get(cell);
      if (known) known.add(at);
      else cells.set(cell, new Set([at]));
    }
  }
  const isIn = (at: number, box: Box) => points[at]?.some((point) => isWithin(point, box)) === true;
  return (box) => {
    const { west, south, east, north } = box;
    const wide = column(east) - column(west) + 1;
    const high = row(north) - row(south) + 1;
    // More cells than there are records in: the records themselves are fewer.
    if (wide <= 0 || wide * high > cells.size) return points.flatMap((_, at) => (isIn(at, box) ? [at] : []));
    const found = new Set<number>();
    for (let y = row(south); y <= row(north); y += 1) {
      for (let x = column(west); x <= column(east); x += 1) {
        for (const at of cells.get(y * WIDTH + x) ?? []) if (isIn(at, box)) found.add(at);
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}
