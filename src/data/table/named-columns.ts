import type { Column } from './columns.ts';
import { givenColumns } from './given-columns.ts';
import { keyOf, toHeading, withoutBrackets, type Heading } from './headings.ts';

export interface NamedColumns<Field extends string> {
  /** The best column of a field first. */
  readonly of: ReadonlyMap<Field, readonly Column[]>;
  /** Places of the columns that have a heading and are not read. */
  readonly rest: readonly number[];
  /** Headings that the webmaster's mapping names and the table does not have. */
  readonly missing: readonly string[];
}

/** Finds the columns of a table. `mapping` (our field, or any of its names → their heading) wins. */
export type FindColumns<Field extends string> = (
  headings: readonly string[],
  mapping?: Readonly<Record<string, string>>,
) => NamedColumns<Field>;

/**
 * What finds columns by the headings that people write above each field: folded, without spaces, the best first. `also`: what
 * else a folded heading may be called, where nothing is called as it is.
 */
export function columnsNamed<Field extends string>(
  names: Readonly<Record<Field, string>>,
  also: (key: string, heading: Heading) => string,
): FindColumns<Field> {
  const own = Object.keys(names) as Field[];
  const fields: ReadonlyMap<string, readonly [Field, number]> = new Map(
    own.flatMap((field) => names[field].split(' ').map((name, order) => [name, [field, order]] as const)),
  );
  const fieldUnder = (heading: Heading) =>
    fields.get(keyOf(heading)) ??
    fields.get(also(keyOf(heading), heading)) ??
    fields.get(keyOf(toHeading(withoutBrackets(heading.written))));
  const fieldNamed = (name: string) => own.find((field) => field === name) ?? fields.get(keyOf(toHeading(name)))?.[0];
  return (headings, mapping = {}) => {
    const claims: (Column & { readonly field: Field; readonly rank: number })[] = [];
    const missing: string[] = [];
    const placeOf = (words: string) =>
      headings.findIndex((heading) => keyOf(toHeading(heading)) === keyOf(toHeading(words)));
    for (const [name, written] of givenColumns(mapping, (words) => placeOf(words) !== -1)) {
      const field = fieldNamed(name);
      const at = placeOf(written);
      if (field && at !== -1) claims.push({ field, rank: -1, at, heading: headings[at] ?? '' });
      else missing.push(field ? written : name);
    }
    const used = new Set(claims.map(({ at }) => at));
    const mapped = new Set(claims.map(({ field }) => field));
    for (const [at, written] of headings.entries()) {
      const heading = toHeading(written);
      const [field, rank = 0] = (used.has(at) ? undefined : fieldUnder(heading)) ?? [];
      if (!field || mapped.has(field)) continue;
      const { lang } = heading;
      claims.push({ field, rank, at, heading: written, ...(lang !== undefined && { lang }) });
    }
    claims.sort((a, b) => a.rank - b.rank || a.at - b.at);
    const read = new Set(claims.map(({ at }) => at));
    const rest = headings.flatMap((heading, at) => (heading.trim() && !read.has(at) ? at : []));
    return { of: Map.groupBy(claims, ({ field }) => field), rest, missing };
  };
}
