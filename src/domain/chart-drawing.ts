/** Across in percent of the width, down in em: so that a drawing is as wide as its place, and as high as its words need. */
export type Spot = readonly [across: number, down: number];

/** Lines of one look; a line of one spot is a dot. */
export interface Strokes {
  readonly look: string;
  readonly lines: readonly (readonly Spot[])[];
}

/** One line of words; `at` is where its first or its last letter stands, on the line that the letters stand on. */
export interface DrawnWords {
  readonly look: string;
  readonly at: Spot;
  readonly ends?: boolean;
  readonly words: string;
}

export interface Drawing {
  /** In em. */
  readonly height: number;
  readonly strokes: readonly Strokes[];
  readonly words: readonly DrawnWords[];
}

/** Drawings below each other. */
export function stacked(parts: readonly Drawing[]): Drawing {
  let height = 0;
  const strokes: Strokes[] = [];
  const words: DrawnWords[] = [];
  for (const part of parts) {
    const top = height;
    const lower = ([across, down]: Spot): Spot => [across, top + down];
    strokes.push(...part.strokes.map(({ look, lines }) => ({ look, lines: lines.map((spots) => spots.map(lower)) })));
    words.push(...part.words.map((line) => ({ ...line, at: lower(line.at) })));
    height += part.height;
  }
  return { height, strokes, words };
}

/** A line from one spot to another. */
export const line = (x1: number, y1: number, x2: number, y2: number): readonly Spot[] => [
  [x1, y1],
  [x2, y2],
];

/** A rectangle as a line that comes back to where it began. */
export const box = (left: number, top: number, right: number, bottom: number): readonly Spot[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
  [left, top],
];

/** The lines as the `d` of a path, stretched by so many units for one percent across and one em down. */
export const pathOf = (lines: Strokes['lines'], across = 1, down = 1): string =>
  lines
    .map(
      (spots) =>
        `M${spots.map(([x, y]) => `${rounded(x * across)} ${rounded(y * down)}`).join('L')}${spots[1] ? '' : 'h0'}`,
    )
    .join('');

/** As exact as is seen. */
export const rounded = (length: number): number => Math.round(length * 100) / 100;

/**
 * Words as lines of at most so many letters. What does not fit in so many lines ends in an ellipsis; a word that is longer
 * than a line is cut. What a hard space holds together stays together.
 */
export function inLines(words: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let last = '';
  const pieces = words.split(/(?<=-)|[^\S\u00a0\u202f]+/).flatMap((word) => cut(word, width));
  for (const [at, piece] of pieces.entries()) {
    const longer = last + (last === '' || pieces[at - 1]?.endsWith('-') ? '' : ' ') + piece;
    if (breadth(longer) <= width) last = longer;
    else {
      if (last) lines.push(last);
      last = piece;
    }
  }
  lines.push(last);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept.push(`${cut(kept.pop() ?? '', width - 1)[0] ?? ''}…`);
  return kept;
}

/** Letters count as they are drawn: an ideograph is as wide as two. */
const breadth = (words: string) => Array.from(words).reduce((sum, letter) => sum + (letter > '\u10ff' ? 2 : 1), 0);

function cut(word: string, width: number): string[] {
  if (breadth(word) <= width) return [word];
  const pieces = [''];
  for (const letter of word) {
    if (breadth(pieces.at(-1) + letter) > width) pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

/**
 * Moves what stands on a column apart, as little as it takes, so that nothing covers anything and all of it stands between 0
 * and `height`, which must be enough for all.
 * @returns the top of each, in the order given
 */
export function apart(
  wanted: readonly { readonly middle: number; readonly height: number }[],
  height: number,
): number[] {
  const order = wanted.map((each, at) => ({ ...each, at, top: 0 })).sort((a, b) => a.middle - b.middle || a.at - b.at);
  let free = 0;
  for (const each of order) {
    each.top = Math.max(free, each.middle - each.height / 2);
    free = each.top + each.height;
  }
  let limit = height;
  for (const each of order.toReversed()) {
    each.top = Math.min(each.top, limit - each.height);
    limit = each.top;
  }
  return order.sort((a, b) => a.at - b.at).map(({ top }) => top);
}
