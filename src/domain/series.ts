import type { Occurrence } from './occurrences.ts';

/** One line of a list: an occurrence, and how many more of the same activity the list has. */
export interface Collapsed {
  readonly first: Occurrence;
  readonly more: number;
}

/** Whether it needs a line of its own, as what is said of its series does not hold for it. */
const differs = ({ activity, status, full, movedFrom, movedTo, note, title, place }: Occurrence) =>
  status !== activity.status ||
  full !== (activity.full ?? false) ||
  // Spelled out, as this is asked of everything that is on.
  movedFrom !== undefined ||
  movedTo !== undefined ||
  note !== undefined ||
  title !== undefined ||
  place !== undefined;

/** Occurrences in order, each series once at its first one; what is cancelled, moved or else differs keeps its line. */
export function collapsed(occurrences: readonly Occurrence[]): readonly Collapsed[] {
  const lines: { first: Occurrence; more: number }[] = [];
  const seriesLine = new Map<string, { more: number }>();
  for (const first of occurrences) {
    const isOwn = differs(first);
    const line = isOwn ? undefined : seriesLine.get(first.activity.id);
    if (line) line.more++;
    else {
      const made = { first, more: 0 };
      lines.push(made);
      if (!isOwn) seriesLine.set(first.activity.id, made);
    }
  }
  return lines;
}
