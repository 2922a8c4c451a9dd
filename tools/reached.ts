/** These, and all that is imported from there on; each once, what imports before what is imported. */
export function reached(
  names: readonly string[],
  importsOf: (name: string) => readonly string[],
  seen = new Set<string>(),
): ReadonlySet<string> {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    reached(importsOf(name), importsOf, seen);
  }
  return seen;
}
