/** A record of which nothing is known yet: what JSON calls an object. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NOTHING: Fields = Object.freeze({});

/** The list that all records share which have nothing to put into one. */
export const NONE: readonly never[] = Object.freeze([]);

/** The fields of a value, none for what has none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : NOTHING);

/** One or a list, as a list. Absent, `null` and `""` are none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? NONE : [value];

/** The many ways to write nothing: absent, `null`, white space, and a list or record of only such. */
export const isNothing = (value: unknown): boolean =>
  typeof value === 'string' ? !value.trim() : (value ?? undefined) === undefined || isHollow(value);

function isHollow(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isNothing);
  if (!isFields(value)) return false;
  for (const field in value) if (!isNothing(value[field])) return false;
  return true;
}
