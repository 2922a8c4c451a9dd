/** A field in words: its name and what it is, in Dutch and in English. */
export type FieldWords = readonly [nameNl: string, nameEn: string, nl: string, en: string];

/** By the path of a field, `place/lat`, or the end of it that is enough to know it. */
export type SchemaWords = Readonly<Record<string, FieldWords>>;

/** The words of the field at this path: those of its whole path, else of the longest end of it that has some. */
export function wordsAt(words: SchemaWords, path: readonly string[]): FieldWords | undefined {
  for (let from = 0; from < path.length; from++) {
    const found = words[path.slice(from).join('/')];
    if (found) return found;
  }
  return undefined;
}
