/** More than a resident can read through is no help. */
export const MOST_OFFERED = 60;

/** The ids that these records have, the most used first. */
export function mostUsed<Each>(
  records: readonly Each[],
  idsOf: (record: Each) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const record of records) for (const id of idsOf(record)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_OFFERED)
    .map(([id]) => id);
}
