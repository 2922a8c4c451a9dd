/**
 * Ids as a webmaster writes them in an attribute, white space or commas between: with the prefix of our own vocabulary or
 * without. A partner's own word has none, so both forms are meant: `gp` and `svc.gp`.
 */
export const writtenIds = (words: string, prefix: string): readonly string[] =>
  words
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((id) => [id, id.startsWith(prefix) ? id.slice(prefix.length) : prefix + id]);
