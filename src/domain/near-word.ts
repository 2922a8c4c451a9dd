/** Every word once. The texts are folded. */
export function distinctWords(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
  return words;
}

/**
 * How many letters to add, leave out, change or swap with the next to make `b` of `a`; more than `most` is `most + 1`, so
 * that words that look nothing alike cost next to nothing.
 */
export function lettersApart(a: string, b: string, most: number): number {
  const tooFar = most + 1;
  if (Math.abs(a.length - b.length) > most) return tooFar;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return Math.min(tooFar, distance(a.slice(start, endA), b.slice(start, endB), most));
}

/** Row by row of the usual table, given up once a whole row is too far. */
function distance(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let x = 1; x <= a.length; x++) {
    const next = [x];
    for (let y = 1; y <= b.length; y++) {
      const same = a[x - 1] === b[y - 1];
      let least = Math.min((row[y] ?? 0) + 1, (next[y - 1] ?? 0) + 1, (row[y - 1] ?? 0) + Number(!same));
      if (x > 1 && y > 1 && a[x - 1] === b[y - 2] && a[x - 2] === b[y - 1])
        least = Math.min(least, (before[y - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
