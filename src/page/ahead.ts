interface Ahead {
  /** Paths from the folder, without their ending. */
  readonly names: readonly string[];
  /** By element, the numbers of those names. */
  readonly needed: Readonly<Record<string, readonly number[]>>;
}

/** What each element needs before it shows anything. Known once everything is built: the build puts it in the place of this. */
export const ahead: Ahead = { names: [], needed: {} };
