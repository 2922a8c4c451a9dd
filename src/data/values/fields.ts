/** A record of which nothing is known yet: what JSON calls an object. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NOTHING: Fields = Object.freeze({});

/** The fields of a value, none for what has none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : NOTHING);

/** One or a list, as a list; `null` and absent are none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** One of a fixed set of words or numbers. */
export const oneOf = <const T>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value);

/** Yes or no; anything else is not said. */
export const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

/** A number from 0 up. */
export const amount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
