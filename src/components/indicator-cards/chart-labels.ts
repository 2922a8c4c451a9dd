import { apart, type DrawnWords, type Spot, type Strokes } from '../../domain/chart-drawing.ts';

/** Lines of words beside the end of a line, the last of them its latest value. */
export interface Label {
  readonly look: string;
  readonly words: readonly string[];
  readonly end: Spot;
}

/** Labels in their place, and the threads to them. */
interface Labelled {
  readonly strokes: readonly Strokes[];
  readonly words: readonly DrawnWords[];
}

const LINE = 1.2;
export const heightOf = ({ words }: Pick<Label, 'words'>): number => words.length * LINE;

/**
 * Labels in a column that begins at `across`, moved apart. A thread leads to each from the end of its line: on its level to
 * where all lines end, then to where its label came to stand.
 */
export function labelled(labels: readonly Label[], edge: number, across: number, height: number): Labelled {
  const wanted = labels.map((label) => ({ middle: label.end[1], height: heightOf(label) }));
  const tops = apart(wanted, height);
  const lines = labels.map(({ end: [x, y] }, at): readonly Spot[] => {
    const middle = (tops[at] ?? 0) + (wanted[at]?.height ?? 0) / 2;
    const level: Spot = [edge, y];
    return [[x, y], level, [across - 1, middle]];
  });
  const words = labels.flatMap((label, at) =>
    label.words.map((each, row): DrawnWords => {
      const look = row < label.words.length - 1 ? label.look : `${label.look} worth`;
      return { look, at: [across, (tops[at] ?? 0) + row * LINE + 0.95], words: each };
    }),
  );
  return { strokes: [{ look: 'thread', lines }], words };
}
