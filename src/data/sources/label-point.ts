/** [x, y], in whatever the source measures in. */
export type Position = readonly [number, number];
type Rings = readonly (readonly Position[])[];

/** Positions that can be used as such; `undefined` when one of them cannot. */
export function positionsOf(value: unknown): readonly Position[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.every(isPosition) ? value : undefined;
}

export const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** Half way along a line. */
export function middleOfLine(line: readonly Position[]): Position | undefined {
  const total = lengthOf(line);
  let left = total / 2;
  let [from] = line;
  for (const to of line.slice(1)) {
    if (from === undefined) break;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > 0 && left <= length) {
      const part = left / length;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    }
    left -= length;
    from = to;
  }
  return line[0];
}

export function lengthOf(line: readonly Position[]): number {
  let length = 0;
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]];
    if (from && to) length += Math.hypot(to[0] - from[0], to[1] - from[1]);
  }
  return length;
}

/** The rings of a polygon, each closed. A hole that is not is left out. */
export function ringsOf(value: unknown): Rings | undefined {
  if (!Array.isArray(value)) return undefined;
  const [outer, ...holes] = value.map(ringOf);
  return outer && [outer, ...holes.filter((hole) => hole !== undefined)];
}

function ringOf(value: unknown): readonly Position[] | undefined {
  const ring = positionsOf(value);
  const [first, last] = [ring?.[0], ring?.at(-1)];
  return ring && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring : undefined;
}

/** A point inside a polygon and outside its holes: the centre of gravity if it is inside, else the widest place. */
export function labelPoint(rings: Rings): Position | undefined {
  const [outer = []] = rings;
  const { area, centre } = gravity(outer);
  if (area === 0) return undefined;
  return widthAt(rings, centre[1], centre[0]) > 0 ? centre : widest(rings, outer);
}

export const areaOf = (rings: Rings): number => Math.abs(gravity(rings[0] ?? []).area);

/** Relative to the first position, because the area is a small difference of large products. */
function gravity(ring: readonly Position[]): { readonly area: number; readonly centre: Position } {
  const [originX, originY] = ring[0] ?? [0, 0];
  let [area, x, y] = [0, 0, 0];
  let [fromX, fromY] = [0, 0];
  for (const position of ring) {
    const [toX, toY] = [position[0] - originX, position[1] - originY];
    const cross = fromX * toY - toX * fromY;
    area += cross / 2;
    x += (fromX + toX) * cross;
    y += (fromY + toY) * cross;
    [fromX, fromY] = [toX, toY];
  }
  return { area, centre: area === 0 ? [originX, originY] : [originX + x / (6 * area), originY + y / (6 * area)] };
}

function widest(rings: Rings, outer: readonly Position[]): Position | undefined {
  let [low, high] = [Infinity, -Infinity];
  for (const [, y] of outer) {
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  let best: Position | undefined;
  let width = 0;
  for (const part of [0.5, 0.25, 0.75, 0.1, 0.9]) {
    const y = low + (high - low) * part;
    for (const [from, to] of spansAt(rings, y)) {
      if (to - from > width) [width, best] = [to - from, [(from + to) / 2, y]];
    }
  }
  return best;
}

const widthAt = (rings: Rings, y: number, x: number): number => {
  const span = spansAt(rings, y).find(([from, to]) => from < x && x < to);
  return span ? span[1] - span[0] : 0;
};

/** Where a horizontal line lies inside, by the even-odd rule; a vertex counts for the edge above it only. */
function spansAt(rings: Rings, y: number): readonly Position[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [from] = ring;
    for (const to of ring) {
      if (from && from[1] > y !== to[1] > y) {
        crossings.push(from[0] + ((y - from[1]) * (to[0] - from[0])) / (to[1] - from[1]));
      }
      from = to;
    }
  }
  crossings.sort((a, b) => a - b);
  const spans: Position[] = [];
  for (let at = 1; at < crossings.length; at += 2) spans.push([crossings[at - 1] ?? 0, crossings[at] ?? 0]);
  return spans;
}
